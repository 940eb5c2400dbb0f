/** Every example of every rulebook holds, and its receipt replays from its text. */
import { describe, expect, it } from "vitest";
import { replay, type Receipt } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { perlan10of2018Examples } from "../../src/regulations/learning-hours/perlan-10-2018.examples.ts";
import { permenpanrb6of2022Examples } from "../../src/regulations/performance/permenpanrb-6-2022.examples.ts";
import { adkarExamples } from "../../src/regulations/readiness/adkar.examples.ts";
import { kelurahanParia2024Examples } from "../../src/regulations/response-times/kelurahan-paria-2024.examples.ts";
import { sp4nLaporExamples } from "../../src/regulations/response-times/sp4n-lapor.examples.ts";
import { standarUnitExamples } from "../../src/regulations/response-times/standar-unit.examples.ts";
import { uu25of2009Examples } from "../../src/regulations/response-times/uu-25-2009.examples.ts";
import { kepmenpan25of2004Examples } from "../../src/regulations/satisfaction/kepmenpan-25-2004.examples.ts";
import { permenpan16of2014Examples } from "../../src/regulations/satisfaction/permenpan-16-2014.examples.ts";
import { permenpanrb14of2017Examples } from "../../src/regulations/satisfaction/permenpanrb-14-2017.examples.ts";
import { checkRulebook } from "../../src/rulebook/index.ts";
import { builtInScorers } from "../../src/scorers/index.ts";
import { outputsOf, rulebooks, run, textOf } from "./run.ts";

const examples = {
  "permenpanrb-14-2017@1": permenpanrb14of2017Examples, "permenpan-16-2014@1": permenpan16of2014Examples, "kepmenpan-25-2004@1": kepmenpan25of2004Examples, "permenpanrb-6-2022@1": permenpanrb6of2022Examples, "adkar@1": adkarExamples, "perlan-10-2018@1": perlan10of2018Examples,
  "uu-25-2009@1": uu25of2009Examples, "sp4n-lapor@1": sp4nLaporExamples, "kelurahan-paria-060-1-2024@1": kelurahanParia2024Examples, "standar-unit@1": standarUnitExamples,
};

describe.each(Object.entries(examples))("%s", (id, list) => {
  it.each(list.map((it_) => [it_.name, it_] as const))("%s", (_, example) => {
    const receipt = unwrap(run(id, example));
    expect(outputsOf(receipt)).toMatchObject(example.outputs);
    for (const [name, text] of Object.entries(example.texts ?? {})) expect(textOf(receipt, name)).toBe(text);
    expect(unwrap(replay(JSON.parse(JSON.stringify(receipt)) as Receipt)).cells).toBeGreaterThan(0);
  });
});

describe.each(rulebooks.map((it_) => [it_.id, it_] as const))("%s", (_, rulebook) => {
  it("passes the static checks", () => {
    expect(checkRulebook(rulebook, new Map(builtInScorers.map((it_) => [it_.id, it_])))).toEqual([]);
  });
  it("is the same as JSON text, frozen, and labelled in both languages", () => {
    expect(JSON.parse(JSON.stringify(rulebook))).toEqual(rulebook);
    expect(Object.isFrozen(rulebook.steps)).toBe(true);
    for (const text of rulebook.notCovered ?? []) expect([text.id.length > 0, text.en.length > 0]).toEqual([true, true]);
  });
  it("has an example for every option and every output code of its bands", () => {
    const used = new Set(examples[rulebook.id as keyof typeof examples].flatMap((it_) => Object.entries(it_.conventions ?? {}).map(([axis, option]) => `${axis}: ${option}`)));
    const all = Object.entries(rulebook.conventions ?? {}).filter(([, axis]) => axis.by === undefined).flatMap(([axis, { others }]) => Object.keys(others).map((option) => `${axis}: ${option}`));
    expect(all.filter((it_) => !used.has(it_))).toEqual([]);
  });
});
