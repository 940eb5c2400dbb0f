/** The pages of the rulebooks are those of the rulebooks as they are; the index lists all of them, and a stale page is noticed. */
import { describe, expect, it } from "vitest";
import { rulebookPages } from "../../.config/scripts/rulebook-pages.mjs";
import { explainRulebook } from "../../src/explain/index.ts";
import { irrationalScorers } from "../../src/scorers/index.ts";
import { shelf } from "../regulations/shelf.ts";
import { filesBelow, read } from "../support/sources.ts";

const books = shelf.map(([book]) => book);
const pages = rulebookPages(books, explainRulebook, irrationalScorers);

describe("docs/rulebooks", () => {
  it.each(Object.entries(pages))("%s is up to date", (name, text) => { expect(read(`docs/rulebooks/${name}`)).toBe(text); });
  it("holds nothing else, and a page in each language for every rulebook", () => {
    expect(filesBelow("docs/rulebooks", /\.md$/).toSorted()).toEqual(Object.keys(pages).toSorted());
    expect(Object.keys(pages)).toHaveLength(2 * books.length + 1);
  });
  it("changes when a rulebook changes", () => {
    const [first] = books;
    expect(rulebookPages([{ ...first, validity: { from: "1999-01-01", reviewedUntil: "2000-01-01" } }], explainRulebook, [])["README.md"]).toContain("1999-01-01 – …");
  });
});
