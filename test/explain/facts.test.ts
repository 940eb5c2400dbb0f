/** The facts that issues carry: whatever the sources say was expected is said wholly in Indonesian, and a kind of value as a file writes it. */
import { describe, expect, it } from "vitest";
import { localeTexts } from "../../src/explain/locales/index.ts";
import { factText } from "../../src/explain/sentences.ts";
import { filesBelow, read } from "../support/sources.ts";

const raised = /expected: |EXPECTED|refuse\(|tooLarge\(|readFlat\(|fault\(|outside\(|disagrees\(|not-a-number: |not-a-date: |bad\(/u;
const comment = /^\s*(?:\*|\/\/|\/\*)/u;

/** Pieces that name what stands beside them: each whole of the second is known (`one of the mentors`). */
const notWhole = [" or ", "one of the 7", "7 at 7", "a 7"];

/** Texts of more than one word behind `expected:` and whatever hands on what is expected; what is filled in there becomes "7". */
const facts = new Set(filesBelow("src", /\.ts$/u).filter((path) => !path.startsWith("explain/") && !path.includes(".examples.") && !path.startsWith("testing/check-scorer")).flatMap((path) => read(`src/${path}`).split("\n")).filter((line) => raised.test(line) && !comment.test(line)).flatMap((line) => {
  const flat = line.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/gu, "7");
  return [...flat.slice(flat.search(raised)).matchAll(/"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/gu)].map(([, quoted, ticked]) => (quoted ?? ticked ?? "").replaceAll(/\\(["`])/gu, "$1").replace(/^not-a-(?:number|date): /u, ""));
}).filter((fact) => /[a-z]\S* \S|\S [a-z]/u.test(fact) && !notWhole.includes(fact)));

const english = /(?<![\w/-])(?:a|an|the|of|or|and|such|as|for|every|each|not|no|in|with|without|one|only|at|by|than|that|which|is|are|its|it|least|most|more|after|before|another|whole|year|rule|under|same|string|record|object|between|written|where)(?![\w/-])/iu;
const said = (fact: string): string => factText(localeTexts.id, fact);

describe("facts of issues", () => {
  it("are many, and none keeps an English word in Indonesian", () => {
    expect(facts.size).toBeGreaterThan(250);
    expect([...facts].filter((fact) => english.test(said(fact).replaceAll(/\b(?:value|line|from|above|to|below) atau \w+|, each,|atau each/gu, ""))).map((fact) => `${fact} → ${said(fact)}`)).toEqual([]);
  });
  it.each([
    ["a whole number from 1 to 12", "bilangan bulat dari 1 sampai 12"], ["a whole number from 1", "bilangan bulat mulai dari 1"], ["a period under one rule, or perRule: true", "periode yang seluruhnya di bawah satu peraturan, atau perRule: true"],
    ["2026, 2026-S1, 2026-Q2, 2026-03, 2026-01-05/2026-02-10 or { from, to }", "2026, 2026-S1, 2026-Q2, 2026-03, 2026-01-05/2026-02-10, atau objek dengan from dan to"], ["a list of { id, survey }", "daftar objek dengan id, survey"],
    ["records, or options.numbering: the ids of the elements in the order of this questionnaire", "objek, atau options.numbering: id unsur menurut urutan kuesioner ini"], ["missing: undetermined or zero", "missing: undetermined atau zero"],
    ["at most 5", "paling besar 5"], ["at most 5 people", "paling banyak 5 orang"], ["I to XVII", "I sampai XVII"], ["from 5 to 20: 5 answers from 1 to 4", "dari 5 sampai 20: 5 jawaban bernilai 1 sampai 4"], ["9 answers", "9 jawaban"], ["1, 2, 3 or 4, or null for a missing answer", "1, 2, 3, atau 4, atau null untuk jawaban kosong"],
    ["I/a to IV/e, or the name of a pangkat", "I/a sampai IV/e, atau nama pangkat"], ["3.141", "3.141"], ["whatever their answers are", "whatever their answers are"], ["kinerja, kehadiran", "kinerja, kehadiran"], [" to ", " to "], ["", ""],
  ])("%s", (fact, indonesian) => { expect(said(fact)).toBe(indonesian); });
  it("kinds of value are said as a file writes them, in both languages; a longer fact that begins so is not taken for them", () => {
    expect(["string", "number", "array", "record"].map((kind) => factText(localeTexts.en, kind))).toEqual(["a text in quotation marks", "a number without quotation marks", "a list in square brackets", "an object in braces"]);
    expect(["string", "number", "array", "record"].map(said)).toEqual(["sebuah teks dalam tanda kutip", "sebuah angka tanpa tanda kutip", "sebuah daftar dalam kurung siku", "sebuah objek dalam kurung kurawal"]);
    expect(factText(localeTexts.en, "number, category or flag")).toBe("number, category or flag");
  });
});
