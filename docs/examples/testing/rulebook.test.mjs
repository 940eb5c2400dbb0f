/** A rulebook of one's own under Node's own test runner: `node --test docs/examples/testing`. Nothing here depends on the runner. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createEngine, defineRulebook, evaluate, unwrap } from "pembinaan-asn";
import { exactly, checkReceipt, checkRulebook, checkScorer } from "pembinaan-asn/testing";
import { ratio } from "pembinaan-asn/scorers";

const guideline = defineRulebook({
  id: "pedoman-contoh-1-2026@1", family: "contoh", standing: "named", validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" },
  instrument: { kind: "guideline", issuer: "Kota Contoh", number: "1", year: 2026, title: { id: "Contoh rekaan", en: "Made-up example" } },
  citations: { all: { locator: "Bab II", confidence: "unverified" } },
  inputs: { actual: { kind: "number" }, target: { kind: "number" } },
  terms: { grades: { bands: [{ from: 1, category: "tercapai" }, { from: 0, below: 1, category: "belum-tercapai" }], range: { from: 0 }, cite: "all" } },
  steps: [
    { id: "achievement", scorer: "ratio@1", inputs: { of: "actual", to: "target" }, cite: "all" },
    { id: "verdict", scorer: "bands@1", inputs: { value: "achievement", bands: "grades" }, cite: "all" },
  ],
  outputs: ["achievement", "verdict"],
});

const reached = { name: "reached", asOf: "2026-06-30", inputs: { actual: 9, target: 6 }, outputs: { achievement: "3/2", verdict: "tercapai" } };
const short = { name: "short", asOf: "2026-06-30", inputs: { actual: 2, target: 6 }, outputs: { achievement: "1/3", verdict: "belum-tercapai" } };

test("the examples of the guideline come out, and reach everything", () => {
  assert.deepEqual(unwrap(checkRulebook(guideline, { examples: [reached, short] })).findings, []);
});

test("a wrong promise and a band that no example reaches are found", () => {
  const { findings } = unwrap(checkRulebook(guideline, { examples: [{ ...reached, outputs: { verdict: "belum-tercapai" } }] }));
  assert.deepEqual(findings.map(({ code, path }) => `${code} ${path}`), ["example-differs examples[0].outputs.verdict", "not-exercised terms.grades.bands[1]"]);
});

test("a receipt keeps the laws, and a scorer its contract", () => {
  const engine = unwrap(createEngine({ rulebooks: [guideline] }));
  const receipt = unwrap(evaluate(guideline, { engine, asOf: "2026-06-30", inputs: { actual: 2, target: 6 } }));
  assert.deepEqual(checkReceipt(receipt, { everyLeaf: true }), []);
  assert.deepEqual(checkScorer(ratio, [{ inputs: { of: exactly(2), to: exactly(6) }, expected: "1/3" }, { inputs: { of: exactly(2), to: exactly(0) }, expected: null }]), []);
});
