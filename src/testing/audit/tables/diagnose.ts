/** Which policy does the function follow in one form, and which known faults explain the rest? */
import { equals } from "../../../kernel/index.ts";
import { agrees, displaysOf, type Display } from "../figures.ts";
import type { Outcome, Seen } from "./answers.ts";
import { policiesOf, type FormTable, type Policy, type Reading, type Wrong } from "./form-table.ts";

/** A fault in a case. */
export interface Finding {
  /** Its code. */
  readonly code: string;
  /** The case. */
  readonly seen: Seen;
  /** What is right. */
  readonly right: Reading;
}

/** What explains one form. */
export interface Diagnosis {
  /** The policy that explains most. */
  readonly policy: Policy;
  /** All policies that explain as much. */
  readonly equals: readonly Policy[];
  /** How figures are shown. */
  readonly display: Display;
  /** Faults in cases. */
  readonly findings: readonly Finding[];
  /** Codes of faults that some case could have shown. */
  readonly checked: readonly string[];
}

const isSameValue = (a: Reading["value"], b: Reading["value"]): boolean => (a === undefined || a === null || b === undefined || b === null ? a === b : equals(a, b));

const isSameReading = (a: Reading, b: Reading): boolean => isSameValue(a.value, b.value) && a.band === b.band && a.broken === b.broken;

/** Did the function give this? */
export const fits = ({ value, band, strange, got }: Outcome, reading: Reading, display: Display): boolean => {
  const isBroken = got.failure !== undefined || value === undefined;
  if (reading.broken === true) return isBroken;
  if (isBroken) return reading.mayThrow === true && got.failure !== undefined;
  if (reading.band !== undefined && (reading.band === null ? band !== null : band !== reading.band || strange !== undefined)) return false;
  if (reading.value === undefined) return true;
  return reading.value === null ? value === null : value !== null && agrees(value, reading.value, display);
};

/** What a fault does to the cases under a policy. */
interface Account { readonly code: string; readonly explained: readonly Seen[]; readonly touched: readonly Seen[]; readonly misses: number; readonly isPossible: boolean }

const accountOf = (rows: readonly { readonly seen: Seen; readonly right: Reading; readonly isRight: boolean; readonly wrong: readonly Wrong[] }[], at: number, { code, shows }: Wrong, display: Display): Account => {
  const explained: Seen[] = [];
  const touched: Seen[] = [];
  let [denied, misses] = [0, 0];
  for (const { seen, right, isRight, wrong } of rows) {
    const gives = wrong.slice(at, at + 1).flatMap((it) => it.gives).filter((reading) => !isSameReading(reading, right));
    if (gives.length === 0) continue;
    touched.push(seen);
    if (gives.some((reading) => fits(seen.outcome, reading, display))) { if (!isRight) explained.push(seen); } else if (isRight) denied += 1; else misses += 1;
  }
  return { code, explained, touched, misses: shows === "always" ? misses : 0, isPossible: shows === "sometimes" || (shows === "always" ? denied === 0 : denied > 0) };
};

interface Verdict { readonly display: Display; readonly wrong: readonly Seen[]; readonly found: readonly { readonly code: string; readonly seen: readonly Seen[] }[]; readonly strange: readonly Seen[]; readonly touched: readonly string[]; readonly cost: number }

/** What a case that a fault should have changed otherwise takes from it: there it must have met another one. */
const MISS = 0.5;

/** What a case that nothing explains costs, in faults; the first costs a fault more, since it is reported as one. */
const CASE = 0.5;

/** What a case where two faults meet costs. */
const MEETING = 0.1;

/** Of two explanations with as many faults, the one with fewer wrong cases holds. */
const WRONG = 0.001;

const judgeShown = (seen: readonly Seen[], table: FormTable, policy: Policy, display: Display): Verdict => {
  const rows = seen.map((it) => {
    const right = it.at.right(policy);
    return { seen: it, right, isRight: fits(it.outcome, right, display), wrong: it.at.wrong(policy) };
  });
  const wrong = rows.filter(({ isRight }) => !isRight).map((it) => it.seen);
  const accounts = rows.slice(0, 1).flatMap((it) => it.wrong).map((fault, at) => accountOf(rows, at, fault, display)); // every case has the same faults in the same order
  const found: { code: string; seen: readonly Seen[] }[] = [];
  let left = new Set(wrong);
  const used: Account[] = [];
  for (;;) {
    let best: { readonly account: Account; readonly worth: number } | undefined;
    for (const account of accounts) {
      const gain = account.isPossible && !used.includes(account) ? account.explained.filter((it) => left.has(it)).length : 0;
      const worth = gain - MISS * account.misses;
      if (gain > 0 && worth > (best?.worth ?? 0)) best = { account, worth };
    }
    if (best === undefined) break;
    const { account } = best;
    used.push(account);
    found.push({ code: account.code, seen: account.explained.filter((it) => left.has(it)) });
    left = new Set([...left].filter((it) => !account.explained.includes(it)));
  }
  const strange = [...left].filter((it) => used.filter(({ touched }) => touched.includes(it)).length < 2); // where two faults meet, what comes is neither's
  return {
    display, wrong, found, strange, touched: accounts.filter(({ touched }) => touched.length > 0).map(({ code }) => code),
    cost: found.length + (strange.length > 0 ? 1 + CASE * strange.length : 0) + MEETING * (left.size - strange.length) + WRONG * wrong.length,
  };
};

/** Under the display that leaves least to explain; the plainest of several. */
const judge = (seen: readonly Seen[], table: FormTable, policy: Policy, displays: readonly [Display, ...Display[]]): Verdict => {
  const [plain, ...others] = displays;
  let best = judgeShown(seen, table, policy, plain);
  for (const display of others) {
    if (best.cost === 0) break;
    const verdict = judgeShown(seen, table, policy, display);
    if (verdict.cost < best.cost) best = verdict;
  }
  return best;
};

/** What it costs to leave an option that the app names: more than one fault, less than two. */
const DEVIATION = 1.2;

const deviations = (policy: Policy, said: Policy): readonly string[] => Object.keys(policy).filter((axis) => said[axis] !== undefined && said[axis] !== policy[axis]);

/** Codes that every form may show. */
const general = ["wrong-value", "throws", "not-the-declared-convention"] as const;

const strangeCode = ({ outcome: { got } }: Seen): string => (got.failure === undefined ? general[0] : general[1]);

/**
 * Explains the answers in one form.
 *
 * @param said - the options that the app names.
 */
export const diagnose = (seen: readonly Seen[], table: FormTable, said: Policy): Diagnosis => {
  const displays = displaysOf(table.isShownFreely ? seen.flatMap(({ outcome: { value } }) => value ?? []) : []);
  const shown: readonly [Display, ...Display[]] = table.isShownFreely ? displays : [displays[0]];
  let best: { readonly policy: Policy; readonly verdict: Verdict; readonly cost: number } | undefined;
  let equal: readonly Policy[] = [];
  for (const policy of policiesOf(table, said, true)) {
    const verdict = judge(seen, table, policy, shown);
    const cost = verdict.cost + DEVIATION * deviations(policy, said).length;
    if (best === undefined || cost < best.cost - 1e-9) {
      best = { policy, verdict, cost };
      equal = [policy];
    } else if (cost <= best.cost + 1e-9) equal = [...equal, policy];
  }
  const policy = best?.policy ?? {};
  const { display, found, strange, touched } = best?.verdict ?? judge(seen, table, policy, shown);
  const rightIn = (it: Seen): Reading => it.at.right(policy);
  const left = deviations(policy, said);
  const declared = { ...policy, ...Object.fromEntries(Object.entries(said).filter(([axis]) => left.includes(axis))) };
  const telling = left.length === 0 ? undefined : seen.find((it) => !isSameReading(it.at.right(declared), rightIn(it)));
  return {
    policy, equals: equal, display,
    findings: [
      ...found.flatMap(({ code, seen: cases }) => cases.map((it) => ({ code, seen: it, right: rightIn(it) }))), ...strange.map((it) => ({ code: strangeCode(it), seen: it, right: rightIn(it) })),
      ...(telling === undefined ? [] : [{ code: general[2], seen: telling, right: telling.at.right(declared) }]),
    ],
    checked: [...touched, general[0], general[1], ...(Object.keys(said).some((axis) => Object.hasOwn(table.axes, axis)) ? [general[2]] : [])],
  };
};
