/** A receipt read back: the definition, observations and occasion that it was made from. */
import { error, fail, isRecord, ok, type Result } from "../kernel/index.ts";
import type { StepData } from "../rulebook/index.ts";
import { calculationCodes } from "./calculation-issues.ts";
import type { Definition, Observed, Occasion } from "./definition.ts";
import type { Receipt, TraceNode } from "./receipt.ts";

/** Sections of a receipt and what each must be. */
const sections: readonly (readonly [path: string, kind: "record" | "list" | "text"])[] = [
  ["format", "text"], ["rulebook", "text"], ["family", "text"], ["period", "record"], ["rule", "record"],
  ["rule.inputs", "record"], ["rule.terms", "record"], ["rule.dimensions", "record"], ["rule.conventions", "record"], ["rule.citations", "record"],
  ["overlay", "record"], ["overlay.set", "list"], ["overlay.changes", "list"], ["convention", "record"],
  ["data", "record"], ["data.members", "record"], ["data.inputs", "record"], ["trace", "list"], ["outputs", "record"], ["missing", "list"], ["issues", "list"],
];

const at = (root: unknown, path: string): unknown => path.split(".").reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), root);

const fits = (value: unknown, kind: "record" | "list" | "text"): boolean => (kind === "record" ? isRecord(value) : kind === "list" ? Array.isArray(value) : typeof value === "string");

/** A step as the trace repeats it, without its values. */
const stepOf = (node: TraceNode): StepData => {
  const { kind: _kind, values: _values, notNeeded: _notNeeded, supplied: _supplied, idle: _idle, places: _places, digits: _digits, notes: _notes, ...step } = node;
  return step;
};

const isNode = (node: unknown): boolean => isRecord(node) && typeof node["id"] === "string" && typeof node["scorer"] === "string" && typeof node["cite"] === "string" && isRecord(node["inputs"]);

/** What a calculation needs, read back. */
export interface ReadBack {
  /** The receipt, its sections checked. */
  readonly receipt: Receipt;
  /** The rule side. */
  readonly definition: Definition;
  /** The observed side. */
  readonly observed: Observed;
  /** When and for whom. */
  readonly occasion: Occasion;
}

/** Reads a receipt back, also from JSON text parsed by anybody. */
export const readBack = (value: unknown): Result<ReadBack> => {
  const wrong = sections.filter(([path, kind]) => !fits(at(value, path), kind));
  const receipt = value as Receipt;
  if (wrong.length > 0) return fail(wrong.map(([path, kind]) => error("not-a-receipt", path, { expected: `a ${kind}`, received: at(value, path) })));
  if ((receipt.format as string) !== "receipt@1") return fail([error("not-a-receipt", "format", { expected: "receipt@1", received: receipt.format })]);
  const broken = receipt.trace.findIndex((node) => !isNode(node));
  if (broken >= 0) return fail([error("not-a-receipt", `trace[${broken}]`, { expected: "a step with its values", received: receipt.trace[broken] })]);
  return ok({
    receipt,
    definition: {
      rulebook: receipt.rulebook, family: receipt.family, rule: receipt.rule, steps: receipt.trace.map(stepOf), outputs: Object.keys(receipt.outputs),
      overlay: receipt.overlay, convention: receipt.convention, members: receipt.data.members,
    },
    observed: { inputs: receipt.data.inputs, ...(receipt.data.supplied === undefined ? {} : { supplied: receipt.data.supplied }) },
    occasion: { period: receipt.period, ...(receipt.scope === undefined ? {} : { scope: receipt.scope }), issues: receipt.issues.filter(({ code }) => !calculationCodes.has(code)) },
  });
};
