/** What a missing and an inapplicable input do in each kind of scorer, row by row of the table of policies. Expected values by hand. */
import { describe, expect, it } from "vitest";
import type { Receipt } from "../../src/engine/index.ts";
import { replay } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import type { RulebookData, StepData } from "../../src/rulebook/index.ts";
import { createEngine } from "../../src/engine/index.ts";
import { ask, book, errorsOf, found, node, out, step, throughText } from "./small.ts";

const na = { notApplicable: true } as const;

/** Values 10, ?, 40 with weights 1, 2, 3: the middle one is what the case says. */
const three = (scorer: string, inputs: StepData["inputs"], policy: Partial<StepData>, params?: Readonly<Record<string, unknown>>): RulebookData => book({
  dimensions: { row: { ordered: true, members: ["r1", "r2", "r3"] } },
  inputs: { value: { kind: "number", per: "row" }, weight: { kind: "number", per: "row", optional: true } },
  steps: [step("used", "weighted-sum@1", { values: "weight", weights: "weight" }), step("result", scorer, inputs, { ...policy, ...(params === undefined ? {} : { params }) })], outputs: ["result", "used"],
});

const request = (middle: unknown, weight: unknown = 2): { readonly inputs: unknown } => ({ inputs: { value: { r1: 10, ...(middle === undefined ? {} : { r2: middle }), r3: 40 }, weight: { r1: 1, ...(weight === null ? {} : { r2: weight }), r3: 3 } } });

const stateOf = (receipt: Receipt): unknown => {
  const [cell] = node(receipt, "result")?.values ?? [];
  return typeof cell === "object" && cell !== null ? Object.keys(cell)[0] : cell;
};

const value = { values: "value" };
const weighted = { values: "value", weights: "weight" };

const reductions: readonly (readonly [scorer: string, inputs: StepData["inputs"], params: Readonly<Record<string, unknown>> | undefined, missing: Readonly<Record<string, string>>, notApplicable: Readonly<Record<string, string>>])[] = [
  ["mean@1", value, undefined, { "": "missing", undetermined: "missing", "exclude-and-renormalise": "25", zero: "50/3", void: "void", "carry-last": "20" }, { "": "25", "exclude-and-renormalise": "25", zero: "50/3", void: "void", undetermined: "not-applicable" }],
  ["weighted-mean@1", weighted, undefined, { "": "missing", undetermined: "missing", "exclude-and-renormalise": "65/2", zero: "65/3", void: "void", "carry-last": "25" }, { "": "65/2", "exclude-and-renormalise": "65/2", zero: "65/3", void: "void" }],
  ["sum@1", value, undefined, { "": "missing", undetermined: "missing", exclude: "50", zero: "50", void: "void", "carry-last": "60" }, { "": "not-applicable", exclude: "50", zero: "50", void: "void" }],
  ["extreme@1", value, { take: "min" }, { "": "missing", exclude: "10", zero: "0", void: "void", "carry-last": "10" }, { "": "not-applicable", exclude: "10", zero: "0", void: "void" }],
  ["extreme@1", value, { take: "max" }, { "": "missing", exclude: "40", zero: "40", void: "void", "carry-last": "40" }, { "": "not-applicable", exclude: "40", zero: "40", void: "void" }],
  ["weighted-sum@1", weighted, undefined, { "": "missing", undetermined: "missing", zero: "130", void: "void" }, { "": "not-applicable", zero: "130", void: "void" }],
  ["product@1", value, undefined, { "": "missing", undetermined: "missing", zero: "0", void: "void" }, { "": "not-applicable", zero: "0", void: "void" }],
];

const policies = reductions.flatMap(([scorer, inputs, params, missing, notApplicable]) => [
  ...Object.entries(missing).map(([policy, expected]) => ({ scorer, inputs, params, kind: "missing" as const, policy, expected })),
  ...Object.entries(notApplicable).map(([policy, expected]) => ({ scorer, inputs, params, kind: "notApplicable" as const, policy, expected })),
]);

describe("a reduction", () => {
  it.each(policies.map((it_) => [`${it_.scorer} ${JSON.stringify(it_.params ?? {})}, ${it_.kind} ${it_.policy || "by default"}: ${it_.expected}`, it_] as const))("%s", (_, { scorer, inputs, params, kind, policy, expected }) => {
    const receipt = unwrap(ask(three(scorer, inputs, policy === "" ? {} : { [kind]: policy }, params), request(kind === "missing" ? undefined : na)));
    expect(stateOf(receipt)).toBe(expected);
    const reason = kind === "missing" ? "not-given@value[r2]" : "declared@value[r2]";
    const gone = ["missing", "void", "not-applicable"].includes(expected);
    if (gone) expect(receipt.outputs["result"]).toMatchObject({ value: null, reasons: [reason] });
    else {
      const word = policy === "zero" ? "zeroed" : policy === "carry-last" ? "carried" : "excluded";
      expect(node(receipt, "result")?.notes).toEqual({ "": [`${word}:${reason}`] });
      expect(receipt.issues).toEqual(expect.arrayContaining([expect.objectContaining({ code: "value-note", path: "result" })]));
    }
    expect(receipt.missing).toEqual(expected === "missing" ? [reason] : []);
    expect(receipt.issues.some((it_) => it_.code === "missing-value")).toBe(expected === "missing");
    expect(receipt.issues.some((it_) => it_.code === "void-value")).toBe(expected === "void");
    expect(replay(throughText(receipt)).ok).toBe(true);
  });

  const refused: readonly (readonly [string, StepData["inputs"], Partial<StepData>])[] = [
    ["mean@1", value, { missing: "exclude" }], ["sum@1", value, { missing: "exclude-and-renormalise" }], ["weighted-sum@1", weighted, { missing: "exclude" }], ["weighted-sum@1", weighted, { missing: "exclude-and-renormalise" }],
    ["product@1", value, { notApplicable: "exclude" }], ["mean@1", value, { notApplicable: "carry-last" }], ["mean@1", value, { missing: "guess" }],
  ];
  it.each(refused)("%s refuses a policy that it cannot follow: %j %j", (scorer, inputs, policy) => {
    const made = createEngine({ rulebooks: [three(scorer, inputs, policy)] });
    expect([made.ok, errorsOf(made)]).toEqual([false, ["bad-policy"]]);
  });

  it("never replaces a missing weight, and never leaves its row out", () => {
    const ofWeight = (policy: Partial<StepData>): unknown => stateOf(unwrap(ask(three("weighted-mean@1", weighted, policy), request(20, null))));
    expect([{}, { missing: "zero" }, { missing: "carry-last" }, { missing: "void" }, { missing: "exclude-and-renormalise" }].map(ofWeight)).toEqual(["missing", "missing", "missing", "void", "missing"]);
  });

  it("never takes an inapplicable weight for zero", () => {
    const receipt = unwrap(ask(three("weighted-mean@1", weighted, { notApplicable: "zero" }), request(20, na)));
    expect(stateOf(receipt)).toBe("not-applicable");
  });

  it("carries nothing into the first row", () => {
    const receipt = unwrap(ask(three("mean@1", value, { missing: "carry-last" }), { inputs: { value: { r2: 10, r3: 40 }, weight: { r1: 1, r2: 1, r3: 1 } } }));
    expect([stateOf(receipt), receipt.missing]).toEqual(["missing", ["not-given@value[r1]"]]);
  });

  it("prefers not applicable to missing where both stop it, and names only what stopped it", () => {
    const receipt = unwrap(ask(three("sum@1", value, {}), { inputs: { value: { r1: na, r3: 40 }, weight: { r1: 1, r2: 1, r3: 1 } } }));
    expect([stateOf(receipt), receipt.outputs["result"]?.reasons, receipt.missing]).toEqual(["not-applicable", ["declared@value[r1]"], []]);
  });

  it("of which every row is gone is missing if any was missing, else not applicable", () => {
    const all = (given: unknown, policy: Partial<StepData>): unknown => stateOf(unwrap(ask(three("mean@1", value, policy), { inputs: { value: given, weight: { r1: 1, r2: 1, r3: 1 } } })));
    expect(all({ r1: na, r2: na, r3: na }, {})).toBe("not-applicable");
    expect(all({ r1: na, r2: na }, { missing: "exclude-and-renormalise" })).toBe("missing");
    expect(all({}, { missing: "exclude-and-renormalise" })).toBe("missing");
    expect(all(na, {})).toBe("not-applicable");
  });

  it("over nothing is missing", () => {
    const open = book({ dimensions: { row: { open: true } }, inputs: { value: { kind: "number", per: "row" } }, steps: [step("count", "count@1", { of: "value" }), step("result", "mean@1", { values: "value" })], outputs: ["count", "result"] });
    const receipt = unwrap(ask(open, { members: { row: [] } }));
    expect([receipt.missing, receipt.outputs["count"]?.value]).toEqual([["nothing-to-reduce@result"], { text: "0", exact: "0" }]);
  });
});

describe("void on one level and leaving out on the next", () => {
  const listwise = (policy: Partial<StepData>): RulebookData => book({
    dimensions: { person: { members: ["p1", "p2", "p3"] }, question: { members: ["q1", "q2"] } }, inputs: { answer: { kind: "number", per: ["person", "question"] } },
    steps: [step("ofPerson", "mean@1", { values: "answer" }, { per: "person", missing: "void" }), step("result", "mean@1", { values: "ofPerson" }, policy)],
  });
  const answers = { inputs: { answer: { p1: { q1: 1, q2: 3 }, p2: { q1: 4 }, p3: { q1: 5, q2: 5 } } } };
  it("is listwise deletion", () => {
    expect(out(ask(listwise({ missing: "exclude-and-renormalise" }), answers), "result")).toBe("7/2");
  });
  it("without leaving out stays void", () => {
    const receipt = unwrap(ask(listwise({}), answers));
    expect([stateOf(receipt), receipt.issues.map((it_) => it_.code)]).toEqual(["void", ["void-value"]]);
  });
  it("of which every row is void is void", () => {
    expect(stateOf(unwrap(ask(listwise({ missing: "exclude-and-renormalise" }), { inputs: { answer: { p1: { q1: 1 }, p2: { q1: 4 }, p3: { q2: 5 } } } })))).toBe("void");
  });
});

describe("an elementwise step", () => {
  const affine = (policy: Partial<StepData>): RulebookData => book({ inputs: { value: { kind: "number" } }, steps: [step("result", "affine@1", { value: "value" }, { params: { times: 2, plus: 7 }, ...policy })] });
  it.each([[{}, undefined, "missing"], [{ missing: "undetermined" }, undefined, "missing"], [{ missing: "zero" }, undefined, "7"], [{ missing: "void" }, undefined, "void"],
    [{}, na, "not-applicable"], [{ notApplicable: "zero" }, na, "7"], [{ notApplicable: "void" }, na, "void"], [{ missing: "zero" }, na, "not-applicable"], [{ notApplicable: "zero" }, undefined, "missing"]] as const)("with %j and %j is %s", (policy, given, expected) => {
    expect(stateOf(unwrap(ask(affine(policy), { inputs: given === undefined ? {} : { value: given } })))).toBe(expected);
  });
  it.each(["exclude", "exclude-and-renormalise", "carry-last"])("refuses %s", (missing) => {
    expect(errorsOf(createEngine({ rulebooks: [affine({ missing })] }))).toEqual(["bad-policy"]);
  });
  it("is not applicable whatever else is missing, and void before missing", () => {
    const two = book({ inputs: { a: { kind: "number" }, b: { kind: "number" } }, steps: [step("voided", "affine@1", { value: "b" }, { params: { times: 1 }, missing: "void" }), step("first", "ratio@1", { of: "a", to: "b" }), step("result", "ratio@1", { of: "a", to: "voided" })], outputs: ["first", "result"] });
    const one = unwrap(ask(two, { inputs: { a: na } }));
    expect(node(one, "first")?.values).toEqual([{ "not-applicable": ["declared@a"] }]);
    expect(node(unwrap(ask(two, {})), "result")?.values).toEqual([{ void: ["not-given@b"] }]);
  });
  it("puts zero in number slots only, never in codes or flags", () => {
    const codes = book({ inputs: { key: { kind: "category", of: ["x"] }, flag: { kind: "flag" } }, terms: { table: { table: { x: 4 }, cite: "text" } }, steps: [step("result", "lookup@1", { key: "key", table: "table" }, { missing: "zero" }), step("same", "same-code@1", { left: "key", right: "key" }, { missing: "zero" }), step("flagged", "choose@1", { when: "flag", then: "result", otherwise: "result" })], outputs: ["result", "same", "flagged"] });
    const receipt = unwrap(ask(codes));
    expect([receipt.outputs["result"]?.value, receipt.outputs["same"]?.value, [...receipt.missing].sort()]).toEqual([null, null, ["not-given@flag", "not-given@key"]]);
  });
});

describe("a list of names", () => {
  const list = (scorer: string, policy: Partial<StepData>): RulebookData => book({ inputs: { a: { kind: "number" }, b: { kind: "number" } }, steps: [step("result", scorer, { values: ["a", "b"] }, policy)] });
  it.each([["mean@1", {}, "missing"], ["mean@1", { missing: "zero" }, "5"], ["mean@1", { missing: "void" }, "void"], ["sum@1", { missing: "zero" }, "10"]] as const)("%s with %j is %s without b", (scorer, policy, expected) => {
    expect(stateOf(unwrap(ask(list(scorer, policy), { inputs: { a: 10 } })))).toBe(expected);
  });
  it("propagates what is not applicable even in a mean", () => {
    expect(stateOf(unwrap(ask(list("mean@1", {}), { inputs: { a: 10, b: na } })))).toBe("not-applicable");
    expect(stateOf(unwrap(ask(list("mean@1", { notApplicable: "zero" }), { inputs: { a: 10, b: na } })))).toBe("5");
  });
  it.each([["mean@1", "exclude-and-renormalise"], ["sum@1", "exclude"], ["mean@1", "carry-last"]])("%s refuses %s", (scorer, missing) => {
    expect(errorsOf(createEngine({ rulebooks: [list(scorer, { missing })] }))).toEqual(["bad-policy"]);
  });
});

describe("slots that pass", () => {
  const passing = book({
    dimensions: { row: { members: ["r1", "r2", "r3"] } }, inputs: { value: { kind: "number", per: "row" }, code: { kind: "category", of: ["a", "b"] }, flag: { kind: "flag" }, a: { kind: "number" }, b: { kind: "number" } },
    steps: [step("count", "count@1", { of: "value" }), step("selected", "select@1", { code: "code", cases: { a: "a", b: "b" } }), step("chosen", "choose@1", { when: "flag", then: "a", otherwise: "b" }), step("only", "only-where@1", { value: "a", when: "flag" }, { params: { else: "not-applicable", reason: "not-asked" } })],
    outputs: ["count", "selected", "chosen", "only"],
  });
  it("look at the used branch alone, and count what is not known too", () => {
    const receipt = unwrap(ask(passing, { inputs: { value: { r1: 1, r2: na }, code: "a", flag: false, a: 3, b: na } }));
    expect(out({ ok: true, value: receipt, issues: [] }, "count")).toBe("2");
    expect([plainOf(receipt, "selected"), plainOf(receipt, "chosen"), receipt.outputs["only"]?.reasons]).toEqual(["3", null, ["not-asked@only"]]);
    expect(receipt.outputs["selected"]?.decidedBy).toEqual(["a", "code", "selected"]);
    expect(receipt.missing).toEqual([]);
  });
  it("need their code and flag", () => {
    const receipt = unwrap(ask(passing, { inputs: { a: 3, b: 4 } }));
    expect([...receipt.missing].sort()).toEqual(["not-given@code", "not-given@flag"]);
  });
});

const plainOf = (receipt: Receipt, name: string): unknown => out({ ok: true, value: receipt, issues: [] }, name);

describe("a policy under a convention", () => {
  const byChoice = book({
    dimensions: { row: { members: ["r1", "r2"] } }, inputs: { value: { kind: "number", per: "row" } },
    conventions: { absent: { default: "undetermined", cite: "own", others: { zero: {}, void: {}, "exclude-and-renormalise": {} } } }, steps: [step("result", "mean@1", { values: "value" }, { missing: "convention.absent", notApplicable: "convention.absent" })],
  });
  it.each([["undetermined", null], ["zero", "5"], ["void", null], ["exclude-and-renormalise", "10"]])("%s gives %s", (absent, expected) => {
    const receipt = unwrap(ask(byChoice, { inputs: { value: { r1: 10 } }, conventions: { absent } }));
    expect(plainOf(receipt, "result")).toBe(expected);
    expect(receipt.outputs["result"]?.conventions).toEqual([`absent: ${absent}`]);
  });
  it("is no ground where nothing was absent", () => {
    const receipt = unwrap(ask(byChoice, { inputs: { value: { r1: 10, r2: 20 } } }));
    expect([plainOf(receipt, "result"), receipt.outputs["result"]?.conventions, found({ issues: receipt.issues })]).toEqual(["15", [], []]);
  });
});
