/** Evaluating a rulebook in a test and reading its answers as plain values. */
import { createEngine, evaluate, type Receipt } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import type { RulebookExample } from "../../src/regulations/example.ts";
import type { RulebookData } from "../../src/rulebook/index.ts";
import { shelf } from "./shelf.ts";

/** The rulebooks under test. */
export const rulebooks: readonly RulebookData[] = shelf.map(([book]) => book);

const engine = unwrap(createEngine({ rulebooks } as never));

/** What can be asked. */
export type Question = Omit<RulebookExample, "name" | "asOf" | "outputs"> & { readonly asOf?: string };

/** Evaluates by id. */
export const run = (id: string, { asOf = "2026-06-30", inputs, conventions, members, terms, supplied }: Question): Result<Receipt> => evaluate(id, {
  engine, asOf, inputs,
  ...(conventions === undefined ? {} : { conventions }), ...(members === undefined ? {} : { members }), ...(terms === undefined ? {} : { terms }), ...(supplied === undefined ? {} : { supplied }),
} as never) as Result<Receipt>;

/** Number answers become their fraction, all else stays. */
export const plain = (value: unknown): unknown => {
  if (value === null || typeof value !== "object") return value ?? null;
  const record = value as Readonly<Record<string, unknown>>;
  return typeof record["exact"] === "string" && "text" in record ? record["exact"] : Object.fromEntries(Object.entries(record).map(([key, one]) => [key, plain(one)]));
};

/** All outputs of a receipt, plain. */
export const outputsOf = (receipt: Receipt): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(receipt.outputs).map(([name, output]) => [name, plain((output as { readonly value: unknown }).value)]));

/** The text of a number output. */
export const textOf = (receipt: Receipt, name: string): unknown => (receipt.outputs[name]?.value as { readonly text?: unknown } | null)?.text;

/** All notes in the trace. */
export const notesOf = (receipt: Receipt): readonly string[] => receipt.trace.flatMap((node) => Object.values(node.notes ?? {}).flat());
