/** Result: what a door returns instead of throwing. */
import { error, type Issue } from "./issue.ts";

/** A success with its value; its issues are warnings and notes at most. */
export interface Ok<T> {
  /** Discriminant. */
  readonly ok: true;
  /** The value. */
  readonly value: T;
  /** Warnings and notes. */
  readonly issues: readonly Issue[];
}

/** A failure: no value, at least one issue of severity `error`. */
export interface Failure {
  /** Discriminant. */
  readonly ok: false;
  /** At least one error; warnings and notes may stand beside it. */
  readonly issues: readonly Issue[];
}

/** What doors for unknown or caller's data return. Test `ok`, then read `value` or `issues`. */
export type Result<T> = Ok<T> | Failure;

const none: readonly Issue[] = Object.freeze([]);

/** A success. */
export const ok = <T>(value: T, issues: readonly Issue[] = none): Ok<T> => Object.freeze({ ok: true, value, issues });

/** A failure with its issues. */
export const fail = (issues: readonly Issue[]): Failure => Object.freeze({ ok: false, issues });

/** Is there an error among these issues? */
export const hasError = (issues: readonly Issue[]): boolean => issues.some((it) => it.severity === "error");

/** The one error that this library throws, and only {@link unwrap} throws it. It carries the issues. */
export class PembinaanError extends Error {
  /** All issues, errors first as they were found. */
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    const errors = issues.filter((it) => it.severity === "error");
    super(errors.map((it) => `${it.code} at ${it.path === "" ? "(whole)" : it.path}${it.expected === undefined ? "" : `: expected ${it.expected}`}${it.received === undefined ? "" : `, received ${it.received}`}`).join("; "));
    this.name = "PembinaanError";
    this.issues = issues;
  }
}

/**
 * The value of a success; throws a {@link PembinaanError} for a failure. The only function of the library that throws.
 *
 * @example
 * ```ts
 * import { parsePeriod, unwrap } from "pembinaan-asn";
 * unwrap(parsePeriod("2026-Q2")).to; // => "2026-06-30"
 * ```
 */
export const unwrap = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new PembinaanError(result.issues);
};

/** Runs a door: whatever throws inside (a hostile getter, nesting without end) becomes the issue `unreadable-input`. */
export const guard = <T>(body: () => Result<T>): Result<T> => {
  try {
    return body();
  } catch (thrown) {
    let why = "an exception";
    try { if (thrown instanceof Error) why = `${thrown.name}: ${thrown.message}`.slice(0, 120); } catch { /* the exception itself may be hostile: its text is not needed */ }
    return fail([error("unreadable-input", "", { expected: "plain data that can be read", received: why })]);
  }
};
