/** Classes of posts (kelas jabatan) of pelaksana: where a heavy disciplinary punishment leads. */
import { error, fail, guard, hasError, ok, type Issue, type Result } from "../../kernel/index.ts";
import { field, readCode, readFields, readWhole } from "../read.ts";

/** Heavy punishments of PP 94/2021 that move a pelaksana to another class: one class lower, or released from the post. */
export const jobClassPunishments = ["penurunan-jabatan", "pembebasan-jabatan"] as const;

/** One of {@link jobClassPunishments}. */
export type JobClassPunishment = (typeof jobClassPunishments)[number];

/** The highest class. */
const HIGHEST = 17;

/** What is known of the case. */
export interface JobClassCase {
  /** The punishment. */
  readonly punishment: JobClassPunishment;
  /** The class of the post now, 1 to 17. */
  readonly jobClass: number;
  /** The lowest class that the institution has: its own figure, never guessed. */
  readonly lowest?: number;
}

/** Where the punishment leads. */
export interface JobClassAfter {
  /** The class while it lasts. */
  readonly jobClass: number;
  /** How long it lasts, in months. */
  readonly months: 12;
}

/**
 * The class of post of a pelaksana under a heavy punishment: `penurunan-jabatan` leads one class down, `pembebasan-jabatan` to the lowest class of the institution; both for 12 months.
 *
 * @param given - `punishment`, `jobClass` (a whole number from 1 to 17), and the institution's `lowest` class, without which a release has no answer.
 * @returns the class and the months. Issues: `wrong-type` (also for a class that has none below it), `missing-key` (`lowest`), `unknown-key`, `unreadable-input`.
 * Rule: PP 94/2021 with the worked cases of PerBKN 6/2022, as one public program transcribes them (unverified).
 *
 * @example
 * ```ts
 * import { jobClassAfter, unwrap } from "pembinaan-asn";
 * unwrap(jobClassAfter({ punishment: "penurunan-jabatan", jobClass: 6 })); // => { jobClass: 5, months: 12 }
 * unwrap(jobClassAfter({ punishment: "pembebasan-jabatan", jobClass: 5, lowest: 3 })); // => { jobClass: 3, months: 12 }
 * jobClassAfter({ punishment: "pembebasan-jabatan", jobClass: 5 }).issues[0]?.path; // => "lowest"
 * ```
 */
export const jobClassAfter = (given: JobClassCase): Result<JobClassAfter> => guard(() => {
  const fields = readFields(given, "", { required: ["punishment", "jobClass"], optional: ["lowest"] });
  if (!fields.ok) return fields;
  const [punishment, lowest] = [field(fields.value, "punishment"), field(fields.value, "lowest")];
  const issues: Issue[] = [...readCode(punishment, "punishment", jobClassPunishments).issues];
  const isLower = punishment === "penurunan-jabatan";
  const floor = lowest === undefined ? ok(1) : readWhole(lowest, "lowest", 1, HIGHEST);
  issues.push(...floor.issues);
  if (lowest === undefined && !isLower) issues.push(error("missing-key", "lowest", { expected: `a whole number from 1 to ${HIGHEST}` }));
  if (!floor.ok || hasError(issues)) return fail(issues);
  const read = readWhole(field(fields.value, "jobClass"), "jobClass", isLower ? floor.value + 1 : floor.value, HIGHEST);
  return read.ok ? ok(Object.freeze({ jobClass: isLower ? read.value - 1 : floor.value, months: 12 as const })) : read;
});
