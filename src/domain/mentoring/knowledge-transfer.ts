/** Transfer of knowledge: the topics of a mentoring, and what the mentee can show of each. */
import { error, guard, ok, type LocalDate, type Result } from "../../kernel/index.ts";
import { at, compact, readDate, readEach, readFields, readId, reading, settle } from "../read.ts";
import type { MentoringIssueCode } from "./issues.ts";

/** An occasion on which the mentee showed what was passed on. */
export interface Demonstration {
  /** The day. */
  readonly on: LocalDate;
  /** References of evidence, at least one: a memorandum written, a service rendered alone, a log. */
  readonly evidence: readonly string[];
}

/** A topic that the mentor passes on. */
export interface KnowledgeTopic {
  /** Its reference, once in a list. */
  readonly id: string;
  /** What the mentee has shown of it; empty: nothing yet. */
  readonly shown: readonly Demonstration[];
}

/** What has been passed on by a day. */
export interface KnowledgeTransfer {
  /** Topics that the mentee has shown, each with the first day and all evidence. */
  readonly shown: readonly {
    /** The topic. */
    readonly id: string;
    /** The first day on which it was shown. */
    readonly since: LocalDate;
    /** All references of evidence, each once, in the order of the days. */
    readonly evidence: readonly string[];
  }[];
  /** Topics that the mentee has not shown yet. */
  readonly open: readonly string[];
}

const readDemonstration = (value: unknown, path: string): Result<Demonstration> => {
  const read = readFields(value, path, { required: ["on", "evidence"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const on = take(readDate(read.value["on"], at(path, "on")));
  const evidence = take(readEach(read.value["evidence"], at(path, "evidence"), readId));
  if (evidence?.length === 0) issues.push(error<MentoringIssueCode>("evidence-missing", at(path, "evidence"), { expected: "at least one reference" }));
  return settle(compact<Demonstration>({ on, evidence }), issues);
};

const readTopic = (value: unknown, path: string): Result<KnowledgeTopic> => {
  const read = readFields(value, path, { required: ["id", "shown"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const id = take(readId(read.value["id"], at(path, "id")));
  const shown = take(readEach(read.value["shown"], at(path, "shown"), readDemonstration));
  return settle(compact<KnowledgeTopic>({ id, shown }), issues);
};

const byDay = (a: Demonstration, b: Demonstration): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/**
 * Which topics a mentee can show, with evidence. A topic counts as passed on from the first demonstration on; nothing is graded.
 *
 * @param topics - each with its reference and what was shown of it.
 * @param options - `asOf`: later demonstrations do not count yet.
 * @returns topics shown and open, in the order given. Issues: `duplicate-topic` (`topics[2]`), `evidence-missing` (`topics[0].shown[0].evidence`), and those of reading.
 * A design of the library; no known rule defines the transfer of knowledge.
 *
 * @example
 * ```ts
 * import { knowledgeTransfer, unwrap } from "pembinaan-asn";
 * const topics = [{ id: "telaah-staf", shown: [{ on: "2026-06-02", evidence: ["nota-17"] }] }, { id: "arsip", shown: [] }];
 * unwrap(knowledgeTransfer(topics, { asOf: "2026-06-30" })); // => { shown: [{ id: "telaah-staf", since: "2026-06-02", evidence: ["nota-17"] }], open: ["arsip"] }
 * ```
 */
export const knowledgeTransfer = (topics: readonly KnowledgeTopic[], options: { readonly asOf: LocalDate }): Result<KnowledgeTransfer> => guard(() => {
  const wanted = readFields(options, "options", { required: ["asOf"] });
  if (!wanted.ok) return wanted;
  const asOf = readDate(wanted.value["asOf"], "options.asOf");
  if (!asOf.ok) return asOf;
  const read = readEach(topics, "topics", readTopic);
  if (!read.ok) return read;
  const ids = read.value.map((it) => it.id);
  const twice = ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [error<MentoringIssueCode>("duplicate-topic", `topics[${index}]`, { expected: "each topic once", received: id })]));
  const counted = read.value.map(({ id, shown }) => ({ id, shown: shown.filter((it) => it.on <= asOf.value).sort(byDay) }));
  return twice.length > 0 ? settle({ shown: [], open: [] }, twice) : ok(Object.freeze({
    shown: Object.freeze(counted.flatMap(({ id, shown: [first, ...more] }) => (first === undefined ? [] : [Object.freeze({ id, since: first.on, evidence: Object.freeze([...new Set([first, ...more].flatMap((it) => it.evidence))]) })]))),
    open: Object.freeze(counted.filter((it) => it.shown.length === 0).map((it) => it.id)),
  }));
});
