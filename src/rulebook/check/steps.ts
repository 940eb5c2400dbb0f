/** Steps: each names only what stands above it, in the form, of the kind and over the rows that its scorer takes. */
import type { ErasedScorer, Slot } from "../../scoring/index.ts";
import type { Reference, StepData } from "../rulebook-data.ts";
import { bandReader, type BandReader } from "./bands.ts";
import { type Context, entriesOf, type Known, listOf, own, withAncestors } from "./context.ts";
import { checkCoverage } from "./coverage.ts";
import { find } from "./find.ts";
import { checkName, checkPer } from "./names.ts";
import { checkParams } from "./params.ts";
import { checkPolicies } from "./policies.ts";

/** What a slot of a step reads: the path and name of each reference and what it stands for. */
export interface Read {
  /** The slot. */
  readonly slot: Slot;
  /** The names as the step has them. */
  readonly names: Reference;
  /** Each reference; unknown ones are left out. */
  readonly known: readonly Known[];
}

/** What is known of a step while it is checked. */
export interface StepView {
  /** `steps[3]`. */
  readonly path: string;
  /** The step. */
  readonly step: StepData;
  /** Its scorer. */
  readonly scorer: ErasedScorer;
  /** What its slots read, as far as they are in order. */
  readonly reads: ReadonlyMap<string, Read>;
  /** Dimensions that it reduces. */
  readonly reduced: ReadonlySet<string>;
  /** An `all` slot walks a list of names. */
  readonly byName: boolean;
}

/** The forms that each way of taking admits, and its words. */
const forms: Readonly<Record<Slot["takes"], readonly [fits: (ref: unknown) => boolean, expected: string]>> = {
  each: [(ref) => typeof ref === "string", "a name"],
  whole: [(ref) => typeof ref === "string", "a name"],
  all: [(ref) => typeof ref === "string" || (Array.isArray(ref) && ref.length > 0), "a name or a list of names"],
  cases: [(ref) => typeof ref === "object" && ref !== null && !Array.isArray(ref), "a record code → name"],
};

const valueKinds: ReadonlySet<string | undefined> = new Set(["number", "category", "flag"]);

/** Reads one slot. Faults: `bad-step`, `wrong-kind` and those of {@link find}. */
const readSlot = (context: Context, path: string, slot: Slot, ref: Reference, later: ReadonlySet<string>): Read | undefined => {
  const [fits, expected] = forms[slot.takes];
  if (!fits(ref)) {
    context.fault("bad-step", path, expected, ref);
    return undefined;
  }
  const names = typeof ref === "string" ? [["", ref] as const] : Array.isArray(ref) ? (ref as readonly string[]).map((name, at) => [`[${at}]`, name] as const) : Object.entries(ref).map(([code, name]) => [`.${code}`, name] as const);
  const known = names.flatMap(([at, name]) => {
    const it = find(context, path + at, name, later);
    if (it === undefined) return [];
    if (it.kind !== undefined && (slot.kind === "any" ? !valueKinds.has(it.kind) : it.kind !== slot.kind)) context.fault("wrong-kind", path + at, slot.kind === "any" ? "number, category or flag" : slot.kind, name, { kind: it.kind });
    return [it];
  });
  return { slot, names: ref, known };
};

/** Do the rows fit? Returns the reduced dimensions. Faults: `bad-dimensions`, `bad-step`. */
const checkRows = (context: Context, path: string, per: readonly string[], reads: ReadonlyMap<string, Read>): ReadonlySet<string> => {
  const { rulebook } = context;
  const rows = withAncestors(rulebook, per);
  const walks = [...reads].filter(([, it]) => it.slot.takes === "all");
  const overRows = walks.filter(([, it]) => typeof it.names === "string");
  const reduced = new Set(overRows.flatMap(([, it]) => [...withAncestors(rulebook, it.known[0]?.dims ?? [])]).filter((dim) => !rows.has(dim)));
  const lengths = new Set(walks.map(([, it]) => (Array.isArray(it.names) ? it.names.length : 0)));
  if (lengths.size > 1) context.fault("bad-step", `${path}.inputs.${String(walks[1]?.[0])}`, "the same rows in every slot: names, or lists of one length");
  for (const [name, { slot, names, known }] of reads) {
    if (slot.takes === "whole") continue;
    const here = `${path}.inputs.${name}`;
    for (const { dims, path: source } of known) {
      const over = withAncestors(rulebook, dims);
      const lacking = slot.takes === "all" && typeof names === "string"
        ? [...reduced].some((dim) => !over.has(dim)) && `a value for each ${[...reduced].join(", ")}`
        : dims.some((dim) => !rows.has(dim)) && `at most one value for each ${per.join(", ") || "step"}`;
      if (lacking !== false) context.fault("bad-dimensions", here, lacking, dims.join(", "), { name: source });
    }
  }
  return reduced;
};

/** The kind and codes of what a step gives. Fault: `wrong-kind` where the values it may hand on are of several kinds. */
const outputOf = (context: Context, path: string, scorer: ErasedScorer, reads: ReadonlyMap<string, Read>): Pick<Known, "kind" | "codes"> => {
  const { output } = scorer;
  if (output.kind === "number" || output.kind === "flag") return { kind: output.kind };
  if (output.kind === "category") return { kind: "category", codes: !("labels" in output) ? (output.of.length === 0 ? undefined : new Set(output.of)) : reads.get(output.labels)?.known[0]?.codes };
  const handed = [...reads.values()].filter((it) => it.slot.kind === "any").flatMap((it) => it.known);
  const kind = handed.find((it) => it.kind !== undefined)?.kind;
  const other = handed.find((it) => it.kind !== undefined && it.kind !== kind);
  if (other !== undefined) context.fault("wrong-kind", path, `values of one kind: ${String(kind)}`, undefined, { name: other.path, kind: String(other.kind) });
  return { kind, codes: handed.every((it) => it.codes !== undefined) ? new Set(handed.flatMap((it) => [...new Set(it.codes)])) : undefined };
};

const checkStep = (context: Context, path: string, step: StepData, scorer: ErasedScorer, later: ReadonlySet<string>): StepView => {
  const reads = new Map<string, Read>();
  const slots = Object.keys(scorer.inputs);
  for (const name of Object.keys(step.inputs)) if (!slots.includes(name)) context.unknown("bad-step", `${path}.inputs.${name}`, name, () => slots);
  for (const [name, slot] of Object.entries(scorer.inputs)) {
    const ref = own(step.inputs, name);
    const here = `${path}.inputs.${name}`;
    const read = ref === undefined ? undefined : readSlot(context, here, slot, ref, later);
    if (read !== undefined) reads.set(name, read);
    else if (ref === undefined && slot.optional !== true) context.fault("bad-step", here, forms[slot.takes][1]);
  }
  const byName = [...reads.values()].some((it) => it.slot.takes === "all" && Array.isArray(it.names));
  return { path, step, scorer, reads, byName, reduced: checkRows(context, path, listOf(step.per), reads) };
};

/** The band tables that a step reads, each with what that asks of it. */
const bandReaders = ({ rulebook }: Context, { path, step, scorer, reads }: StepView): readonly (readonly [string, BandReader])[] => [...reads].flatMap(([name, { slot, names }]) => {
  const { output } = scorer;
  const needs = "labels" in output && output.labels === name ? "category" : scorer.id.startsWith("band-value@") ? "value" : undefined;
  return slot.kind === "bands" && typeof names === "string" ? [[names, bandReader(rulebook, path, step, needs)] as const] : [];
});

/** Checks all steps from top to bottom; returns who reads which band table. */
export const checkSteps = (context: Context, scorers: ReadonlyMap<string, ErasedScorer>): ReadonlyMap<string, readonly BandReader[]> => {
  const { known, rulebook } = context;
  const readers = new Map<string, BandReader[]>();
  const later = new Set(rulebook.steps.map((it) => it.id));
  for (const [at, step] of rulebook.steps.entries()) {
    const path = `steps[${at}]`;
    checkName(context, step.id, `${path}.id`);
    checkPer(context, step.per, path);
    if (step.cite === "") context.fault("uncited-step", `${path}.cite`, "a key of citations, or mechanical");
    else if (step.cite !== "mechanical") context.cite(step.cite, path);
    const scorer = scorers.get(step.scorer);
    let output: Pick<Known, "kind" | "codes"> = { kind: undefined };
    if (scorer === undefined) {
      context.unknown("unknown-scorer", `${path}.scorer`, step.scorer, () => scorers.keys());
      checkPolicies(context, path, step, undefined, later);
      for (const [slot, ref] of entriesOf(step.inputs)) for (const name of typeof ref === "string" ? [ref] : Object.values(ref)) find(context, `${path}.inputs.${slot}`, name, later);
    } else {
      const view = checkStep(context, path, step, scorer, later);
      checkParams(context, view);
      checkPolicies(context, path, step, view, later);
      checkCoverage(context, view);
      for (const [name, reader] of bandReaders(context, view)) readers.set(name, [...readers.get(name) ?? [], reader]);
      output = outputOf(context, path, scorer, view.reads);
    }
    if (known.has(step.id)) context.fault("duplicate-name", `${path}.id`, "a name of its own", step.id);
    context.know(step.id, { path, dims: listOf(step.per), ...output });
  }
  const ids = new Map(rulebook.steps.map((it, at) => [it.id, `steps[${at}]`]));
  if (rulebook.outputs.length === 0) context.fault("missing-key", "outputs", "at least one step");
  const seen = new Set<string>();
  for (const [at, name] of rulebook.outputs.entries()) {
    const path = ids.get(name);
    if (path === undefined) context.unknown("unknown-name", `outputs[${at}]`, name, () => ids.keys());
    else if (seen.has(name)) context.fault("duplicate-name", `outputs[${at}]`, "each output once", name);
    else context.use(path);
    seen.add(name);
  }
  return readers;
};
