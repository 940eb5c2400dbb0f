/** The texts of all faults of indicators and of performance. */
import type { Text } from "../../../kernel/index.ts";
import type { ScoreFaultCode } from "./fault-codes.ts";
import { generalFaultTexts } from "./fault-texts-general.ts";
import { indicatorFaultTexts } from "./fault-texts-indicators.ts";
import { performanceFaultTexts } from "./fault-texts-performance.ts";

/** Texts by code. */
export const scoreFaultTexts: Readonly<Record<ScoreFaultCode, Text>> = { ...generalFaultTexts, ...indicatorFaultTexts, ...performanceFaultTexts };
