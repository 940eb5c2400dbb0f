/** The places and values of a rulebook in words, for sentences about what differs between two of them. */
import { isRecord, type Text } from "../kernel/index.ts";

const both = (id: string, en: string): Text => ({ id, en });

/** What the keys of a rulebook are called. Other keys are printed as they are. */
const keys: Readonly<Record<string, Text>> = {
  number: both("angka", "number"), value: both("nilai", "value"), values: both("nilai", "values"), from: both("batas bawah", "lower edge"), above: both("batas bawah", "lower edge"), to: both("batas atas", "upper edge"), below: both("batas atas", "upper edge"),
  category: both("predikat", "grade"), cite: both("dasar", "source"), scorer: both("cara hitung", "method"), default: both("pilihan baku", "default"), min: both("paling kecil", "least"), max: both("paling besar", "most"),
  locator: both("tempatnya", "place"), confidence: both("keyakinan", "confidence"), source: both("sumber", "where it was found"), note: both("catatan", "note"), "label.id": both("nama dalam bahasa Indonesia", "name in Indonesian"), "label.en": both("nama dalam bahasa Inggris", "name in English"),
};

/** Keys that mean something else in one part. */
const inPart: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  instrument: {
    number: both("nomor", "number"), year: both("tahun", "year"), issuer: both("penerbit", "issuer"), kind: both("jenis", "kind"), "title.id": both("judul dalam bahasa Indonesia", "title in Indonesian"), "title.en": both("judul dalam bahasa Inggris", "title in English"),
  },
  validity: { from: both("hari pertama", "first day"), to: both("hari terakhir", "last day"), reviewedUntil: both("ditinjau sampai", "looked at until") },
};

/** What stands in lists of entries with names. */
const entries: Readonly<Record<string, Text>> = { members: both("anggota", "member"), bands: both("baris", "row"), others: both("pilihan", "option") };

/** A place within an entry of a part: `bands.A.from` is "baris A, batas bawah". */
export const placeText = (part: string, inner: string, locale: keyof Text): string => {
  const known = inPart[part]?.[inner] ?? (Object.hasOwn(keys, inner) ? keys[inner] : undefined);
  if (known !== undefined) return known[locale];
  const [, option, term, rest] = /^others\.(.+?)\.set\.([^.]+)\.(.+)$/u.exec(inner) ?? [];
  if (option !== undefined) return `${entries["others"]?.[locale] ?? ""} ${option}, ${term ?? ""}, ${placeText("terms", rest ?? "", locale)}`;
  const [, list, name, key] = /^(members|bands|others)\.(.+?)(?:\.([a-z]+))?$/iu.exec(inner) ?? [];
  return list === undefined ? inner : `${entries[list]?.[locale] ?? ""} ${name ?? ""}${key === undefined ? "" : `, ${placeText("", key, locale)}`}`;
};

const MAX_SHOWN = 120;

const textIn = (value: unknown, locale: keyof Text): string | undefined => {
  if (!isRecord(value) || !Object.keys(value).every((key) => key === "id" || key === "en")) return undefined;
  const text = value[locale];
  return typeof text === "string" ? text : "";
};

/** A value in words: what has a name by its name, a source by its place. Empty: its name has said it. */
export const valueText = (value: unknown, locale: keyof Text): string => {
  const text = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value)
    : textIn(value, locale) ?? (isRecord(value) ? textIn(value["label"], locale) ?? (typeof value["locator"] === "string" ? value["locator"] : undefined) : undefined) ?? JSON.stringify(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
};
