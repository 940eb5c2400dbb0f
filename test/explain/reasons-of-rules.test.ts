/** Reasons that rulebooks of the package give for a value that is not there have words in both languages. */
import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.ts";
import { assessSatisfaction } from "../../src/assess/index.ts";
import { bodyOrder2017 } from "../../src/regulations/satisfaction/index.ts";
import { enTexts } from "../../src/explain/locales/en/index.ts";
import { idTexts } from "../../src/explain/locales/id/index.ts";
import { shelf } from "../regulations/shelf.ts";

describe("reasons of rulebooks", () => {
  const named = new Set(shelf.flatMap(([book]) => [...JSON.stringify(book).matchAll(/"reason":"([a-z-]+)"/gu)].map(([, code]) => code ?? "")));
  it("are said in words", () => {
    expect(named.size).toBeGreaterThan(3);
    for (const code of named) for (const { words } of [idTexts, enTexts]) expect([code, Object.hasOwn(words.reasons, code)]).toEqual([code, true]);
  });
  it("and so is an answer that is missing where none may be", () => {
    const rows = [Object.fromEntries(bodyOrder2017.map((id) => [id, id === "waktu" ? null : 3]))];
    const found = assessSatisfaction(rows, { period: "2025", conventions: { missing: "reject" } });
    expect(explain(found.issues, { locale: "id" })).toContain("tidak dijawab oleh semua orang");
    expect(explain(found.issues, { locale: "en" })).not.toContain(": unanswered");
  });
});
