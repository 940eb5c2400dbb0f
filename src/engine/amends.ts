/** The part of a receipt that says which one it amends: read from anything, and compared with the answers beside it. */
import { error, isLocalDate, isRecord, type Issue } from "../kernel/index.ts";
import { differencesOf } from "./differences.ts";
import { groups } from "./output-change.ts";
import type { Amends, Receipt } from "./receipt.ts";

const KEYS = ["receipt", "reason", "decidedBy", "on", "differ", "outputs"];

const FINGERPRINT = /^sha256:[0-9a-f]{64}$/u;

/** One word without blanks: a role or an id. */
const OPAQUE = /^[A-Za-z0-9][A-Za-z0-9._:/-]*$/u;

/** Sixteen digits or more in a row, the four groups of a NIP, or a NIK in groups of four, whatever stands between: numbers of persons. */
const NUMBER_OF_A_PERSON = /\d{16}|\d{8}[ ._/-]\d{6}[ ._/-]\d[ ._/-]\d{3}|\d{4}(?:[ ._/-]\d{4}){3}/u;

const isReason = (value: unknown): boolean => (typeof value === "string" ? value.trim() !== "" : isRecord(value) && Object.keys(value).length === 2 && ["id", "en"].every((key) => typeof value[key] === "string" && value[key].trim() !== ""));

/** What is wrong with reason, decider and day. Issues: `wrong-type`, `not-opaque`, `not-a-date`. */
export const decisionFaults = ({ reason, decidedBy, on }: Readonly<Record<"reason" | "decidedBy" | "on", unknown>>, path: string): readonly Issue[] => {
  const at = (key: string): string => `${path}.${key}`;
  const issues: Issue[] = [];
  if (!isReason(reason)) issues.push(error("wrong-type", at("reason"), { expected: "a text that is not empty, or one in id and en", received: reason }));
  else if (NUMBER_OF_A_PERSON.test(JSON.stringify(reason))) issues.push(error("not-opaque", at("reason"), { expected: "no number of a person" })); // what came is not repeated
  if (typeof decidedBy !== "string") issues.push(error("wrong-type", at("decidedBy"), { expected: "a role or an opaque id", received: decidedBy }));
  else if (!OPAQUE.test(decidedBy) || NUMBER_OF_A_PERSON.test(decidedBy)) issues.push(error("not-opaque", at("decidedBy"), { expected: "a role or an opaque id: letters, digits and . _ : / - without blanks" }));
  if (!isLocalDate(on)) issues.push(error("not-a-date", at("on"), { expected: "YYYY-MM-DD, years 1800 to 9999", received: on }));
  return issues;
};

const plain = (value: unknown): unknown => (isRecord(value) ? value["exact"] : value);

/** What is wrong with the part `amends` of a receipt, if it has one: its form, and the values it says the answers have. Issues: `not-a-receipt`, `part-differs`, and those of {@link decisionFaults}. */
export const amendsFaults = ({ amends, outputs }: Receipt): readonly Issue[] => {
  const given: unknown = amends;
  if (given === undefined) return [];
  if (!isRecord(given)) return [error("not-a-receipt", "amends", { expected: "a record", received: given })];
  const issues: Issue[] = Object.keys(given).filter((key) => !KEYS.includes(key)).map((key) => error("part-differs", `amends.${key}`, { expected: "nothing", received: key }));
  const { receipt, differ, outputs: changed, reason, decidedBy, on } = given as unknown as Readonly<Record<keyof Amends, unknown>>;
  if (typeof receipt !== "string" || !FINGERPRINT.test(receipt)) issues.push(error("not-a-receipt", "amends.receipt", { expected: "a fingerprint", received: receipt }));
  issues.push(...decisionFaults({ reason, decidedBy, on }, "amends"));
  if (!Array.isArray(differ) || JSON.stringify(groups.filter((it) => differ.includes(it))) !== JSON.stringify(differ)) issues.push(error("not-a-receipt", "amends.differ", { expected: groups.join(", "), received: differ }));
  if (!isRecord(changed)) return [...issues, error("not-a-receipt", "amends.outputs", { expected: "a record", received: changed })];
  for (const [name, change] of Object.entries(changed)) {
    const own = Object.hasOwn(outputs, name) ? plain(outputs[name]?.value) : undefined;
    const said = isRecord(change) ? change["after"] : undefined;
    for (const it of differencesOf(own, said)) issues.push(error("part-differs", `amends.outputs.${name}.after`, { expected: String(it.expected), received: it.received }));
  }
  return issues;
};
