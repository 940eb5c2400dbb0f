/** The option of every axis in force: the caller's choice, else an overlay's, else the default. */
import { error, type Issue } from "../kernel/index.ts";
import type { ConventionData, OverlayData } from "../rulebook/index.ts";
import type { ChosenConvention } from "./receipt.ts";

/** Options of an axis, the default first. */
export const optionsOf = (axis: ConventionData): readonly string[] => [...(axis.default === null ? [] : [axis.default]), ...Object.keys(axis.others)];

/** Chooses. Unknown axes and options, an axis without a choice, and combinations that make no sense are issues. */
export const chooseConventions = (axes: Readonly<Record<string, ConventionData>>, overlays: readonly OverlayData[], given: unknown, issues: Issue[]): Readonly<Record<string, ChosenConvention>> => {
  const wanted = new Map<string, { readonly option: unknown; readonly from: ChosenConvention["from"]; readonly path: string }>();
  const ask = (record: object, from: ChosenConvention["from"], path: string): void => {
    for (const [axis, option] of Object.entries(record)) {
      if (Object.hasOwn(axes, axis)) wanted.set(axis, { option, from, path: `${path}.${axis}` });
      else issues.push(error("unknown-convention", `${path}.${axis}`, { expected: Object.keys(axes).join(", "), received: axis }));
    }
  };
  for (const overlay of overlays) ask(overlay.conventions ?? {}, `overlay:${overlay.id}`, `overlays.${overlay.id}.conventions`);
  if (typeof given === "object" && given !== null) ask(given, "caller", "conventions");
  else if (given !== undefined) issues.push(error("wrong-type", "conventions", { expected: "a record of axis and option", received: given }));

  const chosen: Record<string, ChosenConvention> = {};
  for (const [name, axis] of Object.entries(axes)) {
    const { option, from, path } = wanted.get(name) ?? { option: axis.default, from: "default" as const, path: `conventions.${name}` };
    const options = optionsOf(axis);
    if (option === null || option === undefined) {
      issues.push(error("convention-not-chosen", `conventions.${name}`, { expected: options.join(", ") }));
      continue;
    }
    if (typeof option !== "string" || !options.includes(option)) {
      issues.push(error("unknown-option", path, { expected: options.join(", "), received: option }));
      continue;
    }
    const other = Object.hasOwn(axis.others, option) ? axis.others[option] : undefined;
    chosen[name] = {
      option, from, cite: other?.cite ?? axis.cite,
      ...(other?.set === undefined ? {} : { set: other.set }),
    };
  }
  for (const [name, { option }] of Object.entries(chosen)) {
    for (const [axis, allowed] of Object.entries(axes[name]?.others[option]?.only ?? {})) {
      const beside = chosen[axis]?.option;
      if (beside !== undefined && !allowed.includes(beside)) issues.push(error("conventions-do-not-combine", `conventions.${name}`, { expected: `${axis}: ${allowed.join(" or ")}`, received: `${axis}: ${beside}`, details: { axis: name, option } }));
    }
  }
  return chosen;
};
