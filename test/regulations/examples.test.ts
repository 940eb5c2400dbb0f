/** Every example of every rulebook holds, and its receipt replays from its text. */
import { describe, expect, it } from "vitest";
import { replay, type Receipt } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { permenpanrb88of2021Examples } from "../../src/regulations/accountability/permenpanrb-88-2021.examples.ts";
import { coinrAsem2018Examples, oecdJrc2008Examples, undpHdi2022Examples } from "../../src/regulations/composites/composites.examples.ts";
import { kmk127of2026Examples } from "../../src/regulations/indicators/kmk-127-2026.examples.ts";
import { kmkK3127of2026Examples } from "../../src/regulations/indicators/kmk-k3-127-2026.examples.ts";
import { kmkNkp127of2026Examples } from "../../src/regulations/indicators/kmk-nkp-127-2026.examples.ts";
import { permendagri54of2010Examples } from "../../src/regulations/indicators/permendagri-54-2010.examples.ts";
import { permendagri86of2017Examples } from "../../src/regulations/indicators/permendagri-86-2017.examples.ts";
import { perlan10of2018Examples } from "../../src/regulations/learning-hours/perlan-10-2018.examples.ts";
import { permenpanrb6of2022Examples } from "../../src/regulations/performance/permenpanrb-6-2022.examples.ts";
import { adkarExamples } from "../../src/regulations/readiness/adkar.examples.ts";
import { kepmenpan25of2004Examples } from "../../src/regulations/satisfaction/kepmenpan-25-2004.examples.ts";
import { permenpan16of2014Examples } from "../../src/regulations/satisfaction/permenpan-16-2014.examples.ts";
import { permenpanrb14of2017Examples } from "../../src/regulations/satisfaction/permenpanrb-14-2017.examples.ts";
import { kepmenkes129of2008Examples, posyanduSkdnExamples, programmeParticipationExamples, schoolParticipationExamples } from "../../src/regulations/services/services.examples.ts";
import { checkRulebook } from "../../src/rulebook/index.ts";
import { builtInScorers, irrationalScorers } from "../../src/scorers/index.ts";
import { outputsOf, rulebooks, run, textOf } from "./run.ts";

const examples = { "permenpanrb-14-2017@1": permenpanrb14of2017Examples, "permenpan-16-2014@1": permenpan16of2014Examples, "kepmenpan-25-2004@1": kepmenpan25of2004Examples, "permenpanrb-6-2022@1": permenpanrb6of2022Examples, "adkar@1": adkarExamples, "perlan-10-2018@1": perlan10of2018Examples,
  "permenpanrb-88-2021@1": permenpanrb88of2021Examples, "kmk-127-2026@1": kmk127of2026Examples, "kmk-k3-127-2026@1": kmkK3127of2026Examples, "kmk-nkp-127-2026@1": kmkNkp127of2026Examples, "permendagri-54-2010@1": permendagri54of2010Examples, "permendagri-86-2017@1": permendagri86of2017Examples,
  "undp-hdi-2022@1": undpHdi2022Examples, "coinr-asem-2018@1": coinrAsem2018Examples, "oecd-jrc-2008@1": oecdJrc2008Examples, "posyandu-skdn@1": posyanduSkdnExamples, "school-participation@1": schoolParticipationExamples, "kepmenkes-129-2008@1": kepmenkes129of2008Examples, "programme-participation@1": programmeParticipationExamples,
};

/** Holes that the rule itself has: warnings, each looked at. */
const holes: Readonly<Record<string, readonly string[]>> = { "permenpanrb-88-2021@1": ["Y; T"], "kmk-127-2026@1": ["exact,high; activity,low"], "kmk-k3-127-2026@1": ["exact,high; activity,low"] };

describe.each(Object.entries(examples))("%s", (id, list) => {
  it.each(list.map((it_) => [it_.name, it_] as const))("%s", (_, example) => {
    const receipt = unwrap(run(id, example));
    expect(outputsOf(receipt)).toMatchObject(example.outputs);
    for (const [name, text] of Object.entries(example.texts ?? {})) expect(textOf(receipt, name)).toBe(text);
    expect(unwrap(replay(JSON.parse(JSON.stringify(receipt)) as Receipt, { scorers: irrationalScorers })).cells).toBeGreaterThan(0);
  });
});

describe.each(rulebooks.map((it_) => [it_.id, it_] as const))("%s", (_, rulebook) => {
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
    const used = new Set(examples[rulebook.id as keyof typeof examples].flatMap((it_) => Object.entries(it_.conventions ?? {}).map(([axis, option]) => `${axis}: ${option}`)));
    const all = Object.entries(rulebook.conventions ?? {}).filter(([, axis]) => axis.by === undefined).flatMap(([axis, { others }]) => Object.keys(others).map((option) => `${axis}: ${option}`));
    expect(all.filter((it_) => !used.has(it_))).toEqual([]);
  });
});
