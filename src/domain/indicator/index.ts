/** Indicators and plans. @module */
export { indicatorIssueCodes, type IndicatorIssueCode } from "./issues.ts";
export { controls, directions, validities, type IndicatorControl, type Direction, type ExactText, type Indicator, type IndicatorPlan, type Objective, type Observation, type Target, type IndicatorValidity } from "./indicator.ts";
export { readPlan } from "./read-plan.ts";
export { checkCascade, type Cascade, type CascadeKind, type CascadeShare } from "./cascade.ts";
export { consolidate, consolidations, type Consolidated, type Consolidation, type Denominator } from "./consolidate.ts";
export { consolidatePlaces, placeMethods, type ConsolidatedPlaces, type PlaceMethod } from "./places.ts";
export { proRata } from "./pro-rata.ts";
export { indicatorScales, type IndicatorScale } from "./scale.ts";
export { smartGaps, type SmartCriterion, type SmartGap } from "./smart.ts";
export { fitTrajectory, trajectoryColumns, type TrajectoryColumn } from "./trajectory.ts";
