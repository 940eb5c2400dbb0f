/** From findings to faults: one for each code, with its smallest case, in words. */
import type { Text } from "../../../kernel/index.ts";
import type { ScoreAuditExpected, ScoreAuditFault, ScoreAuditGot } from "../contract.ts";
import { comma, failedWith, figureOf, short } from "../words.ts";
import type { Finding } from "./diagnose.ts";
import type { ScoreFaultCode } from "./fault-codes.ts";
import { scoreFaultTexts } from "./fault-texts.ts";
import type { Reading } from "./form-table.ts";

const either = (value: string | undefined, band: string | undefined): string => [value, band].filter((it) => it !== undefined).join(", ");

const rightOf = ({ value, band }: Reading): Text => {
  const none: Text = { id: "tidak ada nilai", en: "no value" };
  const figure = value === undefined ? undefined : value === null ? none : { id: comma(short(value)), en: short(value) };
  const code = band === undefined ? undefined : band === null ? none : { id: band, en: band };
  return { id: either(figure?.id, code?.id), en: either(figure?.en, code?.en) };
};

const gave = ({ failure, value, band }: ScoreAuditGot): Text => {
  if (failure !== undefined) return failedWith(failure);
  const code = band === undefined ? [undefined, undefined] : [band ?? "kosong", band ?? "none"];
  const figure = value === undefined ? [undefined, undefined] : [value === null ? "kosong" : comma(value), value ?? "none"];
  return { id: `Fungsi memberi ${either(figure[0], code[0])}.`, en: `The function gives ${either(figure[1], code[1])}.` };
};

/** What is right, as a result. */
export const expectedOf = ({ value, band }: Reading): ScoreAuditExpected => ({
  ...(value === undefined ? {} : { value: figureOf(value) }), ...(band === undefined ? {} : { band }),
});

const faultOf = (code: ScoreFaultCode, { seen: { at, outcome: { got } }, right }: Finding): ScoreAuditFault => {
  const [{ id, en }, was] = [rightOf(right), gave(got)];
  return { code, description: scoreFaultTexts[code], case: { input: at.input() }, got, expected: expectedOf(right), explanation: { id: `${at.words.id}: ${id}. ${was.id}`, en: `${at.words.en}: ${en}. ${was.en}` } };
};

/** One fault for each code, in the order of the list; cases come from small to large, so the first is the smallest. */
export const reportOf = (findings: readonly Finding[], known: readonly ScoreFaultCode[]): readonly ScoreAuditFault[] => known.flatMap((code) => {
  const first = findings.find((it) => it.code === code);
  return first === undefined ? [] : [faultOf(code, first)];
});
