/** After the build: the licences of what was bundled into dist, and a fault if something else was bundled. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundled } from "../entries.js";
import { root } from "./lib.mjs";

/** esbuild marks each bundled module with a comment `// node_modules/<package>/…`. */
const packagesIn = (text) => [...text.matchAll(/^\/\/ (?:.*\/)?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map((match) => match[1]);

const licenceOf = (name) => {
  const folder = join(root, "node_modules", name);
  const { version, license, homepage } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((it) => /^licen[cs]e/i.test(it));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name} ${version} (${license})${homepage === undefined ? "" : ` ${homepage}`}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
};

/** Writes dist/THIRD-PARTY-LICENSES.txt. */
export const keepLicences = async () => {
  const dist = join(root, "dist");
  const files = readdirSync(dist, { recursive: true }).filter((it) => /\.c?js$/.test(it));
  const found = new Set(files.flatMap((it) => packagesIn(readFileSync(join(dist, it), "utf8"))));
  const surprise = [...found].filter((it) => !bundled.includes(it));
  if (surprise.length > 0) throw new Error(`bundled without being listed in .config/entries.js: ${surprise.join(", ")}`);
  const licences = [...found].sort().map(licenceOf);
  if (licences.length > 0) writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), `This package contains code of the following packages.\n\n${licences.join(`\n${"-".repeat(80)}\n\n`)}`);
};
