/** Which steps an output can reach under the conventions chosen: the others stay empty, and the receipt says that they were not needed. */
import type { Line, Program } from "./program.ts";
/** A line that reads only the branch which the convention picks: the others need not be gathered row by row. */
export declare const pruned: (line: Line, leaves: Program["leaves"]) => Line;
/** For each (pruned) line: can it reach an output? */
export declare const reachable: (lines: readonly Line[], outputs: readonly string[]) => readonly boolean[];
