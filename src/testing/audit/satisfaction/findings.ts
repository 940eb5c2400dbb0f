/** Faults in complete surveys: what each case shows, given the way of the function and the right way. */
import { compare, hundred, type Rational } from "../../../kernel/index.ts";
import { faultsOf, gradeOf, rightBands, twoDecimals } from "./band-model.ts";
import type { Seen } from "./call.ts";
import type { AuditConventions } from "./conventions.ts";
import type { AuditGrade } from "./inputs.ts";
import type { AuditFaultCode } from "./fault-codes.ts";
import { agrees, isClose } from "../figures.ts";
import type { IndexFit } from "./fit-index.ts";
import { basesOf, type GradeFit } from "./fit-grades.ts";
import { indexOf, legitimate, type IndexModel } from "./index-model.ts";

/** A fault in a case. */
export interface Finding {
  /** Which. */
  readonly code: AuditFaultCode;
  /** The case with what came. */
  readonly seen: Seen;
  /** The right index; `null`: undetermined. */
  readonly index: Rational | null;
  /** The right grade. */
  readonly mark: AuditGrade | null;
}

/** What the app declares. */
export interface Declared {
  /** Its conventions. */
  readonly conventions: AuditConventions;
  /** Its own weights. */
  readonly weights: readonly Rational[] | undefined;
}

/** What is right for complete surveys. */
export interface Right {
  /** The way to the index. */
  readonly model: IndexModel;
  /** Index and grade of a case. */
  readonly of: (seen: Seen) => Omit<Finding, "code">;
  /** The grade of an index that was reached otherwise. */
  readonly markOf: (index: Rational | null) => AuditGrade | null;
}

/** The right way beside one with faults: its weights where they are of the rule, else the declared ones, else 1/9. */
const rightModel = (fit: IndexFit | undefined, { conventions, weights }: Declared): IndexModel => {
  if (fit?.model.faults.length === 0) return fit.model;
  const known = legitimate(weights);
  const same = known.find((it) => it.weights === fit?.model.weights) ?? known.find((it) => it.weights === conventions.weights) ?? known[0];
  return fit?.model.stage === undefined ? same : { ...same, stage: fit.model.stage };
};

/** What is right, given the way to the index and what is compared with the cuts. */
export const rightOf = (fit: IndexFit | undefined, grades: GradeFit, declared: Declared): Right => {
  const model = rightModel(fit, declared);
  const display = fit?.display ?? { places: null, truncated: false };
  const basis = basesOf([{ model, display }], {}).find(({ name, isRounded }) => name === grades.basis.name && isRounded === grades.basis.isRounded);
  const bands = rightBands(declared.conventions);
  const markOf = (index: Rational | null): AuditGrade | null => (index === null ? null : gradeOf(bands, grades.basis.isRounded ? twoDecimals(index) : index));
  return {
    model, markOf,
    of: (seen) => {
      const index = indexOf(model, seen.sheet).value;
      const value = basis?.valueOf(seen);
      return { seen, index, mark: value === undefined ? markOf(index) : gradeOf(bands, value) };
    },
  };
};

/** Faults of the index. */
const indexFaults = (seen: Seen, fit: IndexFit | undefined, right: IndexModel): readonly AuditFaultCode[] => {
  const { index, got } = seen.outcome;
  if (got.failure !== undefined) return ["throws"];
  if (index === null || index === undefined) return ["wrong-index"];
  if (compare(index, hundred) > 0 && isClose(index, hundred)) return ["float-overshoot"];
  if (fit === undefined) return ["wrong-index"];
  const own = indexOf(fit.model, seen.sheet);
  if (!own.steady) return [];
  if (!agrees(index, own.value, fit.display)) return ["wrong-index"];
  return agrees(index, indexOf(right, seen.sheet).value, fit.display) ? [] : fit.model.faults;
};

/** Faults of the grade: those without which the case would be graded otherwise. */
const gradeFaults = (seen: Seen, { basis, bands, unexplained, residues }: GradeFit, declared: AuditConventions): readonly AuditFaultCode[] => {
  const value = basis.valueOf(seen);
  const right = rightBands(declared);
  if (unexplained.includes(seen)) return ["wrong-grade"];
  if (value === undefined || seen.outcome.got.failure !== undefined) return [];
  if (residues.includes(seen)) return [compare(value, hundred) === 0 ? "float-overshoot" : "float-residue-at-cut"];
  if (seen.outcome.mark === gradeOf(right, value)) return [];
  return faultsOf(bands, right).filter(({ without }) => gradeOf(without, value) !== seen.outcome.mark).map(({ code }) => code);
};

/** All faults in complete surveys. */
export const completeFindings = (seen: readonly Seen[], fit: IndexFit | undefined, grades: GradeFit, right: Right, declared: AuditConventions): readonly Finding[] => seen.flatMap((it) => {
  const expected = right.of(it);
  return [...new Set([...indexFaults(it, fit, right.model), ...gradeFaults(it, grades, declared)])].map((code) => ({ code, ...expected }));
});
