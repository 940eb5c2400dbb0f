/** checkAmendments: does every receipt of a chain amend the one before it, and is everything it says of that one true? */
import { compareDates, error, fail, fingerprintOf, guard, hasError, isLocalDate, ok, under, type Issue, type LocalDate, type Result, type Text } from "../kernel/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";
import { caseIssues, splitOf } from "./amend.ts";
import { amendsFaults } from "./amends.ts";
import { differencesOf } from "./differences.ts";
import type { Group, OutputChange } from "./output-change.ts";
import type { ReadBack } from "./read-back.ts";
import { readBack } from "./read-back.ts";
import { replay } from "./replay.ts";

/** Options of the check. */
export interface ChainOptions {
  /** Your own scorers, if the receipts used any. */
  readonly scorers?: readonly ErasedScorer[];
  /** The fingerprint that was kept beside the last receipt: each receipt vouches for the one before it, nothing in the chain for the last. */
  readonly fingerprint?: string;
}

/** One amendment of a chain that holds. */
export interface AmendmentLink {
  /** The day of the decision. */
  readonly on: LocalDate;
  /** Who decided. */
  readonly decidedBy: string;
  /** Why. */
  readonly reason: string | Text;
  /** In which groups it differs from the receipt before it. */
  readonly differ: readonly Group[];
  /** The answers that changed. */
  readonly outputs: Readonly<Record<string, OutputChange>>;
}

/** A chain that holds. */
export interface AmendmentChain {
  /** The fingerprints of the receipts, the first one first. */
  readonly fingerprints: readonly string[];
  /** The amendments in order: one fewer than receipts. */
  readonly links: readonly AmendmentLink[];
}

interface Member { readonly read: ReadBack; readonly print: string }

/** Is the receipt at `at` an amendment of the one before it? */
const linkIssues = (members: readonly Member[], at: number, options: ChainOptions): readonly Issue[] => {
  const [before, after] = [members[at - 1], members[at]];
  const path = `[${at}]`;
  const amends = after?.read.receipt.amends;
  if (after !== undefined && amendsFaults(after.read.receipt).some((it) => it.code !== "part-differs")) return []; // no amendment that can be read: replay has said so
  if (after === undefined || before === undefined) return amends === undefined ? [] : [error("amendment-missing", `${path}.amends`, { expected: `the receipt ${amends.receipt} before it` })];
  if (amends === undefined) return [error("amendment-missing", `${path}.amends`, { expected: before.print })];
  const elsewhere = members.findIndex(({ print }) => print === amends.receipt);
  if (amends.receipt !== before.print) return [error("amends-another-receipt", `${path}.amends.receipt`, { expected: before.print, received: amends.receipt, ...(elsewhere < 0 ? {} : { details: { row: elsewhere } }) })];
  const earlier: unknown = before.read.receipt.amends?.on;
  const split = splitOf(before.read, after.read, options);
  const told = split.ok ? differencesOf(split.value, { differ: amends.differ, outputs: amends.outputs }) : [];
  return [
    ...caseIssues(before.read.receipt, after.read.receipt, path),
    ...(isLocalDate(earlier) && compareDates(amends.on, earlier) < 0 ? [error("amendment-dates-go-back", `${path}.amends.on`, { expected: `${earlier} or later`, received: amends.on })] : []),
    ...(split.ok ? [] : under(path, split.issues)),
    ...told.map((it) => error("part-differs", `${path}.amends.${it.path}`, { expected: it.expected === undefined ? "nothing" : JSON.stringify(it.expected), received: it.received })),
  ];
};

/**
 * Checks a chain of receipts, the first one first: each replays; each amends the one before it and names its fingerprint, so that no receipt before the last can have been
 * altered; what it says changed is calculated again; days of decision do not go back; no receipt stands twice; all are of one family and period.
 *
 * @param chain - receipts, also parsed from JSON: the first one given out, then each that amended the one before.
 * @param options - `scorers` of your own; `fingerprint` kept beside the last receipt.
 * @returns Fingerprints and amendments in order. Issues, each under the position (`[1]`): those of `replay`; `amendment-missing`, `amends-another-receipt` (details.row: where in the
 * chain the receipt that it names stands), `amendment-twice`, `amendment-dates-go-back`, `amends-another-case` (a warning for another scope), `part-differs`; `wrong-type` for what is no list of receipts.
 *
 * @example
 * ```ts
 * import { amendReceipt, checkAmendments, evaluate, unwrap } from "pembinaan-asn";
 * import { permenpanrb6of2022 } from "pembinaan-asn/regulations/performance";
 * const year = (results: "sesuai-ekspektasi" | "di-bawah-ekspektasi") => unwrap(evaluate(permenpanrb6of2022, { period: "2026", inputs: { results, behaviour: "sesuai-ekspektasi" } }));
 * const first = year("di-bawah-ekspektasi");
 * const second = unwrap(amendReceipt(first, year("sesuai-ekspektasi"), { reason: "one report had not been counted", decidedBy: "atasan-pejabat-penilai", on: "2027-01-20" }));
 * unwrap(checkAmendments([first, second])).links.map((it) => it.on); // => ["2027-01-20"]
 * checkAmendments([second]).issues[0]?.code; // => "amendment-missing"
 * ```
 */
export const checkAmendments = (chain: readonly unknown[], options: ChainOptions = {}): Result<AmendmentChain> => guard((): Result<AmendmentChain> => {
  if (!Array.isArray(chain) || chain.length === 0) return fail([error("wrong-type", "chain", { expected: "a list of receipts, the first one first", received: chain })]);
  const { scorers, fingerprint } = options;
  const issues: Issue[] = [];
  const members: Member[] = [];
  for (const [at, receipt] of (chain as readonly unknown[]).entries()) {
    const last = at === chain.length - 1 && fingerprint !== undefined;
    const replayed = replay(receipt, { ...(scorers === undefined ? {} : { scorers }), ...(last ? { fingerprint } : {}) });
    issues.push(...under(`[${at}]`, replayed.issues));
    const [read, print] = [guard(() => readBack(receipt)), fingerprintOf(receipt)];
    if (!read.ok || !print.ok) continue; // its faults are among those of replay
    if (members.some((it) => it.print === print.value)) issues.push(error("amendment-twice", `[${at}]`, { received: print.value }));
    members.push({ read: read.value, print: print.value });
  }
  if (members.length < chain.length) return fail(issues);
  for (const at of members.keys()) issues.push(...linkIssues(members, at, options));
  if (hasError(issues)) return fail(issues);
  const links = members.flatMap(({ read: { receipt: { amends } } }): readonly AmendmentLink[] => (amends === undefined ? [] : [{ on: amends.on, decidedBy: amends.decidedBy, reason: amends.reason, differ: amends.differ, outputs: amends.outputs }]));
  return ok({ fingerprints: members.map(({ print }) => print), links }, issues);
});
