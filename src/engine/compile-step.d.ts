import type { StepData } from "../rulebook/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";
import type { Line } from "./program.ts";
import { type Workshop } from "./workshop.ts";
/** Compiles a step and adds its vector. A step whose scorer is not there is left out, with an issue. */
export declare const compileStep: (workshop: Workshop, step: StepData, path: string, scorer: ErasedScorer | undefined) => Line | undefined;
