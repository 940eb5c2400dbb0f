/** Overlay checks that need the overlay and its rulebook only. Sums are judged after merging, by the engine. */
import { readScope } from "../../domain/index.ts";
import { isLocalDate, type Issue } from "../../kernel/index.ts";
import type { OverlayData } from "../overlay-data.ts";
import type { RulebookData } from "../rulebook-data.ts";
import { type BandReader, bandReader, checkBands } from "./bands.ts";
import { address, checkBody, leavesOf } from "./body.ts";
import { type Context, contextOf, entriesOf, keysOf, own } from "./context.ts";
import { checkMatrix } from "./coverage.ts";
import { checkHooks } from "./hooks.ts";
import { checkName } from "./names.ts";
import { checkValidity } from "./shape.ts";
import { checkChoice } from "./terms.ts";

const revision = /@\d+$/;

/** Steps that read a band table, without asking their scorers. */
const readersOf = (rulebook: RulebookData, term: string): readonly BandReader[] =>
  rulebook.steps.flatMap((step, at) => (Object.values(step.inputs).includes(term) ? [bandReader(rulebook, `steps[${at}]`, step, undefined)] : []));

const checkSet = (context: Context, overlay: OverlayData): void => {
  const { rulebook } = context;
  for (const [name, body] of entriesOf(overlay.set)) {
    const path = `set.${name}`;
    const term = own(rulebook.terms, name);
    if (term === undefined) {
      context.unknown("unknown-term", path, name, () => keysOf(rulebook.terms));
      continue;
    }
    const citation = own(rulebook.citations, term.cite);
    const details = { term: name, ...(citation === undefined ? {} : { cite: citation.locator, confidence: citation.confidence }) };
    if (term.open === undefined) {
      const [keys, value] = leavesOf(body)[0] ?? [[]];
      context.fault("locked-term", address(path, keys), "nothing: the term is locked", value ?? body, { ...details, value: String(value ?? ""), bound: "locked" });
      continue;
    }
    const before = context.issues.length;
    checkBody(context, path, body, { term, setting: true, details });
    if (context.issues.length === before) checkHooks(context, path, body, { term, details });
    if (body.bands !== undefined) checkBands(context, path, { range: term.range ?? {}, ...body }, readersOf(rulebook, name));
    checkMatrix(context, path, body.cells);
  }
};

const checkMembers = (context: Context, overlay: OverlayData): void => {
  const { dimensions } = context.rulebook;
  for (const [dim, members] of entriesOf(overlay.members)) {
    const path = `members.${dim}`;
    const declared = own(dimensions, dim);
    if (declared === undefined) context.unknown("unknown-dimension", path, dim, () => keysOf(dimensions));
    else if (declared.open === undefined) context.fault("locked-dimension", path, "nothing: the dimension is closed");
    const seen = new Set<string>();
    for (const [at, it] of members.entries()) {
      const id = typeof it === "string" ? it : it.id;
      checkName(context, id, `${path}[${at}]`);
      if (seen.has(id)) context.fault("duplicate-name", `${path}[${at}]`, "an id of its own", id);
      seen.add(id);
    }
  }
};

/** When it holds against when it was enacted. Faults: `bad-validity`, `retroactive-not-stated`. */
const checkEnacted = (context: Context, { enacted, retroactive, validity: { from } }: OverlayData): void => {
  if (enacted !== undefined && !isLocalDate(enacted)) {
    context.fault("bad-validity", "enacted", "a day written YYYY-MM-DD", enacted);
    return;
  }
  const before = enacted !== undefined && from < enacted;
  if (before && retroactive !== true) context.fault("retroactive-not-stated", "validity.from", `not before ${enacted}, or retroactive: true`, from, { enacted });
  if (!before && retroactive === true) context.fault("bad-validity", "retroactive", "a first day before the day of enactment", enacted);
};

/** Whose rule it is and where it stands must be said, not left empty. Faults: `missing-key`. */
const checkProvenance = (context: Context, { citation, instrument }: OverlayData): void => {
  for (const [path, value] of [["instrument.issuer", instrument.issuer], ["instrument.number", instrument.number], ["citation.locator", citation.locator]] as const) if (value.trim() === "") context.fault("missing-key", path, "a text");
};

/** For whom it holds: what cannot be read must not hold for everybody. Faults: those of `readScope`. */
const checkScope = (context: Context, { scope }: OverlayData): void => {
  if (scope !== undefined) context.take(readScope(scope, "scope").issues);
};

/**
 * Everything that can be said against an overlay by itself: does it belong to this rulebook, does it set only what is open, inside the bounds, in the right form?
 *
 * @returns `overlay-of-other-rulebook` alone when it belongs to another; else `bad-id`, `bad-validity`, `retroactive-not-stated`, `not-a-region`, `not-a-scope-value`, `unknown-term`, `locked-term`, `out-of-bounds`
 * (both with `details.term`, `value`, `bound`, `cite`, `confidence`), `unknown-member`, `unknown-code`, `bad-term`, `not-monotone`, faults of tables, `unknown-convention`, `unknown-option`,
 * `unknown-dimension`, `locked-dimension`. Never throws.
 */
export const checkOverlay = (overlay: OverlayData, rulebook: RulebookData): readonly Issue[] => {
  const context = contextOf(rulebook);
  try {
    const other = revision.test(overlay.rulebook) ? rulebook.id : rulebook.id.replace(revision, "");
    if (overlay.rulebook !== other) context.fault("overlay-of-other-rulebook", "rulebook", rulebook.id, overlay.rulebook);
    if (context.issues.length > 0) return context.issues;
    if (overlay.id === "") context.fault("bad-id", "id", "a name", "");
    checkProvenance(context, overlay);
    checkValidity(context, overlay.validity);
    checkEnacted(context, overlay);
    checkScope(context, overlay);
    checkSet(context, overlay);
    for (const [axis, option] of entriesOf(overlay.conventions)) checkChoice(context, `conventions.${axis}`, axis, [option]);
    checkMembers(context, overlay);
  } catch {
    context.fault("unreadable-input", "", "an overlay as plain data");
  }
  return context.issues;
};
