/** Tabulating frequencies: how many people answered 1, 2, 3, 4 on each element. */
import { error, fail, type Issue, type Result } from "../../kernel/index.ts";
import { finish, type ElementSums } from "./finish.ts";
import { strangersIn, type TallyPlan } from "./plan.ts";
import { isPeople, own, peopleIn, sumOfCounts, type FourCounts, type Tally } from "./tally-data.ts";

const isFour = (value: unknown): value is FourCounts => Array.isArray(value) && value.length === 4 && value.every(isPeople);

/**
 * Tabulates `{ persyaratan: [0, 0, 11, 18], … }`. An element that is not there was answered by nobody.
 *
 * Issues: `bad-counts`, `unknown-element`, and those of {@link finish}.
 */
export const tallyCounts = (data: object, plan: TallyPlan): Result<Tally> => {
  const issues: Issue[] = [...strangersIn(data, "answers", plan)];
  const sums = new Map<string, ElementSums>();
  for (const element of plan.elements) {
    const four = own(data, element);
    if (isFour(four)) {
      const counts: FourCounts = [four[0], four[1], four[2], four[3]];
      sums.set(element, { total: sumOfCounts(counts), answered: peopleIn(counts), counts });
    } else if (four !== undefined) issues.push(error("bad-counts", `answers.${element}`, { expected: "four whole numbers from 0: how many answered 1, 2, 3, 4", received: four }));
  }
  return issues.length > 0 ? fail(issues) : finish(plan, Object.fromEntries(sums));
};
