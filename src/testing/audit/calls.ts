/** What every audit needs to call a stranger's function: promises told apart, exceptions in words. */
import { describeValue } from "../../kernel/index.ts";

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
