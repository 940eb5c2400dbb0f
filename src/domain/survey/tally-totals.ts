/** Reading sums that somebody else has made: total and number of answers of each element. */
import { compare, error, fail, isInteger, rational, readExact, reduce, toFraction, type Issue, type Rational, type Result } from "../../kernel/index.ts";
import { finish, type ElementSums } from "./finish.ts";
import { strangersIn, type TallyPlan } from "./plan.ts";
import { isPeople, own, type Tally, type Total } from "./tally-data.ts";

/** A total as a tally holds it: a whole number where it is one, else the reduced fraction. */
export const totalOf = (exact: Rational): Total => {
  const { n } = reduce(exact);
  return isInteger(exact) && typeof n === "number" ? n : toFraction(exact);
};

const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

const readTotal = (value: unknown, answered: number, path: string, issues: Issue[]): Total | undefined => {
  const exact = readExact(value, path, issues);
  if (exact === undefined) return undefined;
  if (compare(exact, rational(answered)) >= 0 && compare(exact, rational(4 * answered)) <= 0) return totalOf(exact);
  issues.push(error("total-out-of-range", path, { expected: `from ${answered} to ${4 * answered}: ${answered} answers from 1 to 4`, received: value }));
  return undefined;
};

/**
 * Reads `{ total: { persyaratan: 105, … }, answered: { persyaratan: 29, … }, respondents? }`. A total may be a fraction where several questions were
 * averaged inside an element. An element in neither record was answered by nobody.
 *
 * Issues: `wrong-type`, `unknown-element`, `missing-key`, `bad-counts`, `total-out-of-range`, numbers that cannot be read, and those of {@link finish}.
 */
export const tallyTotals = (data: object, plan: TallyPlan): Result<Tally> => {
  const total = own(data, "total");
  const answered = own(data, "answered");
  const people = own(data, "respondents");
  if (!isRecord(total)) return fail([error("wrong-type", "answers.total", { expected: "a record element → total", received: total })]);
  if (!isRecord(answered)) return fail([error("wrong-type", "answers.answered", { expected: "a record element → number of answers", received: answered })]);
  if (people !== undefined && !isPeople(people)) return fail([error("bad-counts", "answers.respondents", { expected: "a whole number from 0", received: people })]);
  const issues: Issue[] = [...strangersIn(total, "answers.total", plan), ...strangersIn(answered, "answers.answered", plan)];
  for (const key of Object.keys(data)) if (key !== "total" && key !== "answered" && key !== "respondents") issues.push(error("unknown-key", `answers.${key}`, { expected: "one of: total, answered, respondents" }));
  const sums = new Map<string, ElementSums>();
  for (const element of plan.elements) {
    const [sum, count] = [own(total, element), own(answered, element)];
    if (sum === undefined && count === undefined) continue;
    if (sum === undefined) issues.push(error("missing-key", `answers.total.${element}`));
    else if (!isPeople(count)) issues.push(error(count === undefined ? "missing-key" : "bad-counts", `answers.answered.${element}`, { expected: "a whole number from 0", received: count }));
    else {
      const read = readTotal(sum, count, `answers.total.${element}`, issues);
      if (read !== undefined) sums.set(element, { total: read, answered: count, counts: null });
    }
  }
  if (issues.some((it) => it.severity === "error")) return fail(issues);
  return finish(people === undefined ? plan : { ...plan, respondents: people }, Object.fromEntries(sums));
};
