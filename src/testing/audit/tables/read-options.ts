/** The options of an audit by tables, read from whatever was handed over. */
import { error, fail, hasError, ok, own, type Issue, type Result, type Section } from "../../../kernel/index.ts";
import { readGiven, section } from "../read-given.ts";
import type { FormTable, Policy } from "./form-table.ts";

/** What an audit by tables needs to know. */
export interface TableRequest {
  /** Its forms, in the order of the family. */
  readonly tables: readonly FormTable[];
  /** The options that the app names. */
  readonly said: Policy;
  /** The caller's own codes. */
  readonly codes: Readonly<Record<string, string | null>>;
}

const keys = ["family", "forms", "conventions", "codes"];

const readForms = (value: unknown, tables: readonly FormTable[], issues: Issue[]): readonly FormTable[] => {
  const names = tables.map(({ form }) => form);
  const given: readonly unknown[] = value === undefined ? names.slice(0, 1) : Array.isArray(value) ? value : [];
  const wrong = given.filter((it) => !names.some((name) => name === it));
  for (const it of given.length === 0 ? [value] : wrong) issues.push(error("wrong-type", "options.forms", { expected: `a list of: ${names.join(", ")}`, received: it }));
  return tables.filter(({ form }) => given.includes(form));
};

const readConventions = (given: Section, tables: readonly FormTable[], issues: Issue[]): Policy => Object.fromEntries(Object.entries(given).flatMap(([axis, value]): readonly (readonly [string, string])[] => {
  const axes = tables.flatMap((it) => own(it.axes, axis) ?? []);
  const options = [...new Set(axes.flatMap((it) => [...it.options, ...it.named ?? []]))];
  const option = options.find((it) => it === value);
  if (axes.length === 0) issues.push(error("unknown-key", `options.conventions.${axis}`, { expected: [...new Set(tables.flatMap((it) => Object.keys(it.axes)))].join(", ") }));
  else if (option === undefined) issues.push(error("wrong-type", `options.conventions.${axis}`, { expected: options.join(" | "), received: value }));
  return option === undefined ? [] : [[axis, option]];
}));

const readCodes = (given: Section, tables: readonly FormTable[], issues: Issue[]): Readonly<Record<string, string | null>> => {
  const known = [...new Set(tables.flatMap(({ bands = [] }) => bands))];
  return Object.fromEntries(Object.entries(given).flatMap(([name, value]): readonly (readonly [string, string | null])[] => {
    const code = value === null ? null : known.find((it) => it === value);
    if (code !== undefined) return [[name, code]];
    issues.push(error("wrong-type", `options.codes.${name}`, { expected: [...known, "null"].join(" | "), received: value }));
    return [];
  }));
};

/** Reads the options. Issues: `wrong-type`, `unknown-key`. */
export const readTableOptions = (given: unknown, tables: readonly FormTable[]): Result<TableRequest> => {
  const read = readGiven(given, "a record with family", keys);
  if (!read.ok) return read;
  const { options, issues } = read.value;
  const chosen = readForms(own(options, "forms"), tables, issues);
  const said = readConventions(section(options, "conventions", issues), chosen, issues);
  const codes = readCodes(section(options, "codes", issues), chosen, issues);
  return hasError(issues) ? fail(issues) : ok({ tables: chosen, said, codes });
};
