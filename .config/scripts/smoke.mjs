/** The packed tarball as an app gets it: right files in it, every sub-path loads as ES module and as CommonJS, and it works where code from text is forbidden. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { entries, importName } from "../entries.js";
import { gate, root, run, withScratch } from "./lib.mjs";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const names = Object.keys(entries).map(importName);

/** The survey of the README: what an app must get from either module system. */
const survey = `{
  persyaratan: [0, 0, 11, 18], prosedur: [0, 0, 15, 14], waktu: [0, 2, 12, 15], biaya: [0, 0, 0, 29], produk: [0, 0, 14, 15],
  kompetensi: [0, 0, 11, 18], perilaku: [0, 0, 10, 19], pengaduan: [0, 0, 1, 28], sarana: [0, 0, 11, 18],
}`;
const body = `
  let codeFromText = true;
  try { new Function("return 1"); } catch { codeFromText = false; }
  const { assessSatisfaction, unwrap } = all["pembinaan-asn"];
  const { index, grade, receipt } = unwrap(assessSatisfaction(${survey}, { period: "2025-Q3" }));
  console.log(JSON.stringify({ codeFromText, empty: Object.keys(all).filter((it) => Object.keys(all[it]).length === 0), text: index.text, exact: index.exact, code: grade.code, receipt }));
`;
const apps = {
  "app.mjs": `const all = {};\nfor (const it of ${JSON.stringify(names)}) all[it] = await import(it);\n${body}`,
  "app.cjs": `const all = {};\nfor (const it of ${JSON.stringify(names)}) all[it] = require(it);\n${body}`,
};

/** The vectors from either module system: how many files the index lists, and whether each is there. */
const vectors = `
  const index = require("pembinaan-asn/vectors");
  for (const { file, counts } of index.files) {
    const data = require("pembinaan-asn/vectors/" + file);
    for (const [list, count] of Object.entries(counts)) if ((data[list].rows ?? data[list]).length !== count) throw new Error(file + " has not " + count + " " + list);
  }
  console.log(index.files.length);
`;
const vectorApps = {
  "vectors.cjs": vectors,
  "vectors.mjs": `import { createRequire } from "node:module";\nimport again from "pembinaan-asn/vectors" with { type: "json" };\nconst require = createRequire(import.meta.url);\n${vectors}\nif (again.files.length !== index.files.length) throw new Error("two indexes");`,
};

/** Installs the tarball into a folder, its dependencies beside it. */
const install = (folder) => {
  const [{ filename, files }] = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder]));
  const home = join(folder, "node_modules", manifest.name);
  mkdirSync(home, { recursive: true });
  run("tar", ["-xzf", join(folder, filename), "--strip-components=1", "-C", home]);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "dir");
  }
  return files.map(({ path }) => path);
};

await gate((faults) => withScratch((folder) => {
  const files = install(folder);
  faults.push(...files.filter((it) => !/^(?:dist\/|README\.md$|LICENSE$|CHANGELOG\.md$|package\.json$)/.test(it)).map((it) => `the tarball holds ${it}`));
  for (const it of ["dist/THIRD-PARTY-LICENSES.txt", "dist/index.js", "dist/index.cjs", "dist/index.d.ts", "dist/index.d.cts", "LICENSE", "README.md", "CHANGELOG.md"]) if (!files.includes(it)) faults.push(`the tarball lacks ${it}`);
  const answers = Object.entries(apps).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return run(process.execPath, ["--disallow-code-generation-from-strings", join(folder, name)], { cwd: folder });
  });
  const [answer] = answers.map((it) => JSON.parse(it));
  if (answers[0] !== answers[1]) faults.push("ES module and CommonJS give different receipts");
  if (answer.codeFromText) faults.push("code from text was not forbidden: this smoke test proves nothing");
  if (answer.empty.length > 0) faults.push(`nothing is exported by ${answer.empty.join(", ")}`);
  if (answer.text !== "91.48" || answer.exact !== "23875/261" || answer.code !== "A") faults.push(`assessSatisfaction gives ${answer.text} (${answer.exact}) ${answer.code}, not 91.48 (23875/261) A`);
  const listed = Object.entries(vectorApps).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return Number(run(process.execPath, [join(folder, name)], { cwd: folder }));
  });
  const shipped = files.filter((it) => /^dist\/vectors\/(?!index\.json$)[^/]+\.json$/.test(it)).length;
  if (listed.some((it) => it !== shipped)) faults.push(`the index of vectors lists ${listed.join(" and ")} files, the tarball holds ${shipped}`);
  return `${names.length} sub-paths of the tarball as ES modules and CommonJS on Node ${process.version}, code from text forbidden`;
}));
