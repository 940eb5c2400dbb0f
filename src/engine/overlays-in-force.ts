/** Which overlays hold for a rulebook, a period and a scope, outermost first, and where two of them contradict each other. */
import { readScope, scopeContains, scopesOverlap, type Scope } from "../domain/index.ts";
import { error, rangesOverlap, type DateRange, type Issue } from "../kernel/index.ts";
import type { OverlayData, RulebookData } from "../rulebook/index.ts";
import { findBook, type Inside } from "./engine.ts";

const LAST_DAY = "9999-12-31";

/** The validity of an overlay as a range: without an end it holds from its first day on. */
export const rangeOf = (validity: { readonly from: string; readonly to?: string }): DateRange => ({ from: validity.from, to: validity.to ?? LAST_DAY });

/** The scope of an overlay; none means everybody. */
export const scopeOf = (overlay: OverlayData): Scope => {
  if (overlay.scope === undefined) return {};
  const read = readScope(overlay.scope);
  return read.ok ? read.value : {};
};

/** Overlays of this rulebook whose scope covers the scope asked for and whose validity touches the period. */
export const overlaysTouching = (inside: Inside, book: RulebookData, period: DateRange, scope: Scope): readonly OverlayData[] => {
  const found = inside.overlays.filter((overlay) => findBook(inside, overlay.rulebook) === book && scopeContains(scopeOf(overlay), scope) && rangesOverlap(rangeOf(overlay.validity), period));
  return [...found].sort(compareOverlays);
};

/** Of these overlays those that none has repealed by this day; what is repealed stays so. */
export const notRepealed = (inside: Inside, overlays: readonly OverlayData[], day: string): readonly OverlayData[] =>
  overlays.filter(({ id }) => !inside.overlays.some(({ supersedes, validity }) => validity.from <= day && supersedes?.includes(id)));

/** Outer before inner, among equals the earlier before the later. */
const compareOverlays = (a: OverlayData, b: OverlayData): number => {
  const outer = scopeContains(scopeOf(a), scopeOf(b));
  const inner = scopeContains(scopeOf(b), scopeOf(a));
  if (outer !== inner) return outer ? -1 : 1;
  return a.validity.from < b.validity.from ? -1 : a.validity.from > b.validity.from ? 1 : 0;
};

/** What an overlay sets, as names: terms, conventions, members. */
const touches = (overlay: OverlayData): readonly string[] => [...Object.keys(overlay.set ?? {}), ...Object.keys(overlay.conventions ?? {}).map((axis) => `convention.${axis}`), ...Object.keys(overlay.members ?? {}).map((name) => `members.${name}`)];

/** Two overlays on one term that hold for the same people on the same day, and neither comes before the other. */
export const findAmbiguous = (overlays: readonly OverlayData[]): readonly Issue[] => {
  const issues: Issue[] = [];
  overlays.forEach((a, index) => {
    for (const b of overlays.slice(index + 1)) {
      if (a.rulebook.split("@")[0] !== b.rulebook.split("@")[0] || !rangesOverlap(rangeOf(a.validity), rangeOf(b.validity))) continue;
      const inA = scopeContains(scopeOf(a), scopeOf(b));
      const inB = scopeContains(scopeOf(b), scopeOf(a));
      const ordered = inA !== inB || a.supersedes?.includes(b.id) === true || b.supersedes?.includes(a.id) === true || (inA && inB && a.validity.from !== b.validity.from);
      if (ordered || (!inA && !inB && !scopesOverlap(scopeOf(a), scopeOf(b)))) continue;
      for (const name of touches(a)) {
        if (touches(b).includes(name)) issues.push(error("ambiguous-overlays", name, { expected: "one overlay that lies inside the other, or scopes that do not meet", received: `${a.id}, ${b.id}`, details: { first: a.id, second: b.id } }));
      }
    }
  });
  return issues;
};
