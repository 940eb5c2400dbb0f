/** The issue codes for which a text says what to change in a file. */
import type { EngineIssueCode } from "../../engine/issues.ts";
import type { RulebookIssueCode } from "../../rulebook/issues.ts";

/** Codes that the author of a rulebook or overlay file can mend. Those of unreadable structure say it in their own sentence. */
export type AdviceCode = Extract<RulebookIssueCode,
  "bad-id" | "bad-name" | "duplicate-name" | "unknown-dimension" | "unknown-member" | "bad-term" | "out-of-bounds" | "weights-do-not-sum" | "bad-points" | "cells-not-covered" | "bad-edges" | "band-gap" | "band-overlap" | "band-unreachable" | "not-monotone"
  | "unknown-convention" | "unknown-option" | "unknown-code" | "bad-validity" | "retroactive-not-stated" | "overlay-of-other-rulebook" | "unknown-term" | "locked-term" | "locked-dimension">
  | Extract<EngineIssueCode, "floor-above-cap" | "codes-do-not-combine" | "codes-doubtful" | "rounded-twice" | "codes-without-label" | "unknown-overlay" | "bad-repeal" | "ambiguous-overlays" | "closed-dimension" | "too-few-members" | "too-many-members" | "conventions-do-not-combine" | "orphan-member">
  | "not-a-region" | "not-a-scope-value";
