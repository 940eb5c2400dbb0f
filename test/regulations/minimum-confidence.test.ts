/** An engine that demands confidence `secondary` refuses exactly the receipts that an unverified node decided, and names their outputs: every example of every rulebook. */
import { describe, expect, it } from "vitest";
import { createEngine, evaluate, type Receipt } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { irrationalScorers } from "../../src/scorers/index.ts";
import { run } from "./run.ts";
import { shelf } from "./shelf.ts";

const strict = unwrap(createEngine({ rulebooks: shelf.map(([book]) => book), scorers: irrationalScorers, minimumConfidence: "secondary" } as never));

describe("minimumConfidence secondary", () => {
  it.each(shelf.map(([book, examples]) => ({ id: book.id, examples })))("$id", ({ id, examples }) => {
    for (const { name: _name, outputs: _outputs, texts: _texts, source: _source, ...question } of examples) {
      const free = run(id, question);
      if (!free.ok) continue;
      const low = Object.entries(free.value.outputs).filter(([, { confidence }]) => confidence === "unverified").map(([name]) => `outputs.${name}`);
      const { issues } = evaluate(id, { engine: strict, ...question } as never) as Result<Receipt>;
      expect(issues.filter(({ code }) => code === "confidence-too-low").map(({ path }) => path).toSorted()).toEqual(low.toSorted());
    }
  });
});
