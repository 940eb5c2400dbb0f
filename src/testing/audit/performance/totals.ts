/** The forms of a year: total and predicate under PP 46/2011 and PP 30/2019, and the value of a leader's indicator. */
import { add, compare, multiply, rational, round, subtract, type Rational } from "../../../kernel/index.ts";
import { defineForm, exactOf, type Policy, type Reading } from "../tables/form-table.ts";
import { comma } from "../words.ts";
import type { LeaderCase, TotalCase30, TotalCase46 } from "./inputs.ts";

type Cuts = readonly (readonly [code: string, from: number])[];

/** PP 46/2011 article 17, by lower cuts. */
const cuts46: Cuts = [["sangat-baik", 91], ["baik", 76], ["cukup", 61], ["kurang", 51], ["buruk", -1000]];
/** PP 30/2019 article 41, by lower cuts; the first needs a new idea. */
const cuts30: Cuts = [["sangat-baik", 110], ["baik", 90], ["cukup", 70], ["kurang", 50], ["sangat-kurang", -1000]];

const at = (cuts: Cuts, value: Rational): number => cuts.findIndex(([, from]) => compare(value, exactOf(from)) >= 0);
const codeAt = (cuts: Cuts, index: number): string => cuts[Math.min(cuts.length - 1, Math.max(0, index))]?.[0] ?? "";
const bandOf = (cuts: Cuts, value: Rational): string => codeAt(cuts, at(cuts, value));

const isOnCut = (cuts: Cuts, value: Rational): boolean => cuts.some(([, from]) => compare(value, exactOf(from)) === 0);

/** Between whole-number bounds: above 90 and below 91. */
const isOpen = (value: Rational): boolean => cuts46.some(([, from]) => from > 0 && compare(value, exactOf(from)) < 0 && compare(value, exactOf(from - 1)) > 0);

const blend = ({ skp, behaviour }: TotalCase46, percentOfSkp: number): Rational => add(multiply(exactOf(skp), rational(percentOfSkp, 100)), multiply(exactOf(behaviour), rational(100 - percentOfSkp, 100)));

const grade46 = (value: Rational, { gaps, basis }: Policy): string | null => {
  if (basis === "round-0dp-first") return bandOf(cuts46, round(value, { places: 0, mode: "half-up" }));
  return gaps === "closed-intervals" && isOpen(value) ? null : bandOf(cuts46, value);
};

const read46 = (value: Rational, policy: Policy): Reading => ({ value, band: grade46(value, policy) });

const year = (skp: number, behaviour: number): TotalCase46 => ({ skp, behaviour });

const aliases = { "Sangat Baik": "sangat-baik", Baik: "baik", Cukup: "cukup", Kurang: "kurang", Buruk: "buruk", "Sangat Kurang": "sangat-kurang" };

/** The cut beneath: what comes where the bound itself is left out, or a residue of binary arithmetic stays below it. */
const beneath = (cuts: Cuts, value: Rational): readonly Reading[] => (isOnCut(cuts, value) ? [{ value, band: codeAt(cuts, at(cuts, value) + 1) }] : []);

/** The year of PP 46/2011. */
export const total46Form = /* @__PURE__ */ defineForm<TotalCase46>({
  form: "total-46", asks: "both", bands: cuts46.map(([code]) => code), aliases, isShownFreely: true,
  axes: { basis: { options: ["unrounded", "round-0dp-first"] }, gaps: { options: ["lower-cut", "closed-intervals"] } },
  words: ({ skp, behaviour }) => ({ id: `SKP ${comma(skp)}, perilaku ${comma(behaviour)}`, en: `SKP ${String(skp)}, behaviour ${String(behaviour)}` }),
  cases: [
    year(80, 90), year(50, 50), year(51, 51), year(61, 61), year(76, 76), year(91, 91), year(90, 90), year(60, 60), year(75, 75), year(90.5, 90.5), year(75.5, 75.5), year(60.5, 60.5), year(50.5, 50.5), year(90.2, 90.2), year(75.2, 75.2), year(95, 85), year(99.6, 78.1), year(100, 40), year(30, 100),
    year(120, 80), year(110, 80), year(53.8, 71.8), year(53.8, 46.8), year(0, 0),
  ],
  right: (it, policy) => read46(blend(it, 60), policy),
  faults: [
    { code: "shares-swapped", gives: (it, policy) => [read46(blend(it, 40), policy)] },
    { code: "shares-of-another-rule", gives: (it, policy) => [read46(blend(it, 70), policy)] },
    { code: "skp-capped", gives: (it, policy) => [read46(blend({ ...it, skp: Math.min(100, it.skp) }, 60), policy)] },
    { code: "bands-of-another-rule", gives: (it) => [{ value: blend(it, 60), band: codeAt(cuts46, at(cuts30, blend(it, 60))) }] },
    { code: "cut-left-out", gives: (it) => beneath(cuts46, blend(it, 60)) },
    { code: "gap-graded-lowest", gives: (it) => (isOpen(blend(it, 60)) ? [{ value: blend(it, 60), band: "buruk" }] : []) },
    { code: "gap-graded-up", gives: (it) => (isOpen(blend(it, 60)) ? [{ value: blend(it, 60), band: codeAt(cuts46, at(cuts46, blend(it, 60)) - 1) }] : []) },
    { code: "float-residue-at-cut", shows: "mixed", gives: (it) => beneath(cuts46, blend(it, 60)) },
  ],
});

const full = /* @__PURE__ */ rational(120);

const grade30 = (value: Rational, newIdea: boolean): string | null => {
  if (compare(value, full) > 0) return null;
  const code = bandOf(cuts30, value);
  return code === "sangat-baik" && !newIdea ? "baik" : code;
};

const share30 = ({ peersAsked }: TotalCase30): number => (peersAsked ? 60 : 70);

const read30 = (it: TotalCase30, share: number, newIdea = it.newIdea): Reading => ({ value: blend(it, share), band: grade30(blend(it, share), newIdea) });

const year30 = (skp: number, behaviour: number, peersAsked = false, newIdea = false): TotalCase30 => ({ skp, behaviour, peersAsked, newIdea });

/** The year of PP 30/2019. */
export const total30Form = /* @__PURE__ */ defineForm<TotalCase30>({
  form: "total-30", asks: "both", bands: cuts30.map(([code]) => code), aliases, isShownFreely: true, axes: {},
  words: ({ skp, behaviour, peersAsked, newIdea }) => ({
    id: `SKP ${comma(skp)}, perilaku ${comma(behaviour)}, ${peersAsked ? "dengan" : "tanpa"} rekan dan bawahan, ${newIdea ? "dengan" : "tanpa"} ide baru`,
    en: `SKP ${String(skp)}, behaviour ${String(behaviour)}, ${peersAsked ? "with" : "without"} peers and subordinates, ${newIdea ? "with" : "without"} a new idea`,
  }),
  cases: [
    year30(80, 100), year30(80, 100, true), year30(100, 60), year30(100, 60, true), year30(50, 50), year30(70, 70), year30(90, 90), year30(110, 110, false, true), year30(110, 110), year30(115, 115), year30(120, 120), year30(120, 120, false, true),
    year30(109.99, 109.99, false, true), year30(89.99, 89.99), year30(69.99, 69.99), year30(49.99, 49.99), year30(0, 0), year30(91, 91), year30(76, 76), year30(61, 61), year30(75, 75), year30(60, 60), year30(93.3, 82.3), year30(81.1, 44.1), year30(50.3, 49.3), year30(97.1, 79.35, true), year30(118.1, 91.1, false, true),
  ],
  right: (it) => read30(it, share30(it)),
  faults: [
    { code: "shares-swapped", gives: (it) => [read30(it, 100 - share30(it))] },
    { code: "peers-ignored", gives: (it) => [read30(it, 70)] },
    { code: "peers-always-counted", gives: (it) => [read30(it, 60)] },
    { code: "idea-ignored", gives: (it) => [read30(it, share30(it), true)] },
    { code: "bands-of-another-rule", gives: (it) => [{ value: blend(it, share30(it)), band: codeAt(cuts30, at(cuts46, blend(it, share30(it)))) }] },
    { code: "cut-left-out", gives: (it) => beneath(cuts30, blend(it, share30(it))).filter(({ band }) => band !== "baik" || it.newIdea) },
    { code: "float-residue-at-cut", shows: "mixed", gives: (it) => beneath(cuts30, blend(it, share30(it))) },
  ],
});

type Line = readonly [from: number, value: number, to: number, end: number];

const onLine = (c: Rational, [from, value, to, end]: Line): Rational => add(exactOf(value), multiply(subtract(c, exactOf(from)), rational(end - value, to - from)));

/** The value of a leader's indicator (PermenPANRB 8/2021), each line to the start of the next. */
const leaderValue = (c: Rational, isMaximum: boolean): Rational => {
  if (compare(c, rational(110)) > 0 || (isMaximum && compare(c, rational(100)) === 0)) return full;
  if (compare(c, rational(101)) >= 0) return onLine(c, [101, 110, 110, 120]);
  if (compare(c, rational(100)) >= 0) return rational(109);
  return onLine(c, compare(c, rational(80)) >= 0 ? [80, 70, 99, 89] : compare(c, rational(60)) >= 0 ? [60, 50, 79, 69] : [0, 0, 59, 49]);
};

const compared = ({ achievement }: LeaderCase, { basis }: Policy): Rational => (basis === "unrounded" ? exactOf(achievement) : round(exactOf(achievement), { places: 0, mode: "half-up" }));

const leader = (achievement: number, targetIsMaximum = false): LeaderCase => ({ achievement, targetIsMaximum });

/** A leader's indicator. */
export const leaderForm = /* @__PURE__ */ defineForm<LeaderCase>({
  form: "leader", asks: "value", isShownFreely: true, axes: { basis: { options: ["round-percent-first", "unrounded"] } },
  words: ({ achievement, targetIsMaximum }) => ({ id: `capaian ${comma(achievement)} %${targetIsMaximum ? ", target sudah nilai tertinggi" : ""}`, en: `achievement ${String(achievement)} %${targetIsMaximum ? ", the target is the highest value" : ""}` }),
  cases: [leader(90), leader(0), leader(30), leader(59), leader(60), leader(70), leader(79), leader(80), leader(98), leader(99), leader(100), leader(100, true), leader(101), leader(105), leader(110), leader(111), leader(150), leader(97.89), leader(29.5), leader(59.7), leader(99.7), leader(100.4)],
  right: (it, policy) => ({ value: leaderValue(compared(it, policy), it.targetIsMaximum) }),
  faults: [
    { code: "maximum-target-ignored", gives: (it, policy) => [{ value: leaderValue(compared(it, policy), false) }] },
    { code: "full-target-very-good", gives: (it, policy) => (compare(compared(it, policy), rational(100)) === 0 ? [{ value: full }] : []) },
    { code: "achievement-for-value", gives: (it, policy) => [{ value: compare(compared(it, policy), full) > 0 ? full : compared(it, policy) }] },
  ],
});
