/** What every language must say about amendments: a missing text is a compile error. */
import type { Group } from "../../engine/index.ts";

/** The words for amendments. `{name}` is filled in; `[…]` is dropped when its name has nothing. */
export interface AmendmentWords {
  /** Headings; `link`: `{number}`, `{day}`. */
  readonly headings: Readonly<Record<"amended" | "title" | "first" | "link" | "now", string>>;
  /** Names of the facts. */
  readonly facts: Readonly<Record<"decidedBy" | "on" | "reason" | "replaces" | "differ", string>>;
  /** The four groups on which a value depends. */
  readonly groups: Readonly<Record<Group, string>>;
  /** An answer: `{name}`, `{before}`, `{after}`, `{change}`, `{due}`. */
  readonly answer: string;
  /** A share of a change: `{group}`, `{share}`. */
  readonly share: string;
  /** What a group alone would have made of it: `{group}`, `{value}`. */
  readonly alone: string;
  /** In place of a value that the rule of that receipt does not ask for. */
  readonly notRead: string;
  /** No answer changed. */
  readonly nothing: string;
  /** A receipt in the chain that amends none. */
  readonly unlinked: string;
  /** What was changed: `{name}`, `{before}`, `{after}`. */
  readonly changed: Readonly<Record<"data" | "rulebook" | "period" | "scope" | "convention", string>>;
  /** `{overlay}`. */
  readonly overlays: Readonly<Record<"laid" | "lifted", string>>;
  /** That telling is not checking. */
  readonly unchecked: string;
}
