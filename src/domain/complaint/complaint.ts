/** Complaints: when they came, and when what happened to them. */
import { dateRange, error, fail, guard, ok, under, type DateRange, type Issue, type LocalDate, type Result } from "../../kernel/index.ts";
import { at, compact, readDate, readEach, readFields, readId, reading, settle } from "../read.ts";
import type { ComplaintIssueCode } from "./issues.ts";
import { responseStages, stageDates } from "./stage.ts";

/** A complaint of a citizen, without anything of the person. A date that is absent has not come yet. */
export interface Complaint {
  /** The caller's identifier. */
  readonly id: string;
  /** The day of receipt. */
  readonly received: LocalDate;
  /** The day on which it was verified and passed on. */
  readonly verified?: LocalDate;
  /** The day of the first answer; under UU 25/2009 the answer whether the file is complete. */
  readonly answered?: LocalDate;
  /** The day on which the file was complete. */
  readonly complete?: LocalDate;
  /** The day of the decision, or on which it was settled. */
  readonly resolved?: LocalDate;
  /** The day on which the complainant was told of the decision. */
  readonly informed?: LocalDate;
  /** Stretches of days, both ends included, in which the office waited for the complainant. They count unless the standard stops its clock. */
  readonly pauses?: readonly DateRange[];
  /** Its kind, by a code: the class of the standard where its limits differ by class, else the caller's own. */
  readonly kind?: string;
  /** The channel, by a code of the caller's. */
  readonly channel?: string;
}

const dates = ["verified", "answered", "complete", "resolved", "informed"] as const;

const readPause = (value: unknown, path: string): Result<DateRange> => {
  const read = readFields(value, path, { required: ["from", "to"] });
  if (!read.ok) return read;
  const range = dateRange(read.value["from"], read.value["to"]);
  return range.ok ? range : fail(under(path, range.issues));
};

/** Each stage that has both its days, backwards. */
const outOfOrder = (complaint: Complaint, path: string): readonly Issue<ComplaintIssueCode>[] => responseStages.flatMap((stage) => {
  const { from, to } = stageDates[stage];
  const [first, last] = [complaint[from], complaint[to]];
  return first !== undefined && last !== undefined && last < first ? [error("events-out-of-order", at(path, to), { expected: `a day not before ${first}`, received: last, details: { first: from } })] : [];
});

const readComplaint = (value: unknown, path: string): Result<Complaint> => {
  const read = readFields(value, path, { required: ["id", "received"], optional: [...dates, "pauses", "kind", "channel"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const id = take(readId(read.value["id"], at(path, "id")));
  const received = take(readDate(read.value["received"], at(path, "received")));
  const [verified, answered, complete, resolved, informed] = dates.map((key) => optional(key, readDate));
  const rest = { pauses: optional("pauses", (it, where) => readEach(it, where, readPause)), kind: optional("kind", readId), channel: optional("channel", readId) };
  if (received === undefined) return fail(issues);
  const complaint = compact<Complaint>({ id: String(id), received, verified, answered, complete, resolved, informed, ...rest });
  return settle(complaint, [...issues, ...outOfOrder(complaint, path)]);
};

/**
 * Reads a list of complaints.
 *
 * Issues, with their paths: `duplicate-complaint`, `events-out-of-order`, `reversed-range` (of a pause), `wrong-type`, `missing-key`, `unknown-key`, `not-a-date`, `unreadable-input`.
 *
 * @example
 * ```ts
 * import { readComplaints } from "pembinaan-asn";
 * readComplaints([{ id: "c1", received: "2026-03-02", answered: "2026-03-01" }]).issues[0]; // => { code: "events-out-of-order", path: "[0].answered", … }
 * ```
 */
export const readComplaints = (value: unknown, path = ""): Result<readonly Complaint[]> => guard(() => {
  const read = readEach(value, path, readComplaint);
  if (!read.ok) return read;
  const seen = new Set<string>();
  const twice = read.value.flatMap((it, index) => {
    if (!seen.has(it.id)) { seen.add(it.id); return []; }
    return [error<ComplaintIssueCode>("duplicate-complaint", at(at(path, index), "id"), { received: it.id })];
  });
  return twice.length > 0 ? fail(twice) : ok(read.value);
});
