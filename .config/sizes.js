/** What an app pays (bytes, minified and gzipped) for what it imports, and what must not be in its bundle. `npm run sizes` measures. */

const KIB = 1024;

/** A rulebook of an app's own, small but whole: a ratio, rounded, graded. */
const ownRulebook = `
  import { createEngine, defineRulebook, evaluate } from "pembinaan-asn/core";
  import { bands, ratio, round } from "pembinaan-asn/scorers";
  export const own = defineRulebook({
    id: "pedoman-sendiri-1-2026@1", family: "own",
    instrument: { kind: "pedoman", issuer: "Contoh", number: "1", year: 2026, title: { id: "Pedoman contoh", en: "Example guideline" } },
    standing: "general", validity: { from: "2026-01-01" },
    citations: { all: { locator: "p. 1", confidence: "unverified" } },
    dimensions: {},
    inputs: { actual: { kind: "number" }, target: { kind: "number" } },
    terms: { grades: { bands: [{ from: 1, category: "tercapai" }, { below: 1, category: "belum-tercapai" }], range: { from: 0 }, cite: "all" } },
    conventions: {},
    steps: [
      { id: "achievement", scorer: "ratio@1", inputs: { of: "actual", to: "target" }, cite: "all" },
      { id: "grade", scorer: "bands@1", inputs: { value: "achievement", bands: "grades" }, cite: "all" }],
    outputs: ["achievement", "grade"], notCovered: [],
  });
  export const engine = createEngine({ rulebooks: [own] });
  export const answer = evaluate(own, { period: "2026", inputs: { actual: 1, target: 2 } });
`;

/** The same as shipped: the engine made of just what the rulebook uses, checked before in the app's own tests. */
const ownShipped = ownRulebook
  .replace("import { createEngine, defineRulebook, evaluate }", "import { buildEngine, defineRulebook, evaluateIn }")
  .replace("createEngine({ rulebooks: [own] })", "buildEngine({ rulebooks: [own], scorers: [bands, ratio, round] })")
  .replace("evaluate(own,", "evaluateIn(engine, own,");

/** Text that betrays what is in a bundle. */
const zod = { name: "zod", pattern: /ZodError|_zod\b/ };
const hash = { name: "a hash", pattern: /1116352408|0x428a2f98|0x6a09e667|1779033703/ }; // constants of SHA-256

/**
 * The goal for `assessSatisfaction` is 26 KiB; it is missed by 9.1 KiB (docs/adr/0004, 0008, 0016): 0.5 KiB of them is the price of working out only the rows that are asked for (0010), 0.3 KiB that of refusing a tally that contradicts itself, 0.1 KiB that of a free service in printed means and tallies, 0.1 KiB that of loops and of steps left empty as a whole (speed). What is gated is that it does not grow. The goal for `assessPerformance` is 34 KiB; it is missed by 2.1 KiB (docs/adr/0010): three rules with their sources and names in two languages, and what follows from each. The app with all checks and scorers has no goal of its own; what overlays are checked for costs it 2.6 KiB (0015), a warning on sums of indices and bounds of different rows held against each other 0.2 KiB each.
 * Each app: what it imports, what it may weigh, which rulebooks it may hold, what it must not hold.
 */
export const apps = Object.freeze([
  { name: "assessSatisfaction", code: 'export { assessSatisfaction } from "pembinaan-asn";', gzip: 35.25 * KIB, rulebooks: ["kepmenpan-25-2004@1", "permenpan-16-2014@1", "permenpanrb-14-2017@1"], without: [zod, hash] },
  { name: "assessPerformance", code: 'export { assessPerformance } from "pembinaan-asn";', gzip: 36.25 * KIB, rulebooks: ["permenpanrb-6-2022@1", "permenpanrb-8-2021@1", "pp-46-2011@1"], without: [zod, hash] },
  { name: "assessIndicators", code: 'export { assessIndicators } from "pembinaan-asn";', gzip: 28 * KIB, rulebooks: [], without: [zod, hash, { name: "decimal.js", pattern: /toSignificantDigits/ }] },
  { name: "./core with a rulebook of its own, as shipped", code: ownShipped, gzip: 26 * KIB, rulebooks: ["pedoman-sendiri-1-2026@1"], without: [zod, hash] },
  { name: "./core with a rulebook of its own, all checks and scorers", code: ownRulebook, gzip: 35.5 * KIB, rulebooks: ["pedoman-sendiri-1-2026@1"], without: [zod, hash] },
  { name: "matchMentors", code: 'export { matchMentors } from "pembinaan-asn";', gzip: 8 * KIB, rulebooks: [], without: [zod, hash, { name: "decimal.js", pattern: /toSignificantDigits/ }] },
  { name: "one date helper", code: 'export { addDays } from "./dist/kernel/local-date.js";', gzip: KIB, rulebooks: [], without: [zod, hash, { name: "decimal.js", pattern: /toSignificantDigits/ }] },
]);

/** What a rulebook may add to the declarations (bytes, without comments): readers of types, editors above all, load it whole. */
export const declarationOfARulebook = 3 * KIB;

/** What a further rulebook of 20 steps may cost the type checker; the built-in signatures of all achievement scorers are in it. */
export const instantiationsOfARulebook = 42_000;

/** The rulebooks that may cost more, each with its reason. */
export const dearerRulebooks = Object.freeze({
  // 57 steps on two paths (leaders, and staff by 125 combinations of aspects): splitting it would make two general rules for one day
  "performance/permenpanrb-8-2021.ts": { declaration: 3.75 * KIB, instantiations: 53_000 },
});
