/** What every language must say on the page of a rulebook: a missing text is a compile error. */

/** The words for a page. `{name}` is filled in; `[…]` is dropped when its name has nothing. */
export interface PageWords {
  /** Headings of the parts. */
  readonly headings: Readonly<Record<"answers" | "inputs" | "dimensions" | "open" | "choices" | "steps" | "tables" | "values" | "sources" | "unverified" | "notCovered", string>>;
  /** One sentence under a heading. */
  readonly leads: Readonly<Record<"answers" | "inputs" | "dimensions" | "open" | "choices" | "steps" | "values" | "sources" | "unverified" | "notCovered", string>>;
  /** Names of columns. */
  readonly columns: Readonly<Record<"number" | "name" | "code" | "kind" | "per" | "limits" | "basis" | "formula" | "value" | "bounds" | "range" | "result" | "members" | "x" | "y", string>>;
  /** Names of the facts at the top. */
  readonly facts: Readonly<Record<"family" | "validity" | "reviewed" | "standing", string>>;
  /** Kinds of values. */
  readonly kinds: Readonly<Record<"number" | "count" | "category" | "flag" | "any" | "rounding" | "bands" | "cells" | "table" | "points" | "labels", string>>;
  /** How a rulebook is chosen. */
  readonly standing: Readonly<Record<"general" | "named", string>>;
  /** How sure, in one or two words. */
  readonly sure: Readonly<Record<"text" | "secondary" | "unverified" | "convention", string>>;
  /** Whole phrases. */
  readonly phrases: Readonly<Record<
    | "from" | "fromTo" | "between" | "atLeast" | "atMost" | "oneOf" | "optional" | "unset" | "notSet" | "sets" | "byChoice" | "default" | "noDefault" | "only" | "anyMembers" | "omit" | "add" | "atLeastMembers" | "atMostMembers" | "within" | "sum" | "always"
    | "caller" | "overlayOnly" | "callerOnly" | "rising" | "falling" | "line" | "when" | "anyValue" | "everyMember" | "nothingUnverified" | "nothingNotCovered" | "note" | "source" | "usedBy" | "mechanical" | "before" | "of", string>>;
}
