/** The build: tsup, then declarations for CommonJS, the vectors as they are, then the licences of what was bundled into dist (a fault if something else was bundled). */
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundled } from "../entries.js";
import { gate, root, run } from "./lib.mjs";

/** esbuild marks each bundled module with a comment `// node_modules/<package>/…`. */
const packagesIn = (text) => [...text.matchAll(/^\/\/ (?:.*\/)?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map((match) => match[1]);

const licenceOf = (name) => {
  const folder = join(root, "node_modules", name);
  const { version, license, homepage } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((it) => /^licen[cs]e/i.test(it));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name} ${version} (${license})${homepage === undefined ? "" : ` ${homepage}`}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
};

const dist = join(root, "dist");
const filesOf = (pattern) => readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((it) => pattern.test(it)).map((it) => join(dist, it));

/** The same declarations for CommonJS: they differ in the endings of what they import. Building them twice would double the time. */
const declareForCommonJs = () => {
  for (const file of filesOf(/\.d\.ts$/)) {
    const text = readFileSync(file, "utf8").replace(/((?:from|import\()\s*['"]\.{1,2}\/[^'"]+)\.js(?=['"])/g, "$1.cjs");
    writeFileSync(file.replace(/\.d\.ts$/, ".d.cts"), text);
  }
};

/** The real cases that the tests use, for every language: JSON, copied and never bundled. */
const copyVectors = () => {
  const from = join(root, "test/vectors");
  mkdirSync(join(dist, "vectors"));
  for (const file of readdirSync(from).filter((it) => it.endsWith(".json"))) copyFileSync(join(from, file), join(dist, "vectors", file));
};

const keepLicences = () => {
  const found = new Set(filesOf(/\.c?js$/).flatMap((it) => packagesIn(readFileSync(it, "utf8"))));
  const surprise = [...found].filter((it) => !bundled.includes(it));
  if (surprise.length > 0) throw new Error(`bundled without being listed in .config/entries.js: ${surprise.join(", ")}`);
  writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), `This package contains code of the following packages.\n\n${[...found].sort().map(licenceOf).join(`\n${"-".repeat(80)}\n\n`)}`);
};

await gate(() => {
  rmSync(dist, { recursive: true, force: true });
  run("node", [join(root, "node_modules/tsup/dist/cli-default.js")]);
  declareForCommonJs();
  copyVectors();
  keepLicences();
  return `dist: ${filesOf(/\.js$/).length} ES modules`;
});
