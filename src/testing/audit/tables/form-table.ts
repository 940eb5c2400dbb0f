/** A form of an audit as a table: cases, what is right in each under every policy, and what each known fault gives in its place. */
import { readExact, zero, type Rational, type Text } from "../../../kernel/index.ts";

/** Axis → option. */
export type Policy = Readonly<Record<string, string>>;

/** What is said of one case. A field that is not there is not asked. */
export interface Reading {
  /** The figure; `null`: none. */
  readonly value?: Rational | null;
  /** The code; `null`: none. */
  readonly band?: string | null;
  /** Where there is nothing to give, an exception says so as well. */
  readonly mayThrow?: true;
  /** An exception, or what is no number: infinity, NaN. */
  readonly broken?: true;
}

/** How a fault shows: in every case that it touches, in some of them, or in some with others right. */
export type Showing = "always" | "sometimes" | "mixed";

/** A fault, over the inputs of one form. */
export interface FaultModel<Input> {
  /** Its code. */
  readonly code: string;
  /** How it shows; default `always`. */
  readonly shows?: Showing;
  /** What it may give; an empty list: it does not touch the case. */
  readonly gives: (input: Input, policy: Policy) => readonly Reading[];
}

/** One axis: its options, the default first. */
export interface Axis {
  /** Options. */
  readonly options: readonly [string, ...string[]];
  /** Options that are right only where the caller names them. */
  readonly named?: readonly string[];
}

/** What is written down for one form. */
export interface FormSpec<Input extends object> {
  /** Its name. */
  readonly form: string;
  /** What the function gives. */
  readonly asks: "value" | "band" | "both";
  /** Codes of the rule; absent: none are asked. */
  readonly bands?: readonly string[];
  /** Other names of the codes. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Axes. */
  readonly axes: Readonly<Record<string, Axis>>;
  /** Figures may be rounded in any way; else the rounding is an axis, and figures are taken as they are. */
  readonly isShownFreely: boolean;
  /** An ordinary case, then from small to large. */
  readonly cases: readonly [Input, ...Input[]];
  /** What is right. */
  readonly right: (input: Input, policy: Policy) => Reading;
  /** Known faults, the more telling first. */
  readonly faults: readonly FaultModel<Input>[];
  /** A case in words. */
  readonly words: (input: Input) => Text;
}

/** What a fault gives in a case. */
export interface Wrong {
  /** The fault. */
  readonly code: string;
  /** How it shows. */
  readonly shows: Showing;
  /** What it may give. */
  readonly gives: readonly Reading[];
}

/** One case. */
export interface TableCase {
  /** The data, fresh each time. */
  readonly input: () => object;
  /** In words. */
  readonly words: Text;
  /** What is right. */
  readonly right: (policy: Policy) => Reading;
  /** What faults give. */
  readonly wrong: (policy: Policy) => readonly Wrong[];
}

/** A form, whatever its inputs are. */
export interface FormTable extends Omit<FormSpec<object>, "cases" | "right" | "faults" | "words"> {
  /** Cases. */
  readonly cases: readonly [TableCase, ...TableCase[]];
  /** Codes of its faults. */
  readonly codes: readonly string[];
}

/** A number of a case, exactly. */
export const exactOf = (value: number | string): Rational => readExact(value, "", []) ?? zero;

/** Makes the table of a form. */
export const defineForm = <const Input extends object>({ cases, right, faults, words, ...rest }: FormSpec<Input>): FormTable => {
  const of = (input: Input): TableCase => ({
    input: () => ({ form: rest.form, ...JSON.parse(JSON.stringify(input)) as Input }), words: words(input), right: (policy) => right(input, policy),
    wrong: (policy) => faults.map(({ code, shows = "always", gives }) => ({ code, shows, gives: gives(input, policy) })),
  });
  const [first, ...others] = cases;
  return { ...rest, cases: [of(first), ...others.map(of)], codes: faults.map(({ code }) => code) };
};

/** All combinations of options, the defaults first; where the caller named an option, that alone or, with `free`, first. */
export const policiesOf = ({ axes }: Pick<FormTable, "axes">, said: Policy, free = false): readonly Policy[] => {
  let all: readonly Policy[] = [{}];
  for (const [axis, { options }] of Object.entries(axes)) {
    const named = said[axis];
    const open = named === undefined ? options : free ? [named, ...options.filter((it) => it !== named)] : [named];
    all = all.flatMap((policy) => open.map((option) => ({ ...policy, [axis]: option })));
  }
  return all;
};
