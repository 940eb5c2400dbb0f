/** A port of the index, run over the vectors of the built package with Node's own test runner: `node --test docs/examples/vectors`. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { countsOf, ikm } from "./ikm.mjs";

const { records } = createRequire(import.meta.url)("pembinaan-asn/vectors/satisfaction.json");

for (const { id, form, matrix, counts, expected } of records.filter((it) => it.form === "answers" || it.form === "counts")) {
  test(id, () => {
    const { index, shown, grade } = expected.find(({ conventions }) => Object.keys(conventions).length === 0);
    assert.deepEqual(ikm(form === "answers" ? countsOf(matrix) : counts), { index, shown, grade });
  });
}
