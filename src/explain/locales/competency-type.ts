/** What every language must say about gaps of competencies: a missing text is a compile error. */
import type { CompetencyGaps, CompetencyKind } from "../../domain/index.ts";

/** The words for gaps of competencies. `{name}` is filled in. */
export interface CompetencyWords {
  /** The title. */
  readonly title: string;
  /** Headings of the parts. */
  readonly headings: Readonly<Record<"gaps" | "notAssessed" | "met" | "notRequired", string>>;
  /** The kinds. */
  readonly kinds: Readonly<Record<CompetencyKind, string>>;
  /** `{required}`, `{met}`, `{gaps}`, `{notAssessed}`. */
  readonly counts: string;
  /** The name of the fact that says how the gaps are put in order. */
  readonly order: string;
  /** How the gaps are put in order. */
  readonly ranking: Readonly<Record<CompetencyGaps["ranking"], string>>;
  /** `{rank}`, `{id}`, `{kind}`, `{held}`, `{required}`, `{steps}`. */
  readonly gap: string;
  /** `{id}`, `{kind}`, `{level}`. */
  readonly notAssessed: string;
  /** Held exactly as required: `{id}`, `{kind}`, `{required}`. */
  readonly met: string;
  /** Held above it: `{id}`, `{kind}`, `{held}`, `{required}`. */
  readonly above: string;
}
