/** Tabulating single answers: one record a person. The hot path of a survey: plain loops, nothing allocated a cell. */
import { type Result } from "../../kernel/index.ts";
import { type TallyPlan } from "./plan.ts";
import { type Tally } from "./tally-data.ts";
/**
 * Tabulates a list of records element → 1, 2, 3, 4, or null or nothing for a missing answer.
 *
 * Issues: `wrong-type` and `answer-out-of-range` with their position (`answers[3].waktu`), `unknown-element`, note `free-service-scored`.
 */
export declare const tallyAnswers: (answers: readonly unknown[], plan: TallyPlan) => Result<Tally>;
