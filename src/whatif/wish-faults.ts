/** What is wrong with the form of a wish, said with its place. */
import { error, isRecord, type Issue } from "../kernel/index.ts";

/** Beyond this a halving takes long and tells nobody anything. */
const MOST_DIGITS = 100;

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((it) => typeof it === "string");

/** Faults of a wish from anywhere. Issue: `wrong-type`. */
export const wishFaults = (wish: unknown): readonly Issue[] => {
  if (!isRecord(wish)) return [error("wrong-type", "wish", { expected: "output, atLeast, vary", received: wish })];
  const { output, atLeast, vary, order, digits } = wish;
  const issues = ([["output", output], ["atLeast", atLeast]] as const).flatMap(([path, value]) => (typeof value === "string" ? [] : [error("wrong-type", path, { expected: "a text", received: value })]));
  if (!Array.isArray(vary)) issues.push(error("wrong-type", "vary", { expected: "a list of addresses, or of lists of them", received: vary }));
  else issues.push(...(vary as readonly unknown[]).flatMap((it, at) => (typeof it === "string" || isTexts(it) ? [] : [error("wrong-type", `vary[${at}]`, { expected: "an address, or a list of them", received: it })])));
  if (order !== undefined && !isTexts(order)) issues.push(error("wrong-type", "order", { expected: "a list of codes", received: order }));
  if (digits !== undefined && !(typeof digits === "number" && Number.isInteger(digits) && digits >= 0 && digits <= MOST_DIGITS)) issues.push(error("wrong-type", "digits", { expected: `a whole number from 0 to ${MOST_DIGITS}`, received: digits }));
  return issues;
};
