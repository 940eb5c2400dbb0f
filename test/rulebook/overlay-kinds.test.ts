/** The sixteen kinds of change: for each an overlay that is accepted, with its effect and its entry in the receipt, and one that is refused. */
import { describe, expect, it } from "vitest";
import { createEngine, evaluate, evaluateProRata, replay, type Receipt } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { unwrap, type Issue, type Result } from "../../src/kernel/index.ts";
import { overlayTemplate, parseOverlay, type OverlayData } from "../../src/rulebook/index.ts";
import { plain } from "../engine/small.ts";
import { allowance, observed, perwali } from "./sixteen.ts";

type More = Partial<OverlayData>;
const readOf = (more: More, id = "perwali-1"): OverlayData => unwrap(parseOverlay(JSON.parse(JSON.stringify(perwali(id, more))))); // always by the door for JSON
const engineOf = (...overlays: readonly OverlayData[]): ReturnType<typeof createEngine> => createEngine({ rulebooks: [allowance], overlays } as never);
const ask = (overlays: readonly OverlayData[], request: object = {}): Result<Receipt> => evaluate("pedoman-tpp-3-2026", { engine: unwrap(engineOf(...overlays)), asOf: "2026-06-30", inputs: observed, ...request } as never) as Result<Receipt>;
const receiptOf = (more: More, request: object = {}): Receipt => unwrap(ask([readOf(more)], request));
const valueOf = (receipt: Receipt, output: string): unknown => plain(receipt.outputs[output]?.value);
const faultsOf = (...mores: readonly More[]): readonly Issue[] => engineOf(...mores.map((it_, at) => readOf(it_, `perwali-${String(at + 1)}`))).issues.filter((it_) => it_.severity === "error");
const base = unwrap(ask([]));

/** One kind: what is set, what it does to an output, and what of the same kind is refused where. */
interface Kind { readonly no: number; readonly name: string; readonly accepted: More; readonly request?: object; readonly output: string; readonly before: unknown; readonly after: unknown; readonly refused: More; readonly code: string; readonly path: string }

const inputs = (more: object): object => ({ inputs: { ...observed, ...more } });
const kinds: readonly Kind[] = [
  { no: 1, name: "weights", accepted: { set: { weight: { values: { kinerja: 40, kehadiran: 50 } } } }, output: "factor", before: "4/5", after: "4/5", refused: { set: { weight: { values: { kinerja: 70 } } } }, code: "weights-do-not-sum", path: "perwali-1.set.weight" },
  { no: 1, name: "weights that are renormalised", accepted: { set: { weight: { values: { kinerja: 10, kehadiran: 10, disiplin: 0 } } }, conventions: { weightsTotal: "renormalise" } }, output: "shown", before: "85", after: "87", refused: { set: { weight: { values: { kinerja: 110, kehadiran: 0 } } } }, code: "out-of-bounds", path: "perwali-1.set.weight[kinerja]" },
  { no: 2, name: "thresholds", accepted: { set: { grades: { bands: [{ from: 85, category: "A" }, { below: 85, category: "B" }] } } }, output: "grade", before: "B", after: "A", refused: { set: { grades: { bands: [{ above: 85, category: "A" }, { below: 85, category: "B" }] } } }, code: "band-gap", path: "perwali-1.set.grades.bands" },
  { no: 3, name: "cap and floor", accepted: { set: { cap: { number: 80 } } }, output: "shown", before: "85", after: "80", refused: { set: { cap: { number: 60 }, floor: { number: 70 } } }, code: "floor-above-cap", path: "perwali-1.set.floor" },
  { no: 4, name: "formula of a direction", accepted: { set: { formula: { code: "mirror" } } }, output: "achievement", before: { surat: "90", indeks: "100" }, after: { surat: "110", indeks: "100" }, refused: { set: { formula: { code: "reduction-share" } } }, code: "unknown-code", path: "perwali-1.set.formula" },
  { no: 5, name: "an extra component", accepted: { members: { component: ["kinerja", "kehadiran", "disiplin", { id: "serapan", label: { id: "Serapan anggaran", en: "Budget absorption" } }] }, set: { weight: { values: { kinerja: 50, serapan: 10 } } } }, request: inputs({ score: { ...observed.score, serapan: 20 } }), output: "shown", before: "85", after: "78", refused: { members: { component: ["kinerja", "kehadiran", "disiplin", "kinerja"] } }, code: "duplicate-name", path: "perwali-1.members.component[3]" },
  { no: 5, name: "bonus after the cap", accepted: { set: { stageOfExtras: { code: "after-cap" }, cap: { number: 80 } } }, output: "shown", before: "85", after: "82", refused: { set: { stageOfExtras: { code: "twice" } } }, code: "unknown-code", path: "perwali-1.set.stageOfExtras" },
  { no: 5, name: "a deduction beside the bonus", accepted: { members: { extra: ["inovasi", "keterlambatan"] } }, request: inputs({ points: { inovasi: 2, keterlambatan: -5 } }), output: "shown", before: "85", after: "80", refused: { members: { extra: [] } }, code: "too-few-members", path: "perwali-1.members.extra" },
  { no: 6, name: "a removed component, renormalised", accepted: { members: { component: ["kinerja", "kehadiran"] }, conventions: { weightsTotal: "renormalise" } }, request: inputs({ score: { kinerja: 90, kehadiran: 80 } }), output: "shown", before: "85", after: "8867/100", refused: { members: { component: ["kehadiran", "disiplin"] }, conventions: { weightsTotal: "renormalise" } }, code: "closed-dimension", path: "perwali-1.members.component[kinerja]" },
  { no: 6, name: "a removed component, base kept at 100", accepted: { members: { component: ["kinerja", "kehadiran"] }, conventions: { weightsTotal: "keep-base-100" } }, request: inputs({ score: { kinerja: 90, kehadiran: 80 } }), output: "shown", before: "85", after: "80", refused: { members: { component: ["kinerja", "kehadiran"] } }, code: "weights-do-not-sum", path: "perwali-1.set.weight" },
  { no: 7, name: "a gate", accepted: { set: { unverified: { number: "0.4" } } }, request: inputs({ verified: false }), output: "shown", before: "85", after: "34", refused: { set: { unverified: { number: "1.5" } } }, code: "out-of-bounds", path: "perwali-1.set.unverified" },
  { no: 8, name: "a step table", accepted: { set: { ladder: { bands: [{ from: 80, value: "0.9" }, { below: 80, value: "0.6" }] } } }, output: "factor", before: "4/5", after: "9/10", refused: { set: { ladder: { bands: [{ from: 80, value: "0.6" }, { below: 80, value: "0.9" }] } } }, code: "not-monotone", path: "perwali-1.set.ladder.bands" },
  { no: 8, name: "a bent line", accepted: { set: { curve: { points: [[0, 0], [83, 1]] } } }, output: "bent", before: "83/100", after: "1", refused: { set: { curve: { points: [[0, 1], [83, 0]] } } }, code: "not-monotone", path: "perwali-1.set.curve.points" },
  { no: 9, name: "labels", accepted: { set: { names: { labels: { B: { id: "Memuaskan", en: "Satisfying" } } } } }, output: "grade", before: "B", after: "B", refused: { set: { names: { labels: { D: { id: "Kurang", en: "Poor" } } } } }, code: "unknown-code", path: "perwali-1.set.names[D]" },
  { no: 9, name: "new codes with their labels", accepted: { set: { grades: { bands: [{ from: 80, category: "istimewa" }, { below: 80, category: "C" }] }, names: { labels: { istimewa: { id: "Istimewa", en: "Outstanding" } } }, verdicts: { cells: { istimewa: { yes: "cair", no: "cair" }, A: { yes: "cair", no: "tunda" }, B: { yes: "cair", no: "tunda" }, C: { yes: "tunda", no: "tunda" } } } } }, output: "grade", before: "B", after: "istimewa", refused: { set: { grades: { bands: [{ from: 80, category: "istimewa" }, { below: 80, category: "C" }] } } }, code: "codes-without-label", path: "perwali-1.set.grades" },
  { no: 10, name: "rounding", accepted: { set: { last: { rounding: { places: 0, mode: "truncate" } } } }, request: inputs({ points: { inovasi: "2.9" } }), output: "shown", before: "85", after: "85", refused: { set: { last: { rounding: { places: 0, mode: "ceiling" } } } }, code: "out-of-bounds", path: "perwali-1.set.last.rounding" },
  { no: 10, name: "another rounding stage", accepted: { set: { inner: { rounding: { places: 0, mode: "half-even" } }, last: { rounding: "none" } } }, request: inputs({ points: { inovasi: "1.5" } }), output: "shown", before: "85", after: "84", refused: { set: { inner: { rounding: { places: 1, mode: "half-up" } } } }, code: "rounded-twice", path: "perwali-1.set.inner" },
  { no: 11, name: "consolidation", accepted: { set: { method: { codes: { surat: "average" } } } }, output: "achievement", before: { surat: "90", indeks: "100" }, after: { surat: "45", indeks: "100" }, refused: { set: { method: { codes: { indeks: "sum" } } } }, code: "codes-do-not-combine", path: "perwali-1.set.method[indeks]" },
  { no: 12, name: "missing data", accepted: { conventions: { missing: "exclude-and-renormalise" } }, request: inputs({ score: { kinerja: 90, kehadiran: 60 } }), output: "shown", before: "85", after: "82", refused: { conventions: { missing: "carry-last" } }, code: "unknown-option", path: "perwali-1.conventions.missing" },
  { no: 13, name: "answer scale", accepted: { set: { scale: { table: { 1: 0, 2: 20, 3: 40, 4: 60, 5: 80, 6: 100 } } } }, output: "answered", before: "75", after: "40", refused: { set: { scale: { table: { 0: 0 } } } }, code: "unknown-code", path: "perwali-1.set.scale[0]" },
  { no: 14, name: "time", accepted: { set: { cap: { number: 80 } }, enacted: "2026-03-01", retroactive: true }, output: "shown", before: "85", after: "80", refused: { set: { cap: { number: 80 } }, enacted: "2026-03-01" }, code: "retroactive-not-stated", path: "perwali-1.validity.from" },
  { no: 15, name: "scope", accepted: { set: { cap: { number: 80 } }, scope: { region: "16", employeeKind: "pns" } }, request: { scope: { region: "16.71", employeeKind: "pns", positionKind: "fungsional" } }, output: "shown", before: "85", after: "80", refused: { set: { cap: { number: 80 } }, scope: "Palembang" }, code: "not-a-region", path: "perwali-1.scope.region" },
  { no: 16, name: "provenance", accepted: { set: { cap: { number: 80 } }, citation: { locator: "pasal 7 ayat (2)", confidence: "secondary" } }, output: "shown", before: "85", after: "80", refused: { rulebook: "pedoman-tpp-9-2026" }, code: "overlay-of-other-rulebook", path: "perwali-1.rulebook" },
];

describe("the sixteen kinds of change", () => {
  it("are all there", () => { expect([...new Set(kinds.map((it_) => it_.no))]).toEqual(Array.from({ length: 16 }, (_, at) => at + 1)); });
  it.each(kinds.map((it_) => [`${String(it_.no)} ${it_.name}`, it_] as const))("%s: accepted", (_, { accepted, request, output, before, after }) => {
    const receipt = receiptOf(accepted, request);
    expect([valueOf(base, output), valueOf(receipt, output)]).toEqual([before, after]);
    expect(receipt.overlay.applied).toMatchObject([{ id: "perwali-1", citation: accepted.citation ?? { locator: "pasal 2", sha256: "0".repeat(64) }, instrument: { number: "1" } }]);
    const named = receipt.overlay.changes.map((it_) => it_.path.split("[")[0]);
    expect(Object.keys(accepted.set ?? {}).filter((term) => !named.includes(term))).toEqual([]);
    for (const change of receipt.overlay.changes) expect([change.source, typeof change.cite, JSON.stringify(change.before) === JSON.stringify(change.after)]).toEqual(["overlay:perwali-1", "string", false]);
    for (const [axis, option] of Object.entries(accepted.conventions ?? {})) expect(receipt.convention[axis]).toMatchObject({ option, from: "overlay:perwali-1" });
    expect(replay(JSON.parse(JSON.stringify(receipt))).ok).toBe(true);
  });
  it.each(kinds.map((it_) => [`${String(it_.no)} ${it_.name}`, it_] as const))("%s: refused", (_, { refused, code, path }) => {
    expect(faultsOf(refused).map((it_) => `${it_.code} ${it_.path}`)).toEqual([`${code} ${path}`]);
  });
  it("leave the weights of others alone, and say what is locked with its citation", () => {
    expect(faultsOf({ set: { measure: { codes: { indeks: "jumlah" } } } })).toMatchObject([{ code: "locked-term", path: "perwali-1.set.measure[indeks]", details: { term: "measure", value: "jumlah", bound: "locked", cite: "PP 30/2019 pasal 29" } }]);
    expect(faultsOf({ set: { cap: { number: 130 } } })).toMatchObject([{ code: "out-of-bounds", details: { term: "cap", value: "130", bound: "at most 120", cite: "PP 30/2019 pasal 29" } }]);
  });
  it("tell labels in the explanation", () => {
    expect(explain(receiptOf(kinds.find((it_) => it_.name === "labels")?.accepted ?? {}), { locale: "id" })).toContain("Memuaskan");
  });
  it("warn of a value for a member that nobody has yet", () => {
    const made = engineOf(readOf({ set: { weight: { values: { serapan: 0 } } } }));
    expect(made.issues.filter((it_) => it_.path.startsWith("perwali"))).toMatchObject([{ code: "unknown-member", severity: "warning", path: "perwali-1.set.weight[serapan]" }]);
  });
  it("warn of a sum of index values where the rulebook allows it and calls it doubtful, and of no other sum", () => {
    const method = { cite: "rule", ...allowance.terms?.["method"], open: { of: ["sum", "average"], only: { sum: { measure: ["jumlah", "indeks"] } }, doubtful: { sum: { measure: ["indeks"] } } } };
    const lenient = { ...allowance, terms: { ...allowance.terms, method } };
    const issuesOf = (codes: Readonly<Record<string, string>>): readonly Issue[] => createEngine({ rulebooks: [lenient], overlays: [readOf({ set: { method: { codes } } })] } as never).issues.filter((it_) => it_.path.startsWith("perwali"));
    expect(issuesOf({ indeks: "sum" })).toMatchObject([{ code: "codes-doubtful", severity: "warning", path: "perwali-1.set.method[indeks]", received: '"measure = indeks"', details: { term: "method", code: "sum", cite: "pasal 5" } }]);
    for (const locale of ["id", "en"] as const) expect(explain(issuesOf({ indeks: "sum" }), { locale }).split("\n- ")[1]).toContain("perwali-1.set.method[indeks]");
    expect([issuesOf({ indeks: "average" }), issuesOf({ surat: "sum" })]).toEqual([[], []]);
    expect(unwrap(overlayTemplate(lenient, { locale: "en" })).notes?.["set.method"]).toContain("sum doubtful where measure = indeks");
    const lost = { ...lenient, terms: { ...lenient.terms, method: { ...method, open: { ...method.open, doubtful: { sum: { mesure: ["indeks"] } } } } } };
    expect(createEngine({ rulebooks: [lost] } as never).issues.map((it_) => `${it_.code} ${it_.path}`)).toContain("unknown-term pedoman-tpp-3-2026@1.terms.method.open.doubtful.sum.mesure");
  });
  it("an option that does not combine with another of the same overlay is refused; what a request can mend is not", () => {
    expect(faultsOf({ conventions: { weightsTotal: "keep-base-100", missing: "void" } }).map((it_) => `${it_.code} ${it_.path}`)).toEqual(["conventions-do-not-combine perwali-1.conventions.weightsTotal"]);
    expect(faultsOf({ conventions: { weightsTotal: "keep-base-100" } })).toEqual([]);
  });
});

describe("an amendment chain", () => {
  /** Six amendments of one rule, each changing what it changes and leaving the rest. */
  const days = ["2024-01-01", "2024-04-01", "2024-07-01", "2025-01-01", "2025-07-01", "2026-01-01", "2026-04-01"];
  const sets: readonly OverlayData["set"][] = [{ cap: { number: 100 } }, { floor: { number: 10 } }, { cap: { number: 90 } }, { weight: { values: { kinerja: 50, kehadiran: 40 } } }, { weight: { values: { kehadiran: 30, disiplin: 20 } } }, { cap: { number: 84 } }, { floor: { number: 20 } }];
  const chain = sets.map((set, at) => readOf({ set: set ?? {}, validity: { from: days[at] ?? "", reviewedUntil: "2026-11-30" } }, `perwali-${String(at)}`));
  const on = (day: string): Receipt => unwrap(ask(chain, { asOf: day }));
  const inForce = (receipt: Receipt): unknown => { const { cap, floor, weight } = Object.assign({}, ...receipt.overlay.set.map((it_) => it_.terms)) as Record<string, unknown>; return [cap, floor, weight]; };
  it("has one version for every day; the later one changes what it names and leaves the rest", () => {
    expect(days.map((day) => on(day).overlay.applied.length)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(inForce(on("2024-06-30"))).toEqual([{ number: 100 }, { number: 10 }, undefined]);
    expect(on("2026-06-30").overlay.changes.filter((it_) => it_.path === "cap").map(({ before, after, source }) => [before, after, source])).toEqual([[110, 100, "overlay:perwali-0"], [100, 90, "overlay:perwali-2"], [90, 84, "overlay:perwali-5"]]);
    expect(valueOf(on("2025-08-01"), "shown")).toBe(valueOf(unwrap(ask([readOf({ set: { weight: { values: { kinerja: 50, kehadiran: 30, disiplin: 20 } }, cap: { number: 90 }, floor: { number: 10 } } })])), "shown"));
  });
  it("changes in mid-period only with the pro rata stated: each part, its days and its share", () => {
    const request = { engine: unwrap(engineOf(...chain)), period: "2026", inputs: observed } as const;
    expect(evaluate("pedoman-tpp-3-2026", request as never).issues.map((it_) => it_.code)).toEqual(["period-spans-rules"]);
    const year = unwrap(evaluateProRata("pedoman-tpp-3-2026", { ...request, proRata: "days" } as never));
    expect(year.parts.map(({ from, to, days: count, share, overlays }) => [from, to, count, share, overlays.length])).toEqual([["2026-01-01", "2026-03-31", 90, "18/73", 6], ["2026-04-01", "2026-12-31", 275, "55/73", 7]]);
    expect(year.outputs["shown"]?.exact).toBe("81");
    expect(Object.keys(year.outputs)).toEqual(["shown", "factor", "bent", "answered"]);
    const half = unwrap(evaluateProRata("pedoman-tpp-3-2026", { ...request, engine: unwrap(engineOf(readOf({ set: { cap: { number: 75 } }, validity: { from: "2026-04-01", reviewedUntil: "2026-11-30" } }))), proRata: "days" } as never));
    expect(half.outputs["shown"]?.exact).toBe("5655/73"); // (90 × 85 + 275 × 75) / 365
  });
  it("refuses a pro rata that nobody stated, and what evaluate refuses", () => {
    const engine = unwrap(engineOf());
    const codes = (rulebook: unknown, request: object): readonly string[] => evaluateProRata(rulebook as never, request as never).issues.map((it_) => `${it_.code} ${it_.path}`);
    expect(codes("pedoman-tpp-3-2026", { engine, period: "2026", inputs: observed })).toEqual(["wrong-type proRata"]);
    expect(codes("lain", { engine, period: "2026", inputs: {}, proRata: "days" })).toEqual(["unknown-rulebook rulebook"]);
    expect(codes("pedoman-tpp-3-2026", { period: "2026", inputs: {}, proRata: "days" })).toEqual(["unknown-rulebook rulebook"]);
    expect(codes("pedoman-tpp-3-2026", { engine, period: "2026", inputs: { ...observed, scor: 1 }, proRata: "days" })).toContain("unknown-input inputs.scor");
    expect(codes({ ...allowance, family: "" }, { period: "2026", inputs: {}, proRata: "days" })).toContain("bad-id pedoman-tpp-3-2026@1.family");
    expect(unwrap(evaluateProRata(allowance as never, { period: "2026", inputs: {}, proRata: "days" } as never)).outputs["shown"]).toBeNull();
  });
  it("may repeal an earlier one wholly: nothing of it holds from that day on", () => {
    const old = readOf({ set: { cap: { number: 80 }, floor: { number: 30 } }, validity: { from: "2024-01-01", reviewedUntil: "2026-11-30" } }, "perwali-lama");
    const next = readOf({ set: { floor: { number: 5 } }, supersedes: ["perwali-lama"], validity: { from: "2025-07-01", reviewedUntil: "2026-11-30" } }, "perwali-baru");
    const at = (day: string): unknown => inForce(unwrap(ask([old, next], { asOf: day })));
    expect([at("2025-06-30"), at("2025-07-01")]).toEqual([[{ number: 80 }, { number: 30 }, undefined], [undefined, { number: 5 }, undefined]]);
    expect(unwrap(ask([old, next])).overlay.applied).toMatchObject([{ id: "perwali-baru", supersedes: ["perwali-lama"] }]);
    const sameDay = { ...next, validity: old.validity };
    expect(inForce(unwrap(ask([old, sameDay])))).toEqual([undefined, { number: 5 }, undefined]);
    expect(inForce(unwrap(ask([{ ...old, validity: { ...old.validity, to: "2024-12-31" } }, next], { asOf: "2024-12-31" })))).toEqual([{ number: 80 }, { number: 30 }, undefined]);
  });
  it.each([
    ["of nobody", { supersedes: ["tidak-ada"] }, {}, "unknown-overlay"],
    ["of itself", { supersedes: ["perwali-1"] }, {}, "bad-repeal"],
    ["of what begins later", { supersedes: ["perwali-2"] }, { validity: { from: "2026-02-01", reviewedUntil: "2026-11-30" } }, "bad-repeal"],
    ["of what holds for others", { supersedes: ["perwali-2"], scope: "16.71" }, { scope: "16" }, "bad-repeal"],
  ] as const)("a repeal %s is refused", (_, first, second, code) => {
    expect(faultsOf(first, second).map((it_) => `${it_.code} ${it_.path}`)).toEqual([`${code} perwali-1.supersedes[0]`]);
  });
  it("a repeal of another rulebook's overlay is refused", () => {
    const other = { ...allowance, id: "pedoman-lain-1-2026@1" };
    const made = createEngine({ rulebooks: [allowance, other], overlays: [readOf({ supersedes: ["perwali-2"] }), readOf({ rulebook: "pedoman-lain-1-2026@1" }, "perwali-2")] } as never);
    expect(made.issues.filter((it_) => it_.severity === "error").map((it_) => it_.code)).toEqual(["bad-repeal"]);
  });
  it("a later outer overlay that breaks the sum of an inner one is found, on its own day", () => {
    const inner = { scope: "16.71", set: { weight: { values: { kinerja: 50, kehadiran: 40 } } } };
    const outer = { scope: "16", set: { weight: { values: { kinerja: 40, disiplin: 30 } } }, validity: { from: "2026-07-01", reviewedUntil: "2026-11-30" } };
    expect(faultsOf(inner, outer).map((it_) => `${it_.code} ${it_.path}`)).toEqual(["weights-do-not-sum perwali-1.set.weight"]);
  });
});

describe("scope", () => {
  const axes = [["region", "16", "16.71", "17"], ["agency", "dinkes", "dinkes", "bappeda"], ["positionKind", "fungsional", "fungsional", "pelaksana"], ["employeeKind", "pns", "pns", "pppk"], ["periodKind", "year", "year", "month"]] as const;
  it.each(axes)("%s: holds inside, not outside, not where nothing is said", (axis, outer, inside, outside) => {
    const laid = [readOf({ set: { cap: { number: 80 } }, scope: { [axis]: outer } as OverlayData["scope"] & object })];
    const shown = (scope: object | undefined): unknown => valueOf(unwrap(ask(laid, scope === undefined ? {} : { scope })), "shown");
    expect([shown({ [axis]: inside }), shown({ [axis]: outside }), shown(undefined)]).toEqual(["80", "85", "85"]);
  });
  it.each(axes.flatMap(([a, x], at) => axes.slice(at + 1).map(([b, , y]) => [a, b, x, y] as const)))("%s and %s: neither inside the other is an error that names both", (a, b, x, y) => {
    const found = faultsOf({ set: { cap: { number: 80 } }, scope: { [a]: x } as never }, { set: { cap: { number: 90 } }, scope: { [b]: y } as never });
    expect(found).toMatchObject([{ code: "ambiguous-overlays", path: "cap", details: { first: "perwali-1", second: "perwali-2" } }]);
    expect(faultsOf({ set: { cap: { number: 80 } }, scope: { [a]: x } as never }, { set: { cap: { number: 90 } }, scope: { [a]: x, [b]: y } as never })).toEqual([]);
  });
});
