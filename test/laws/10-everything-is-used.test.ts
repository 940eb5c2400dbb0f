/** Law 10: every issue code, scorer, convention option, open term and band is exercised; every code has a text in both languages. */
import { describe, expect, it } from "vitest";
import { assessIssueCodes } from "../../src/assess/index.ts";
import { domainIssueCodes } from "../../src/domain/issues.ts";
import { engineIssueCodes, replay } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { localeTexts } from "../../src/explain/locales/index.ts";
import { kernelIssueCodes } from "../../src/kernel/issues.ts";
import { rulebookIssueCodes } from "../../src/rulebook/index.ts";
import { builtInScorers } from "../../src/scorers/index.ts";
import { scoringIssueCodes } from "../../src/scoring/issues.ts";
import { statisticsIssueCodes } from "../../src/statistics/issues.ts";
import { testingIssueCodes } from "../../src/testing/issues.ts";
import { malformedInputs } from "../malformed/inputs.ts";
import { malformed } from "../rulebook/malformed.ts";
import { refused } from "../rulebook/overlays-refused.ts";
import { filesBelow, read } from "../support/sources.ts";
import { asked, own, receiptOf, rulebooks, shipped, throughText, type Asked } from "./every-case.ts";

const lists = { assess: assessIssueCodes, domain: domainIssueCodes, engine: engineIssueCodes, kernel: kernelIssueCodes, rulebook: rulebookIssueCodes, scoring: scoringIssueCodes, statistics: statisticsIssueCodes, testing: testingIssueCodes } as const;
const texts = filesBelow("test", /\.(?:ts|json)$/u).filter((it_) => !it_.startsWith("laws/10") && !it_.startsWith("explain/")).map((it_) => read(`test/${it_}`)).join("\n");
const stands = (code: string): boolean => new RegExp(`(?<![a-z-])${code}(?![a-z-])`, "u").test(texts);

describe("law 10: issue codes", () => {
  it.each(Object.entries(lists))("%s: every code stands in a test that expects it", (_, codes) => {
    expect(codes.filter((code) => !stands(code))).toEqual([]);
  });
  it.each(Object.entries(lists))("%s: no code stands twice", (_, codes) => {
    expect([...new Set<string>(codes)]).toEqual([...codes]);
  });
  it("every issues file is among the lists", () => {
    const all = new Set<string>(Object.values(lists).flat());
    const raised = filesBelow("src", /(?:^|\/)issues\.ts$/u).flatMap((path) => [...read(`src/${path}`).matchAll(/IssueCodes = \[([^\]]*)\] as const/gu)].flatMap(([, list]) => [...(list ?? "").matchAll(/"([a-z0-9-]+)"/gu)].map(([, code]) => code ?? "")));
    expect(raised.length).toBeGreaterThan(80);
    expect(raised.filter((it_) => !all.has(it_))).toEqual([]);
  });
  it("the codes of engine, rulebook and use cases are really raised", () => {
    const raised = new Set([...asked.flatMap((it_) => receiptOf(it_).issues.map((issue) => issue.code)), ...malformedInputs.flatMap((it_) => it_.ask().issues.map((issue) => issue.code)), ...malformed.map((it_) => it_.code), ...refused.map((it_) => it_.code)]);
    // these are raised in tests of their own: replay, resolving, scorers that fail, remarks of use cases and their refusals
    const elsewhere = new Set(["fingerprint-differs", "node-differs", "part-differs", "not-comparable", "compared-whole", "period-spans-rules", "ambiguous-rulebook", "rule-stale", "rule-reviewed-long-ago", "confidence-too-low", "member-added", "member-omitted", "void-value", "two-owners", "bad-points",
      "unsur-added", "unsur-omitted", "below-scale-minimum", "free-service", "printed-means-tie", "weight-not-as-named", "different-rulebooks", "different-elements-between-waves", "different-conventions", "no-observation",
      "figure-missing", "no-units", "duplicate-unit", "unit-weights-do-not-sum", "distribution-outside-guide", "distribution-undecidable", "not-appraised", "aspect-twice", "value-below-zero", "not-a-subject",
      "duplicate-relationship", "duplicate-training", "no-activity", "contract-year-elsewhere", "activity-outside-period", "activity-not-converted", "activity-reaches-over", "hours-spread-evenly", "dates-needed", "part-of-a-year",
      "empty-denominator", "unknown-stage", "counted-as-of", "caller-weights", "not-read-by-rule", "direction-against-formula", "not-opaque", "not-whole-months", "joined-by-days", "codes-doubtful", "amends-already", "amends-another-case", "amends-nothing", "amendment-missing", "amends-another-receipt", "amendment-twice", "amendment-dates-go-back",
      "not-parts", "merged-by-caller", "no-plan", "different-people", "moves-not-joined", "posts-joined"]);
    expect([...engineIssueCodes, ...rulebookIssueCodes, ...assessIssueCodes].filter((it_) => !raised.has(it_) && !elsewhere.has(it_))).toEqual([]);
  });
  it("every code is told in both languages, differently, with its place", () => {
    for (const code of Object.values(lists).flat()) {
      const tell = (locale: "id" | "en"): string => JSON.stringify(explain([{ code, severity: "error", path: "inputs.total[waktu]" }] as never, { locale, format: "text" } as never));
      expect([code, tell("id") !== tell("en")]).toEqual([code, true]);
    }
    expect(Object.keys(localeTexts).sort()).toEqual(["en", "id"]);
  });
});

describe("law 10: rules", () => {
  const receipts = asked.map((it_) => [it_, receiptOf(it_)] as const);
  it("every scorer computes something in a case", () => {
    const used = new Set(receipts.flatMap(([, receipt]) => receipt.trace.filter((node) => node.values !== undefined && node.idle !== true).map((node) => node.scorer)));
    expect([...builtInScorers, ...own].map((it_) => it_.id as string).filter((id) => !used.has(id))).toEqual([]);
  });
  it("every option of every convention is chosen in a case, by default or by the caller", () => {
    const chosen = new Set(receipts.flatMap(([, receipt]) => Object.entries(receipt.convention).map(([axis, { option }]) => `${receipt.rulebook} ${axis}: ${option}`)));
    const all = rulebooks.flatMap((book) => Object.entries(book.conventions ?? {}).filter(([, axis]) => axis.by === undefined).flatMap(([axis, it_]) => [...(it_.default === null ? [] : [it_.default]), ...Object.keys(it_.others)].map((option) => `${book.id} ${axis}: ${option}`)));
    expect(all.length).toBeGreaterThan(40);
    const rest = all.filter((it_) => !chosen.has(it_));
    expect(rest.filter((it_) => shipped.some((book) => it_.startsWith(`${book.id} `)))).toEqual([]);
    for (const it_ of rest) { // options of the shapes that no hand-checked case chooses: they compute and replay
      const [id = "", axis = "", option = ""] = it_.split(/ |: /u);
      const first = asked.find((one) => one.rulebook === id && one.request["supplied"] === undefined);
      const receipt = receiptOf({ ...(first as Asked), request: { ...(first as Asked).request, conventions: { ...(first as Asked).request["conventions"] as object, [axis]: option } } });
      expect([it_, receipt.convention[axis]?.option, replay(throughText(receipt), { scorers: own }).ok]).toEqual([it_, option, true]);
    }
  });
  it("every step of a shipped rulebook decides something in a case", () => {
    const deciding = new Set(receipts.flatMap(([, receipt]) => receipt.trace.filter((node) => node.values !== undefined).map((node) => `${receipt.rulebook} ${node.id}`)));
    expect(shipped.flatMap((book) => book.steps.map((it_) => `${book.id} ${it_.id}`)).filter((it_) => !deciding.has(it_))).toEqual([]);
  });
  it("every band and every cell of a shipped rulebook is reached", () => {
    const codes = new Set(receipts.flatMap(([, receipt]) => receipt.trace.flatMap((node) => (node.values ?? []).filter((it_) => typeof it_ === "string").map((value) => `${receipt.rulebook} ${value}`))));
    const all = shipped.flatMap((book) => Object.values(book.terms ?? {}).flatMap((term) => [...(term.bands ?? []).flatMap((it_) => it_.category ?? []), ...Object.values(term.cells ?? {}).flatMap((row) => Object.values(row))].map((code) => `${book.id} ${code}`)));
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((it_) => !codes.has(it_))).toEqual([]);
  });
  it("every open term of a shipped rulebook is set in a case", () => {
    const set = new Set(receipts.flatMap(([, receipt]) => receipt.overlay.set.flatMap(({ terms }) => Object.keys(terms).map((name) => `${receipt.rulebook} ${name}`))));
    expect(shipped.flatMap((book) => Object.entries(book.terms ?? {}).filter(([, term]) => term.open !== undefined).map(([name]) => `${book.id} ${name}`)).filter((it_) => !set.has(it_))).toEqual([]);
  });
});
