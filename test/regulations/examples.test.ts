/** Every example of every rulebook holds, and its receipt replays from its text. */
import { describe, expect, it } from "vitest";
import { replay, type Receipt } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { checkRulebook } from "../../src/rulebook/index.ts";
import { builtInScorers, irrationalScorers } from "../../src/scorers/index.ts";
import { outputsOf, run, textOf } from "./run.ts";
import { shelf } from "./shelf.ts";

/** Holes that the rule itself has: warnings, each looked at. */
const holes: Readonly<Record<string, readonly string[]>> = {
  "surat-bkn-4190-2024@1": ["baik; butuh-perbaikan; kurang; sangat-kurang", "baik; butuh-perbaikan; kurang; sangat-kurang"], // one predicate is known
  "permenpanrb-1-2023@1": Array.from({ length: 3 }, () => "II/a; II/b; II/c; II/d"), // no range of golongan II is known: base, conventional base and upper end
  "permenpanrb-88-2021@1": ["Y; T"], "kmk-127-2026@1": ["exact,high; activity,low"], "kmk-k3-127-2026@1": ["exact,high; activity,low"] };

describe.each(shelf.map(([book, list]) => [book.id, list] as const))("%s", (id, list) => {
  it.each(list.map((it_) => [it_.name, it_] as const))("%s", (_, example) => {
    const receipt = unwrap(run(id, example));
    expect(outputsOf(receipt)).toMatchObject(example.outputs);
    for (const [name, text] of Object.entries(example.texts ?? {})) expect(textOf(receipt, name)).toBe(text);
    expect(unwrap(replay(JSON.parse(JSON.stringify(receipt)) as Receipt, { scorers: irrationalScorers })).cells).toBeGreaterThan(0);
  });
});

describe.each(shelf.map(([book, list]) => [book.id, book, list] as const))("%s", (_, rulebook, list) => {
  it("passes the static checks", () => {
    const found = checkRulebook(rulebook, new Map([...builtInScorers, ...irrationalScorers].map((it_) => [it_.id, it_])));
    expect(found.map((it_) => [it_.severity, it_.details?.["holes"]])).toEqual((holes[rulebook.id] ?? []).map((it_) => ["warning", it_]));
  });
  it("is the same as JSON text, frozen, and labelled in both languages", () => {
    expect(JSON.parse(JSON.stringify(rulebook))).toEqual(rulebook);
    expect(Object.isFrozen(rulebook.steps)).toBe(true);
    for (const text of rulebook.notCovered ?? []) expect([text.id.length > 0, text.en.length > 0]).toEqual([true, true]);
  });
  it("has an example for every option and every output code of its bands", () => {
    const used = new Set(list.flatMap((it_) => Object.entries(it_.conventions ?? {}).map(([axis, option]) => `${axis}: ${option}`)));
    const all = Object.entries(rulebook.conventions ?? {}).filter(([, axis]) => axis.by === undefined).flatMap(([axis, { others }]) => Object.keys(others).map((option) => `${axis}: ${option}`));
    expect(all.filter((it_) => !used.has(it_))).toEqual([]);
  });
});
