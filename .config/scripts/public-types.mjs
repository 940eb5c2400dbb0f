/** The types as apps see them: test/types and every example of the documentation, against dist/*.d.ts, on the newest and the oldest TypeScript we promise. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { built, entries } from "../entries.js";
import { examples } from "./examples.mjs";
import { gate, root, run, withScratch } from "./lib.mjs";

const compilers = { "6.0.3": "node_modules/typescript/bin/tsc", "5.4.5": "node_modules/typescript-5.4/bin/tsc" };
const typeTests = readdirSync(join(root, "test/types"), { recursive: true, encoding: "utf8" }).filter((it) => it.endsWith(".ts"));

const checkTypeTests = (faults) => {
  faults.push(...typeTests.filter((it) => /from "(?:\.\.\/)+src\//.test(readFileSync(join(root, "test/types", it), "utf8"))).map((it) => `test/types/${it} imports src: type tests see what apps see, so import "pembinaan-asn"`));
  for (const [version, compiler] of Object.entries(compilers)) {
    const actual = run("node", [compiler, "-v"]).trim();
    if (actual !== `Version ${version}`) faults.push(`expected TypeScript ${version}, found ${actual}`);
    try { run("node", [compiler, "-p", "test/types/tsconfig.json"]); } catch (failure) { faults.push(`TypeScript ${version}: ${failure.message}`); }
  }
};

/** Our own declarations, checked whole: apps skip that (skipLibCheck), and a name lost in them would silently mean any. */
const checkDeclarations = (folder, faults) => {
  writeFileSync(join(folder, "declarations.json"), JSON.stringify({
    extends: join(root, "test/types/tsconfig.json"), compilerOptions: { skipLibCheck: false }, include: [], files: Object.values(entries).map((source) => join(root, `${built(source)}.d.ts`)),
  }));
  for (const [version, compiler] of Object.entries(compilers)) {
    try { run("node", [compiler, "-p", join(folder, "declarations.json")]); } catch (failure) {
      faults.push(...failure.message.split("\n").filter((it) => /^dist\/.*error TS/.test(it)).map((it) => `TypeScript ${version}: ${it}`));
    }
  }
};

const fromJson = /Cannot find module '\.{1,2}\/.*\.json'/; // data beside the page: the suite reads it, here it is any

/** An example is compiled as its reader would write it: strict, nothing else. */
const checkExamples = (folder, faults) => {
  const all = examples();
  all.forEach(({ file, line, code }, at) => { writeFileSync(join(folder, `${String(at).padStart(4, "0")}.ts`), `// ${file}:${line}\n${code}\nexport {};\n`); });
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({
    compilerOptions: { target: "ES2022", lib: ["ES2023"], module: "ESNext", moduleResolution: "Bundler", moduleDetection: "force", types: [], strict: true, noEmit: true, skipLibCheck: true, resolveJsonModule: true },
    include: ["*.ts"],
  }));
  try { run("node", [compilers["6.0.3"], "-p", folder]); } catch (failure) {
    const errors = [...failure.message.matchAll(/(\d{4})\.ts\((\d+),\d+\): (.*)/g)];
    if (errors.length === 0) throw failure;
    for (const [, at, place, message] of errors) {
      const { file, line } = all[Number(at)];
      if (!fromJson.test(message)) faults.push(`${file}, block at line ${line}, its line ${Number(place) - 1}: ${message}`);
    }
  }
  return all.length;
};

await gate(async (faults) => {
  checkTypeTests(faults);
  const count = await withScratch((folder) => {
    checkDeclarations(folder, faults);
    return checkExamples(folder, faults);
  });
  return `${typeTests.length} files of type tests on TypeScript ${Object.keys(compilers).join(" and ")}, ${count} examples compile`;
});
