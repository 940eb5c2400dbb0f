/** Policies: what a step may do with missing or inapplicable inputs depends on what its scorer does with rows. */
import { type Context, keysOf, own } from "./context.ts";
import type { StepView } from "./steps.ts";

const always = ["undetermined", "zero", "void"];
const leaving = { renormalises: "exclude-and-renormalise", shrinks: "exclude" } as const;

/** Faults: `bad-policy`, `unknown-convention`. `carry-last` needs an ordered dimension among those that are reduced. */
export const checkPolicies = (context: Context, { path, step, scorer, byName, reduced }: StepView): void => {
  const { conventions, dimensions } = context.rulebook;
  for (const key of ["missing", "notApplicable"] as const) {
    const policy = step[key];
    if (policy === undefined) continue;
    const here = `${path}.${key}`;
    const ordered = key === "missing" && [...reduced].some((dim) => own(dimensions, dim)?.ordered === true);
    const words = scorer.leaveOut === undefined || byName ? always : [...always, leaving[scorer.leaveOut], ...(ordered ? ["carry-last"] : [])];
    const axis = policy.startsWith("convention.") ? policy.slice(11) : undefined;
    const convention = axis === undefined ? undefined : own(conventions, axis);
    if (axis !== undefined && convention === undefined) context.unknown("unknown-convention", here, axis, () => keysOf(conventions));
    if (convention !== undefined) context.use(`conventions.${String(axis)}`);
    const chosen = convention === undefined ? (axis === undefined ? [policy] : []) : [...(convention.default === null ? [] : [convention.default]), ...Object.keys(convention.others)];
    const odd = chosen.find((it) => !words.includes(it));
    if (odd !== undefined) context.fault("bad-policy", here, words.join(", "), odd);
  }
};
