/** Parameters: the scorer's own schema and its own extra checks say whether they fit. */
import type { Context } from "./context.ts";
import type { StepView } from "./steps.ts";

const pathOf = (keys: readonly unknown[]): string => keys.map((it) => `.${String(typeof it === "object" && it !== null && "key" in it ? it.key : it)}`).join("");

/** Faults: `bad-params`; a schema that answers later, or that throws, is one too. */
export const checkParams = (context: Context, { path, step, scorer }: StepView): void => {
  const here = `${path}.params`;
  try {
    const result = scorer.params["~standard"].validate(step.params ?? {});
    if ("then" in result) {
      void result.then(undefined, () => undefined); // what it says later is of no use, but must not be an unhandled rejection
      context.fault("bad-params", here, "a schema that answers at once");
    } else if (result.issues !== undefined) {
      for (const it of result.issues) context.fault("bad-params", here + pathOf(it.path ?? []), it.message);
    } else {
      for (const it of scorer.check?.(result.value as never) ?? []) context.fault("bad-params", it.path === "" ? here : `${here}.${it.path}`, it.expected);
    }
  } catch {
    context.fault("bad-params", here, "parameters that the schema of the scorer can read");
  }
};
