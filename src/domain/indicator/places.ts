/** consolidatePlaces: from what several places reported for one period to the value of all of them, by raw totals, by sum or by average. */
import { add, deepFreeze, divide, error, fail, fromFraction, guard, hasError, multiply, note, ok, parseFraction, rational, sum, toFraction, warning, type Issue, type Rational, type Result } from "../../kernel/index.ts";
import { at, readFields, readId, readList, readNumberField, readText, readWord } from "./fields.ts";
import type { ExactText } from "./indicator.ts";
import { indicatorScales, type IndicatorScale } from "./scale.ts";

/** How places become one value: all numerators over all denominators, the sum of the values, or their plain mean. */
export type PlaceMethod = "raw-totals" | "sum" | "average";

/** The methods. */
export const placeMethods: readonly PlaceMethod[] = ["raw-totals", "sum", "average"];

/** One value of several places. */
export interface ConsolidatedPlaces {
  /** By the method asked for; null: nothing was reported. */
  readonly value: ExactText | null;
  /** By every method that the reports and the scale allow; null: it is not to be had, or makes no sense. */
  readonly methods: Readonly<Record<PlaceMethod, ExactText | null>>;
  /** Places that counted, in order. */
  readonly counted: readonly string[];
  /** Places without a report, and those of a denominator 0 where the method needs a rate of their own. */
  readonly unreported: readonly string[];
}

interface Place {
  readonly place: string;
  readonly value: Rational | undefined;
  readonly parts: readonly [numerator: Rational, denominator: Rational] | undefined;
}

const readPlaces = (list: unknown, times: Rational, issues: Issue[]): readonly Place[] => {
  const seen = new Set<string>();
  let unit: string | undefined;
  return readList({ record: { places: list }, path: "" }, "places", issues).flatMap((it, index): readonly Place[] => {
    const fields = readFields(it, `places[${index}]`, ["place", "value", "numerator", "denominator", "unit"], issues);
    const place = fields === undefined ? undefined : readId(fields, "place", issues);
    if (fields === undefined || place === undefined) return [];
    if (seen.has(place)) issues.push(error("place-twice", at(fields, "place"), { received: place }));
    seen.add(place);
    const own = readText(fields, "unit", issues);
    unit ??= own;
    if (own !== undefined && unit !== undefined && own !== unit) issues.push(error("unit-differs", at(fields, "unit"), { expected: unit, received: own }));
    const number = (key: string): Rational | undefined => parseFraction(readNumberField(fields, key, issues) ?? "");
    const [value, numerator, denominator] = [number("value"), number("numerator"), number("denominator")];
    if ((numerator === undefined) !== (denominator === undefined) || (value !== undefined && numerator !== undefined)) {
      issues.push(error("ambiguous-observation", fields.path, { expected: "a value, or a numerator and a denominator" }));
    }
    if (numerator === undefined || denominator === undefined) return [{ place, value, parts: undefined }];
    const share = divide(multiply(numerator, times), denominator);
    return [{ place, value: share, parts: [numerator, denominator] }];
  });
};

/** Is this no way to join numbers of that kind? */
const makesNoSense = (method: PlaceMethod, scale: IndicatorScale): boolean => scale === "predicate" || (method === "sum" && (scale === "percentage" || scale === "rate"));

const joined = (method: PlaceMethod, places: readonly Place[], times: Rational): Rational | undefined => {
  const values = places.flatMap((it) => it.value ?? []);
  if (method === "raw-totals") {
    const parts = places.flatMap((it) => (it.parts === undefined ? [] : [it.parts]));
    if (parts.length < places.length) return undefined;
    return divide(multiply(sum(parts.map(([numerator]) => numerator)), times), sum(parts.map(([, denominator]) => denominator)));
  }
  if (values.length === 0) return undefined;
  const all = values.reduce(add);
  return method === "sum" ? all : divide(all, rational(values.length));
};

/**
 * Consolidates one indicator over places (posyandu, kelurahan, units) in one period. A rate of all of them is Σ numerators ÷ Σ denominators where these are known (raw totals); the plain
 * mean of the rates gives a small place as much weight as a large one. Both are in use and no text here settles which, so the method is stated, never guessed, and the result tells what the
 * others would give. (Location consolidation of the finance ministry's vocabulary, one source: `unverified`.)
 *
 * @param places - `{ place, value, unit? }` or `{ place, numerator, denominator, unit? }`; neither: not reported, listed and left out.
 * @param options - `method`, `scale` (what kind of number), `times`: what a share is multiplied by (100 for percent), default 1.
 * @returns The value, the same by every method that makes sense, and the places that counted and those that did not. Errors: `consolidation-refused` (a sum of percentages or rates; anything of predicates),
 * `zero-denominator` (raw totals over nothing), `parts-not-given` (raw totals of places that gave no numerator), `place-twice`, `unit-differs`, `ambiguous-observation`, `bad-id`, `wrong-type`, `missing-key`, `unknown-key`, numbers that
 * cannot be read. Warning: `sum-of-index`. Note: `nothing-reported`.
 *
 * @example
 * ```ts
 * import { consolidatePlaces, unwrap } from "pembinaan-asn";
 * const posyandu = [{ place: "melati", numerator: 9, denominator: 10 }, { place: "mawar", numerator: 120, denominator: 200 }, { place: "anggrek" }];
 * const share = unwrap(consolidatePlaces(posyandu, { method: "raw-totals", scale: "percentage", times: 100 }));
 * share.value; // => "430/7"
 * share.methods; // => { "raw-totals": "430/7", sum: null, average: "75" }
 * share.unreported; // => ["anggrek"]
 * ```
 */
export const consolidatePlaces = (places: readonly unknown[], options: { readonly method: PlaceMethod; readonly scale: IndicatorScale; readonly times?: number | string }): Result<ConsolidatedPlaces> => guard(() => {
  const issues: Issue[] = [];
  const fields = readFields(options, "options", ["method", "scale", "times"], issues);
  if (fields === undefined) return fail(issues);
  const [method, scale] = [readWord(fields, "method", placeMethods, issues, true), readWord(fields, "scale", indicatorScales, issues, true)];
  const times = fromFraction(readNumberField(fields, "times", issues) ?? 1);
  const read = readPlaces(places, times, issues);
  if (method === undefined || scale === undefined || hasError(issues)) return fail(issues);
  const reported = read.filter((it) => it.value !== undefined || it.parts !== undefined);
  if (makesNoSense(method, scale)) return fail([...issues, error("consolidation-refused", "options.method", { expected: placeMethods.filter((it) => !makesNoSense(it, scale)).join(", "), received: method, details: { method, scale } })]);
  if (method === "sum" && scale === "index") issues.push(warning("sum-of-index", "options.method", { details: { method, scale } }));
  if (reported.length === 0) issues.push(note("nothing-reported", "places"));
  // a place with a denominator of 0 has no rate of its own to be averaged; to the totals it adds what it has
  const counts = (it: Place): boolean => it.value !== undefined || (method === "raw-totals" && it.parts !== undefined);
  const bare = reported.find((it) => it.parts === undefined);
  const value = joined(method, reported, times);
  if (method === "raw-totals" && bare !== undefined) return fail([...issues, error("parts-not-given", `places[${bare.place}]`, { expected: "numerator and denominator" })]);
  if (value === undefined && reported.length > 0) return fail([...issues, error("zero-denominator", "places")]);
  const by = (it: PlaceMethod): ExactText | null => {
    const found = makesNoSense(it, scale) || reported.length === 0 ? undefined : joined(it, reported, times);
    return found === undefined ? null : toFraction(found);
  };
  return ok(deepFreeze({
    value: value === undefined ? null : toFraction(value), methods: { "raw-totals": by("raw-totals"), sum: by("sum"), average: by("average") },
    counted: read.filter(counts).map((it) => it.place), unreported: read.filter((it) => !counts(it)).map((it) => it.place),
  }), issues);
});
