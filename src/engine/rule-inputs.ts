/** What two rules read: which inputs only one of them asks for, which both ask for otherwise, and which a receipt does not have. */
import type { InputData } from "../rulebook/index.ts";
import type { Receipt } from "./receipt.ts";

/** Where two rules do not read the same. */
export interface RuleInputs {
  /** Names of inputs that only the rule of the earlier receipt reads. */
  readonly onlyBefore: readonly string[];
  /** Names of inputs that only the rule of the later receipt reads. */
  readonly onlyAfter: readonly string[];
  /** Names of inputs that both read, of another kind, dimension, list of codes or range. */
  readonly otherwise: readonly string[];
  /** Addresses of inputs that the earlier rule needs and its receipt does not have: `behaviourScore[komitmen]`. */
  readonly absentBefore: readonly string[];
  /** Addresses of inputs that the later rule needs and its receipt does not have. */
  readonly absentAfter: readonly string[];
}

const NOT_GIVEN = "not-given@";

/** What decides whether a value may stand there; names, units and citations do not. */
const form = ({ kind, per, of, min, max, siblingsSum, absent }: InputData): string =>
  JSON.stringify([kind, [per ?? []].flat(), of === undefined ? null : [...of].sort(), min === undefined ? null : String(min), max === undefined ? null : String(max), siblingsSum ?? null, absent ?? null]);

const absentIn = ({ missing, rule }: Receipt): readonly string[] => missing
  .flatMap((reason) => (reason.startsWith(NOT_GIVEN) ? [reason.slice(NOT_GIVEN.length)] : []))
  .filter((address) => Object.hasOwn(rule.inputs, address.replace(/\[.*$/u, "")));

/** Where the rules of two receipts do not read the same; undefined where they do. */
export const inputsBetween = (before: Receipt, after: Receipt): RuleInputs | undefined => {
  const [was, is] = [before.rule.inputs, after.rule.inputs];
  const onlyBefore = Object.keys(was).filter((name) => !Object.hasOwn(is, name));
  const onlyAfter = Object.keys(is).filter((name) => !Object.hasOwn(was, name));
  const otherwise = Object.entries(was).flatMap(([name, declared]) => { const other = Object.hasOwn(is, name) ? is[name] : undefined; return other === undefined || form(declared) === form(other) ? [] : [name]; });
  if ([onlyBefore, onlyAfter, otherwise].every((it) => it.length === 0)) return undefined;
  return { onlyBefore, onlyAfter, otherwise, absentBefore: absentIn(before), absentAfter: absentIn(after) };
};

/** The same as facts of an issue: lists that are not empty. */
export const inputFacts = (inputs: RuleInputs): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(inputs as unknown as Readonly<Record<string, readonly string[]>>).flatMap(([key, names]) => (names.length === 0 ? [] : [[key, names.join(", ")]])));
