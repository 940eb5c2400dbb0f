/** The forms of what is typed in: quarters of a year, and numbers as text. */
import { multiply, rational, readNumber, sum, zero, type Rational } from "../../../kernel/index.ts";
import { defineForm, exactOf, type Policy, type Reading } from "../tables/form-table.ts";
import type { NumberCase, PeriodsCase } from "./inputs.ts";

type Quarter = PeriodsCase["periods"][number];

const reported = (periods: readonly Quarter[]): readonly Rational[] => periods.flatMap((it) => (it === null ? [] : [exactOf(it)]));

const meanOf = (values: readonly Rational[], count: number): Rational => multiply(sum(values), rational(1, count));

const yearOf = ({ method, periods }: Pick<PeriodsCase, "method" | "periods">, { missingPeriods }: Policy): Rational | null => {
  const values = reported(periods);
  if (method === "take-last-known") return sum(values.slice(-1)); // some quarter of every case was reported
  if (missingPeriods === "undetermined" && values.length < periods.length) return null;
  return method === "sum" ? sum(values) : meanOf(values, missingPeriods === "zero" ? periods.length : values.length);
};

const year = (method: PeriodsCase["method"], unit: PeriodsCase["unit"], ...periods: readonly Quarter[]): PeriodsCase => ({ method, unit, periods });

const isRefused = ({ method, unit }: PeriodsCase): boolean => method === "sum" && unit === "rate";

const right = (it: PeriodsCase, policy: Policy): Reading => (isRefused(it) ? { value: null, mayThrow: true } : { value: yearOf(it, policy) });

/** Quarters to a year. */
export const periodsForm = /* @__PURE__ */ defineForm<PeriodsCase>({
  form: "periods", asks: "value", axes: { missingPeriods: { options: ["exclude-and-renormalise", "undetermined", "zero"] } }, isShownFreely: true,
  words: ({ method, unit, periods }) => {
    const list = (none: string): string => periods.map((it) => (it === null ? none : String(it))).join(", ");
    return { id: `${method}, ${unit === "rate" ? "persentase" : "jumlah"}, triwulan ${list("belum ada")}`, en: `${method}, ${unit}, quarters ${list("none")}` };
  },
  cases: [
    year("sum", "count", 1, 2, 4, 8), year("take-last-known", "count", 5, 3, 0), year("average", "count", 4, 2, 0), year("take-last-known", "rate", 5, 7, null, null), year("average", "rate", 80, 90, null, null), year("sum", "rate", 80, 90),
    year("take-last-known", "rate", 60, 80, 90, 100), year("take-last-known", "rate", 60, null, 90, null), year("average", "rate", 90, 90, 90, 90), year("sum", "count", 3, null, 5, null), year("sum", "rate", 60, 80, 90, 100),
  ],
  right,
  faults: [
    { code: "zero-period-dropped", gives: (it, policy) => (!isRefused(it) && it.periods.includes(0) ? [{ value: yearOf({ ...it, periods: it.periods.filter((one) => one !== 0) }, policy) }] : []) },
    { code: "missing-period-as-zero", gives: (it) => (it.method === "take-last-known" && it.periods.at(-1) === null ? [{ value: zero }, { value: null }] : []) },
    { code: "rates-summed", gives: (it, policy) => (isRefused(it) ? [{ value: yearOf(it, policy) }] : []) },
    { code: "quarter-skipped", shows: "sometimes", gives: (it, policy) => (it.method === "sum" && it.unit === "count" ? it.periods.map((_, skipped) => ({ value: yearOf({ ...it, periods: it.periods.filter((_one, at) => at !== skipped) }, policy) })) : []) },
  ],
});

const typed = (text: string, format: NumberCase["format"]): NumberCase => ({ text, format });

const none: Reading = { value: null, mayThrow: true };

const rightNumber = ({ text, format }: NumberCase, { pointInIndonesian }: Policy): Reading => {
  if (format === "id-ID" && text === "4.25" && pointInIndonesian === "grouping") return { value: rational(425) };
  const read = readNumber(text, { format });
  return read.ok ? { value: exactOf(read.value.text) } : none;
};

/** The number that a text starts with. */
const leading = (text: string): Rational => exactOf(text.replace(/[^\d.].*$/u, ""));

const isNumber = (it: NumberCase): boolean => readNumber(it.text, { format: it.format }).ok;

/** Numbers as text. */
export const numberForm = /* @__PURE__ */ defineForm<NumberCase>({
  form: "number", asks: "value", axes: { pointInIndonesian: { options: ["error", "grouping"] } }, isShownFreely: true,
  words: ({ text, format }) => ({ id: `teks "${text}" dalam format ${format}`, en: `text "${text}" in the format ${format}` }),
  cases: [typed("4.25", "raw"), typed("0", "raw"), typed("", "raw"), typed("", "id-ID"), typed("88.75", "raw"), typed("4.25", "id-ID"), typed("88,75", "id-ID"), typed("1.234,56", "id-ID"), typed("1.234", "id-ID"), typed("5 juta", "id-ID"), typed("12 orang", "raw")],
  right: rightNumber,
  faults: [
    { code: "dots-stripped", gives: ({ text, format }) => (format === "raw" && text.includes(".") ? [{ value: exactOf(text.replaceAll(".", "")) }] : []) },
    { code: "comma-cut-off", gives: (it) => (it.format === "id-ID" && (isNumber(it) || it.text === "4.25") ? [{ value: leading(it.text) }] : []) },
    { code: "format-ignored", gives: ({ text, format }) => (format === "id-ID" && text === "4.25" ? [{ value: rational(17, 4) }] : []) },
    { code: "text-read-as-number", gives: (it) => (!isNumber(it) && it.text.includes(" ") ? [{ value: leading(it.text) }] : []) },
    { code: "empty-text-as-zero", gives: ({ text }) => (text === "" ? [{ value: zero }] : []) },
  ],
});
