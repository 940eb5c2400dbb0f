/** What the declaration of each rulebook weighs, and what a further rulebook costs the type checker. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dearerRulebooks, declarationOfARulebook, instantiationsOfARulebook } from "../sizes.js";
import { gate, root, run, withScratch } from "./lib.mjs";

const tsc = join(root, "node_modules/typescript/bin/tsc");
const rulebook = /^(?!.*\.examples\.ts$).*-\d{4}\.ts$/; // <instrument>-<number>-<year>.ts
const sources = existsSync(join(root, "src/regulations"))
  ? readdirSync(join(root, "src/regulations"), { recursive: true, encoding: "utf8" }).filter((it) => rulebook.test(it)).sort()
  : [];

const weigh = (folder) => {
  run("node", [tsc, "-p", "tsconfig.json", "--noEmit", "false", "--emitDeclarationOnly", "--declaration", "--removeComments", "--rootDir", "src", "--outDir", folder]);
  return sources.map((source) => ({ source, bytes: readFileSync(join(folder, "regulations", source.replace(/\.ts$/, ".d.ts"))).length }));
};

/** A rulebook as one literal: what it shares with others of its family (`export const NAME = … as const;` in a file beside it that holds steps) is written out, as an author of a first rulebook writes it. */
const wholeText = (source) => {
  const text = readFileSync(join(root, "src/regulations", source), "utf8");
  const beside = [...text.matchAll(/from "\.\/([^"]+)"/g)].map(([, file]) => readFileSync(join(root, "src/regulations", dirname(source), file), "utf8")).filter((it) => /\bscorer:\s*"/.test(it));
  const shared = beside.flatMap((it) => [...it.matchAll(/^export const (\w+) = ([[{][^]*?\n[\]}]) as const;$/gm)]);
  return shared.reduce((whole, [, name, literal]) => whole.replaceAll(`...${name},`, () => `${literal.slice(1, -1)}`).replaceAll(new RegExp(`: ${name}\\b`, "g"), () => `: ${literal}`), text);
};

/** Instantiations with `copies` further copies of the rulebook that has most steps, in files of their own beside it. */
const instantiations = (folder, source, name, copies) => {
  const original = join(root, "src/regulations", source);
  const text = wholeText(source).replace(/from "(\.[^"]+)"/g, (_, path) => `from "${join(dirname(original), path)}"`);
  const scratch = join(folder, `copies-${name}`);
  mkdirSync(scratch);
  for (let copy = 0; copy < copies; copy += 1) writeFileSync(join(scratch, `copy-${copy}.ts`), text.replace(/(-\d{4})@1"/g, `$1@${copy + 1}"`));
  writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify({ extends: join(root, "tsconfig.json"), include: ["*.ts"] }));
  return Number(/Instantiations:\s+(\d+)/.exec(run("node", [tsc, "-p", scratch, "--extendedDiagnostics"]))?.[1]);
};

const stepsOf = (source) => wholeText(source).match(/\bscorer:\s*"/g)?.length ?? 0;

await gate((faults) => withScratch((folder) => {
  if (sources.length === 0) throw new Error("no rulebook found below src/regulations");
  const allowed = (source) => dearerRulebooks[source] ?? { declaration: declarationOfARulebook, instantiations: instantiationsOfARulebook };
  const weights = weigh(folder);
  for (const { source, bytes } of weights) if (bytes > allowed(source).declaration) faults.push(`${source}: its declaration has ${bytes} bytes, ${allowed(source).declaration} allowed`);
  const bySteps = [...sources].sort((a, b) => stepsOf(b) - stepsOf(a));
  const measured = [...Object.keys(dearerRulebooks), bySteps.find((it) => dearerRulebooks[it] === undefined)]; // the longest of those that are no exception, and each exception
  const costs = measured.map((source, at) => {
    const steps = stepsOf(source);
    if (steps === 0) throw new Error(`no steps found in ${source}`);
    const [few, many] = [2, 6].map((copies) => instantiations(folder, source, `${at}-${copies}`, copies));
    const each = Math.round((many - few) / 4);
    const scaled = Math.round((each * 20) / steps);
    if (!(scaled <= allowed(source).instantiations)) faults.push(`a further ${source} costs ${each} type instantiations for ${steps} steps, that is ${scaled} for 20: ${allowed(source).instantiations} allowed`);
    return `${scaled} for 20 steps of ${source}`;
  });
  return `${weights.map(({ source, bytes }) => `${source} ${bytes} bytes`).join(", ")}; type instantiations: ${costs.join(", ")}`;
}));
