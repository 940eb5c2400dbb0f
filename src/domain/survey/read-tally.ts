/** Reading a tally that comes from outside, from JSON text for instance. */
import { compare, error, fail, fromFraction, guard, isRecord, ok, own, rational, subtract, type Rational, type Result } from "../../kernel/index.ts";
import { sumsOf } from "./finish.ts";
import { readGroups } from "./groups.ts";
import { isFour, isPeople, PEOPLE, type ByElement, type FourCounts, type Tally } from "./tally-data.ts";
import { readPlan } from "./plan.ts";
import { tallyTotals } from "./tally-totals.ts";

const exactTotal = ({ total }: Tally, id: string): Rational => fromFraction(String(total[id]));

const bad = (path: string, expected: string, received: unknown): Result<never> => fail([error("not-a-tally", path, { expected, received })]);

/** Can those who answered everything be among those who answered, the others having answered 1 to 4 each? */
const areAmong = (complete: Tally, all: Tally, id: string): boolean => {
  const rest = Number(all.answered[id]) - Number(complete.answered[id]);
  const [whole, part] = [all.total[id], complete.total[id]];
  if (typeof whole === "number" && typeof part === "number") return rest >= 0 && whole - part >= rest && whole - part <= 4 * rest;
  const others = subtract(exactTotal(all, id), exactTotal(complete, id));
  return rest >= 0 && compare(others, rational(rest)) >= 0 && compare(others, rational(4 * rest)) <= 0;
};

/**
 * Reads a tally: each sum must be possible for the number of answers (1 to 4 each), the counts must give the sums,
 * those who answered everything must be among all, who answered nothing beside them, and the groups all who took part. A tally that was kept before there were groups has none.
 *
 * Issues: `not-a-tally`, and those of `tally`.
 */
export const readTally = (value: unknown, path: string): Result<Tally> => guard(() => {
  if (!isRecord(value)) return bad(path, "a tally", value);
  const plan = readPlan({ elements: own(value, "elements") as readonly string[] });
  if (!plan.ok) return plan;
  const people = ["respondents", "withoutAnswer", "completeRespondents"].map((key) => [key, own(value, key)] as const);
  for (const [key, it] of people) if (it !== null && !isPeople(it)) return bad(`${path}.${key}`, `${PEOPLE}, or null`, it);
  const [respondents, withoutAnswer, completeRespondents] = people.map(([, it]) => it) as [number | null, number | null, number | null];
  const sums = tallyTotals({ total: own(value, "total"), answered: own(value, "answered"), ...(respondents === null ? {} : { respondents }) }, plan.value);
  if (!sums.ok) return sums;
  const counts = own(value, "counts");
  const known = plan.value.elements;
  const fits = (it: string): boolean => {
    const four = isRecord(counts) ? own(counts, it) : undefined;
    if (!isFour(four)) return false;
    const { total, answered } = sumsOf(four);
    return answered === sums.value.answered[it] && total === sums.value.total[it];
  };
  if (counts !== null && !known.every(fits)) return bad(`${path}.counts`, "counts that give the totals, or null", counts);
  const completeTotal = own(value, "completeTotal");
  if ((completeTotal === null) !== (completeRespondents === null)) return bad(`${path}.completeTotal`, "null exactly where completeRespondents is", completeTotal);
  const complete = completeRespondents === null ? undefined : tallyTotals({ total: completeTotal, answered: Object.fromEntries(known.map((it) => [it, completeRespondents])) }, plan.value);
  if (complete?.ok === false) return complete;
  if (complete !== undefined && !known.every((id) => areAmong(complete.value, sums.value, id))) return bad(`${path}.completeTotal`, "sums of some of the answers", completeTotal);
  const most = known.reduce((high, id) => Math.max(high, Number(sums.value.answered[id])), 0);
  if (respondents !== null && withoutAnswer !== null && most + withoutAnswer > respondents) return bad(`${path}.withoutAnswer`, `at most ${respondents - most}: the others answered`, withoutAnswer);
  const groups = readGroups(own(value, "groups"), respondents, `${path}.groups`);
  if (!groups.ok) return groups;
  return ok({ ...sums.value, respondents, withoutAnswer, counts: counts as ByElement<FourCounts> | null, completeTotal: complete?.value.total ?? null, completeRespondents, groups: groups.value });
});
