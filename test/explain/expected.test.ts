/** What an issue expected, in the reader's language: no hint of the sources stays English in Bahasa Indonesia. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { factText } from "../../src/explain/sentences.ts";
import { enTexts } from "../../src/explain/locales/en/index.ts";
import { idTexts } from "../../src/explain/locales/id/index.ts";

const folders = ["kernel", "domain", "engine", "assess", "statistics"];
const sources = folders.flatMap((folder) => readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" }).filter((it_) => it_.endsWith(".ts")).map((it_) => `src/${folder}/${it_}`));
/** Texts that issues carry as `expected`: after the key, as the constant of that name, or as the argument of a helper. */
const hint = /(?:expected: |EXPECTED = |PEOPLE = |(?:bad|refuse|fault)\((?:[^"`(),]+|"[^"]*"|`[^`]*`)(?:, (?:"[a-zA-Z-]+"|[^"`(),]+|`[^`]*`))?, )(?:"((?:[^"\\]|\\.)+)"|`((?:[^`\\]|\\.)+)`)/gu;
const hints = [...new Set(sources.flatMap((file) => [...readFileSync(file, "utf8").matchAll(hint)].map(([, plain, filled]) => (plain ?? filled ?? "").replaceAll('\\"', '"').replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/gu, "7"))))];
/** Shapes and names as code writes them have no language. */
const prose = (text: string): string => text.replaceAll(/\{ [^{}]* \}|"[^"]*"|options\.\w+|perRule: true|conventions\.\w+: [\w-]+/gu, "");
const english = /\b(?:the|of|or|and|with|from|each|to|which|not|least|most|for|is|are|by|that|no|without|such|as|a|an|one|between|after|before|than|only|text|number|list|record|day|days|answers?|people)\b/u;
/** Names of keys, ranks or options, and templates whose gap is another hint. */
const codes = new Set(["from, to", "days", "true | false", "pns | pppk", "I/a to IV/e", "I/a to IV/e, or the name of a pangkat", "months, days, or a weight by rulebook id", "1, 2, 3 or 47, or null for a missing answer", "7, or null", "a 7"]);

describe("hints", () => {
  it("are found in the sources", () => {
    expect(hints.length).toBeGreaterThan(150);
    for (const one of ["a list of ids", "from 1 to 4", "four whole numbers from 0: how many answered 1, 2, 3, 4", "counts that give the totals, or null"]) expect(hints).toContain(one);
  });
  it("are all said in Bahasa Indonesia", () => {
    expect(hints.filter((one) => !codes.has(one) && english.test(prose(factText(idTexts, one))))).toEqual([]);
  });
  it("are English as they are", () => {
    for (const one of hints) expect(factText(enTexts, one)).toBe(one);
  });
  it("keep their figures in their places", () => {
    expect(factText(idTexts, "from 5 to 20: 5 answers from 1 to 4")).toBe("dari 5 sampai 20: 5 jawaban bernilai 1 sampai 4");
    expect(factText(idTexts, "at most 12 people")).toBe("paling besar 12 orang");
    expect(factText(idTexts, "records, or options.numbering: the ids of the elements in the order of this questionnaire")).toMatch(/^data menurut unsur, atau options\.numbering/u);
    expect(factText(idTexts, "9 answers")).toBe("9 jawaban");
    expect(factText(idTexts, "1, 2, 3 or 4, or null for a missing answer")).toBe("1, 2, 3, atau 4, atau null untuk jawaban kosong");
    expect(factText(idTexts, "I/a to IV/e, or the name of a pangkat")).toBe("I/a sampai IV/e, atau nama pangkat");
    for (const own of ["3.141", "whatever their answers are"]) expect(factText(idTexts, own)).toBe(own);
  });
});
