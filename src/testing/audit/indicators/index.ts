/** The tables of the audit of indicators, in the order in which their forms are told. */
import type { FormTable } from "../tables/form-table.ts";
import { achievementForm } from "./achievement.ts";
import { bandForm, categoryForm } from "./bands.ts";
import { numberForm, periodsForm } from "./entries.ts";
import { calibrationForm, criteriaForm, totalForm } from "./total.ts";
import { rangeForm, stabiliseForm, verdictForm } from "./variants.ts";

/** Tables. */
export const indicatorTables: readonly FormTable[] = [achievementForm, totalForm, rangeForm, stabiliseForm, criteriaForm, bandForm, categoryForm, periodsForm, numberForm, verdictForm, calibrationForm];
