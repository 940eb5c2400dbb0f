/** What every audit needs to call a stranger's function: promises told apart, exceptions and answers in words. */
import { describeValue, toDecimalText, toFraction, type Rational } from "../../kernel/index.ts";

const nothing = (): void => { /* a promise is refused; whether it is kept is nobody's business */ };

/** A promise, or what behaves like one. A real one that is broken later must not bring the process down. */
export const isPromise = (raw: object): boolean => {
  if (raw instanceof Promise) {
    raw.then(nothing, nothing);
    return true;
  }
  return typeof (raw as { readonly then?: unknown }).then === "function";
};

/** What was thrown, in words. */
export const messageOf = (thrown: unknown): string => {
  try { return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : describeValue(thrown); } catch { return "an exception"; }
};

/** More of a stranger's text is not repeated. */
const MAX_TEXT = 120;

/** A text as it came, cut off where it is long. */
export const cut = (text: string): string => text.slice(0, MAX_TEXT);

/** A figure as it came; a number of a library as text. */
export const figureAsCame = (value: unknown, exact: Rational | undefined): string => {
  if (typeof value === "string") return cut(value);
  return typeof value === "number" || exact === undefined ? describeValue(value) : toDecimalText(exact) ?? toFraction(exact);
};

/** A code as it came. */
export const codeAsCame = (code: unknown): string => (typeof code === "string" ? cut(code) : describeValue(code));
