/** Reads what inputs, terms and steps share: dimensions, name, fields. */
import { mapOf, textsOf, type Plain } from "./plain.ts";
import type { ReadItem, ReadText } from "./reading.ts";

/** A text in its languages. */
export const readText = (value: Plain | undefined): ReadText =>
  new Map([...mapOf(value)].flatMap(([key, it]) => (typeof it === "string" && it !== "" ? [[key, it] as const] : [])));

/** Dimensions as a list. */
export const readPer = (value: Plain | undefined): readonly string[] => (typeof value === "string" ? [value] : textsOf(value));

/** An input or a term. */
export const readItem = (value: Plain): ReadItem => {
  const body = mapOf(value);
  return { per: readPer(body.get("per")), label: readText(body.get("label")), body };
};
