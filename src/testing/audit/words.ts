/** How audits put figures into words and results. */
import { numberValue, round, toFixed, type NumberValue, type Rational, type Text } from "../../kernel/index.ts";

const PLACES = 6;

/** Six decimals at most, no zeros behind them. */
export const short = (value: Rational): string => toFixed(value, PLACES).replace(/\.?0+$/u, "");

/** A figure with a decimal comma. */
export const comma = (figure: string | number): string => String(figure).replace(".", ",");

/** A function that gave no answer. */
export const failedWith = (failure: string): Text => ({ id: `Fungsi gagal: ${failure}.`, en: `The function fails: ${failure}.` });

/** The right figure as a result: two decimals, and what it is exactly. */
export const figureOf = (value: Rational | null): NumberValue | null => (value === null ? null : numberValue(value, { rounded: round(value, { places: 2, mode: "half-up" }), places: 2 }));
