/** Reading objectives, indicators and observations, each for itself. */
import { compare, divide, error, parseFraction, sign, toFraction, zero, type Issue, type Rational } from "../../kernel/index.ts";
import { at, field, present, readFields, readFlag, readId, readLabel, readNumberField, readText, type Fields } from "./fields.ts";
import { directions, type Direction, type ExactText, type Indicator, type Objective, type Observation, type Target } from "./indicator.ts";

const exact = (text: ExactText): Rational => parseFraction(text) ?? zero; // the text was written by toFraction

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

/** A target: a number, `{ value }`, or `{ low, high }`. */
const readTarget = (fields: Fields, issues: Issue[]): Target | undefined => {
  const value = field(fields, "target");
  const path = at(fields, "target");
  if (value === undefined) return undefined;
  if (typeof value !== "object") {
    const single = readNumberField(fields, "target", issues);
    return single === undefined ? undefined : { value: single };
  }
  const target = readFields(value, path, ["value", "low", "high"], issues);
  if (target === undefined) return undefined;
  const [one, low, high] = ["value", "low", "high"].map((key) => readNumberField(target, key, issues));
  if (one !== undefined && low === undefined && high === undefined) return { value: one };
  if (one !== undefined || low === undefined || high === undefined) {
    issues.push(error("ambiguous-target", path, { expected: "either { value } or { low, high }" }));
    return undefined;
  }
  if (compare(exact(low), exact(high)) > 0) issues.push(error("reversed-target", path, { expected: "low up to high", received: `${low} to ${high}` }));
  return { low, high };
};

const readDirection = (fields: Fields, issues: Issue[]): Direction | undefined => {
  const text = readText(fields, "direction", issues);
  const found = directions.find((it) => it === text);
  if (text !== undefined && found === undefined) issues.push(error("wrong-type", at(fields, "direction"), { expected: `one of: ${directions.join(", ")}`, received: text }));
  return found;
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
  const fields = readFields(value, path, ["id", "label", "unit", "formula", "direction", "source", "objective", "weight", "target", "codes"], issues);
  if (fields === undefined) return undefined;
  const id = readId(fields, "id", issues);
  const formula = readText(fields, "formula", issues, true);
  const rest = {
    label: readLabel(fields, "label", issues), unit: readText(fields, "unit", issues), direction: readDirection(fields, issues), source: readText(fields, "source", issues),
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
  const rest = { verified: readFlag(fields, "verified", issues), evidence: readText(fields, "evidence", issues) };
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
