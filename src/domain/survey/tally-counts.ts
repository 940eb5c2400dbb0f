/** Tabulating frequencies: how many people answered 1, 2, 3, 4 on each element. */
import { error, fail, type Issue, type Result, type Section } from "../../kernel/index.ts";
import { finish, none, sumsOf } from "./finish.ts";
import { valuesByPlace } from "./keys.ts";
import type { TallyPlan } from "./plan.ts";
import { isFour, type Tally } from "./tally-data.ts";

/**
 * Tabulates `{ persyaratan: [0, 0, 11, 18], … }`. An element that is not there was answered by nobody.
 *
 * Issues: `bad-counts`, `unknown-element`, `numbering-missing`, `mixed-numbering`, `wrong-type` where an element has several questions, and those of {@link finish}.
 */
export const tallyCounts = (data: Section, plan: TallyPlan): Result<Tally> => {
  if (plan.questions?.several === true) return fail([error("wrong-type", "options.questions", { expected: "single answers or sums: frequencies do not tell which answers are one person's" })]);
  const issues: Issue[] = [];
  const values = valuesByPlace(data, "answers", plan, issues);
  const sums = plan.elements.map((element, place) => {
    const four = values[place];
    if (isFour(four)) return sumsOf([four[0], four[1], four[2], four[3]]);
    if (four !== undefined) issues.push(error("bad-counts", `answers.${element}`, { expected: "four whole numbers from 0: how many answered 1, 2, 3, 4", received: four }));
    return none;
  });
  return issues.length > 0 ? fail(issues) : finish(plan, sums);
};
