/** createEngine: rulebooks and overlays checked once, frozen, with every built-in scorer. */
import { deepFreeze, error, fail, guard, hasError, ok, type Issue, type Result } from "../kernel/index.ts";
import { checkOverlay, checkRulebook, type Confidence, type EngineRulebook, type OverlayData, type RulebookData } from "../rulebook/index.ts";
import { builtInScorers } from "../scorers/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";
import { checkMerged, checkRepeals } from "./check-overlays.ts";
import { buildEngine, findBook, type Engine } from "./engine.ts";
import { findAmbiguous } from "./overlays-in-force.ts";

/** What an engine is made of. */
export interface EngineOptions<X extends readonly ErasedScorer[] = readonly ErasedScorer[]> {
  /** Rulebooks: values, or what `parseRulebook` gave. */
  readonly rulebooks: readonly EngineRulebook<X>[];
  /** Overlays: values, or what `parseOverlay` gave. */
  readonly overlays?: readonly OverlayData[];
  /** Your own scorers. */
  readonly scorers?: X;
  /** Refuse every output that rests on less. */
  readonly minimumConfidence?: Exclude<Confidence, "convention">;
}

/** The engine's own frozen copy: whatever the caller does to his object later changes no score, and his object stays as it is. */
const ownCopy = <T>(value: T): T => deepFreeze(JSON.parse(JSON.stringify(value)) as T);

const findDuplicates = (ids: readonly string[], path: string, taken: readonly string[] = []): readonly Issue[] => ids.flatMap((id, index) => (ids.indexOf(id) === index && !taken.includes(id) ? [] : [error("duplicate-name", `${path}[${index}]`, { expected: "each id once", received: id })]));

const prefixed = (prefix: string, issues: readonly Issue[]): readonly Issue[] => issues.map((issue) => ({ ...issue, path: issue.path === "" ? prefix : `${prefix}.${issue.path}` }));

/**
 * Checks rulebooks and overlays and makes an engine of them: a frozen value, never a global.
 *
 * @param options - `rulebooks`; optionally `overlays`, `scorers` of your own, and `minimumConfidence`.
 * @returns The engine. Issues of severity `error`: everything that the static checks find (`band-gap`, `unknown-name`, `two-owners`, …), faults of overlays
 * (`locked-term`, `out-of-bounds`, `weights-do-not-sum`, `floor-above-cap`, `codes-do-not-combine`, `rounded-twice`, `codes-without-label`, `unknown-overlay`, `bad-repeal`, `ambiguous-overlays`, …), `duplicate-name`. Paths begin with the id of the rulebook or overlay.
 *
 * @example
 * ```ts
 * import { createEngine, unwrap } from "pembinaan-asn";
 * import { permenpanrb14of2017 } from "pembinaan-asn/regulations/satisfaction";
 * unwrap(createEngine({ rulebooks: [permenpanrb14of2017] })).rulebooks; // => ["permenpanrb-14-2017@1"]
 * ```
 */
export const createEngine = <const X extends readonly ErasedScorer[] = readonly []>(options: EngineOptions<X>): Result<Engine> => guard(() => {
  const issues: Issue[] = [];
  const own = options.scorers ?? [];
  const rulebooks: readonly RulebookData[] = options.rulebooks;
  const overlays = options.overlays ?? [];
  const known = new Set(["rulebooks", "overlays", "scorers", "minimumConfidence"]);
  for (const key of Object.keys(options)) if (!known.has(key)) issues.push(error("unknown-key", key, { expected: [...known].join(", "), received: key }));
  issues.push(...findDuplicates(rulebooks.map(({ id }) => id), "rulebooks"), ...findDuplicates(overlays.map(({ id }) => id), "overlays"), ...findDuplicates(own.map(({ id }) => id), "scorers", builtInScorers.map(({ id }) => id)));
  const scorers: readonly ErasedScorer[] = [...builtInScorers, ...own];
  const byId = new Map(scorers.map((scorer) => [scorer.id, scorer]));
  rulebooks.forEach((book, index) => { issues.push(...prefixed(typeof (book.id as unknown) === "string" ? book.id : `rulebooks[${index}]`, checkRulebook(book, byId))); });
  if (hasError(issues)) return fail(issues);
  const engine = buildEngine({
    rulebooks: rulebooks.map(ownCopy), overlays: overlays.map(ownCopy), scorers,
    ...(options.minimumConfidence === undefined ? {} : { minimumConfidence: options.minimumConfidence }),
  });
  const inside = engine["~inside"];
  for (const overlay of overlays) {
    const book = findBook(inside, overlay.rulebook);
    if (book === undefined) {
      issues.push(error("overlay-of-other-rulebook", `${overlay.id}.rulebook`, { expected: engine.rulebooks.join(", "), received: overlay.rulebook }));
      continue;
    }
    const faults = checkOverlay(overlay, book);
    issues.push(...prefixed(overlay.id, faults));
    if (hasError(faults)) continue;
    issues.push(...prefixed(overlay.id, checkMerged(inside, overlay, book)));
  }
  issues.push(...checkRepeals(overlays), ...findAmbiguous(overlays));
  return hasError(issues) ? fail(issues) : ok(engine, issues);
});
