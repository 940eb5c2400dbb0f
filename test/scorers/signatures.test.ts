import { describe, expect, it } from "vitest";
import * as scorers from "../../src/scorers/index.ts";
import { builtInScorers, faultyScorers, irrationalScorers } from "../../src/scorers/index.ts";
import type { ErasedScorer, Slot } from "../../src/scoring/index.ts";

const all: readonly ErasedScorer[] = builtInScorers;
const letters = { each: "E", all: "A", cases: "C", whole: "W" } as const;
const slotText = ([name, slot]: readonly [string, Slot]): string => `${name} ${slot.kind} ${letters[slot.takes]}${slot.passes === true ? " p" : ""}${slot.weight === true ? " w" : ""}${slot.optional === true ? " ?" : ""}`;
const outputText = (it: ErasedScorer): string => ("slot" in it.output ? `as ${it.output.slot}` : "labels" in it.output ? `category by ${it.output.labels}` : "of" in it.output ? `category of [${it.output.of.join()}]` : it.output.kind);

const bandSlots = "value number E; bands bands W; gaps category E ?; conditions flag C p ?";
const againstTarget = "actual number E; target number E; zeroTarget category E ?";
/** id, slots, output, leaveOut: written down once more, because rulebooks are typed and checked by them. */
const table = [
  ["ratio@1", "of number E; to number E", "number", undefined],
  ["affine@1", "value number E", "number", undefined],
  ["reciprocal@1", "value number E", "number", undefined],
  ["product@1", "values number A", "number", undefined],
  ["sum@1", "values number A", "number", "shrinks"],
  ["mean@1", "values number A", "number", "renormalises"],
  ["extreme@1", "values number A", "number", "shrinks"],
  ["count@1", "of any A p", "number", undefined],
  ["weighted-sum@1", "values number A; weights number A w", "number", undefined],
  ["weighted-mean@1", "values number A; weights number A w", "number", "renormalises"],
  ["round@1", "value number E; rounding rounding W", "number", undefined],
  ["clamp@1", "value number E; min number E p ?; max number E p ?", "number", undefined],
  ["compare@1", "left number E; right number E ?", "flag", undefined],
  ["same-code@1", "left category E; right category E", "flag", undefined],
  ["choose@1", "when flag E; then any E p; otherwise any E p", "as then", undefined],
  ["select@1", "code category E; cases any C p; otherwise any E p ?", "as cases", undefined],
  ["only-where@1", "value any E p; when flag E", "as value", undefined],
  ["lookup@1", "key category E; second category E ?; table table W", "number", undefined],
  ["matrix@1", "row category E; column category E; cells cells W", "category by cells", undefined],
  ["bands@1", bandSlots, "category by bands", undefined],
  ["band-value@1", bandSlots, "number", undefined],
  ["interpolate@1", "value number E; points points W", "number", undefined],
  ["first-where@1", "where flag A", "category of []", undefined],
  ["ratio-maximise@1", `${againstTarget}; negative category E ?`, "number", undefined],
  ["mirror-minimise@1", `${againstTarget}; zeroActual category E ?; worst number E p ?`, "number", undefined],
  ["inverse-ratio-minimise@1", `${againstTarget}; zeroActual category E ?`, "number", undefined],
  ["mirror-stabilise@1", againstTarget, "number", undefined],
  ["difference@1", "of number E; less number E", "number", undefined],
  ["goalposts@1", "value number E; low number E; high number E", "number", undefined],
  ["rank@1", "value number E; among number A", "number", "shrinks"],
  ["percentile-rank@1", "value number E; among number A", "number", "shrinks"],
  ["median@1", "values number A", "number", "renormalises"],
  ["harmonic-mean@1", "values number A; weights number A w ?", "number", "renormalises"],
  ["variance@1", "values number A", "number", "renormalises"],
  ["outranks@1", "own number A; other number A; weights number A w", "number", undefined],
] as const;

/** Parameters by scorer; those with "?" may be left out. One that fits each, for the test of the rest. */
const params: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "ratio@1": { "times?": 100 }, "affine@1": { times: -1, "plus?": 200 }, "extreme@1": { take: "min" }, "compare@1": { is: "<=", "to?": 24 },
  "only-where@1": { else: "void", "reason?": "no-unit" }, "interpolate@1": { outside: "clamp" },
  "goalposts@1": { better: "higher", beyond: "clamp", "times?": 100 }, "rank@1": { best: "highest" }, "percentile-rank@1": { best: "highest" }, "variance@1": { of: "sample" },
};

const validate = (scorer: ErasedScorer, value: unknown) => scorer.params["~standard"].validate(value) as { readonly value?: unknown; readonly issues?: readonly { readonly message: string; readonly path: readonly string[] }[] };

describe("signatures", () => {
  it("are those of the table, in its order", () => {
    expect(all.map((it) => [it.id, Object.entries(it.inputs).map(slotText).join("; "), outputText(it), it.leaveOut])).toStrictEqual(table.map((it) => [...it]));
  });
  it("are all exported by name, none besides", () => {
    const exported = Object.values(scorers).filter((it): it is (typeof builtInScorers)[number] => typeof it === "object" && "score" in it);
    expect(new Set(exported)).toStrictEqual(new Set(builtInScorers));
  });
  it("are frozen through and through", () => {
    for (const it of all) {
      expect([it, it.inputs, it.output, it.describe, ...Object.values(it.inputs)].every((part) => Object.isFrozen(part))).toBe(true);
    }
  });
});

describe.each([...all, ...irrationalScorers, ...faultyScorers].map((it): readonly [string, ErasedScorer] => [it.id, it]))("parameters of %s", (id, scorer) => {
  const given = Object.entries(params[id] ?? {});
  const full = Object.fromEntries(given.map(([key, value]) => [key.replace("?", ""), value]));
  const least = Object.fromEntries(given.filter(([key]) => !key.endsWith("?")));
  it("are read: all of them, and only the necessary ones", () => {
    expect(Object.keys(validate(scorer, full).value as object)).toStrictEqual(Object.keys(full));
    expect(Object.keys(validate(scorer, least).value as object)).toStrictEqual(Object.keys(least));
  });
  it("are faults when they are unknown, absent or of another kind", () => {
    const names = Object.keys(full);
    expect(validate(scorer, { ...full, tims: 1 }).issues).toStrictEqual([{ message: `one of: ${names.length === 0 ? "(none)" : names.join(", ")}`, path: ["tims"] }]);
    for (const name of Object.keys(least)) expect(validate(scorer, Object.fromEntries(Object.entries(full).filter(([key]) => key !== name))).issues?.map((it) => it.path)).toStrictEqual([[name]]);
    for (const name of names) expect(validate(scorer, { ...full, [name]: "" }).issues?.map((it) => it.path)).toStrictEqual([[name]]);
  });
  it("and slots are all there is to fill in its description, in both languages alike", () => {
    const optionalNames = new Set([...Object.entries(scorer.inputs).filter(([, slot]) => slot.optional === true).map(([name]) => name), ...given.filter(([key]) => key.endsWith("?")).map(([key]) => key.slice(0, -1))]);
    const names = new Set([...Object.keys(scorer.inputs), ...Object.keys(full)]);
    for (const words of [scorer.describe.id, scorer.describe.en]) {
      const outside = words.replaceAll(/\[[^\]]*\]/g, "");
      const used = (from: string): readonly string[] => [...from.matchAll(/\{(\w+)\}/g)].map((it) => it[1] ?? "");
      expect(words).not.toBe("");
      expect(used(words).filter((it) => !names.has(it))).toStrictEqual([]);
      expect(used(outside).filter((it) => optionalNames.has(it))).toStrictEqual([]);
      for (const piece of words.match(/\[[^\]]*\]/g) ?? []) expect(used(piece).filter((it) => optionalNames.has(it))).toHaveLength(1);
    }
    const sorted = (from: string): readonly string[] => [...(from.match(/\{\w+\}/g) ?? [])].sort();
    expect(sorted(scorer.describe.id)).toStrictEqual(sorted(scorer.describe.en));
  });
});

describe("descriptions", () => {
  it("are these", () => {
    expect(Object.fromEntries(all.map((it) => [it.id, `${it.describe.id} | ${it.describe.en}`]))).toMatchInlineSnapshot(`
      {
        "affine@1": "{value} × {times}[ + {plus}] | {value} × {times}[ + {plus}]",
        "band-value@1": "nilai {value} menurut {bands} | value of {value} by {bands}",
        "bands@1": "kategori {value} menurut {bands} | category of {value} by {bands}",
        "choose@1": "jika {when}: {then}; jika tidak: {otherwise} | if {when}: {then}; otherwise: {otherwise}",
        "clamp@1": "{value}[, minimal {min}][, maksimal {max}] | {value}[, at least {min}][, at most {max}]",
        "compare@1": "{left} {is}[ {right}][ {to}] | {left} {is}[ {right}][ {to}]",
        "count@1": "banyaknya baris {of} | number of rows of {of}",
        "difference@1": "{of} − {less} | {of} − {less}",
        "extreme@1": "{take} {values} | {take} of {values}",
        "first-where@1": "yang pertama dengan {where} | the first with {where}",
        "goalposts@1": "letak {value} antara {low} dan {high} ({better}, {beyond})[ × {times}] | place of {value} between {low} and {high} ({better}, {beyond})[ × {times}]",
        "harmonic-mean@1": "rata-rata harmonik {values}[ dengan bobot {weights}] | harmonic mean of {values}[ with weights {weights}]",
        "interpolate@1": "interpolasi {value} pada {points} | {value} interpolated on {points}",
        "inverse-ratio-minimise@1": "{target} ÷ {actual} × 100[; target nol: {zeroTarget}][; realisasi nol: {zeroActual}] | {target} ÷ {actual} × 100[; target zero: {zeroTarget}][; actual zero: {zeroActual}]",
        "lookup@1": "{table} untuk {key}[ dan {second}] | {table} for {key}[ and {second}]",
        "matrix@1": "{cells} pada {row} × {column} | {cells} at {row} × {column}",
        "mean@1": "rata-rata {values} | mean of {values}",
        "median@1": "median {values} | median of {values}",
        "mirror-minimise@1": "(2 × {target} − {actual}) ÷ {target} × 100[; target nol: {zeroTarget}][; nilai terburuk: {worst}][; realisasi nol: {zeroActual}] | (2 × {target} − {actual}) ÷ {target} × 100[; target zero: {zeroTarget}][; worst value: {worst}][; actual zero: {zeroActual}]",
        "mirror-stabilise@1": "{actual} ÷ {target} × 100, di atas target 200 dikurangi hasil itu[; target nol: {zeroTarget}] | {actual} ÷ {target} × 100, above the target 200 less that[; target zero: {zeroTarget}]",
        "only-where@1": "{value} hanya jika {when} | {value} only where {when}",
        "outranks@1": "1 jika {own} mengungguli {other} menurut bobot {weights}, −1 jika kalah, 0 jika seri | 1 if {own} outranks {other} by the weights {weights}, −1 if it is outranked, 0 if neither",
        "percentile-rank@1": "peringkat persentil {value} di antara {among} (terbaik: {best}) | percentile rank of {value} among {among} (best: {best})",
        "product@1": "hasil kali {values} | product of {values}",
        "rank@1": "peringkat {value} di antara {among} (terbaik: {best}) | rank of {value} among {among} (best: {best})",
        "ratio-maximise@1": "{actual} ÷ {target} × 100[; target nol: {zeroTarget}][; bilangan negatif: {negative}] | {actual} ÷ {target} × 100[; target zero: {zeroTarget}][; negative numbers: {negative}]",
        "ratio@1": "{of} ÷ {to}[ × {times}] | {of} ÷ {to}[ × {times}]",
        "reciprocal@1": "1 ÷ {value} | 1 ÷ {value}",
        "round@1": "{value} dibulatkan ({rounding}) | {value} rounded ({rounding})",
        "same-code@1": "{left} = {right} | {left} = {right}",
        "select@1": "menurut {code}: {cases}[; selain itu: {otherwise}] | by {code}: {cases}[; otherwise: {otherwise}]",
        "sum@1": "jumlah {values} | sum of {values}",
        "variance@1": "ragam {values} ({of}) | variance of {values} ({of})",
        "weighted-mean@1": "Σ ({values} × {weights}) ÷ Σ {weights} | Σ ({values} × {weights}) ÷ Σ {weights}",
        "weighted-sum@1": "Σ ({values} × {weights}) | Σ ({values} × {weights})",
      }
    `);
  });
});
