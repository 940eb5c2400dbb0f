/** The form of an example of a rulebook: a request and what must come out. Examples never reach a bundle; the tests run every one. */
import type { MemberData } from "../rulebook/index.ts";

/** An exact answer: a fraction or code, a flag, `null` where there is none, or these by member. */
export type ExampleAnswer = string | boolean | null | { readonly [member: string]: ExampleAnswer };

/** A worked example. */
export interface RulebookExample {
  /** What it shows. */
  readonly name: string;
  /** Where it is published; absent: arithmetic from the rule. */
  readonly source?: string;
  /** The day for which it is evaluated. */
  readonly asOf: string;
  /** What is observed. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Chosen options. */
  readonly conventions?: Readonly<Record<string, string>>;
  /** Members of open dimensions. */
  readonly members?: Readonly<Record<string, readonly (string | MemberData)[]>>;
  /** Terms that the caller sets. */
  readonly terms?: Readonly<Record<string, unknown>>;
  /** Steps whose values are supplied. */
  readonly supplied?: Readonly<Record<string, unknown>>;
  /** What must come out, exact. Outputs that are not named are not looked at. */
  readonly outputs: Readonly<Record<string, ExampleAnswer>>;
  /** Texts of number outputs. */
  readonly texts?: Readonly<Record<string, string>>;
}
