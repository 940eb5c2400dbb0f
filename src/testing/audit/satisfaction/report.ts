/** From findings to faults: one for each code, with its smallest case, in words. */
import type { Text } from "../../../kernel/index.ts";
import { comma, failedWith, figureOf, short } from "../words.ts";
import type { Subject } from "./call.ts";
import type { AuditExpected, AuditFault, AuditGot } from "../contract.ts";
import { auditFaultCodes } from "./fault-codes.ts";
import { faultTexts } from "./fault-texts.ts";
import type { Finding } from "./findings.ts";
import { grandTotal, inputOf, type Sheet } from "./sheets.ts";

/** A finding with the function that it was found in. */
export interface Found extends Finding {
  /** The function, by form. */
  readonly subject: Subject;
}

const gapsIn = ({ people, answered }: Sheet): number => answered.reduce((all, it) => all + Math.max(0, people - it), 0);

/** The data of a case in words. */
export const dataOf = (form: Subject["form"], sheet: Sheet): Text => {
  const sum = String(grandTotal(sheet));
  if (form === "means") return { id: "Rata-rata unsur seperti pada contoh", en: "Means as in the case" };
  if (sheet.people === 0) return { id: "Tanpa responden", en: "Without respondents" };
  const gaps = gapsIn(sheet);
  return {
    id: `${String(sheet.people)} responden, jumlah nilai ${sum}${gaps > 0 ? `, ${String(gaps)} jawaban kosong` : ""}`,
    en: `${String(sheet.people)} ${sheet.people === 1 ? "respondent" : "respondents"}, answers adding up to ${sum}${gaps > 0 ? `, ${String(gaps)} missing` : ""}`,
  };
};

const gave = ({ failure, index, grade }: AuditGot): Text => (failure === undefined
  ? { id: `Fungsi memberi indeks ${index === null ? "kosong" : comma(index)} dan mutu ${grade ?? "kosong"}.`, en: `The function gives index ${index ?? "none"} and grade ${grade ?? "none"}.` }
  : failedWith(failure));

const explain = (form: Subject["form"], { seen, index, mark }: Finding): Text => {
  const data = dataOf(form, seen.sheet);
  const right: Text = index === null
    ? { id: "indeks belum dapat ditentukan, tanpa mutu", en: "the index is undetermined, without a grade" }
    : { id: `indeks ${comma(short(index))}, mutu ${mark ?? "kosong"}`, en: `index ${short(index)}, grade ${mark ?? "none"}` };
  const { id, en } = gave(seen.outcome.got);
  return { id: `${data.id}: ${right.id}. ${id}`, en: `${data.en}: ${right.en}. ${en}` };
};

const expectedOf = ({ index, mark }: Finding): AuditExpected => ({ index: figureOf(index), grade: mark });

/** Is a case smaller than another? By people, then by answers, then by what they add up to. */
const isSmaller = (a: Sheet, b: Sheet): boolean => {
  if (a.people !== b.people) return a.people < b.people;
  const answers = (it: Sheet): number => it.answered.reduce((all, one) => all + one, 0);
  return answers(a) === answers(b) ? grandTotal(a) < grandTotal(b) : answers(a) < answers(b);
};

const faultOf = ({ subject, ...finding }: Found): AuditFault => ({
  code: finding.code, description: faultTexts[finding.code], case: { input: inputOf(subject.form, finding.seen.sheet) },
  got: finding.seen.outcome.got, expected: expectedOf(finding), explanation: explain(subject.form, finding),
});

/** One fault for each code, in the order of the list; of equally small cases the first. */
export const faultsOfFindings = (found: readonly Found[]): readonly AuditFault[] => auditFaultCodes.flatMap((code) => {
  let smallest: Found | undefined;
  for (const it of found) if (it.code === code && (smallest === undefined || isSmaller(it.seen.sheet, smallest.seen.sheet))) smallest = it;
  return smallest === undefined ? [] : [faultOf(smallest)];
});
