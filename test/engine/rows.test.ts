/** Row spaces: one dimension, trees, crossed dimensions, common ancestors; broadcasting and reduction over them. */
import { describe, expect, it } from "vitest";
import { ancestorsOf, buildAxes, buildRows, joinPers, mapRows, memberOf, perList } from "../../src/engine/row-space.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { createEngine, type Receipt } from "../../src/engine/index.ts";
import { ask, book, found, node, out, step } from "./small.ts";

const axes = buildAxes(
  { leaf: { within: "branch", open: true }, branch: { within: "tree", open: true }, tree: {}, fruit: { within: "tree" }, side: {} },
  { tree: [{ id: "t1" }, { id: "t2" }], branch: [{ id: "b1", within: "t1" }, { id: "b2", within: "t2" }, { id: "b3", within: "t1" }], leaf: [{ id: "l1", within: "b2" }, { id: "l2", within: "b1" }, { id: "l3", within: "b3" }], fruit: [{ id: "f1", within: "t2" }, { id: "f2", within: "t1" }], side: [{ id: "x" }, { id: "y" }] },
);
const keys = (...per: readonly string[]): readonly string[] => buildRows(per, axes).keys;

describe("row spaces", () => {
  it("read dimensions and members in each of their forms", () => {
    expect([perList(undefined), perList("a"), perList(["a", "b"]), memberOf("a"), memberOf({ id: "a", within: "b" })]).toEqual([[], ["a"], ["a", "b"], { id: "a" }, { id: "a", within: "b" }]);
  });
  it("resolve parents in whatever order they are declared", () => {
    expect([...axes.keys()].sort()).toEqual(["branch", "fruit", "leaf", "side", "tree"]);
    expect([ancestorsOf("leaf", axes), ancestorsOf("side", axes), ancestorsOf("nothing", axes)]).toEqual([["branch", "tree"], [], []]);
  });
  it("give no axis to a dimension whose parent is unknown or circular", () => {
    expect([...buildAxes({ a: { within: "b" }, b: { within: "a" }, c: { within: "nowhere" }, d: {} }, {}).keys()]).toEqual(["d"]);
  });
  it("are one row for no dimension, the members of one, the product of unrelated ones", () => {
    expect([keys(), keys("side"), keys("branch", "side")]).toEqual([[""], ["x", "y"], ["b1,x", "b1,y", "b2,x", "b2,y", "b3,x", "b3,y"]]);
  });
  it("join crossed dimensions on their common ancestors", () => {
    expect(keys("leaf", "fruit")).toEqual(["l1,f1", "l2,f2", "l3,f2"]);
    expect(keys("fruit", "leaf")).toEqual(["f1,l1", "f2,l2", "f2,l3"]);
    expect(keys("leaf", "tree")).toEqual(["l1,t2", "l2,t1", "l3,t1"]);
  });
  it("are empty where a dimension has no members or no axis", () => {
    expect([keys("nothing"), buildRows(["a"], buildAxes({ a: {} }, {})).count]).toEqual([[], 0]);
  });
  it("map a row to its own, to that of an ancestor, or to none", () => {
    const [leaf, tree, side, one] = [buildRows(["leaf"], axes), buildRows(["tree"], axes), buildRows(["side"], axes), buildRows([], axes)];
    expect([mapRows(leaf, leaf), mapRows(leaf, tree), mapRows(leaf, one), mapRows(leaf, side), mapRows(tree, leaf)]).toEqual([[0, 1, 2], [1, 0, 0], [0, 0, 0], [-1, -1, -1], [-1, -1]]);
    expect(mapRows(buildRows(["leaf", "side"], axes), buildRows(["tree", "side"], axes))).toEqual([2, 3, 0, 1, 0, 1]);
  });
  it("give an orphan the row -1 above", () => {
    const lost = buildAxes({ tree: {}, branch: { within: "tree" } }, { tree: [{ id: "t1" }], branch: [{ id: "b1", within: "t9" }, { id: "b2" }, { id: "b3", within: "t1" }] });
    expect(mapRows(buildRows(["branch"], lost), buildRows(["tree"], lost))).toEqual([-1, -1, 0]);
  });
  it("walk the innermost dimensions of several vectors", () => {
    expect([joinPers([["tree"], ["leaf"], ["side"]], axes), joinPers([["branch"], ["branch", "side"]], axes), joinPers([[], []], axes)]).toEqual([["leaf", "side"], ["branch", "side"], []]);
  });
});

const tree = book({
  dimensions: { unit: { open: true }, item: { open: true, within: "unit" }, side: { members: ["x", "y"] } },
  inputs: { value: { kind: "number", per: "item" }, crossed: { kind: "number", per: ["item", "side"] }, factor: { kind: "number", per: "unit" }, whole: { kind: "number" }, weight: { kind: "number", per: "side" } },
  steps: [
    step("scaled", "product@1", { values: ["value", "factor", "whole"] }, { per: "item" }),
    step("ofUnit", "mean@1", { values: "scaled" }, { per: "unit" }),
    step("ofUnits", "mean@1", { values: "ofUnit" }), step("ofAll", "mean@1", { values: "scaled" }),
    step("ofSide", "sum@1", { values: "crossed" }, { per: "side" }), step("ofUnitSide", "sum@1", { values: "crossed" }, { per: ["unit", "side"] }),
    step("both", "weighted-sum@1", { values: "crossed", weights: "weight" }, { per: "item" }), step("turned", "sum@1", { values: "crossed" }, { per: ["side", "unit"] }),
    step("total", "sum@1", { values: ["ofUnits", "ofAll"] }),
  ],
  outputs: ["scaled", "ofUnit", "ofUnits", "ofAll", "ofSide", "ofUnitSide", "both", "turned", "total"],
});
const request = {
  members: { unit: ["u1", "u2"], item: [{ id: "i1", within: "u1" }, { id: "i2", within: "u2" }, { id: "i3", within: "u1" }] },
  inputs: { value: { i1: 1, i2: 10, i3: 3 }, factor: { u1: 2, u2: "1/2" }, whole: 3, crossed: { i1: { x: 1, y: 2 }, i2: { x: 4, y: 8 }, i3: { x: 16, y: 32 } }, weight: { x: 10, y: 1 } },
};

describe("a worksheet over a tree", () => {
  const result = ask(tree, request);
  it("reads a row's own cell, that of its parent, or the single one", () => {
    expect(out(result, "scaled")).toEqual({ i1: "6", i2: "15", i3: "18" });
  });
  it("reduces what its own dimensions have not: the mean of all is not the mean of means", () => {
    expect([out(result, "ofUnit"), out(result, "ofUnits"), out(result, "ofAll")]).toEqual([{ u1: "12", u2: "15" }, "27/2", "13"]);
  });
  it("reduces one of two crossed dimensions, also to an ancestor", () => {
    expect([out(result, "ofSide"), out(result, "ofUnitSide"), out(result, "both"), out(result, "turned")]).toEqual([
      { x: "21", y: "42" }, { u1: { x: "17", y: "34" }, u2: { x: "4", y: "8" } }, { i1: "12", i2: "48", i3: "192" }, { x: { u1: "17", u2: "4" }, y: { u1: "34", u2: "8" } },
    ]);
  });
  it("keeps the values of crossed rows in row order, and the data nested as declared", () => {
    const receipt = unwrap(result);
    expect(node(receipt, "ofUnitSide")?.values).toEqual(["17", "34", "4", "8"]);
    expect(receipt.data.inputs["crossed"]).toEqual({ i1: { x: "1", y: "2" }, i2: { x: "4", y: "8" }, i3: { x: "16", y: "32" } });
    expect(receipt.data.members["item"]).toEqual([{ id: "i1", within: "u1" }, { id: "i2", within: "u2" }, { id: "i3", within: "u1" }]);
  });
  it("takes a whole vector that is not applicable, a null for a missing one, and nothing for an empty row", () => {
    const receipt: Receipt = unwrap(ask(tree, { ...request, inputs: { ...request.inputs, value: { notApplicable: true }, factor: null, crossed: { i1: null, i2: { x: null, y: 8 }, i3: { x: 16, y: { notApplicable: "why" } } } } }));
    expect([receipt.outputs["ofAll"]?.reasons, receipt.outputs["ofSide"]?.value, [...receipt.missing].sort()]).toEqual([["declared@value[i1]", "declared@value[i2]", "declared@value[i3]"], { x: null, y: null }, ["not-given@crossed[i1,x]", "not-given@crossed[i1,y]", "not-given@crossed[i2,x]"].sort()]);
    expect(receipt.data.inputs).not.toHaveProperty("factor.u1");
  });
  it("survives members whose ids are names of every object", () => {
    const odd = unwrap(ask(book({ dimensions: { item: { open: true } }, inputs: { value: { kind: "number", per: "item" } }, steps: [step("twice", "affine@1", { value: "value" }, { per: "item", params: { times: 2 } })] }), { members: { item: ["constructor", "toString", "hasOwnProperty"] }, inputs: { value: { constructor: 1, toString: 2, hasOwnProperty: 3 } } }));
    expect(JSON.parse(JSON.stringify(odd.outputs["twice"]?.value))).toEqual({ constructor: { text: "2", exact: "2" }, toString: { text: "4", exact: "4" }, hasOwnProperty: { text: "6", exact: "6" } });
  });
});

describe("members", () => {
  const open = (bounds: object): ReturnType<typeof book> => book({
    dimensions: { item: { ...bounds, members: [{ id: "a", label: { id: "A", en: "A" } }, "b", "c"] } } as never, inputs: { value: { kind: "number", per: "item" } }, steps: [step("sum", "sum@1", { values: "value" })],
  });
  const count = (bounds: object, item: readonly unknown[] | undefined): ReturnType<typeof ask> => ask(open(bounds), { ...(item === undefined ? {} : { members: { item } }), inputs: { value: {} } });
  it("are the base list unless the request says otherwise, and keep their labels", () => {
    expect(unwrap(count({}, undefined)).data.members["item"]).toEqual([{ id: "a", label: { id: "A", en: "A" } }, { id: "b" }, { id: "c" }]);
    expect(unwrap(count({ open: true }, ["c", "a"])).data.members["item"]).toEqual([{ id: "c" }, { id: "a", label: { id: "A", en: "A" } }]);
    expect(unwrap(count({ open: true }, [{ id: "a", label: { id: "B", en: "B" } }])).data.members["item"]).toEqual([{ id: "a", label: { id: "B", en: "B" } }]);
  });
  it.each([
    [{}, ["a", "b", "c"], []], [{}, ["a", "b"], ["closed-dimension members.item[c]"]], [{ open: true }, ["a", "z"], []],
    [{ open: { omit: ["b"] } }, ["a", "c"], ["member-omitted members.item[b]"]], [{ open: { omit: ["b"] } }, ["b", "c"], ["closed-dimension members.item[a]"]], [{ open: { omit: "any" } }, ["a"], ["member-omitted members.item[b]", "member-omitted members.item[c]"]],
    [{ open: { add: "any" } }, ["a", "b", "c", "d"], ["member-added members.item[d]"]], [{ open: { omit: "any" } }, ["a", "b", "c", "d"], ["closed-dimension members.item[d]"]], [{ open: { omit: "any", min: 2 } }, ["a"], ["member-omitted members.item[b]", "member-omitted members.item[c]", "too-few-members members.item"]],
    [{ open: { add: "any", max: 3 } }, ["a", "b", "c", "d"], ["member-added members.item[d]", "too-many-members members.item"]],
  ] as const)("with %j and the list %j say %j", (bounds, list, expected) => {
    expect(found(count(bounds, list)).filter((it_) => !it_.startsWith("missing-value"))).toEqual(expected);
  });
  it("notes are notes: the result stands", () => {
    const result = ask(open({ open: { omit: "any", add: "any" } }), { members: { item: ["a", "d"] }, inputs: { value: { a: 1, d: 2 } } });
    expect([result.issues.map((it_) => [it_.code, it_.severity]), out(result, "sum")]).toEqual([[["member-omitted", "note"], ["member-omitted", "note"], ["member-added", "note"]], "3"]);
  });
  it("of a tree that move to another parent keep what is written under their id", () => {
    const weighted = book({
      dimensions: { unit: { members: ["u1", "u2"] }, item: { within: "unit", open: true, members: [{ id: "a", within: "u1" }, { id: "b", within: "u2" }] } }, inputs: { value: { kind: "number", per: "item" } },
      terms: { weight: { per: "item", values: { a: 2, b: 3 }, cite: "text" } }, steps: [step("weighted", "product@1", { values: ["value", "weight"] }, { per: "item" }), step("sum", "sum@1", { values: "weighted" }, { per: "unit" })],
    });
    expect(out(ask(weighted, { members: { item: [{ id: "a", within: "u2" }, "b"] }, inputs: { value: { a: 1, b: 1 } } }), "sum")).toEqual({ u1: null, u2: "5" });
  });
  it("of a static tree must have a parent", () => {
    expect(createEngine({ rulebooks: [book({ dimensions: { unit: { members: ["u1"] }, item: { within: "unit", members: ["a"] } }, inputs: { value: { kind: "number", per: "item" } }, steps: [step("sum", "sum@1", { values: "value" })] })] }).issues.map((it_) => it_.code)).toContain("unknown-member");
  });
});
