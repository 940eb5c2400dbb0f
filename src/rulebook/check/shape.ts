/** The coarse shape of a rulebook, so that a literal cast past its type gets an issue with a path. What parseRulebook has read passes always. */
import { isLocalDate, isRecord } from "../../kernel/index.ts";
import { type Context } from "./context.ts";

const expectedOf = { record: "an object", text: "a text", list: "a list" } as const;

const fits = (kind: keyof typeof expectedOf, value: unknown): boolean => (kind === "record" ? isRecord(value) : kind === "list" ? Array.isArray(value) : typeof value === "string");

const need = (context: Context, path: string, kind: keyof typeof expectedOf, value: unknown): boolean => {
  const fine = fits(kind, value);
  if (!fine) context.fault(value === undefined ? "missing-key" : "wrong-type", path, expectedOf[kind], value);
  return fine;
};

/** Are the sections there, and is each of their entries an object? Faults: `wrong-type`, `missing-key`. */
export const checkShape = (context: Context, rulebook: unknown): void => {
  if (!need(context, "", "record", rulebook)) return;
  const book = rulebook as Readonly<Record<string, unknown>>;
  for (const key of ["id", "family"]) need(context, key, "text", book[key]);
  for (const key of ["instrument", "validity", "citations", "inputs", "dimensions", "terms", "conventions"]) {
    const section = book[key];
    if (section === undefined && ["dimensions", "terms", "conventions"].includes(key)) continue;
    if (!need(context, key, "record", section) || key === "instrument" || key === "validity") continue;
    for (const [name, entry] of Object.entries(section as object)) {
      if (need(context, `${key}.${name}`, "record", entry) && key === "conventions") need(context, `${key}.${name}.others`, "record", (entry as Readonly<Record<string, unknown>>)["others"]);
    }
  }
  if (need(context, "steps", "list", book["steps"])) {
    for (const [at, step] of (book["steps"] as readonly unknown[]).entries()) {
      if (!need(context, `steps[${at}]`, "record", step)) continue;
      const line = step as Readonly<Record<string, unknown>>;
      for (const key of ["id", "scorer", "cite"]) need(context, `steps[${at}].${key}`, "text", line[key]);
      need(context, `steps[${at}].inputs`, "record", line["inputs"]);
    }
  }
  need(context, "outputs", "list", book["outputs"]);
};

/** Faults: `bad-validity` for a day that does not exist, or days in the wrong order. */
export const checkValidity = (context: Context, validity: { readonly from: unknown; readonly to?: unknown; readonly reviewedUntil: unknown }): void => {
  const { from, to, reviewedUntil } = validity;
  for (const [key, day] of [["from", from], ["to", to], ["reviewedUntil", reviewedUntil]] as const) {
    if (isLocalDate(day) ? isLocalDate(from) && day < from : key !== "to" || day !== undefined) context.fault("bad-validity", `validity.${key}`, isLocalDate(day) ? `not before ${String(from)}` : "a day written YYYY-MM-DD", day);
  }
};
