import type { ErasedScorer } from "../scoring/index.ts";
import type { Definition } from "./definition.ts";
import type { Program } from "./program.ts";
/** Compiles a definition with the scorers given. With an error among its issues the program must not run. */
export declare const compile: (definition: Definition, scorers: ReadonlyMap<string, ErasedScorer>) => Program;
