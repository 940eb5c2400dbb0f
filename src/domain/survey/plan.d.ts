/** What is to be tabulated: the options, read once. */
import { type Issue, type Result } from "../../kernel/index.ts";
import { type TallyOptions } from "./tally-data.ts";
/** Options that have been read. */
export interface TallyPlan {
    /** Elements that are tabulated, in order. */
    readonly elements: readonly string[];
    /** Keys that may stand in the data. */
    readonly known: ReadonlySet<string>;
    /** Number of people, if given. */
    readonly respondents: number | undefined;
    /** The element whose answers become 4. */
    readonly scoresFour: string | undefined;
}
/** Reads the options. Issues: `wrong-type`, `unknown-key`, `no-elements`, `duplicate-element`, `bad-counts`. */
export declare const readPlan: (options: TallyOptions) => Result<TallyPlan>;
/** Faults for keys of a record that are neither elements nor listed to be ignored. */
export declare const strangersIn: (record: object, path: string, plan: TallyPlan) => readonly Issue[];
