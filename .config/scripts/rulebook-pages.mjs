/** The pages of all shipped rulebooks as documents, with an index. Pure; the gate writes and compares them, a test compares them too. */

const slugOf = ({ id }) => id.replace(/@.*$/, "");
const sure = { text: ["text", "naskah"], secondary: ["two sources", "dua sumber"], unverified: ["unverified", "belum terverifikasi"], convention: ["choice", "pilihan"] };

/** The page with a way to the index and to the other language under its title. */
const withLinks = (page, slug, locale) => {
  const links = locale === "en" ? `[All rulebooks](../README.md) · [Bahasa Indonesia](../id/${slug}.md)` : `[Semua buku aturan](../README.md) · [English](../en/${slug}.md)`;
  return page.replace("\n", `\n\n${links}\n`);
};

const validityText = ({ from, to }) => `${from} – ${to ?? "…"}`;

/** How many citations there are of each confidence. */
const citedText = (book) => Object.entries(sure).flatMap(([confidence, [en, id]]) => {
  const count = Object.values(book.citations).filter((it) => it.confidence === confidence).length;
  return count === 0 ? [] : [`${count} ${en} / ${id}`];
}).join(", ");

const indexOf = (books) => {
  const families = [...new Set(books.map(({ family }) => family))];
  const row = (book) => {
    const slug = slugOf(book);
    return `| \`${slug}\` | [${book.instrument.title.en}](en/${slug}.md) | [${book.instrument.title.id}](id/${slug}.md) | ${validityText(book.validity)} | ${citedText(book)} |`;
  };
  return `${[
    "# Rulebooks", "",
    "One page for each rulebook of the package, generated from its data: what it asks and answers, its steps, tables and choices, where each part stands and how sure we are of it, what is not verified and what is not covered. *Satu halaman untuk tiap buku aturan, dibuat dari datanya sendiri.*", "",
    "Do not edit these pages: `npm run pages -- --update` writes them, and a gate compares them. Your own rulebook becomes such a page with `explainRulebook` of `pembinaan-asn/explain`.",
    ...families.flatMap((family) => ["", `## ${family}`, "", "| rulebook | page | halaman | in force / masa berlaku | sources / sumber |", "|---|---|---|---|---|", ...books.filter((it) => it.family === family).map(row)]),
  ].join("\n")}\n`;
};

/**
 * File below docs/rulebooks → text.
 * @type {(books: readonly any[], explainRulebook: (book: any, options: any) => string, scorers: readonly unknown[]) => Record<string, string>}
 */
export const rulebookPages = (books, explainRulebook, scorers) => ({
  "README.md": indexOf(books),
  ...Object.fromEntries(books.flatMap((book) => ["en", "id"].map((locale) => [`${locale}/${slugOf(book)}.md`, withLinks(explainRulebook(book, { locale, scorers }), slugOf(book), locale)]))),
});
