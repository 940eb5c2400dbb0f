/** The options of an audit, read from whatever was handed over. */
import { error, fail, hasError, isZero, ok, own, readExact, sign, type Issue, type Rational, type Result, type Section } from "../../../kernel/index.ts";
import { readGiven, section } from "../read-given.ts";
import type { GradeNames } from "./call.ts";
import { declarable, type AuditConventions } from "./conventions.ts";
import type { Declared } from "./findings.ts";
import { auditForms, marks, type AuditForm, type AuditGrade } from "./inputs.ts";
import { elements } from "./sheets.ts";

/** What an audit needs to know. */
export interface AuditRequest {
  /** Forms, the most telling first. */
  readonly forms: readonly [AuditForm, ...AuditForm[]];
  /** The caller's names of grades. */
  readonly grades: GradeNames;
  /** What the app declares. */
  readonly declared: Declared;
}

const keys = ["family", "forms", "grades", "conventions", "weights"];

const readForms = (value: unknown, issues: Issue[]): readonly [AuditForm, ...AuditForm[]] => {
  const given: readonly unknown[] = value === undefined ? ["totals"] : Array.isArray(value) ? value : [];
  const [first, ...others] = auditForms.filter((it) => given.includes(it));
  for (const it of given) if (!auditForms.some((form) => form === it)) issues.push(error("wrong-type", "options.forms", { expected: auditForms.join(" | "), received: it }));
  if (first !== undefined) return [first, ...others];
  issues.push(error("wrong-type", "options.forms", { expected: `a list of: ${auditForms.join(", ")}`, received: value }));
  return ["totals"];
};

const readGrades = (given: Section, issues: Issue[]): GradeNames => Object.fromEntries(Object.entries(given).flatMap(([name, value]): readonly (readonly [string, AuditGrade | null])[] => {
  const mark = value === null ? null : marks.find((it) => it === value);
  if (mark !== undefined) return [[name, mark]];
  issues.push(error("wrong-type", `options.grades.${name}`, { expected: `${marks.join(" | ")} | null`, received: value }));
  return [];
}));

const readConventions = (given: Section, issues: Issue[]): AuditConventions => {
  for (const [axis, value] of Object.entries(given)) {
    const options: readonly string[] | undefined = own(declarable, axis);
    if (options === undefined) issues.push(error("unknown-key", `options.conventions.${axis}`, { expected: Object.keys(declarable).join(", ") }));
    else if (!options.some((it) => it === value)) issues.push(error("wrong-type", `options.conventions.${axis}`, { expected: options.join(" | "), received: value }));
  }
  return given;
};

const readWeights = (given: Section, issues: Issue[]): readonly Rational[] => {
  for (const key of Object.keys(given)) if (!elements.includes(key)) issues.push(error("unknown-key", `options.weights.${key}`, { expected: elements.join(", ") }));
  const weights = elements.flatMap((element) => {
    const value = own(given, element);
    if (value === undefined) issues.push(error("missing-key", `options.weights.${element}`));
    const weight = value === undefined ? undefined : readExact(value, `options.weights.${element}`, issues);
    if (weight !== undefined && sign(weight) < 0) issues.push(error("wrong-type", `options.weights.${element}`, { expected: "a weight from 0", received: value }));
    return weight === undefined ? [] : [weight];
  });
  if (weights.length > 0 && weights.every(isZero)) issues.push(error("wrong-type", "options.weights", { expected: "weights that are not all 0" }));
  return weights;
};

/** Reads the options. Issues: `wrong-type`, `missing-key`, `unknown-key`, numbers that cannot be read. */
export const readAuditOptions = (fn: unknown, given: unknown): Result<AuditRequest> => {
  if (typeof fn !== "function") return fail([error("wrong-type", "fn", { expected: "a function", received: fn })]);
  const read = readGiven(given, "{ family: \"satisfaction\" }", keys);
  if (!read.ok) return read;
  const { options, issues } = read.value;
  const family = own(options, "family");
  if (family !== "satisfaction") issues.push(error("wrong-type", "options.family", { expected: "satisfaction | indicators | performance", received: family }));
  const request: AuditRequest = {
    forms: readForms(own(options, "forms"), issues), grades: readGrades(section(options, "grades", issues), issues),
    declared: {
      conventions: readConventions(section(options, "conventions", issues), issues),
      weights: own(options, "weights") === undefined ? undefined : readWeights(section(options, "weights", issues), issues),
    },
  };
  return hasError(issues) ? fail(issues) : ok(request, issues);
};
