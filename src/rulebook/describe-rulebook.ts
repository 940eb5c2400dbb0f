/** describeRulebook: what a rulebook asks for, leaves open and answers, in the order and with the names that a form needs. */
import type { Text } from "../kernel/index.ts";
import { builtInScorers } from "../scorers/index.ts";
import { kindOf } from "./check/body.ts";
import { listOf } from "./check/context.ts";
import type { Citation, ConventionData, DimensionData, Exactly, InputData, Instrument, MemberData, OpenMembers, OpenTerm, Per, RulebookData, SiblingsSum, TermBody, TermData, Validity } from "./rulebook-data.ts";

/** A member of a dimension, with a name. */
export interface DescribedMember {
  /** Its id. */
  readonly id: string;
  /** Its name; where the rulebook has none, the id. */
  readonly label: Text;
  /** Its parent. */
  readonly within?: string;
}

/** A dimension. */
export interface DescribedDimension {
  /** How the rulebook calls it. */
  readonly name: string;
  /** Its name. */
  readonly label: Text;
  /** Its members; empty where the request brings them. */
  readonly members: readonly DescribedMember[];
  /** How far the list may be changed; absent: closed. */
  readonly open?: true | OpenMembers;
  /** The parent dimension. */
  readonly within?: string;
}

/** An input: a field of the form, or one for every member of its dimensions. */
export interface DescribedInput {
  /** How the rulebook calls it. */
  readonly name: string;
  /** Its name. */
  readonly label: Text;
  /** `count` is a whole number from 0. */
  readonly kind: InputData["kind"];
  /** Its dimensions, outermost first; empty: one field. */
  readonly per: readonly string[];
  /** Its unit. */
  readonly unit?: Text;
  /** The codes to choose from, each with its name where the rulebook has one. */
  readonly of?: readonly DescribedMember[];
  /** Smallest value, included. */
  readonly min?: Exactly;
  /** Largest value, included. */
  readonly max?: Exactly;
  /** What the values under one parent must add up to. */
  readonly siblingsSum?: SiblingsSum;
  /** It may be left out. */
  readonly optional: boolean;
}

/** A term that an overlay, or the caller, may set. */
export interface DescribedTerm {
  /** How the rulebook calls it. */
  readonly name: string;
  /** Its name. */
  readonly label: Text;
  /** What kind of body it has: `number`, `category`, `rounding`, `bands`, `cells`, `table`, `points`, `labels`. */
  readonly kind: string;
  /** Its dimensions. */
  readonly per: readonly string[];
  /** Its body in the rulebook; absent: unset, so it must be given. */
  readonly body?: TermBody;
  /** Its bounds; absent: the caller must set it, no overlay may. */
  readonly open?: OpenTerm;
  /** What the values under one parent must add up to. */
  readonly siblingsSum?: SiblingsSum;
  /** Where it stands. */
  readonly citation?: Citation;
}

/** One option of an axis. */
export interface DescribedOption {
  /** The option. */
  readonly id: string;
  /** Where it stands. */
  readonly citation?: Citation;
  /** Options of other axes with which alone it makes sense. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
}

/** An axis of conventions. */
export interface DescribedConvention {
  /** The axis. */
  readonly name: string;
  /** Its name. */
  readonly label: Text;
  /** What holds when nobody chooses; `null`: somebody must. */
  readonly default: string | null;
  /** All options, the default first. */
  readonly options: readonly DescribedOption[];
}

/** An answer. */
export interface DescribedOutput {
  /** The step. */
  readonly name: string;
  /** Its name. */
  readonly label: Text;
  /** What it gives; `any` where that depends on what is chosen, or on a scorer that is no built-in one. */
  readonly kind: "number" | "category" | "flag" | "any";
  /** Its dimensions. */
  readonly per: readonly string[];
}

/** What a rulebook asks for, leaves open and answers. */
export interface RulebookDescription {
  /** Its id with revision. */
  readonly id: string;
  /** Its family. */
  readonly family: string;
  /** The regulation. */
  readonly instrument: Instrument;
  /** When it holds. */
  readonly validity: Validity;
  /** What vectors run over. */
  readonly dimensions: readonly DescribedDimension[];
  /** What is observed. */
  readonly inputs: readonly DescribedInput[];
  /** What an overlay or the caller may set. */
  readonly open: readonly DescribedTerm[];
  /** What nobody may set, each with where it stands. */
  readonly locked: readonly DescribedTerm[];
  /** What may be chosen. */
  readonly conventions: readonly DescribedConvention[];
  /** The answers. */
  readonly outputs: readonly DescribedOutput[];
  /** What the instrument says and the rulebook does not cover. */
  readonly notCovered: readonly Text[];
}

const same = (name: string): Text => ({ id: name, en: name });

const opt = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } => (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };

const member = (it: string | MemberData): DescribedMember => (typeof it === "string" ? { id: it, label: same(it) } : { id: it.id, label: it.label ?? same(it.id), ...opt("within", it.within) });

/** A term without what is no body; undefined where it is unset. */
export const bodyOf = ({ cite: _cite, open: _open, siblingsSum: _sum, label: _label, per: _per, unset, ...body }: TermData): TermBody | undefined => (unset === undefined ? body : undefined);

const per = (it: Per | undefined): readonly string[] => listOf(it);

/** Names of codes, from every term of labels. */
const namesOf = (rulebook: RulebookData): ReadonlyMap<string, Text> => new Map(Object.values(rulebook.terms ?? {}).flatMap((it) => Object.entries(it.labels ?? {})));

const dimensionsOf = (rulebook: RulebookData): readonly DescribedDimension[] => Object.entries(rulebook.dimensions ?? {}).map(([name, it]: readonly [string, DimensionData]) => ({ name, label: it.label ?? same(name), members: (it.members ?? []).map(member), ...opt("open", it.open), ...opt("within", it.within) }));

const inputsOf = (rulebook: RulebookData): readonly DescribedInput[] => {
  const names = namesOf(rulebook);
  return Object.entries(rulebook.inputs).map(([name, it]) => ({
    name, label: it.label ?? same(name), kind: it.kind, per: per(it.per), ...opt("unit", it.unit), ...opt("of", it.of?.map((id) => ({ id, label: names.get(id) ?? same(id) }))),
    ...opt("min", it.min ?? (it.kind === "count" ? 0 : undefined)), ...opt("max", it.max), ...opt("siblingsSum", it.siblingsSum), optional: it.optional === true || it.absent !== undefined,
  }));
};

const termsOf = (rulebook: RulebookData): readonly DescribedTerm[] => Object.entries(rulebook.terms ?? {}).map(([name, it]) => ({
  name, label: it.label ?? same(name), kind: String(kindOf(it)), per: per(it.per), ...opt("body", bodyOf(it)), ...opt("open", it.open), ...opt("siblingsSum", it.siblingsSum), ...opt("citation", rulebook.citations[it.cite]),
}));

const conventionOf = (rulebook: RulebookData, name: string, it: ConventionData): DescribedConvention => ({
  name, label: it.label ?? same(name), default: it.default,
  options: [...(it.default === null ? [] : [{ id: it.default, ...opt("citation", rulebook.citations[it.cite]) }]), ...Object.entries(it.others).map(([id, { cite, only }]) => ({ id, ...opt("citation", rulebook.citations[cite ?? it.cite]), ...opt("only", only) }))],
});

const outputsOf = (rulebook: RulebookData): readonly DescribedOutput[] => rulebook.outputs.flatMap((name) => {
  const step = rulebook.steps.find((it) => it.id === name);
  const kind = builtInScorers.find((it) => it.id === step?.scorer)?.output.kind;
  return step === undefined ? [] : [{ name, label: step.label ?? same(name), kind: kind === undefined || kind === "as" ? "any" : kind, per: per(step.per) }];
});

/**
 * Describes a rulebook: its inputs with kind, unit, bounds and names; the terms that it leaves open with their bounds; its conventions with options and defaults; its answers.
 * Enough to build a form, and to tell an author what his overlay may set. A pure function of the rulebook.
 *
 * @param rulebook - a rulebook value, or what `parseRulebook` gave; it is not changed.
 * @returns The description. Names that the rulebook does not give are its own ids.
 *
 * @example
 * ```ts
 * import { describeRulebook } from "pembinaan-asn";
 * import { permenpanrb6of2022 } from "pembinaan-asn/regulations/performance";
 * const { inputs, outputs } = describeRulebook(permenpanrb6of2022);
 * inputs.map(({ name, kind, per }) => [name, kind, per]); // => [["results", "category", []], ["behaviour", "category", []]]
 * outputs.map(({ name, kind }) => [name, kind]); // => [["predicate", "category"]]
 * ```
 */
export const describeRulebook = (rulebook: RulebookData): RulebookDescription => {
  const terms = termsOf(rulebook);
  const settable = (it: DescribedTerm): boolean => it.open !== undefined || it.body === undefined;
  return {
    id: rulebook.id, family: rulebook.family, instrument: rulebook.instrument, validity: rulebook.validity, dimensions: dimensionsOf(rulebook), inputs: inputsOf(rulebook),
    open: terms.filter(settable), locked: terms.filter((it) => !settable(it)),
    conventions: Object.entries(rulebook.conventions ?? {}).map(([name, it]) => conventionOf(rulebook, name, it)), outputs: outputsOf(rulebook), notCovered: rulebook.notCovered ?? [],
  };
};
