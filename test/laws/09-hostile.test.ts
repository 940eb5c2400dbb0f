/** Law 9: no input, however malformed, makes anything but unwrap throw, yields a NaN or changes a prototype; time stays linear in its size. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as all from "../../src/index.ts";
import * as core from "../../src/core.ts";
import * as statistics from "../../src/statistics/index.ts";
import { explain } from "../../src/explain/index.ts";
import { nineElements } from "./survey-oracle.ts";
import { firsts, receiptOf, throughText } from "./every-case.ts";

const exported: Readonly<Record<string, unknown>> = { ...core, ...all, ...Object.fromEntries(Object.entries(statistics).filter(([, it_]) => typeof it_ === "function")), explain };

/** Doors: what takes data from outside. Everything else that is exported takes what a door gave (exact numbers, read nouns), and its types say so. */
const inner: ReadonlySet<string> = new Set([
  "unwrap", "PembinaanError", "guard", // the throwing one, its error, and what takes functions
  "absolute", "add", "approximate", "compare", "divide", "equals", "floor", "isInteger", "isZero", "maximum", "minimum", "multiply", "negate", "numberValue", "rational", "reduce", "round", "sign", "subtract", "sum", "toDecimal", "toDecimalText", "toFixed", "toFraction", // arithmetic on exact numbers
  "ok", "fail", "hasError", "readExact", "deepFreeze", "parseFraction", // parts of results, lists of issues, texts
  "defineScorer", "defineRulebook", "defineRulebookWith", "paramsOf", "goneCell", "isGone", "buildEngine", // written by authors, checked by types and by createEngine
  "formatNip", "compareRanks", "compareFunctionalLevels", "scopeContains", "rankOf", "isRankCode", "guidanceFor", "adkarSignals", "mentorEligibility", "isManagerial", "comparePeriods", "periodContains", "periodCovers", "periodsOverlap", "splitPeriod", "regionContains", "scopesOverlap", "canonicalJson", "fingerprintOf", // read nouns and codes
  "maskNip", "comparePppkGrades", // of what was read
  "addDays", "addMonths", "addYears", "compareDates", "dayOf", "daysBetween", "daysIn", "endOfMonth", "intersect", "monthOf", "rangeContains", "rangesOverlap", "startOfMonth", "yearOf", // read dates
].filter((it_) => it_ in exported));
const doors = Object.entries(exported).filter((it_): it_ is [string, (...args: readonly unknown[]) => unknown] => typeof it_[1] === "function" && !inner.has(it_[0]));

const deep = (levels: number): unknown => { let value: unknown = 1; for (let at = 0; at < levels; at += 1) value = at % 2 === 0 ? [value] : { a: value }; return value; };
const bottomless = deep(100_000);
const circular: Record<string, unknown> = {};
circular["self"] = circular;
const throwing = { get total(): never { throw new Error("no"); }, get inputs(): never { throw new TypeError("no"); }, get period(): never { throw "text"; }, get id(): never { throw undefined; } };
const trap = (): never => { throw new RangeError("trap"); };
const proxy = new Proxy({}, { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap });
const proxyList = new Proxy([], { get: trap, ownKeys: trap });
const revoked = (() => { const it_ = Proxy.revocable({}, {}); it_.revoke(); return it_.proxy; })();
const polluting: unknown = JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "inputs": {"__proto__": {"polluted": 1}}, "total": {"__proto__": 3}}');
const text = fc.constantFrom("", " ", "__proto__", "constructor", "2026", "1/0", "NaN", "-0", "1e999", "0x1f", "\u0000", "\ud800", "9".repeat(500), "a".repeat(10_000), "permenpanrb-14-2017", "waktu");
const hostileValues: readonly unknown[] = [bottomless, circular, throwing, proxy, proxyList, revoked, polluting, Object.create(null), new Map([[1, 2]]), new Set([1]), new Date(Number.NaN), Symbol("x"), () => 1, class {}, new Error("x"), Promise.resolve(1), 10n ** 400n, -0, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, new Array(5), new Uint8Array(3), /x/u, null, undefined, true];
/** fast-check looks into the values that it makes, so it is given numbers in their place. */
class Token {
  readonly at: number;
  constructor(at: number) { this.at = at; }
}
const hostile = fc.nat({ max: hostileValues.length - 1 }).map((at) => new Token(at));
const real = (value: unknown): unknown => {
  if (value instanceof Token) return hostileValues[value.at];
  if (Array.isArray(value)) return value.map(real);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) Object.defineProperty(copy, key, { value: real(inner), enumerable: true, configurable: true, writable: true });
  return copy;
};
const leaf = fc.oneof(hostile, text, fc.integer(), fc.double(), fc.bigInt());
const keys = fc.constantFrom("period", "asOf", "inputs", "total", "answered", "conventions", "members", "terms", "supplied", "engine", "scope", "rulebooks", "overlays", "scorers", "elements", "respondents", "id", "kind", "from", "to", "nip", "results", "behaviour", "predicates", "alpha", "before", "after", "order", "indicators", "observations", "objectives", "steps", "trace", "rule", "__proto__", "toString", "text", "exact", "waktu", "awareness", "mentor", "mentee", "state", "type");
const record = fc.array(fc.tuple(keys, leaf), { maxLength: 6 }).map((pairs) => { const it_: Record<string, unknown> = {}; for (const [key, value] of pairs) Object.defineProperty(it_, key, { value, enumerable: true, configurable: true, writable: true }); return it_; });
const nested = fc.oneof(record, fc.array(record, { maxLength: 3 }), fc.tuple(keys, record).map(([key, value]) => { const it_: Record<string, unknown> = {}; Object.defineProperty(it_, key, { value, enumerable: true, configurable: true, writable: true }); return it_; }));
const anything = fc.oneof(leaf, nested, fc.anything());

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype, Map.prototype].map((it_) => [it_, Reflect.ownKeys(it_).length] as const);
const prototypesAsBefore = (): boolean => prototypes.every(([it_, count]) => Reflect.ownKeys(it_).length === count) && !("polluted" in {});

/** Does an accepted value hold a NaN, as a number or as text? A text that the caller gave himself may come back (an id, a plain copy). */
const holdsNaN = (value: unknown, given: readonly unknown[], left = 2000): boolean => {
  const echoed = JSON.stringify(given, (_key, it_: unknown) => (typeof it_ === "bigint" ? null : it_)).includes("NaN");
  const stack = [value];
  for (let it_ = stack.pop(), seen = 0; seen < left && it_ !== undefined; it_ = stack.pop(), seen += 1) {
    if (typeof it_ === "number" && Number.isNaN(it_)) return true;
    if (it_ === "NaN" && !echoed) return true;
    if (typeof it_ === "object" && it_ !== null) stack.push(...Object.values(it_));
  }
  return false;
};

describe("law 9", () => {
  it("names every export as a door or as an inner function", () => {
    expect([...inner].filter((it_) => typeof exported[it_] !== "function")).toEqual([]);
    expect(doors.length).toBeGreaterThan(30);
  });
  it.each(doors)("%s never throws and never answers with NaN", (name, door) => {
    fc.assert(fc.property(fc.array(anything, { maxLength: 3 }), (args) => {
      const result = door(...(real(args) as readonly unknown[]));
      if (typeof result === "object" && result !== null && "ok" in result) {
        const { ok, issues } = result as { readonly ok: boolean; readonly issues: readonly { readonly code: string; readonly severity: string }[] };
        expect(ok || issues.some((it_) => it_.severity === "error")).toBe(true);
        if (ok && name !== "parseRulebook" && name !== "parseOverlay") expect(holdsNaN((result as { readonly value?: unknown }).value, args)).toBe(false);
      } else expect(holdsNaN(result, args)).toBe(false);
      expect(prototypesAsBefore()).toBe(true);
    }), { numRuns: 60 });
  });
  it.each(doors)("%s takes every hostile value in every place", (_, door) => {
    const texts = ["", "__proto__", "2026", "NaN", "9".repeat(500)];
    for (const value of [...hostileValues, ...texts]) {
      for (const args of [[value], [{}, value], [value, value, value], [[value]], [{ inputs: value, period: value, elements: value }, { period: "2025", elements: value, engine: value, conventions: value }]]) expect(() => door(...args)).not.toThrow();
    }
    expect(prototypesAsBefore()).toBe(true);
  });
  it("a hostile part anywhere in a good request is refused or read, never thrown", () => {
    const engine = all.unwrap(all.createEngine({ rulebooks: [] }));
    for (const it_ of firsts) {
      const receipt = throughText(receiptOf(it_)) as unknown as Record<string, unknown>;
      fc.assert(fc.property(fc.constantFrom(...Object.keys(receipt)), anything, (key, value) => {
        const spoilt = { ...receipt, [key]: real(value) };
        expect(all.replay(spoilt)).toHaveProperty("ok");
        expect(all.compareReceipts(spoilt as never, receipt as never)).toHaveProperty("ok");
        expect(all.fingerprint(spoilt as never)).toHaveProperty("ok");
        expect(all.evaluate(it_.rulebook, { ...it_.request, engine, [key]: real(value) } as never)).toHaveProperty("ok");
      }), { numRuns: 15 });
    }
    expect(prototypesAsBefore()).toBe(true);
  });
  it("a hundred thousand levels are refused at once, wherever they stand", () => {
    const rows = [all.assessSatisfaction([{ waktu: bottomless }] as never, { period: "2025" }), all.assessSatisfaction(bottomless as never, { period: "2025" }), all.parseRulebook(bottomless), all.parseOverlay(bottomless), all.replay(bottomless), all.fingerprint(bottomless as never), all.evaluate("x", bottomless as never), all.createEngine({ rulebooks: [bottomless] } as never), all.createEngine(bottomless as never), all.assessPerformance({ results: bottomless } as never, { period: "2025" }), all.readPlan({ indicators: bottomless }), all.readPlan({ indicators: [{ id: "i", formula: "f", codes: bottomless }] })];
    expect(rows.map((it_) => it_.ok)).toEqual(rows.map(() => false));
  });
  it("only unwrap throws, and it throws the one error that carries the issues", () => {
    const refused = all.parsePeriod("2026-13");
    expect(() => all.unwrap(refused)).toThrow(all.PembinaanError);
    try { all.unwrap(refused); } catch (thrown) { expect((thrown as all.PembinaanError).issues).toEqual(refused.issues); }
  });

  /** The best of several runs, in milliseconds. */
  const best = (body: () => unknown): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 5; run += 1) { const from = performance.now(); body(); least = Math.min(least, performance.now() - from); }
    return least;
  };
  const people = (n: number): readonly Readonly<Record<string, number>>[] => Array.from({ length: n }, (_, at) => Object.fromEntries(nineElements.map((it_, e) => [it_, 1 + ((at + e) % 4)])));
  const plan = (n: number): unknown => ({ indicators: Array.from({ length: n }, (_, at) => ({ id: `i${at}`, formula: "maximise", target: 3 })), observations: Array.from({ length: n }, (_, at) => ({ indicator: `i${at}`, period: "2026", value: at })) });
  it.each([
    ["assessSatisfaction", (n: number) => { const rows = people(n * 10); return () => all.assessSatisfaction(rows as never, { period: "2025" }); }],
    ["readPlan", (n: number) => { const it_ = plan(n); return () => all.readPlan(it_); }],
    ["assessLearningHours", (n: number) => { const list = Array.from({ length: n }, (_, at) => ({ id: `t${at}`, kind: "workshop" as const, from: "2025-03-02", to: "2025-03-04" })); return () => all.assessLearningHours(list, { period: "2025" }); }],
    ["readComplaints", (n: number) => { const list = Array.from({ length: n }, (_, at) => ({ id: `c${at}`, received: "2026-01-05", answered: "2026-01-09" })); return () => all.readComplaints(list as never); }],
    ["assessResponseTimes", (n: number) => { const list = Array.from({ length: n }, (_, at) => ({ id: `c${at}`, received: "2026-01-05", answered: "2026-01-09", channel: `k${at % 5}` })); return () => all.assessResponseTimes(list, { standard: "uu-25-2009", asOf: "2026-02-01", conventions: { dayKind: "calendar" } }); }],
    ["evaluateProgramme", (n: number) => { const before = Object.fromEntries(Array.from({ length: n }, (_, at) => [`p${at}`, at % 2 === 0 ? "a" : "b"])); return () => all.evaluateProgramme({ predicates: { before, after: before, order: ["a", "b"] } }, { alpha: "0.05" }); }],
  ] as const)("%s takes four times as long for four times as much, not sixteen", (_, make) => {
    const ratio = (): number => { const [small, large] = [make(500), make(2000)]; small(); large(); return best(large) / Math.max(best(small), 0.05); };
    // a busy machine may spoil one measurement, not three
    expect(Math.min(ratio(), ratio(), ratio())).toBeLessThan(10);
  });
});
