/** Tabulating frequencies: how many people answered 1, 2, 3, 4 on each element. */
import { type Result } from "../../kernel/index.ts";
import { type TallyPlan } from "./plan.ts";
import { type Tally } from "./tally-data.ts";
/**
 * Tabulates `{ persyaratan: [0, 0, 11, 18], … }`. An element that is not there was answered by nobody.
 *
 * Issues: `bad-counts`, `unknown-element`, and those of {@link finish}.
 */
export declare const tallyCounts: (data: object, plan: TallyPlan) => Result<Tally>;
