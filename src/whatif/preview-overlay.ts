/** previewOverlay: whom an overlay moves, before it is enacted: from band to band, the biggest movers, the distribution before and after. */
import { builtInScorers } from "../scorers/index.ts";
import { calculatePart, codeOf, createEngine, exactOf, findBook, partsOfBook, readOccasion, spansRules, type Calculation, type Engine, type RulePeriod, type When } from "../engine/index.ts";
import { compare, error, fail, guard, hasError, isRecord, negate, ok, own, subtract, toFraction, zero, type Issue, type Rational, type Result } from "../kernel/index.ts";
import { parseOverlay, type OverlayData } from "../rulebook/index.ts";
import { readScope, type Scope } from "../domain/index.ts";

/** One person or unit. */
export interface PreviewCase {
  /** An id of your own. */
  readonly id: string;
  /** What was observed. */
  readonly inputs: unknown;
  /** For whom, where it differs from that of the options. */
  readonly scope?: string | Scope;
  /** Members of open dimensions. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** Options of a preview. */
export interface PreviewOptions extends When {
  /** The engine that holds the rulebook and the overlays in force; an overlay of it with the same id is replaced by the one previewed. */
  readonly engine: Engine;
  /** The output that is a band. */
  readonly grade: string;
  /** The output that is a number, by which movers are ranked. */
  readonly score: string;
  /** For whom. */
  readonly scope?: string | Scope;
  /** Axis → option. */
  readonly conventions?: Readonly<Record<string, string>>;
  /** How many movers are named; 10 if not said. */
  readonly movers?: number;
}

/** Somebody whose score moves. */
export interface Mover {
  /** The id. */
  readonly id: string;
  /** The band before and after; `null`: none. */
  readonly grades: readonly [before: string | null, after: string | null];
  /** The exact score before and after, as fractions. */
  readonly scores: readonly [before: string, after: string];
  /** After − before. */
  readonly change: string;
}

/** A case that could not be scored. */
export interface RefusedCase {
  /** Its id. */
  readonly id: string;
  /** Why. */
  readonly issues: readonly Issue[];
}

/** What an overlay would do. */
export interface Preview {
  /** Cases counted. */
  readonly count: number;
  /** How many change their band. */
  readonly changed: number;
  /** Band before → band after → how many. `none` stands for no band. */
  readonly table: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Band → how many, before. */
  readonly before: Readonly<Record<string, number>>;
  /** Band → how many, after. */
  readonly after: Readonly<Record<string, number>>;
  /** The biggest movers by score, the biggest first; among equals in the order given. */
  readonly movers: readonly Mover[];
  /** Cases that could not be scored on one of the sides; they are not counted. */
  readonly refused: readonly RefusedCase[];
}

type Score = Result<Calculation>;

/** Scores cases with one engine; the parts of the period are looked up once for each scope. */
const scorerOf = (engine: Engine, rulebook: string, options: PreviewOptions, issues: Issue[]): ((it: PreviewCase) => Score) | undefined => {
  const inside = engine["~inside"];
  const book = findBook(inside, rulebook);
  const occasion = readOccasion(options, options.scope, issues);
  if (book === undefined || occasion === undefined || hasError(issues)) return undefined;
  for (const output of [options.grade, options.score]) if (!book.steps.some(({ id, per }) => id === output && per === undefined)) issues.push(error("unknown-step", output === options.grade ? "grade" : "score", { expected: book.outputs.join(", "), received: output }));
  if (hasError(issues)) return undefined;
  const { period } = occasion;
  const when = { text: period.text, from: period.from, to: period.to };
  const known = new Map<string, readonly RulePeriod[]>();
  return (it) => {
    const scope = it.scope === undefined ? ok(occasion.scope) : readScope(it.scope, "scope");
    if (!scope.ok) return scope;
    const key = JSON.stringify(scope.value);
    const parts = known.get(key) ?? partsOfBook(inside, book, period, scope.value);
    known.set(key, parts);
    const [part] = parts;
    if (part === undefined || parts.length > 1) return fail([spansRules(parts)]);
    const request = { inputs: it.inputs, ...(it.members === undefined ? {} : { members: it.members }), ...(options.conventions === undefined ? {} : { conventions: options.conventions }) };
    const done = calculatePart(inside, part, request, when, scope.value);
    return done.ok ? ok(done.value.calculation) : done;
  };
};

const NONE = "none";

const count = (record: Record<string, number>, key: string): void => { record[key] = (own(record, key) ?? 0) + 1; };

const size = (value: Rational): Rational => (compare(value, zero) < 0 ? negate(value) : value);

/**
 * Scores everybody without and with an overlay and tells what it moves. No receipts are written, so that it costs less than scoring everybody twice.
 *
 * @param cases - people or units: an id of your own and their inputs.
 * @param overlay - the overlay, also straight from JSON; it is checked as `createEngine` checks it.
 * @param options - `engine` (without the overlay), `period` or `asOf`, `grade` and `score` (outputs), optionally `scope`, `conventions`, `movers`.
 * @returns The table from band to band, the distributions, the biggest movers, and whom it could not score. Issues: faults of the overlay, `unknown-step`, `wrong-type` for cases that are no list and movers that are no count, and those of the period and scope.
 *
 * @example
 * ```ts
 * import { createEngine, overlayTemplate, previewOverlay, unwrap } from "pembinaan-asn";
 * import { permenpanrb6of2022 } from "pembinaan-asn/regulations/performance";
 * const engine = unwrap(createEngine({ rulebooks: [permenpanrb6of2022] }));
 * const nothing = unwrap(overlayTemplate(permenpanrb6of2022));
 * previewOverlay([], nothing, { engine, period: "2026", grade: "predicate", score: "predicate" }).issues[0]?.code; // => "bad-id"
 * ```
 */
export const previewOverlay = (cases: readonly PreviewCase[], overlay: OverlayData, options: PreviewOptions): Result<Preview> => guard((): Result<Preview> => {
  const most: unknown = options.movers ?? 10;
  if (!(typeof most === "number" && Number.isInteger(most) && most >= 0)) return fail([error("wrong-type", "movers", { expected: "a whole number from 0", received: most })]);
  const list: unknown = cases;
  if (!Array.isArray(list)) return fail([error("wrong-type", "cases", { expected: "a list of people or units", received: list })]);
  const read = parseOverlay(overlay);
  if (!read.ok) return read;
  const inside = options.engine["~inside"];
  const builtIn = new Set<string>(builtInScorers.map((it) => it.id));
  const laid = createEngine({
    rulebooks: [...inside.books.values()], overlays: [...inside.overlays.filter((it) => it.id !== read.value.id), read.value], scorers: [...inside.scorers.values()].filter((it) => !builtIn.has(it.id)),
  } as never);
  if (!laid.ok) return laid;
  const issues: Issue[] = [];
  const [without, withIt] = [options.engine, laid.value].map((engine) => scorerOf(engine, read.value.rulebook, options, issues));
  if (without === undefined || withIt === undefined) return fail(issues);
  const [table, before, after]: [Record<string, Record<string, number>>, Record<string, number>, Record<string, number>] = [{}, {}, {}];
  const movers: { readonly mover: Mover; readonly size: Rational }[] = [];
  const refused: RefusedCase[] = [];
  let changed = 0;
  for (const [at, it] of cases.entries()) {
    if (!isRecord(it) || typeof it.id !== "string") return fail([error("wrong-type", `cases[${at}]`, { expected: "an object with id and inputs", received: it })]);
    const [a, b] = [without(it), withIt(it)];
    if (!a.ok || !b.ok) { refused.push({ id: it.id, issues: [...(a.ok ? [] : a.issues), ...(b.ok ? [] : b.issues)] }); continue; }
    const [from, to] = [a.value, b.value].map((calculation) => { const found = codeOf(calculation, options.grade); return "code" in found ? found.code : null; }) as [string | null, string | null];
    count(before, from ?? NONE);
    count(after, to ?? NONE);
    const row = own(table, from ?? NONE) ?? {};
    table[from ?? NONE] = row;
    count(row, to ?? NONE);
    if (from !== to) changed += 1;
    const [old, now] = [exactOf(a.value, options.score), exactOf(b.value, options.score)];
    if (old === undefined || now === undefined || compare(old, now) === 0) continue;
    const change = subtract(now, old);
    movers.push({ mover: { id: it.id, grades: [from, to], scores: [toFraction(old), toFraction(now)], change: toFraction(change) }, size: size(change) });
  }
  const biggest = movers.sort((a, b) => compare(b.size, a.size)).slice(0, most).map((it) => it.mover);
  return ok({ count: cases.length - refused.length, changed, table, before, after, movers: biggest, refused }, laid.issues);
});
