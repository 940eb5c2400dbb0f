/** How one output changed between two receipts, and which of the four groups it is due to. */

/** The four groups on which a value depends. */
export type Group = "data" | "rule" | "overlay" | "convention";

/** The groups, in the order in which they are told. */
export const groups: readonly Group[] = ["data", "rule", "overlay", "convention"];

/** How one output changed. */
export interface OutputChange {
  /** Before: a fraction, a code, a flag, or `null`. */
  readonly before: string | boolean | null;
  /** After. */
  readonly after: string | boolean | null;
  /** Numbers: after − before, as a fraction. */
  readonly change?: string;
  /** Numbers: the exact share of each group (0 where the receipts do not differ); they add up to the change. */
  readonly effects?: Readonly<Record<Group, string>>;
  /** Codes and flags: the value if this group alone had changed. */
  readonly alone?: Readonly<Partial<Record<Group, string | boolean | null>>>;
  /** Codes and flags: the value just before this group changed last. */
  readonly withoutIt?: Readonly<Partial<Record<Group, string | boolean | null>>>;
}
