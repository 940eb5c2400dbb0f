/** Reading sums that somebody else has made: total and number of answers of each element. */
import { compare, error, fail, hasError, isRecord, own, rational, type Issue, type NumberFormat, type Result, type Section } from "../../kernel/index.ts";
import { finish, none } from "./finish.ts";
import { valuesByPlace } from "./keys.ts";
import type { TallyPlan } from "./plan.ts";
import { readFigure } from "./read-figure.ts";
import { isPeople, PEOPLE, type Tally, type Total } from "./tally-data.ts";
import { totalOf } from "./total-of.ts";

const readTotal = (value: unknown, answered: number, path: string, format: NumberFormat | undefined, issues: Issue[]): Total | undefined => {
  if (isPeople(value) && answered <= value && value <= 4 * answered) return value + 0; // nearly always; minus zero is zero
  const exact = readFigure(value, format, path, issues);
  if (exact === undefined) return undefined;
  if (compare(exact, rational(answered)) >= 0 && compare(exact, rational(4 * answered)) <= 0) return totalOf(exact);
  issues.push(error("total-out-of-range", path, { expected: `from ${answered} to ${4 * answered}: ${answered} answers from 1 to 4`, received: value }));
  return undefined;
};

/** Keys of the data. */
const keys = ["total", "answered", "respondents"];

/**
 * Reads `{ total: { persyaratan: 105, … }, answered: { persyaratan: 29, … }, respondents? }`. A total may be a fraction where several questions were
 * averaged inside an element. An element in neither record was answered by nobody.
 *
 * Issues: `wrong-type`, `unknown-element`, `numbering-missing`, `mixed-numbering`, `missing-key`, `bad-counts`, `total-out-of-range`, numbers that cannot be read, and those of {@link finish}.
 */
export const tallyTotals = (data: Section, plan: TallyPlan): Result<Tally> => {
  const [total, answered, people] = keys.map((key) => own(data, key));
  if (!isRecord(total)) return fail([error("wrong-type", "answers.total", { expected: "a record by element", received: total })]);
  if (!isRecord(answered)) return fail([error("wrong-type", "answers.answered", { expected: "a record by element", received: answered })]);
  if (people !== undefined && !isPeople(people)) return fail([error("bad-counts", "answers.respondents", { expected: PEOPLE, received: people })]);
  const issues: Issue[] = [];
  const [totals, counts] = [valuesByPlace(total, "answers.total", plan, issues), valuesByPlace(answered, "answers.answered", plan, issues)];
  for (const key of Object.keys(data)) if (!keys.includes(key)) issues.push(error("unknown-key", `answers.${key}`, { expected: `one of: ${keys.join(", ")}` }));
  const sums = plan.elements.map((element, place) => {
    const [sum, count] = [totals[place], counts[place]];
    if (sum === undefined && count === undefined) return none;
    if (sum === undefined) issues.push(error("missing-key", `answers.total.${element}`));
    else if (!isPeople(count)) issues.push(error(count === undefined ? "missing-key" : "bad-counts", `answers.answered.${element}`, { expected: PEOPLE, received: count }));
    else return { total: readTotal(sum, count, `answers.total.${element}`, plan.format, issues) ?? 0, answered: count, counts: null };
    return none;
  });
  return hasError(issues) ? fail(issues) : finish(people === undefined ? plan : { ...plan, respondents: people }, sums);
};
