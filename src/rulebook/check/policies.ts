/** Policies: what a step may do with missing or inapplicable inputs depends on what its scorer does with rows. */
import type { StepData } from "../rulebook-data.ts";
import { type Context, own } from "./context.ts";
import { CONVENTION, find } from "./find.ts";
import type { StepView } from "./steps.ts";

const always = ["undetermined", "zero", "void"];
const leaving = { renormalises: "exclude-and-renormalise", shrinks: "exclude" } as const;

/**
 * Faults: `bad-policy`, `unknown-convention`. `carry-last` needs an ordered dimension among those that are reduced.
 * Without a view (the scorer is unknown) only the names are looked up.
 */
export const checkPolicies = (context: Context, path: string, step: StepData, view: StepView | undefined, later: ReadonlySet<string>): void => {
  for (const key of ["missing", "notApplicable"] as const) {
    const policy = step[key];
    const here = `${path}.${key}`;
    const chosen = policy?.startsWith(CONVENTION) === true ? find(context, here, policy, later)?.codes : policy && [policy];
    if (!chosen || view === undefined) continue;
    const ordered = key === "missing" && [...view.reduced].some((dim) => own(context.rulebook.dimensions, dim)?.ordered === true);
    const { leaveOut } = view.scorer;
    const words = leaveOut === undefined || view.byName ? always : [...always, leaving[leaveOut], ...(ordered ? ["carry-last"] : [])];
    const odd = [...chosen].find((it) => !words.includes(it));
    if (odd !== undefined) context.fault("bad-policy", here, words.join(", "), odd);
  }
};
