/** SKP: the performance plan of one civil servant in one post, with what was observed and how it was judged. Codes that a rule owns (groups, perspectives, categories) are kept as text. */
import type { DateRange, Text } from "../../kernel/index.ts";
import type { PositionKind } from "../asn/index.ts";
import type { ExactText, Indicator, Observation } from "../indicator/index.ts";
import type { Ratings } from "./ratings.ts";

/** Main work is compulsory, additional work comes on top. */
export const resultKinds = ["utama", "tambahan"] as const;

/** One of {@link resultKinds}. */
export type ResultKind = (typeof resultKinds)[number];

/** Aspects of a planned result. */
export const resultAspects = ["kuantitas", "kualitas", "waktu", "biaya"] as const;

/** One of {@link resultAspects}. */
export type ResultAspect = (typeof resultAspects)[number];

/** How expectations are put: in numbers, or in words. */
export const planApproaches = ["kuantitatif", "kualitatif"] as const;

/** One of {@link planApproaches}. */
export type PlanApproach = (typeof planApproaches)[number];

/** The seven BerAKHLAK values. */
export const berakhlakValues = ["berorientasi-pelayanan", "akuntabel", "kompeten", "harmonis", "loyal", "adaptif", "kolaboratif"] as const;

/** One of {@link berakhlakValues}. */
export type BerakhlakValue = (typeof berakhlakValues)[number];

/** Within the year, or the year itself. */
export const evaluationKinds = ["periodik", "tahunan"] as const;

/** One of {@link evaluationKinds}. */
export type EvaluationKind = (typeof evaluationKinds)[number];

/** A planned result (rencana hasil kerja). Its indicators name it as their `objective`. */
export interface PlannedResult {
  /** Unique in the plan. */
  readonly id: string;
  /** Its name. */
  readonly label?: Text;
  /** Main or additional. */
  readonly kind: ResultKind;
  /** The superior's planned result that it supports: an id of the caller's own. */
  readonly supports?: string;
  /** The perspective under which a leader sorts it. */
  readonly perspective?: string;
  /** The group of main work, where the rule has groups (8/2021: `perjanjian-kinerja`, `rencana-aksi`). */
  readonly group?: string;
  /** Its weight, where the rule asks for one. */
  readonly weight?: ExactText;
  /** The category that additional work was given (8/2021). */
  readonly category?: string;
  /** The scope of the assignment of additional work (8/2021: `smallest`, `wider`, `widest`). */
  readonly scope?: string;
  /** The assessor states that it was not done at all (PP 46/2011). */
  readonly notDone?: boolean;
}

/** One of the seven values with what the leader especially expects. */
export interface ExpectedBehaviour {
  /** The value. */
  readonly value: BerakhlakValue;
  /** The leader's special expectation, in the leader's words. */
  readonly expectation?: string;
}

/** What was judged over a period. Each rule reads what it asks for; what is absent is not known yet. */
export interface Evaluation {
  /** The period, as text. */
  readonly period: string;
  /** Within the year, or the year. */
  readonly kind: EvaluationKind;
  /** Above, at or below expectation (6/2022). */
  readonly ratings?: Ratings;
  /** Scores of the aspects of behaviour by code (PP 46/2011); `null`: the aspect is not asked of this post. */
  readonly behaviourScores?: Readonly<Record<string, ExactText | null>>;
  /** Behaviour as the assessor rated it (8/2021). */
  readonly assessorBehaviour?: ExactText;
  /** Behaviour as peers and subordinates rated it together (8/2021). */
  readonly othersBehaviour?: ExactText;
  /** Creativity (PP 46/2011): `tidak-ada`, `unit`, `organisasi`, `negara`. */
  readonly creativity?: string;
  /** A new idea that the head of the unit let count (PP 30/2019 article 41). */
  readonly newIdea?: boolean;
  /** Feedback, in the assessor's words. */
  readonly feedback?: string;
}

/** The plan of one person in one post. All persons are opaque ids of the caller. */
export interface Skp {
  /** Unique among the plans of the caller. */
  readonly id: string;
  /** Whose plan it is. */
  readonly employee: string;
  /** Who assesses (pejabat penilai kinerja): never the employee. */
  readonly assessor: string;
  /** The assessor's superior, who hears objections. */
  readonly superior?: string;
  /** The kind of position. */
  readonly position?: PositionKind;
  /** First and last day; a move in mid-year ends one plan and begins the next. */
  readonly period: DateRange;
  /** In numbers or in words. */
  readonly approach?: PlanApproach;
  /** Planned results, in order. */
  readonly plannedResults: readonly PlannedResult[];
  /** Individual indicators (IKI): `objective` is the planned result, `codes.aspect` one of {@link resultAspects}, `codes.targetIsMaximum` is `ya` or `tidak`. */
  readonly indicators: readonly Indicator[];
  /** What was observed of them, with references to evidence. */
  readonly observations: readonly Observation[];
  /** Values with special expectations. */
  readonly behaviours: readonly ExpectedBehaviour[];
  /** Periodic and annual evaluations. */
  readonly evaluations: readonly Evaluation[];
}
