/** FULL=1: fast-check tries far more cases (where a property does not state its own number). */
import * as fc from "fast-check";

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 10_000 });
