/** Reading objectives, indicators and observations, each for itself. */
import { compare, divide, error, fromFraction, isLocalDate, sign, toFraction, type Issue, type Rational } from "../../kernel/index.ts";
import { at, field, present, readFields, readFlag, readId, readLabel, readNumberField, readText, readTexts, readWord, type Fields } from "./fields.ts";
import { controls, directions, validities, type ExactText, type Indicator, type Objective, type Observation, type Target } from "./indicator.ts";
import { indicatorScales } from "./scale.ts";

const exact = (text: ExactText): Rational => fromFraction(text);

const readWeight = (fields: Fields, issues: Issue[]): ExactText | undefined => {
  const weight = readNumberField(fields, "weight", issues);
  if (weight !== undefined && sign(exact(weight)) < 0) issues.push(error("negative-weight", at(fields, "weight"), { expected: "0 or more", received: weight }));
  return weight;
};

/** Reads an objective. */
export const readObjective = (value: unknown, path: string, issues: Issue[]): Objective | undefined => {
  const fields = readFields(value, path, ["id", "label", "within", "weight"], issues);
  if (fields === undefined) return undefined;
  const id = readId(fields, "id", issues);
  const rest = { label: readLabel(fields, "label", issues), within: readText(fields, "within", issues), weight: readWeight(fields, issues) };
  return id === undefined ? undefined : present<Objective>({ id, ...rest });
};

/** The values of a trajectory by period. */
const readTrajectory = (fields: Fields, issues: Issue[]): Readonly<Record<string, ExactText>> | undefined => {
  const value = field(fields, "trajectory");
  const periods = readFields(value, at(fields, "trajectory"), typeof value === "object" && value !== null ? Object.keys(value) : ["values by period"], issues);
  return periods === undefined ? undefined : Object.fromEntries(Object.keys(periods.record).flatMap((key) => {
    const exactText = readNumberField(periods, key, issues);
    return exactText === undefined ? [] : [[key, exactText]];
  }));
};

/** A target: a number, `{ value, maximal? }`, `{ low, high }`, `{ trajectory }`, or `{ milestone }`. */
const readTarget = (fields: Fields, issues: Issue[]): Target | undefined => {
  const value = field(fields, "target");
  const path = at(fields, "target");
  if (value === undefined) return undefined;
  if (typeof value !== "object") {
    const single = readNumberField(fields, "target", issues);
    return single === undefined ? undefined : { value: single };
  }
  const target = readFields(value, path, ["value", "maximal", "low", "high", "trajectory", "milestone"], issues);
  if (target === undefined) return undefined;
  const maximal = readFlag(target, "maximal", issues) === true ? { maximal: true as const } : {};
  const others = ["value", "low", "high", "trajectory", "milestone"].filter((key) => field(target, key) !== undefined);
  if (others.join() === "trajectory") {
    const trajectory = readTrajectory(target, issues);
    return trajectory === undefined ? undefined : { trajectory };
  }
  if (others.join() === "milestone") {
    const milestone = readText(target, "milestone", issues);
    return milestone === undefined ? undefined : { milestone };
  }
  const [one, low, high] = ["value", "low", "high"].map((key) => readNumberField(target, key, issues));
  if (one !== undefined && others.join() === "value") return { value: one, ...maximal };
  if (low === undefined || high === undefined || others.join() !== "low,high") {
    issues.push(error("ambiguous-target", path, { expected: "one of: { value }, { low, high }, { trajectory }, { milestone }" }));
    return undefined;
  }
  if (compare(exact(low), exact(high)) > 0) issues.push(error("reversed-target", path, { expected: "low up to high", received: `${low} to ${high}` }));
  return { low, high };
};

const readDue = (fields: Fields, issues: Issue[]): string | undefined => {
  const text = readText(fields, "due", issues);
  if (text === undefined || isLocalDate(text)) return text;
  issues.push(error("wrong-type", at(fields, "due"), { expected: "a day such as 2026-12-31", received: text }));
  return undefined;
};

const readCodes = (fields: Fields, issues: Issue[]): Readonly<Record<string, string>> | undefined => {
  const value = field(fields, "codes");
  if (value === undefined) return undefined;
  const codes = readFields(value, at(fields, "codes"), typeof value === "object" && value !== null ? Object.keys(value) : ["codes by name"], issues);
  if (codes === undefined) return undefined;
  return Object.fromEntries(Object.keys(codes.record).flatMap((key) => {
    const code = readText(codes, key, issues);
    return code === undefined ? [] : [[key, code]];
  }));
};

/** Reads an indicator. */
export const readIndicator = (value: unknown, path: string, issues: Issue[]): Indicator | undefined => {
  const fields = readFields(value, path, ["id", "label", "unit", "formula", "direction", "scale", "source", "baseline", "worst", "due", "validity", "control", "objective", "weight", "target", "codes"], issues);
  if (fields === undefined) return undefined;
  const id = readId(fields, "id", issues);
  const formula = readText(fields, "formula", issues, true);
  const rest = {
    label: readLabel(fields, "label", issues), unit: readText(fields, "unit", issues), direction: readWord(fields, "direction", directions, issues), scale: readWord(fields, "scale", indicatorScales, issues), source: readText(fields, "source", issues),
    baseline: readNumberField(fields, "baseline", issues), worst: readNumberField(fields, "worst", issues), due: readDue(fields, issues), validity: readWord(fields, "validity", validities, issues), control: readWord(fields, "control", controls, issues),
    objective: readText(fields, "objective", issues), weight: readWeight(fields, issues), target: readTarget(fields, issues), codes: readCodes(fields, issues),
  };
  return id === undefined || formula === undefined ? undefined : present<Indicator>({ id, formula, ...rest });
};

/** Reads an observation. Exactly one of `value`, `numerator` with `denominator`, and `notApplicable`. */
export const readObservation = (value: unknown, path: string, issues: Issue[]): Observation | undefined => {
  const fields = readFields(value, path, ["indicator", "period", "value", "numerator", "denominator", "verified", "notApplicable", "evidence"], issues);
  if (fields === undefined) return undefined;
  const before = issues.length;
  const indicator = readText(fields, "indicator", issues, true);
  const period = readText(fields, "period", issues, true);
  const [single, numerator, denominator] = ["value", "numerator", "denominator"].map((key) => readNumberField(fields, key, issues));
  const notApplicable = readText(fields, "notApplicable", issues);
  const rest = { verified: readFlag(fields, "verified", issues), evidence: readTexts(fields, "evidence", issues) };
  if (issues.slice(before).some((it) => it.severity === "error") || indicator === undefined || period === undefined) return undefined;
  const isShare = numerator !== undefined && denominator !== undefined;
  const said = Number(single !== undefined) + Number(isShare) + Number(notApplicable !== undefined);
  if (said !== 1 || (numerator === undefined) !== (denominator === undefined)) {
    issues.push(error("ambiguous-observation", path, { expected: "one of: value, numerator with denominator, notApplicable" }));
    return undefined;
  }
  if (!isShare) return present<Observation>({ indicator, period, value: single, numerator, denominator, notApplicable, ...rest });
  const share = divide(exact(numerator), exact(denominator));
  if (share === undefined) {
    issues.push(error("zero-denominator", at(fields, "denominator"), { expected: "a number that is not 0" }));
    return undefined;
  }
  return present<Observation>({ indicator, period, value: toFraction(share), numerator, denominator, notApplicable, ...rest });
};
