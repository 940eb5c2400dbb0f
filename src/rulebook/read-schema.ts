/** Reads unknown data by a schema: a safe copy first, then the schema, whose findings become issues with codes and text paths. */
import { deepFreeze, error, fail, guard, ok, toPlain, type Issue, type Result } from "../kernel/index.ts";

/** What a schema library says is wrong: the part that is used. */
export interface SchemaFinding {
  /** The library's own code. */
  readonly code: string;
  /** Keys from the whole down to the place. */
  readonly path: readonly PropertyKey[];
  /** Ours: `code: what was expected`; or the library's text. */
  readonly message: string;
  /** What stands there. */
  readonly input?: unknown;
  /** Kind of value that was expected. */
  readonly expected?: string;
  /** Literal values that were expected. */
  readonly values?: readonly unknown[];
  /** Keys that nothing reads. */
  readonly keys?: readonly string[];
  /** Of a choice between several forms: what is wrong with each. */
  readonly errors?: readonly (readonly SchemaFinding[])[];
}

/** A schema as it is called here; zod schemas fit. */
export interface DataSchema {
  /** Tells without throwing what is wrong. */
  safeParse(value: unknown, options: { readonly reportInput: true }): { readonly error?: { readonly issues: readonly unknown[] } | undefined };
}

const textOf = (path: readonly PropertyKey[]): string => path.map((it) => (typeof it === "number" ? `[${it}]` : `.${String(it)}`)).join("").replace(/^\./, "");

const own = /^(not-a-number|not-a-date): (.*)$/;

const fromFinding = (finding: SchemaFinding, above: readonly PropertyKey[]): readonly Issue[] => {
  const path = [...above, ...finding.path];
  const { input } = finding;
  if (finding.code === "unrecognized_keys") return (finding.keys ?? []).map((key) => error("unknown-key", textOf([...path, key]), { expected: "a key of the format", received: key }));
  // the form that was meant is the one whose faults all lie further down
  const meant = (finding.errors ?? []).filter((form) => form.every((it) => it.path.length > 0 || it.code === "unrecognized_keys"));
  if (meant[0] !== undefined) return meant[0].flatMap((it) => fromFinding(it, path));
  if (input === undefined) return [error("missing-key", textOf(path), { expected: finding.expected ?? "a value" })];
  const ours = own.exec(finding.message);
  const code = ours?.[1] as "not-a-number" | "not-a-date" | undefined;
  const forms = (finding.errors ?? []).flat().flatMap((it) => it.values ?? it.expected ?? []);
  const expected = ours?.[2] ?? (finding.values ?? (forms.length > 0 ? forms : [finding.expected ?? finding.message])).join(" | ");
  return [error(code ?? "wrong-type", textOf(path), { expected, received: input })];
};

/**
 * Reads `input` by `schema`. The result is a frozen copy in the order in which it was given.
 *
 * Issues: `unknown-key`, `missing-key`, `wrong-type`, `not-a-number`, `not-a-date`, `unreadable-input`.
 */
export const readBySchema = <T>(schema: DataSchema, input: unknown): Result<T> => guard(() => {
  const plain = toPlain(input);
  if (!plain.ok) return plain;
  const found = (schema.safeParse(plain.value, { reportInput: true }).error?.issues ?? []) as readonly SchemaFinding[];
  return found.length > 0 ? fail(found.flatMap((it) => fromFinding(it, []))) : ok(deepFreeze(plain.value) as T, plain.issues);
});
