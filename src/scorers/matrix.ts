/** matrix@1: a code from a matrix of codes, by row and column. */
import { defineScorer, noParams } from "../scoring/index.ts";

/** The code in `cells` at `row` and `column`. A cell that is not there: missing, `not-in-table`. */
export const matrix = /* @__PURE__ */ defineScorer({
  id: "matrix@1",
  inputs: {
    row: { kind: "category", takes: "each" },
    column: { kind: "category", takes: "each" },
    cells: { kind: "cells", takes: "whole" },
  },
  params: noParams,
  output: { kind: "category", labels: "cells" },
  score: ({ row, column, cells }) => {
    const line = Object.hasOwn(cells, row) ? cells[row] : undefined;
    const code = line !== undefined && Object.hasOwn(line, column) ? line[column] : undefined;
    return code === undefined ? { missing: "not-in-table" } : { value: code };
  },
  describe: { id: "{cells} pada {row} × {column}", en: "{cells} at {row} × {column}" },
});
