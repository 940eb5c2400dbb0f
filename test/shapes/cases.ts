/** Every hand-checked number of the eight shapes. */
import type { RulebookData } from "../../src/rulebook/index.ts";
import { survey } from "./a-survey.ts";
import { indicators } from "./b-indicators.ts";
import { pp46 } from "./c-pp46.ts";
import { matrix } from "./d-matrix.ts";
import { distribution } from "./e-distribution.ts";
import { creditPoints } from "./f-credit-points.ts";
import { valueTable } from "./g-value-table.ts";
import { conditionalBand } from "./h-conditional-band.ts";
import type { ShapeCase } from "./case.ts";
import { indicatorCases } from "./cases-indicators.ts";
import { pp46Cases } from "./cases-pp46.ts";
import { conditionalBandCases, creditPointCases, distributionCases, matrixCases, valueTableCases } from "./cases-small.ts";
import { surveyCases } from "./cases-survey.ts";

/** The shapes by letter. */
export const shapes: Readonly<Record<ShapeCase["shape"], RulebookData>> = { a: survey, b: indicators, c: pp46, d: matrix, e: distribution, f: creditPoints, g: valueTable, h: conditionalBand };

/** All cases. */
export const cases: readonly ShapeCase[] = [...surveyCases, ...indicatorCases, ...pp46Cases, ...matrixCases, ...distributionCases, ...creditPointCases, ...valueTableCases, ...conditionalBandCases];
