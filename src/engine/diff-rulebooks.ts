/** diffRulebooks: what one rulebook says otherwise than another, place by place and in words. */
import { guard, isRecord, ok, type Result, type Section, type Text } from "../kernel/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import { differencesOf } from "./differences.ts";
import { placeText, valueText } from "./rulebook-words.ts";

/** The parts of a rulebook, in the order in which differences are told. */
const parts: Readonly<Record<RulebookPart, Text>> = {
  instrument: { id: "peraturan", en: "instrument" }, standing: { id: "kedudukan", en: "standing" }, validity: { id: "masa berlaku", en: "validity" }, dimensions: { id: "dimensi", en: "dimension" }, inputs: { id: "data", en: "input" },
  terms: { id: "ketentuan", en: "term" }, conventions: { id: "pilihan", en: "convention" }, steps: { id: "langkah", en: "step" }, outputs: { id: "hasil", en: "output" }, citations: { id: "dasar", en: "citation" }, notCovered: { id: "yang tidak tercakup", en: "what is not covered" },
};

/** A part of a rulebook. */
export type RulebookPart = "instrument" | "standing" | "validity" | "dimensions" | "inputs" | "terms" | "conventions" | "steps" | "outputs" | "citations" | "notCovered";

/** One difference. */
export interface RulebookChange {
  /** In which part. */
  readonly part: RulebookPart;
  /** Where: `terms.grades.bands.A.from`. Rows of tables, members and steps are named by their codes and ids, not by position. */
  readonly path: string;
  /** Whether it is new, gone, or other than before. */
  readonly kind: "added" | "removed" | "changed";
  /** What stood there; absent: nothing. */
  readonly before?: unknown;
  /** What stands there now; absent: nothing. */
  readonly after?: unknown;
  /** The difference as a sentence. */
  readonly text: Text;
}

/** A comparison of two rulebooks. */
export interface RulebookDiff {
  /** The earlier one. */
  readonly from: string;
  /** The later one. */
  readonly to: string;
  /** The differences, in the order of the parts. */
  readonly changes: readonly RulebookChange[];
}

/** A list as a record by what names its entries (id, category, text), where that is unique; else by position. */
const named = (list: readonly unknown[]): unknown => {
  const keys = list.map((it) => (typeof it === "string" ? it : isRecord(it) ? it["id"] ?? it["category"] : undefined));
  const whole = keys.every((key): key is string => typeof key === "string") && new Set(keys).size === keys.length;
  return whole ? Object.fromEntries(list.map((it, at) => [keys[at], typeof it === "string" ? true : readable(Object.fromEntries(Object.entries(it as Section).filter(([key]) => key !== "id")))])) : list.map(readable);
};

/** The same with lists named. */
const readable = (value: unknown): unknown => (Array.isArray(value) ? named(value) : isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, it]) => [key, readable(it)])) : value);

/** Entries of these parts are things with names: a difference tells which one. */
const byName = new Set<string>(["dimensions", "inputs", "terms", "conventions", "steps", "outputs", "citations"]);

const labelOf = (a: unknown, b: unknown): Text | undefined => {
  const found = [b, a].map((it) => (isRecord(it) && isRecord(it["label"]) ? it["label"] : undefined)).find((it) => it !== undefined);
  return typeof found?.["id"] === "string" && typeof found["en"] === "string" ? { id: found["id"], en: found["en"] } : undefined;
};

const say = (part: RulebookPart, name: string, label: Text | undefined, inner: string, kind: RulebookChange["kind"], before: unknown, after: unknown): Text => {
  const tell = (locale: "id" | "en"): string => {
    const shown = (value: unknown): string => (value === true || value === undefined ? "" : valueText(value, locale));
    const thing = `${parts[part][locale]}${name === "" ? "" : ` ${label === undefined || label[locale] === name ? name : `"${label[locale]}" (${name})`}`}${inner === "" ? "" : `, ${placeText(part, inner, locale)}`}`;
    const said = thing.charAt(0).toUpperCase() + thing.slice(1);
    const [was, is] = [shown(before), shown(after)];
    if (kind === "added") return `${said}: ${locale === "id" ? "baru" : "new"}${is === "" ? "" : `, ${is}`}.`;
    if (kind === "removed") return `${said}: ${locale === "id" ? "tidak ada lagi" : "gone"}${was === "" ? "" : locale === "id" ? ` (dahulu ${was})` : ` (it was ${was})`}.`;
    return locale === "id" ? `${said}: dari ${valueText(before, locale)} menjadi ${valueText(after, locale)}.` : `${said}: from ${valueText(before, locale)} to ${valueText(after, locale)}.`;
  };
  return { id: tell("id"), en: tell("en") };
};

const changeOf = (part: RulebookPart, keys: string, before: unknown, after: unknown, name: string, label: Text | undefined): RulebookChange => {
  const kind = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  return { part, path: [part, name, keys].filter((it) => it !== "").join("."), kind, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }), text: say(part, name, label, keys, kind, before, after) };
};

const leaves = (part: RulebookPart, name: string, before: unknown, after: unknown): readonly RulebookChange[] => {
  const label = labelOf(before, after);
  return differencesOf(before, after).map(({ path, expected, received }) => changeOf(part, path, expected, received, name, label));
};

const inPart = (part: RulebookPart, before: unknown, after: unknown): readonly RulebookChange[] => {
  const [old, now] = [readable(before), readable(after)];
  if (!byName.has(part)) return leaves(part, "", old, now);
  const [was, is] = [old, now].map((it) => (isRecord(it) ? it : {}));
  const found = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].flatMap((name) => leaves(part, name, was?.[name], is?.[name]));
  return found;
};

/**
 * Compares two rulebooks, whatever their ids: instrument, validity, members, inputs, terms, conventions, steps, outputs, citations. Rows of band tables are matched by their grade,
 * members and steps by their ids, so that a row moved is no difference.
 *
 * @param before - the earlier rulebook. @param after - the later one.
 * @returns The differences, each with its place, what stood and stands there, and a sentence in both languages. Issues: `unreadable-input` for what is no rulebook at all.
 *
 * @example
 * ```ts
 * import { diffRulebooks, unwrap } from "pembinaan-asn";
 * import { permenpan16of2014, permenpanrb14of2017 } from "pembinaan-asn/regulations/satisfaction";
 * const { changes } = unwrap(diffRulebooks(permenpan16of2014, permenpanrb14of2017));
 * changes.find((it) => it.path === "instrument.year")?.text.en; // => "Instrument, year: from 2014 to 2017."
 * ```
 */
export const diffRulebooks = (before: RulebookData, after: RulebookData): Result<RulebookDiff> => guard(() => ok({
  from: before.id, to: after.id, changes: (Object.keys(parts) as readonly RulebookPart[]).flatMap((part) => inPart(part, before[part], after[part])),
}));
