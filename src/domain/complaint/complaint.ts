/** Complaints: when they came and when they were answered. */
import { error, fail, guard, ok, type LocalDate, type Result } from "../../kernel/index.ts";
import { at, compact, readDate, readEach, readFields, readId, reading, settle } from "../read.ts";

/** A complaint of a citizen, without anything of the person. */
export interface Complaint {
  /** The caller's identifier. */
  readonly id: string;
  /** The day of receipt. */
  readonly received: LocalDate;
  /** The day of the answer; absent while it is open. */
  readonly answered?: LocalDate;
  /** Its kind, by a code of the caller's. */
  readonly kind?: string;
  /** The channel, by a code of the caller's. */
  readonly channel?: string;
}

const readComplaint = (value: unknown, path: string): Result<Complaint> => {
  const read = readFields(value, path, { required: ["id", "received"], optional: ["answered", "kind", "channel"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const id = take(readId(read.value["id"], at(path, "id")));
  const received = take(readDate(read.value["received"], at(path, "received")));
  const answered = optional("answered", readDate);
  if (received !== undefined && answered !== undefined && answered < received) issues.push(error("answered-before-received", at(path, "answered"), { expected: `a day not before ${received}`, received: answered }));
  return settle(compact<Complaint>({ id: String(id), received: String(received), answered, kind: optional("kind", readId), channel: optional("channel", readId) }), issues);
};

/**
 * Reads a list of complaints.
 *
 * Issues, with their paths: `duplicate-complaint`, `answered-before-received`, `wrong-type`, `missing-key`, `unknown-key`, `not-a-date`, `unreadable-input`.
 *
 * @example
 * ```ts
 * import { readComplaints } from "pembinaan-asn";
 * readComplaints([{ id: "c1", received: "2026-03-02", answered: "2026-03-01" }]).ok; // => false
 * ```
 */
export const readComplaints = (value: unknown, path = ""): Result<readonly Complaint[]> => guard(() => {
  const read = readEach(value, path, readComplaint);
  if (!read.ok) return read;
  const seen = new Set<string>();
  const twice = read.value.flatMap((it, index) => {
    if (!seen.has(it.id)) { seen.add(it.id); return []; }
    return [error("duplicate-complaint", at(at(path, index), "id"), { received: it.id })];
  });
  return twice.length > 0 ? fail(twice) : ok(read.value);
});
