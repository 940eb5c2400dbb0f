/** The one list of layers, and of what each may reach outside. The tests beside it enforce it; src/README.md explains it. */

/** From the bottom to the top. Neighbours in one row never see each other: so no use case can reach for the national calendar by itself. */
export const layers: readonly (readonly string[])[] = [
  ["kernel"],
  ["domain", "statistics", "scoring"],
  ["scorers"],
  ["rulebook"],
  ["engine"],
  ["verify", "regulations"],
  ["assess", "batch", "explain", "calendars"],
  ["whatif"],
  ["testing"],
];

/** Doors that lie directly in src: the folders that each may open. They alone may stand outside a folder. */
export const doors: Readonly<Record<string, readonly string[]>> = {
  "index.ts": layers.flat(),
  "core.ts": layers.slice(0, 5).flat(), // kernel to engine: no national rule, no use case
  "schemas.ts": layers.flat(),
  "issue-code.ts": layers.flat(), // types only: the closed union of all issue codes
};

/** Packages that src may use, and which files may use them. */
export const packages: Readonly<Record<string, RegExp>> = {
  "decimal.js": /^kernel\//,
  "date-fns": /^kernel\//,
  "@date-fns/utc": /^kernel\//,
  "@noble/hashes": /^kernel\//,
  "canonicalize": /^kernel\//,
  "zod": /\.schema\.ts$/,
};
