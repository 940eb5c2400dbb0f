/** The rulebook suite: do the examples of a rulebook come out, do the laws hold, and what does no example reach? */
import { createEngine, type Engine } from "../engine/index.ts";
import { deepFreeze, error, guard, ok, unwrap, warning, type Issue, type Result } from "../kernel/index.ts";
import type { OverlayData, RulebookData } from "../rulebook/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";
import { coverageKinds, coverageOf, type Coverage } from "./coverage/index.ts";
import type { TestingIssueCode } from "./issues.ts";
import { runExample, type ExampleRun } from "./run-example.ts";
import { snapshot } from "./snapshot.ts";
import type { WorkedExample } from "./worked-example.ts";

/** Options of {@link checkRulebook}. */
export interface CheckRulebookOptions {
  /** Worked examples: what is asked, and what must come out. */
  readonly examples: readonly WorkedExample[];
  /** Scorers of your own that the rulebook uses, and built-in ones that stand apart (`irrationalScorers`). */
  readonly scorers?: readonly ErasedScorer[];
}

/** What the suite found. */
export interface RulebookReport {
  /** How many examples were run. */
  readonly examples: number;
  /** Errors: what is wrong. Warnings `not-exercised`: what no example reaches. An empty list: all examples come out, all laws hold, everything is reached. */
  readonly findings: readonly Issue[];
  /** How much there is of each kind, and what no example exercises. */
  readonly coverage: Coverage;
}

const missedIn = (coverage: Coverage): readonly Issue[] => coverageKinds.flatMap((kind) => coverage[kind].missed.map((path) => warning<TestingIssueCode>("not-exercised", path, { details: { kind } })));

/**
 * Runs the worked examples of a rulebook and reports, for any test runner: what does not come out, which laws are broken, and what no example exercises.
 *
 * Each example is evaluated twice, on two engines: the expected outputs must come (exact, and as shown), both receipts must be the same text, the laws of {@link checkReceipt} must hold
 * (it survives JSON, replays without the rulebook, cites every step, and no altered node passes), and neither the example nor the rulebook may have been changed.
 * A step, branch, band, cell or policy counts as exercised where it decided an output of an example; an option where it was chosen; an open term where an overlay or the caller set it and an output rests on it.
 * A value that a caller supplies exercises nothing.
 *
 * @param rulebook - the rulebook.
 * @param options - `examples`; `scorers` of your own.
 * @returns The report. Its findings: `no-examples`, `example-refused`, `example-differs`, `not-deterministic`, `law-broken`, `input-changed` (errors), `not-exercised` (warnings), paths in the options or the rulebook.
 * Issues, when there is nothing to run: those of `createEngine` for the rulebook and for overlays of examples, and `unreadable-input`.
 *
 * @example
 * ```ts
 * import { checkRulebook } from "pembinaan-asn/testing";
 * import { unwrap } from "pembinaan-asn";
 * import { permenpanrb6of2022 } from "pembinaan-asn/regulations/performance";
 * const { findings, coverage } = unwrap(checkRulebook(permenpanrb6of2022, { examples: [
 *   { name: "as expected", asOf: "2026-06-30", inputs: { results: "sesuai-ekspektasi", behaviour: "sesuai-ekspektasi" }, outputs: { predicate: "baik" } },
 * ] }));
 * findings.filter((it) => it.severity === "error"); // => []
 * coverage.cell.of; // => 9
 * coverage.cell.missed.length; // => 8
 * findings[0]; // => { code: "not-exercised", severity: "warning", path: "terms.predicates[di-atas-ekspektasi,di-atas-ekspektasi]", details: { kind: "cell" } }
 * ```
 */
export const checkRulebook = (rulebook: RulebookData, options: CheckRulebookOptions): Result<RulebookReport> => guard(() => {
  const { examples, scorers = [] } = options;
  const before = snapshot(rulebook);
  const make = (overlays: readonly OverlayData[]): Result<Engine> => createEngine({ rulebooks: [rulebook as never], overlays, scorers });
  const plain = make([]);
  if (!plain.ok) return plain;
  const twin = unwrap(make([]));
  const runs: ExampleRun[] = [];
  for (const [at, example] of examples.entries()) {
    const laid = example.overlays === undefined ? undefined : make(example.overlays);
    if (laid?.ok === false) return laid;
    const engines = laid === undefined ? [plain.value, twin] as const : [laid.value, unwrap(make(example.overlays ?? []))] as const;
    runs.push(runExample(rulebook, example, engines, scorers, `examples[${at}]`));
  }
  const coverage = coverageOf(rulebook, plain.value["~inside"].scorers, runs.flatMap(({ hits }) => hits));
  const findings = [
    ...(examples.length === 0 ? [error<TestingIssueCode>("no-examples", "examples")] : []),
    ...runs.flatMap((it) => it.findings),
    ...(snapshot(rulebook) === before ? [] : [error<TestingIssueCode>("input-changed", "rulebook", { details: { name: rulebook.id } })]),
    ...missedIn(coverage),
  ];
  return ok(deepFreeze({ examples: examples.length, findings, coverage }));
});
