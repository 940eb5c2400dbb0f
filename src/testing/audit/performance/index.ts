/** The tables of the audit of performance, in the order in which their forms are told. */
import type { FormTable } from "../tables/form-table.ts";
import { activityForm, behaviourForm } from "./activity.ts";
import { creditForm, transferForm } from "./credit.ts";
import { matrixForm } from "./matrix.ts";
import { leaderForm, total30Form, total46Form } from "./totals.ts";

/** Tables. */
export const performanceTables: readonly FormTable[] = [matrixForm, activityForm, behaviourForm, total46Form, total30Form, leaderForm, creditForm, transferForm];
