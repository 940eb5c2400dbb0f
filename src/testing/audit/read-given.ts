/** Options of an audit, from whatever was handed over to its sections. */
import { error, fail, isRecord, ok, own, toPlain, type Issue, type Result, type Section } from "../../kernel/index.ts";

/** A plain record of options with the faults of its keys. Issues: those of `toPlain`, `wrong-type` for what is no record. */
export const readGiven = (given: unknown, expected: string, keys: readonly string[]): Result<{ readonly options: Section; readonly issues: Issue[] }> => {
  const plain = toPlain(given, "options");
  if (!plain.ok) return plain;
  const options: unknown = plain.value;
  if (!isRecord(options)) return fail([error("wrong-type", "options", { expected, received: given })]);
  return ok({ options, issues: Object.keys(options).filter((key) => !keys.includes(key)).map((key) => error("unknown-key", `options.${key}`, { expected: keys.join(", ") })) });
};

/** A section of the options: a record, or nothing. Fault: `wrong-type`. */
export const section = (options: Section, key: string, issues: Issue[]): Section => {
  const value = own(options, key);
  if (value === undefined) return {};
  if (isRecord(value)) return value;
  issues.push(error("wrong-type", `options.${key}`, { expected: "a record", received: value }));
  return {};
};
