/** Participation: how many of the assigned activities were attended. */
import { error, fail, guard, ok, type Result } from "../../kernel/index.ts";
import { at, compact, readEach, readFields, readFlag, readId, reading, settle } from "../read.ts";

/** One person at one activity. */
export interface Attendance {
  /** Identifier of the training or government programme. */
  readonly activity: string;
  /** Identifier of the person. */
  readonly person: string;
  /** Was the person assigned to it? */
  readonly assigned: boolean;
  /** Did the person attend? */
  readonly attended: boolean;
}

/** Counts of participation: exact whole numbers, the parts of a share. */
export interface Participation {
  /** Assigned and attended: the numerator. */
  readonly attended: number;
  /** Assigned: the denominator, never 0. */
  readonly assigned: number;
  /** Attended without being assigned; in neither of the two above. */
  readonly unassigned: number;
}

const readAttendance = (value: unknown, path: string): Result<Attendance> => {
  const read = readFields(value, path, { required: ["activity", "person", "assigned", "attended"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const activity = take(readId(read.value["activity"], at(path, "activity")));
  const person = take(readId(read.value["person"], at(path, "person")));
  const assigned = take(readFlag(read.value["assigned"], at(path, "assigned")));
  const attended = take(readFlag(read.value["attended"], at(path, "attended")));
  return settle(compact<Attendance>({ activity: String(activity), person: String(person), assigned: assigned === true, attended: attended === true }), issues);
};

/**
 * Counts attended of assigned activities. No official formula is known: attended / assigned is the library's convention, and whoever
 * comes without being assigned is counted apart, so that the share never exceeds one.
 *
 * Issues: `duplicate-attendance` at `[n]`, `nothing-assigned`, and those of reading: `wrong-type`, `missing-key`, `unknown-key`, `unreadable-input`.
 *
 * @example
 * ```ts
 * import { participation, unwrap } from "pembinaan-asn";
 * unwrap(participation([
 *   { activity: "w1", person: "a", assigned: true, attended: true },
 *   { activity: "w1", person: "b", assigned: true, attended: false },
 * ])); // => { attended: 1, assigned: 2, unassigned: 0 }
 * ```
 */
export const participation = (attendances: readonly Attendance[]): Result<Participation> => guard(() => {
  const read = readEach(attendances, "", readAttendance);
  if (!read.ok) return read;
  const seen = new Set<string>();
  const twice = read.value.flatMap((it, index) => {
    const key = JSON.stringify([it.activity, it.person]);
    if (!seen.has(key)) { seen.add(key); return []; }
    return [error("duplicate-attendance", `[${index}]`)];
  });
  if (twice.length > 0) return fail(twice);
  const assigned = read.value.filter((it) => it.assigned);
  if (assigned.length === 0) return fail([error("nothing-assigned", "")]);
  return ok(Object.freeze({ attended: assigned.filter((it) => it.attended).length, assigned: assigned.length, unassigned: read.value.filter((it) => !it.assigned && it.attended).length }));
});
