/** overlayTemplate: a filled-in overlay file of everything that a rulebook leaves open, for an author to change. */
import { guard, ok, type Locale, type Result } from "../kernel/index.ts";
import { listOf } from "./check/context.ts";
import { bodyOf, descriptionOf, type DescribedConvention, type DescribedTerm } from "./describe-rulebook.ts";
import type { OverlayData } from "./overlay-data.ts";
import type { RulebookData, TermBody, TermData } from "./rulebook-data.ts";

/** Options of {@link overlayTemplate}. */
export interface TemplateOptions {
  /** The language of the notes; `id` if not said. */
  readonly locale?: Locale;
}

const words = {
  id: {
    atLeast: "paling kecil", atMost: "paling besar", of: "salah satu dari", sum: "jumlahnya", up: "tidak boleh turun dari rendah ke tinggi", down: "tidak boleh naik dari rendah ke tinggi", only: "hanya bila", doubtful: "meragukan bila",
    default: "baku", unset: "belum ada nilai baku: harus diisi", unchanged: "hapus yang tidak diubah", id: "isi id sendiri, misalnya perwali-12-2026", citation: "isi tempatnya dalam peraturan Anda, misalnya pasal 4", validity: "hari pertama berlaku, dan hari terakhir keberlakuannya diperiksa", members: "boleh ditambah, dihapus, atau diberi nama menurut open",
  },
  en: {
    atLeast: "at least", atMost: "at most", of: "one of", sum: "sum", up: "may not fall from low to high", down: "may not rise from low to high", only: "only where", doubtful: "doubtful where",
    default: "default", unset: "there is no default: it must be given", unchanged: "remove what you do not change", id: "write an id of your own, such as perwali-12-2026", citation: "write where it stands in your regulation, such as article 4", validity: "the first day in force, and the day up to which somebody has looked", members: "may be added to, shortened or renamed as open says",
  },
} as const;

type Said = (typeof words)[Locale];

const boundsText = ({ open = {}, siblingsSum, body, citation, label }: DescribedTerm, said: Said, locale: Locale): string => [
  label[locale],
  ...(body === undefined ? [said.unset] : []),
  ...(open.min === undefined ? [] : [`${said.atLeast} ${String(open.min)}`]),
  ...(open.max === undefined ? [] : [`${said.atMost} ${String(open.max)}`]),
  ...(open.of === undefined ? [] : [`${said.of} ${open.of.join(", ")}`]),
  ...(open.monotone === undefined ? [] : [said[open.monotone]]),
  ...(["only", "doubtful"] as const).flatMap((key) => Object.entries(open[key] ?? {}).flatMap(([code, beside]) => Object.entries(beside).map(([term, codes]) => `${code} ${said[key]} ${term} = ${codes.join(" | ")}`))),
  ...(siblingsSum === undefined ? [] : [`${said.sum} ${String(siblingsSum.to)}`]),
  ...(citation === undefined ? [] : [`(${citation.locator})`]),
].join("; ");

const optionsText = (it: DescribedConvention, said: Said, locale: Locale): string => `${it.label[locale]}: ${it.options.map(({ id }) => (id === it.default ? `${id} (${said.default})` : id)).join(" | ")}`;

/** The body to start from: that of the rulebook; where there is none, the least that the bounds allow. */
const startOf = (term: TermData): TermBody => {
  const body = bodyOf(term);
  if (body !== undefined) return body;
  const code = term.open?.of?.[0] ?? "";
  if (term.unset === "category") return term.per === undefined ? { code } : { codes: {} };
  return listOf(term.per).length === 0 ? { number: term.open?.min ?? 0 } : { values: {} };
};

/**
 * A whole overlay file to start from: every open term as the rulebook has it, the lists that may be changed, and under `notes` what each may become and where that stands. Write it
 * out as JSON, fill in `id`, `instrument` and `citation`, change what your regulation changes, and read it with `parseOverlay`; `createEngine` says what is not allowed.
 *
 * @param rulebook - a rulebook value, or what `parseRulebook` gave.
 * @param options - the language of the notes.
 * @returns An overlay whose `id`, `instrument.issuer`, `instrument.number` and `citation.locator` are empty, so that an engine refuses it until they are filled in. Issues:
 * `unreadable-input` for what is no rulebook at all.
 *
 * @example
 * ```ts
 * import { overlayTemplate, unwrap } from "pembinaan-asn";
 * import { permenpanrb14of2017 } from "pembinaan-asn/regulations/satisfaction";
 * const file = unwrap(overlayTemplate(permenpanrb14of2017, { locale: "en" }));
 * [file.id, file.rulebook]; // => ["", "permenpanrb-14-2017@1"]
 * file.notes?.["id"]; // => "write an id of your own, such as perwali-12-2026"
 * ```
 */
export const overlayTemplate = (rulebook: RulebookData, options: TemplateOptions = {}): Result<OverlayData> => guard(() => ok(templateOf(rulebook, options)));

const templateOf = (rulebook: RulebookData, options: TemplateOptions): OverlayData => {
  const locale = options.locale === "en" ? "en" : "id";
  const said = words[locale];
  const { open, conventions, dimensions } = descriptionOf(rulebook);
  const settable = open.filter((it) => it.open !== undefined);
  const lists = dimensions.filter((it) => typeof it.open === "object" && it.members.length > 0);
  const set = Object.fromEntries(Object.entries(rulebook.terms ?? {}).filter(([, it]) => it.open !== undefined).map(([name, it]) => [name, startOf(it)]));
  const members = Object.fromEntries(lists.map(({ name }) => [name, [...new Set(rulebook.dimensions?.[name]?.members)]]));
  return {
    id: "", rulebook: rulebook.id,
    instrument: { kind: "peraturan-kepala-daerah", issuer: "", number: "", year: Number(rulebook.validity.from.slice(0, 4)), title: { id: "", en: "" } },
    citation: { locator: "", confidence: "text" }, validity: { from: rulebook.validity.from, reviewedUntil: rulebook.validity.reviewedUntil },
    ...(settable.length === 0 ? {} : { set }), ...(lists.length === 0 ? {} : { members }),
    notes: {
      id: said.id, citation: said.citation, validity: said.validity, ...(settable.length === 0 ? {} : { set: said.unchanged }),
      ...Object.fromEntries(settable.map((it) => [`set.${it.name}`, boundsText(it, said, locale)])),
      ...Object.fromEntries(lists.map(({ name, label }) => [`members.${name}`, `${label[locale]}: ${said.members}`])),
      ...Object.fromEntries(conventions.map((it) => [`conventions.${it.name}`, optionsText(it, said, locale)])),
    },
  };
};
