/** describeRulebook and overlayTemplate: everything is there, and the template is an overlay as soon as it says whose it is. */
import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { describeRulebook, overlayTemplate, parseOverlay, type OverlayData } from "../../src/rulebook/index.ts";
import { own, rulebooks } from "../laws/every-case.ts";
import { good } from "./good.ts";
import { allowance } from "./sixteen.ts";

const all = [good, allowance, ...rulebooks];
const fill = (file: OverlayData): OverlayData => ({ ...file, id: "perwali-1-2026", instrument: { ...file.instrument, issuer: "Kota", number: "1" }, citation: { ...file.citation, locator: "pasal 1" } });

describe("describeRulebook", () => {
  it.each(all.map((it_) => [it_.id, it_] as const))("%s: every input, term, convention and output, once, with a name in both languages", (_, book) => {
    const found = describeRulebook(book);
    expect(found.inputs.map((it_) => it_.name)).toEqual(Object.keys(book.inputs));
    expect([...found.open, ...found.locked].map((it_) => it_.name).sort()).toEqual(Object.keys(book.terms ?? {}).sort());
    expect(found.conventions.map((it_) => it_.name)).toEqual(Object.keys(book.conventions ?? {}));
    expect(found.outputs.map((it_) => it_.name)).toEqual(book.outputs);
    expect(found.dimensions.map((it_) => it_.name)).toEqual(Object.keys(book.dimensions ?? {}));
    const labels = [found.inputs, found.open, found.locked, found.conventions, found.outputs, found.dimensions].flat().map((it_) => it_.label);
    expect(labels.every(({ id, en }) => id !== "" && en !== "")).toBe(true);
    for (const it_ of found.conventions) expect(it_.default === null ? it_.options.length > 0 : it_.options[0]?.id).toBe(it_.default ?? true);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
  it("says what a form needs", () => {
    const { inputs, open, locked, conventions, outputs, dimensions } = describeRulebook(allowance);
    expect(inputs[0]).toEqual({ name: "score", label: { id: "nilai", en: "score" }, kind: "number", per: ["component"], unit: { id: "poin", en: "points" }, min: 0, max: 200, optional: false });
    expect(inputs.find((it_) => it_.name === "answer")?.of?.map((it_) => it_.id)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect([inputs.find((it_) => it_.name === "verified")?.optional, describeRulebook(good).inputs.find((it_) => it_.name === "people")?.min]).toEqual([true, 0]);
    expect(open[0]).toMatchObject({ name: "weight", kind: "number", open: { min: 0, max: 100 }, siblingsSum: { to: 100 }, citation: { locator: "pasal 5" }, body: { values: { kinerja: 60 } } });
    expect(locked.map((it_) => it_.name)).toEqual(["one", "measure"]);
    expect(describeRulebook(good).open.find((it_) => it_.name === "floor")).toMatchObject({ kind: "number" });
    expect(conventions[0]).toMatchObject({ name: "weightsTotal", default: "reject", options: [{ id: "reject" }, { id: "renormalise" }, { id: "keep-base-100", only: { missing: ["undetermined", "zero"] } }] });
    expect(outputs.map(({ name, kind, per }) => [name, kind, per])).toEqual([["shown", "number", []], ["grade", "category", []], ["verdict", "category", []], ["factor", "number", []], ["bent", "number", []], ["achievement", "any", ["indicator"]], ["known", "any", ["indicator"]], ["answered", "number", []]]);
    expect(dimensions[0]).toMatchObject({ label: { id: "komponen" }, members: [{ id: "kinerja", label: { en: "Performance" } }, { id: "kehadiran", label: { id: "kehadiran" } }, { id: "disiplin" }], open: { add: "any" } });
    expect(describeRulebook({ ...allowance, outputs: ["nowhere"] }).outputs).toEqual([]);
  });
});

describe("overlayTemplate", () => {
  it.each(all.map((it_) => [it_.id, it_] as const))("%s: is read, refused while it says not whose it is, and accepted as soon as it does", (_, book) => {
    const file = JSON.parse(JSON.stringify(overlayTemplate(book))) as unknown;
    const read = unwrap(parseOverlay(file));
    const engine = (overlay: OverlayData): readonly string[] => createEngine({ rulebooks: [book], overlays: [overlay], scorers: own } as never).issues.filter((it_) => it_.severity === "error").map((it_) => `${it_.code} ${it_.path}`);
    expect(engine(read)).toEqual(["bad-id .id", "missing-key .instrument.issuer", "missing-key .instrument.number", "missing-key .citation.locator"]);
    expect(engine(fill(read))).toEqual([]);
    const open = Object.entries(book.terms ?? {}).filter(([, it_]) => it_.open !== undefined).map(([name]) => name);
    expect(Object.keys(read.set ?? {})).toEqual(open);
    for (const name of open) expect(read.notes?.[`set.${name}`]).toBeTypeOf("string");
  });
  it("notes bounds, sums, orders, codes and places in either language", () => {
    const [id, en] = [overlayTemplate(allowance).notes ?? {}, overlayTemplate(allowance, { locale: "en" }).notes ?? {}];
    expect(Object.keys(id)).toEqual(Object.keys(en));
    expect(id["set.weight"]).toBe("bobot komponen; paling kecil 0; paling besar 100; jumlahnya 100; (pasal 5)");
    expect(en["set.method"]).toBe("method; one of sum, average; sum only where measure = jumlah; (pasal 5)");
    expect([en["set.ladder"], en["members.component"], en["conventions.missing"]]).toEqual(["ladder; at least 0; at most 1; may not fall from low to high; (pasal 5)", "component: may be added to, shortened or renamed as open says", "missing: undetermined (default) | exclude-and-renormalise | zero | void"]);
  });
  it("starts unset terms at the least that is allowed", () => {
    const book = { ...good, terms: { ...good.terms, a: { unset: "number", open: { min: 3 }, cite: "rule" }, b: { unset: "number", open: {}, cite: "rule" }, c: { unset: "category", open: { of: ["x"] }, cite: "rule" }, d: { unset: "category", per: "unit", open: {}, cite: "rule" }, e: { unset: "number", per: "unit", open: {}, cite: "rule" }, f: { unset: "category", open: {}, cite: "rule" } } } as const;
    const set = overlayTemplate(book).set ?? {};
    expect(["a", "b", "c", "d", "e", "f"].map((name) => set[name])).toEqual([{ number: 3 }, { number: 0 }, { code: "x" }, { codes: {} }, { values: {} }, { code: "" }]);
  });
});
