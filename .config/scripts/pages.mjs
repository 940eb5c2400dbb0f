/** The pages in docs/rulebooks are those of the rulebooks as they are. `--update` writes them. The sources are bundled as they stand: no build is needed. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { gate, root, withScratch } from "./lib.mjs";
import { rulebookPages } from "./rulebook-pages.mjs";

const entry = `
  export { shelf } from "./test/regulations/shelf.ts";
  export { explainRulebook } from "./src/explain/index.ts";
  export { irrationalScorers } from "./src/scorers/index.ts";
`;

await gate((faults) => withScratch(async (scratch) => {
  const outfile = join(scratch, "pages.mjs");
  await build({ stdin: { contents: entry, resolveDir: root, loader: "ts" }, bundle: true, format: "esm", platform: "node", packages: "external", outfile, logLevel: "silent" });
  const { shelf, explainRulebook, irrationalScorers } = await import(pathToFileURL(outfile).href);
  const pages = rulebookPages(shelf.map(([book]) => book), explainRulebook, irrationalScorers);
  const folder = join(root, "docs/rulebooks");
  if (process.argv.includes("--update")) {
    rmSync(folder, { recursive: true, force: true });
    for (const [name, text] of Object.entries(pages)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  }
  const stale = Object.entries(pages).filter(([name, text]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), "utf8") !== text).map(([name]) => name);
  if (stale.length > 0) faults.push(`docs/rulebooks: not up to date: ${stale.join(", ")}; npm run pages -- --update`);
  const left = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }).map((it) => it.replaceAll("\\", "/")).filter((it) => it.endsWith(".md") && pages[it] === undefined) : [];
  if (left.length > 0) faults.push(`docs/rulebooks: no rulebook has these: ${left.join(", ")}`);
  return `docs/rulebooks: ${Object.keys(pages).length} pages up to date`;
}));
