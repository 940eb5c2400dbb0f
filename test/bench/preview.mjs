/**
 * What previewing an overlay over 10,000 people costs against evaluating each of them twice (without and with it), in one process, in turns, medians.
 * Bar: at most 2.5 × . `--bar` makes a ratio above it fail. `npm run bench` builds first.
 */
import { createEngine, evaluate, previewOverlay } from "pembinaan-asn";
import { readFileSync } from "node:fs";
import { median } from "./ratio.mjs";

const BAR = 2.5;
const PEOPLE = 10_000;
const ROUNDS = 5;
const json = (name) => JSON.parse(readFileSync(new URL(`../../docs/examples/plaju/${name}`, import.meta.url), "utf8"));
const take = (result) => { if (!result.ok) throw new Error(JSON.stringify(result.issues)); return result.value; };
const title = { id: "Contoh", en: "Example" };
const validity = { from: "2026-01-01", reviewedUntil: "2026-11-30" };
const members = ["a", "b", "c", "d", "e"];
const rulebook = {
  id: "pedoman-1-2026@1", family: "contoh", standing: "general", validity, instrument: { kind: "guideline", issuer: "Contoh", number: "1", year: 2026, title },
  citations: { all: { locator: "p. 1", confidence: "unverified" } }, dimensions: { part: { members } }, inputs: { score: { kind: "number", per: "part" } },
  terms: { weight: { per: "part", each: 20, open: { min: 0, max: 100 }, siblingsSum: { to: 100 }, cite: "all" }, grades: { bands: [{ from: 75, category: "A" }, { from: 50, below: 75, category: "B" }, { below: 50, category: "C" }], cite: "all" }, two: { rounding: { places: 2, mode: "half-up" }, cite: "all" } },
  steps: [{ id: "total", scorer: "weighted-mean@1", inputs: { values: "score", weights: "weight" }, cite: "all" }, { id: "shown", scorer: "round@1", inputs: { value: "total", rounding: "two" }, cite: "all" }, { id: "grade", scorer: "bands@1", inputs: { value: "shown", bands: "grades" }, cite: "all" }],
  outputs: ["shown", "grade"],
};
const overlay = { ...json("overlay.json"), rulebook: rulebook.id, set: { weight: { values: { a: 40, b: 30, c: 10, d: 10, e: 10 } } }, scope: undefined };
delete overlay.scope;
const people = Array.from({ length: PEOPLE }, (_, at) => ({ id: String(at), inputs: { score: Object.fromEntries(members.map((id, index) => [id, (at * (31 + 2 * index)) % 101])) } }));
const [without, laid] = [[], [overlay]].map((overlays) => take(createEngine({ rulebooks: [rulebook], overlays })));
const twice = () => { for (const engine of [without, laid]) for (const { inputs } of people) take(evaluate(rulebook.id, { engine, asOf: "2026-06-30", inputs })); };
const preview = () => take(previewOverlay(people, overlay, { engine: without, asOf: "2026-06-30", grade: "grade", score: "shown" }));
const time = (call) => { const from = process.hrtime.bigint(); call(); return Number(process.hrtime.bigint() - from) / 1e6; };
time(twice); time(preview);
const [evaluated, previewed] = [[], []];
for (let round = 0; round < ROUNDS; round += 1) { evaluated.push(time(twice)); previewed.push(time(preview)); }
const ratio = median(previewed) / median(evaluated);
console.log(`preview: ${preview().changed} of ${PEOPLE} change band; ${median(previewed).toFixed(0)} against ${median(evaluated).toFixed(0)} milliseconds, ratio ${ratio.toFixed(2)} (bar ${BAR})`);
if (process.argv.includes("--bar") && ratio > BAR) process.exitCode = 1;
