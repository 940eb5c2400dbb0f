/** The audits by tables: hostile functions and options, several faults at once, the report, and the cases as plain data. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessCreditPoints, assessPerformance } from "../../src/assess/index.ts";
import { toDecimal, unwrap, type Result } from "../../src/kernel/index.ts";
import { auditCases, auditImplementation, indicatorFaultCodes, performanceFaultCodes, type AuditCase, type AuditCaseAnswer, type IndicatorAuditInputs, type PerformanceAuditInputs, type ScoreAudit } from "../../src/testing/index.ts";
import { indicatorTables } from "../../src/testing/audit/indicators/index.ts";
import { performanceTables } from "../../src/testing/audit/performance/index.ts";
import { scoreFaultTexts } from "../../src/testing/audit/tables/fault-texts.ts";
import { policiesOf, type FormTable, type Policy, type Reading } from "../../src/testing/audit/tables/form-table.ts";
import { achievement, mirror, sakip, total, type One } from "./indicator-apps.ts";
import { predicate, total46 } from "./performance-apps.ts";

const issues = (result: Result<unknown>): readonly string[] => result.issues.map(({ code, path }) => `${code} ${path}`);
const audit = (fn: unknown, options: unknown): Result<ScoreAudit> => auditImplementation(fn as () => null, options as { family: "indicators" });
const run = (fn: unknown, options: object = {}): ScoreAudit => unwrap(audit(fn, { family: "indicators", ...options }));
const codes = (fn: unknown, options: object = {}): readonly string[] => run(fn, options).faults.map(({ code }) => code);

describe("hostile functions", () => {
  it.each<readonly [string, unknown, string]>([
    ["a promise", () => Promise.resolve(1), "asynchronous-implementation fn"], ["a promise that is broken", () => Promise.reject(new Error("no")), "asynchronous-implementation fn"], ["what behaves like one", () => ({ then: () => undefined }), "asynchronous-implementation fn"],
    ["an exception", () => { throw new Error("no"); }, "not-an-answer fn"], ["a thrown proxy", () => { throw new Proxy(new Error("no"), { get: () => { throw new Error("again"); } }); }, "not-an-answer fn"], ["nothing", () => undefined, "not-an-answer fn"],
    ["NaN", () => NaN, "not-an-answer fn"], ["text", () => "eighty", "not-an-answer fn"], ["a decimal comma", () => "80,5", "not-an-answer fn"], ["a list", () => [80], "not-an-answer fn"], ["a record of something else", () => ({ achievement: 80 }), "not-an-answer fn"],
    ["a getter that throws", () => ({ get value() { throw new Error("no"); } }), "not-an-answer fn"], ["a proxy that throws", () => new Proxy({}, { has: () => { throw new Error("no"); } }), "not-an-answer fn"], ["no function", "fn", "wrong-type fn"], ["nothing at all", undefined, "wrong-type fn"],
  ])("%s", (_, fn, issue) => {
    expect(issues(audit(fn, { family: "indicators" }))).toEqual([issue]);
  });
  it("foreign codes are a missing translation, unless they are translated", () => {
    const foreign = ({ score }: IndicatorAuditInputs["band"]): string => `predikat ${sakip(score)}`;
    expect(issues(audit(foreign, { family: "indicators", forms: ["band"] }))).toEqual(["unknown-grade fn"]);
    expect(issues(audit(() => "x", { family: "indicators", forms: ["band"] }))).toEqual(["unknown-grade fn"]);
    expect(issues(audit(() => null, { family: "indicators", forms: ["band"] }))).toEqual(["not-an-answer fn"]);
    expect(issues(audit(() => 80, { family: "performance", forms: ["total-46"] }))).toEqual(["not-an-answer fn"]);
    const names = Object.fromEntries(["AA", "A", "BB", "B", "CC", "C", "D"].map((it_) => [`predikat ${it_}`, it_]));
    expect(codes(foreign, { forms: ["band"], codes: names })).toEqual(["above-scale-graded"]);
    expect(codes((input: IndicatorAuditInputs["band"]) => (input.score > 100 ? "-" : foreign(input)), { forms: ["band"], codes: { ...names, "-": null } })).toEqual([]);
  });
  it("numbers of a library are numbers, wherever they stand", () => {
    const decimal = (it_: One): unknown => { const value = achievement()(it_); return value === null ? null : toDecimal(String(value)); };
    expect(codes(decimal)).toEqual([]);
    expect(codes((it_: One) => ({ value: decimal(it_) }))).toEqual([]);
  });
  it("what changes its input, or remembers, is found", () => {
    const changing = (it_: { actual: number | null; target: number; direction: "maximise" | "minimise" }): number | null => { const value = achievement()(it_); it_.target += 1; return value; };
    expect(run(changing).faults).toMatchObject([{ code: "second-call-differs", got: { value: "79.20792079207921" }, expected: { value: { text: "80.00" } } }]);
    let calls = 0;
    const drifting = (it_: One): number | null => { calls += 1; const value = achievement()(it_); return value === null || calls < 10 ? value : value + 1; };
    const found = run(drifting);
    expect([found.faults.map(({ code }) => code), found.conventions, found.notChecked.length]).toEqual([["second-call-differs"], {}, indicatorFaultCodes.length - 1]);
    let asked = 0;
    expect(codes(({ score }: IndicatorAuditInputs["band"]) => { asked += 1; return asked === 2 ? "D" : sakip(score); }, { forms: ["band"] })).toEqual(["second-call-differs"]);
    let times = 0;
    expect(codes((it_: PerformanceAuditInputs["total-46"]) => { times += 1; return { value: times, band: total46()(it_).band }; }, { family: "performance", forms: ["total-46"] })).toEqual(["second-call-differs"]);
  });
  it("is asked every case once, and the ordinary one twice more", () => {
    let calls = 0;
    const found = run((it_: One) => { calls += 1; return achievement()(it_); });
    expect(calls).toBe(found.cases + 2);
  });
  it("garbage later on is a fault, and never an exception", () => {
    fc.assert(fc.property(fc.anything(), fc.constantFrom("achievement", "band", "periods", "number", "verdict", "total"), (odd, form) => {
      const result = audit((it_: { actual?: number | null; direction?: string }) => (it_.actual === 100 ? 80 : odd), { family: "indicators", forms: [form] });
      expect(typeof result.ok).toBe("boolean");
    }), { numRuns: 40 });
    for (const odd of [undefined, "x", {}, [], Symbol("x"), 10n ** 40n, Promise.resolve(1)]) expect(audit((it_: One) => (it_.actual === 3 ? odd : achievement()(it_)), { family: "indicators" }).ok).toBe(true);
  });
});

describe("options", () => {
  it.each<readonly [unknown, readonly string[]]>([
    [{ family: "indicators", form: "total" }, ["unknown-key options.form"]], [{ family: "indicators", forms: [] }, ["wrong-type options.forms"]], [{ family: "indicators", forms: "total" }, ["wrong-type options.forms"]], [{ family: "indicators", forms: ["total", "matrix"] }, ["wrong-type options.forms"]],
    [{ family: "indicators", conventions: { minimise: "F2" } }, ["wrong-type options.conventions.minimise"]], [{ family: "indicators", conventions: { gaps: "lower-cut" } }, ["unknown-key options.conventions.gaps"]], [{ family: "indicators", conventions: "none" }, ["wrong-type options.conventions"]],
    [{ family: "performance", codes: { Bagus: "bagus" } }, ["wrong-type options.codes.Bagus"]], [{ family: "performance", codes: () => null }, ["wrong-type options.codes"]],
    [{ family: "indicators", get forms() { throw new Error("no"); } }, ["unreadable-input "]],
  ])("%#", (options, expected) => {
    expect(issues(audit(achievement(), options))).toEqual(expected);
  });
  it("of the cases", () => {
    const of = (options: unknown): readonly string[] => issues(auditCases(options as { family: "indicators" }));
    expect([of(undefined), of({ family: "talent" }), of({ family: "satisfaction", forms: ["matrix"] }), of({ family: "indicators", forms: ["x"] }), of({ family: "indicators", conventions: { cap: 120 } })]).toEqual([["wrong-type options"], ["wrong-type options.family"], ["wrong-type options.forms"], ["wrong-type options.forms"], ["wrong-type options.conventions.cap"]]);
    expect(of(new Proxy({}, { ownKeys: () => { throw new Error("no"); } }))).toEqual(["unreadable-input "]);
  });
});

describe("several faults at once", () => {
  it("are told apart", () => {
    const wp = achievement({ minimise: (r, t) => (t - r) / t * 100, zeroTarget: ({ actual }) => Number(actual) / 0, missing: () => 0 });
    expect(codes(wp)).toEqual(["reduction-share", "missing-actual-as-zero", "division-by-zero"]);
    expect(codes(achievement({ cap: 120, capMinimise: Infinity, minimise: (r, t) => (r === 0 ? 0 : mirror(r, t)) }))).toEqual(["cap-in-one-direction", "perfect-minimise-scored-zero"]);
    const loose = (input: IndicatorAuditInputs["achievement"] | IndicatorAuditInputs["band"]): unknown => (input.form === "band" ? sakip(input.score) : achievement({ missing: () => 0 })(input));
    const found = run(loose, { forms: ["band", "achievement"] });
    expect([found.faults.map(({ code }) => code), found.cases - found.passed]).toEqual([["missing-actual-as-zero", "above-scale-graded"], 4]);
  });
  it("where two meet, what comes is neither's", () => {
    const both = achievement({ minimise: (r, t) => (2 * Math.trunc(t) - Math.trunc(r)) / Math.trunc(t) * 100, maximise: (r, t) => 200 - Math.trunc(r) / Math.trunc(t) * 100 });
    expect(codes(both)).not.toEqual([]);
  });
  it("an option that is named is held against the answers", () => {
    const found = run(achievement(), { conventions: { minimise: "inverse-ratio-minimise", cap: "none" } });
    expect(found.faults).toMatchObject([{ code: "not-the-declared-convention", case: { input: { direction: "minimise", actual: 0, target: 1 } }, got: { value: "200" }, expected: { value: null } }]);
    expect(found.conventions["minimise"]).toBe("mirror-minimise");
    expect([run(achievement()).notChecked.includes("not-the-declared-convention"), found.notChecked.includes("not-the-declared-convention")]).toEqual([true, false]);
    expect(codes(achievement({ minimise: (r, t) => (t - r) / t * 100 }), { conventions: { minimise: "reduction-share" } })).toEqual([]);
  });
});

describe("the report", () => {
  it("is the same every time, frozen, and says in both languages what happened", () => {
    const [once, twice] = [run(achievement({ missing: () => 0 })), run(achievement({ missing: () => 0 }))];
    expect(twice).toEqual(once);
    expect([Object.isFrozen(once), Object.isFrozen(once.faults[0]?.case.input)]).toEqual([true, true]);
    expect(once.faults[0]).toMatchObject({
      description: scoreFaultTexts["missing-actual-as-zero"], case: { input: { form: "achievement", direction: "maximise", actual: null, target: 1 } }, got: { value: "0" }, expected: { value: null },
      explanation: { id: "maximise, target 1, realisasi belum diukur: tidak ada nilai. Fungsi memberi 0.", en: "maximise, target 1, actual not measured: no value. The function gives 0." },
    });
    const [swapped] = unwrap(auditImplementation(total46({ share: 0.4 }), { family: "performance", forms: ["total-46"] })).faults;
    expect(swapped?.explanation).toEqual({ id: "SKP 80, perilaku 90: 84, baik. Fungsi memberi 86, baik.", en: "SKP 80, behaviour 90: 84, baik. The function gives 86, baik." });
    const [thrown] = run((it_: One) => { if (it_.target === 0) throw new RangeError("zero"); return achievement()(it_); }).faults;
    expect(thrown).toMatchObject({ code: "division-by-zero", got: { failure: "RangeError: zero" }, explanation: { id: "maximise, target 0, realisasi 1: tidak ada nilai. Fungsi gagal: RangeError: zero." } });
    const [none] = run(({ score }: IndicatorAuditInputs["band"]) => (score > 100 ? null : score === 90.005 ? null : sakip(score)), { forms: ["band"] }).faults;
    expect([none?.code, none?.explanation.en]).toEqual(["wrong-value", "score 90.005: AA. The function gives none."]);
    expect(run((it_: One) => (it_.actual === 1 && it_.target === 3 ? null : achievement()(it_))).faults[0]?.explanation.id).toBe("maximise, target 3, realisasi 1: 33,333333. Fungsi memberi kosong.");
  });
  it("has words for every fault", () => {
    expect(Object.keys(scoreFaultTexts).sort()).toEqual([...new Set([...indicatorFaultCodes, ...performanceFaultCodes])].sort());
    for (const { id, en } of Object.values(scoreFaultTexts)) expect([id.length > 20, en.length > 20, id === en]).toEqual([true, true, false]);
  });
  it("names what could not show", () => {
    const { notChecked } = unwrap(auditImplementation(predicate(), { family: "performance" }));
    expect([notChecked.includes("matrix-transposed"), notChecked.includes("half-cent-points"), notChecked.includes("forms-disagree")]).toEqual([false, true, true]);
  });
});

const tables: readonly (readonly ["indicators" | "performance", FormTable])[] = [...indicatorTables.map((it_) => ["indicators", it_] as const), ...performanceTables.map((it_) => ["performance", it_] as const)];

/** A function that looks up its answers. */
const answering = (table: FormTable, of: (at: number) => Reading): unknown => {
  const byInput = new Map(table.cases.map((it_, at) => [JSON.stringify(it_.input()), of(at)]));
  return (input: object): unknown => {
    const { value, band = null } = byInput.get(JSON.stringify(input)) ?? {};
    return { value: value === null || value === undefined ? null : Number(value.n) / Number(value.d), band };
  };
};

describe("the tables", () => {
  it.each(tables.map(([family, table]) => [table.form, family, table] as const))("%s: a function by the table itself is right under every policy", (form, family, table) => {
    const policies: readonly Policy[] = policiesOf(table, {});
    for (const policy of policies.filter((_, at) => at % 7 === 0)) {
      const result = audit(answering(table, (at) => table.cases[at]?.right(policy) ?? {}), { family, forms: [form], conventions: policy });
      expect(unwrap(result).faults.map(({ code }) => code)).toEqual([]);
    }
  });
});

const answerOf = ({ value, band }: AuditCaseAnswer): unknown => value ?? band;

describe("cases as plain data", () => {
  const of = (family: "indicators" | "performance", form: string, conventions = {}): readonly AuditCase[] => unwrap(auditCases({ family, forms: [form] as never, conventions }));
  it("survive JSON, and are all there by default", () => {
    for (const family of ["indicators", "performance"] as const) {
      const all = unwrap(auditCases({ family }));
      expect(JSON.parse(JSON.stringify(all))).toEqual(all);
      expect([Object.isFrozen(all), new Set(all.map(({ form }) => form)).size]).toEqual([true, (family === "indicators" ? indicatorTables : performanceTables).length]);
      const known: readonly string[] = family === "indicators" ? indicatorFaultCodes : performanceFaultCodes;
      expect(all.flatMap(({ betrays }) => betrays.map(({ fault }) => fault)).filter((fault) => !known.includes(fault))).toEqual([]);
    }
  });
  it("say what is right under other options, and what a wrong answer betrays", () => {
    const zero = of("indicators", "achievement").find(({ input }) => JSON.stringify(input) === JSON.stringify({ direction: "minimise", actual: 0, target: 1 }));
    expect(zero).toMatchObject({ right: { value: "200" }, words: { en: "minimise, target 1, actual 0" } });
    expect(zero?.otherwise).toEqual(expect.arrayContaining([{ conventions: { minimise: "inverse-ratio-minimise" }, value: null }, { conventions: { cap: "120" }, value: "120" }, { conventions: { zeroActual: "fixed-100" }, value: "100" }]));
    expect(zero?.betrays).toEqual(expect.arrayContaining([{ fault: "perfect-minimise-scored-zero", value: "0" }, { fault: "zero-actual-as-missing", value: null }]));
    expect(of("indicators", "achievement", { cap: "120" }).find(({ input }) => JSON.stringify(input) === JSON.stringify({ direction: "maximise", actual: 3, target: 2 }))).toMatchObject({ right: { value: "120" }, betrays: [{ fault: "direction-reversed" }, { fault: "no-cap", value: "150" }, { fault: "cap-in-one-direction", value: "150" }] });
    expect(of("indicators", "achievement").flatMap(({ betrays }) => betrays).some(({ broken }) => broken)).toBe(true);
    expect(of("indicators", "achievement").map(({ right }) => right.value)).toContain("100/3");
  });
  it("agree with the library", () => {
    for (const { input, right } of of("performance", "matrix")) {
      const { results, behaviour } = input as PerformanceAuditInputs["matrix"];
      expect(unwrap(assessPerformance({ results, behaviour }, { period: "2025" })).predicate.code).toBe(right.band);
    }
    for (const { input, right } of of("performance", "credit")) expect(unwrap(assessCreditPoints(input as never, { period: "2025" })).points.text).toBe(Number(answerOf(right)).toFixed(2));
  });
  it("a loop over them finds what the audit finds", () => {
    const betrayed = new Set(of("indicators", "total").flatMap(({ input, right, betrays }) => {
      const got = total({ weight: () => 1 })(input as IndicatorAuditInputs["total"]);
      return String(got) === right.value ? [] : betrays.filter(({ value }) => value !== undefined && value !== null && got !== null && Math.abs(Number(value) - got) < 1e-9).map(({ fault }) => fault);
    }));
    expect([...betrayed]).toContain("weights-ignored");
  });
});
