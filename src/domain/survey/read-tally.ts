/** Reading a tally that comes from outside, from JSON text for instance. */
import { error, fail, ok, type Result } from "../../kernel/index.ts";
import { peopleIn, isPeople, own, sumOfCounts, type FourCounts, type Tally } from "./tally-data.ts";
import { readPlan } from "./plan.ts";
import { tallyTotals } from "./tally-totals.ts";

const bad = (path: string, expected: string, received: unknown): Result<never> => fail([error("not-a-tally", path, { expected, received })]);

const isPeopleOrNull = (value: unknown): value is number | null => value === null || isPeople(value);

const isCounts = (value: unknown): value is FourCounts => Array.isArray(value) && value.length === 4 && value.every(isPeople);

/**
 * Reads a tally: the sums are checked as those of {@link tallyTotals}, the counts against the sums.
 *
 * Issues: `not-a-tally`, and those of `tally`.
 */
export const readTally = (value: unknown, path: string): Result<Tally> => {
  if (typeof value !== "object" || value === null) return bad(path, "a tally", value);
  const [elements, respondents, withoutAnswer, completeRespondents] = ["elements", "respondents", "withoutAnswer", "completeRespondents"].map((key) => own(value, key));
  const plan = readPlan({ elements: elements as readonly string[] });
  if (!plan.ok) return plan;
  if (!isPeopleOrNull(respondents)) return bad(`${path}.respondents`, "a whole number from 0, or null", respondents);
  if (!isPeopleOrNull(withoutAnswer)) return bad(`${path}.withoutAnswer`, "a whole number from 0, or null", withoutAnswer);
  if (!isPeopleOrNull(completeRespondents)) return bad(`${path}.completeRespondents`, "a whole number from 0, or null", completeRespondents);
  const sums = tallyTotals({ total: own(value, "total"), answered: own(value, "answered"), ...(respondents === null ? {} : { respondents }) }, plan.value);
  if (!sums.ok) return sums;
  const counts = own(value, "counts");
  const known = plan.value.elements;
  const fits = (it: string): boolean => {
    const four = own(counts as object, it);
    return isCounts(four) && peopleIn(four) === sums.value.answered[it] && sumOfCounts(four) === sums.value.total[it];
  };
  if (counts !== null && (typeof counts !== "object" || !known.every(fits))) return bad(`${path}.counts`, "counts that give the totals, or null", counts);
  const completeTotal = own(value, "completeTotal");
  if ((completeTotal === null) !== (completeRespondents === null)) return bad(`${path}.completeTotal`, "null exactly where completeRespondents is", completeTotal);
  if (completeTotal === null || completeRespondents === null) return ok({ ...sums.value, respondents, withoutAnswer, counts: counts as Tally["counts"], completeTotal: null, completeRespondents: null });
  const complete = tallyTotals({ total: completeTotal, answered: Object.fromEntries(known.map((it) => [it, completeRespondents])) }, plan.value);
  if (!complete.ok) return complete;
  return ok({ ...sums.value, respondents, withoutAnswer, counts: counts as Tally["counts"], completeTotal: complete.value.total, completeRespondents });
};
