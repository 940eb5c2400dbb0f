/** Small rulebooks for the tests of the engine: what a test does not care about is filled in. */
import { createEngine, evaluate, type Engine, type Receipt } from "../../src/engine/index.ts";
import { unwrap, type Issue, type Result } from "../../src/kernel/index.ts";
import type { OverlayData, RulebookData, StepData } from "../../src/rulebook/index.ts";
import type { ErasedScorer } from "../../src/scoring/index.ts";

const instrument: RulebookData["instrument"] = { kind: "guideline", issuer: "contoh", number: "1", year: 2026, title: { id: "Contoh", en: "Example" } };

/** A rulebook; citations `text`, `secondary`, `unverified` and `own` (a convention) are always there. */
export const book = (parts: Partial<RulebookData> & Pick<RulebookData, "inputs" | "steps">): RulebookData => ({
  id: "kecil@1", family: "kecil", instrument, standing: "general", validity: { from: "2020-01-01", reviewedUntil: "2026-11-30" },
  citations: { text: { locator: "pasal 1", confidence: "text" }, secondary: { locator: "pasal 2", confidence: "secondary" }, unverified: { locator: "pasal 3", confidence: "unverified" }, own: { locator: "no text", confidence: "convention" } },
  outputs: parts.steps.slice(-1).map((it) => it.id), ...parts,
});

/** A step that cites the text unless told otherwise. */
export const step = (id: string, scorer: string, inputs: StepData["inputs"], more: Partial<StepData> = {}): StepData => ({ id, scorer, inputs, cite: "text", ...more });

/** An overlay of `kecil@1`. */
export const overlay = (id: string, more: Partial<OverlayData>): OverlayData => ({
  id, rulebook: "kecil@1", instrument: { ...instrument, kind: "peraturan-kepala-daerah" }, citation: { locator: "pasal 9", confidence: "secondary" }, validity: { from: "2020-01-01", reviewedUntil: "2026-11-30" }, ...more,
});

/** An engine of one rulebook. */
export const engineOf = (rulebook: RulebookData, overlays: readonly OverlayData[] = [], scorers: readonly ErasedScorer[] = []): Engine => unwrap(createEngine({ rulebooks: [rulebook], overlays, scorers }));

/** What a test asks. */
export type Question = Readonly<Record<string, unknown>> & { readonly inputs?: unknown };

/** Evaluates `kecil` in an engine; the day is 2026-06-30 unless the question names a time. */
export const askIn = (engine: Engine, question: Question = {}, id = "kecil"): Result<Receipt> =>
  evaluate(id, { engine, inputs: {}, ...("period" in question ? {} : { asOf: "2026-06-30" }), ...question } as never) as Result<Receipt>;

/** Evaluates a rulebook in an engine of its own. */
export const ask = (rulebook: RulebookData, question: Question = {}, scorers: readonly ErasedScorer[] = []): Result<Receipt> => askIn(engineOf(rulebook, [], scorers), question, rulebook.id);

/** Number answers become their fraction, all else stays. */
export const plain = (value: unknown): unknown => {
  if (value === null || typeof value !== "object") return value ?? null;
  const record = value as Readonly<Record<string, unknown>>;
  return typeof record["exact"] === "string" && "text" in record ? record["exact"] : Object.fromEntries(Object.entries(record).map(([key, it]) => [key, plain(it)]));
};

/** An output, plain. */
export const out = (result: Result<Receipt>, name: string): unknown => plain(unwrap(result).outputs[name]?.value);

/** `code path` of every issue. */
export const found = (result: { readonly issues: readonly { readonly code: string; readonly path: string }[] }): readonly string[] => result.issues.map((it) => `${it.code} ${it.path}`.trim());

/** Codes of the errors alone. */
export const errorsOf = (result: { readonly issues: readonly Issue[] }): readonly string[] => result.issues.filter((it) => it.severity === "error").map((it) => it.code);

/** A node of the trace. */
export const node = (receipt: Receipt, id: string): Receipt["trace"][number] | undefined => receipt.trace.find((it) => it.id === id);

/** A receipt after a trip through JSON text. */
export const throughText = (receipt: unknown): Receipt => JSON.parse(JSON.stringify(receipt)) as Receipt;
