/** compositeRulebook: from the description of a composite index, of any depth, to its rulebook. */
import { deepFreeze, guard, ok, type Result } from "../../kernel/index.ts";
import type { RulebookData, StepData, TermData } from "../../rulebook/index.ts";
import { compositesFamily } from "./family.ts";
import type { Aggregation, CompositeLevel, CompositePart, CompositeSpec, Goalposts } from "./composite-spec.ts";

const weightOf = (level: CompositeLevel): string => `${level.name}Weight`;

/** The scorer of each aggregation, and whether it weighs and what it does with missing rows. */
const aggregations: Readonly<Record<Aggregation, Pick<StepData, "scorer" | "params"> & { readonly weighs: boolean; readonly leaves: boolean }>> = {
  arithmetic: { scorer: "weighted-mean@1", weighs: true, leaves: true },
  geometric: { scorer: "geometric-mean@1", weighs: true, leaves: true },
  harmonic: { scorer: "harmonic-mean@1", weighs: true, leaves: true },
  median: { scorer: "median@1", weighs: false, leaves: true },
  minimum: { scorer: "extreme@1", params: { take: "min" }, weighs: false, leaves: false },
  maximum: { scorer: "extreme@1", params: { take: "max" }, weighs: false, leaves: false },
};

/** From the parts of `level` to the score of what is above: the part of `above`, or the index. */
const aggregate = (level: CompositeLevel, above: CompositeLevel | undefined, values: string): StepData => {
  const { weighs, leaves, ...method } = aggregations[level.aggregation];
  return {
    id: above === undefined ? "index" : `${above.name}Score`, ...(above === undefined ? {} : { per: above.name }), ...method, cite: "structure",
    inputs: { values, ...(weighs ? { weights: weightOf(level) } : {}) },
    ...(leaves ? { missing: "convention.missing" } : {}),
    label: above === undefined ? { id: "indeks", en: "index" } : { id: `nilai ${above.label.id}`, en: `score of the ${above.label.en}` },
  };
};

const normalise = (spec: CompositeSpec): readonly StepData[] => {
  const per = compositesFamily.dimension;
  const scales = new Set(Object.values(spec.goalposts ?? {}).map((it) => it.scale));
  if (scales.size === 0) return [{ id: "normalised", per, scorer: "affine@1", inputs: { value: "value" }, params: { times: 1 }, cite: "normalisation", label: { id: "nilai ternormalisasi", en: "normalised value" } }];
  const place = (id: string, value: string, low: string, high: string): StepData =>
    ({ id, per, scorer: "goalposts@1", inputs: { value, low, high }, params: { better: "higher", beyond: "clamp" }, cite: "normalisation" });
  const logs = ["value", "low", "high"].map((name): StepData => ({ id: `${name}Log`, per, scorer: "natural-log@1", inputs: { value: name }, cite: "normalisation" }));
  return [
    ...(scales.has("linear") ? [place("linear", "value", "low", "high")] : []),
    ...(scales.has("log") ? [...logs, place("logarithmic", "valueLog", "lowLog", "highLog")] : []),
    {
      id: "normalised", per, scorer: "select@1", cite: "normalisation", label: { id: "nilai ternormalisasi", en: "normalised value" },
      inputs: { code: "scale", cases: { ...(scales.has("linear") ? { linear: "linear" } : {}), ...(scales.has("log") ? { log: "logarithmic" } : {}) } },
    },
  ];
};

const goalpostTerms = ({ goalposts }: CompositeSpec): Readonly<Record<string, TermData>> => {
  if (goalposts === undefined) return {};
  const per = compositesFamily.dimension;
  const pick = <K extends keyof Goalposts>(key: K): Readonly<Record<string, Goalposts[K]>> => Object.fromEntries(Object.entries(goalposts).map(([id, it]) => [id, it[key]]));
  return {
    low: { per, values: pick("low"), cite: "normalisation", label: { id: "patok bawah", en: "low goalpost" } },
    high: { per, values: pick("high"), cite: "normalisation", label: { id: "patok atas", en: "high goalpost" } },
    scale: { per, codes: pick("scale"), cite: "normalisation" },
  };
};

const weightTerm = (level: CompositeLevel): TermData => {
  const own = (level.parts ?? []).flatMap(({ id, weight }) => (weight === undefined ? [] : [[id, weight] as const]));
  return { per: level.name, each: 1, ...(own.length > 0 ? { values: Object.fromEntries(own) } : {}), open: { min: 0, caller: true }, cite: "structure", label: { id: `bobot ${level.label.id}`, en: `weight of the ${level.label.en}` } };
};

const memberOf = ({ id, within, label }: CompositePart): { readonly id: string; readonly label: CompositePart["label"]; readonly within?: string } => ({ id, label, ...(within === undefined ? {} : { within }) });

/** The rulebook of a description that is known to be sound. */
export const buildComposite = (spec: CompositeSpec): RulebookData => {
  const { levels } = spec;
  const inwards = levels.map((level, at) => ({ level, above: levels[at - 1] }));
  const up = [...inwards].reverse().map(({ level, above }, at) => aggregate(level, above, at === 0 ? "normalised" : `${level.name}Score`));
  const weighing = levels.filter((it) => aggregations[it.aggregation].weighs);
  return deepFreeze({
    id: spec.id, family: compositesFamily.id, instrument: spec.instrument, standing: "named", validity: spec.validity,
    citations: { ...spec.citations },
    dimensions: Object.fromEntries(inwards.map(({ level, above }) => [level.name, {
      label: level.label, ...(above === undefined ? {} : { within: above.name }), ...(level.parts === undefined ? { open: true } : { members: level.parts.map(memberOf) }),
    }])),
    inputs: { value: { kind: "number", per: compositesFamily.dimension, label: { id: "nilai indikator", en: "value of the indicator" } } },
    terms: { ...goalpostTerms(spec), ...Object.fromEntries(weighing.map((level) => [weightOf(level), weightTerm(level)])), shownRounding: { rounding: { places: spec.places, mode: "half-up" }, cite: "own" } },
    conventions: levels.some((it) => aggregations[it.aggregation].leaves) ? { missing: { default: "undetermined", cite: "own", others: { "exclude-and-renormalise": {}, zero: {}, void: {} } } } : {},
    steps: [...normalise(spec), ...up, { id: "shown", scorer: "round@1", inputs: { value: "index", rounding: "shownRounding" }, cite: "own", label: { id: "indeks yang ditampilkan", en: "index as shown" } }],
    outputs: ["index", "shown", ...up.slice(0, -1).map(({ id }) => id), "normalised"],
    ...(spec.notCovered === undefined ? {} : { notCovered: spec.notCovered }),
  } as const satisfies RulebookData);
};

/**
 * The rulebook of a composite index of any depth. Indicators are placed between their goalposts (linear, or by natural logarithms), or come normalised; each level is put together by its
 * own aggregation: weighted arithmetic, geometric or harmonic mean, median, minimum, maximum. The arithmetic mean lets parts make up for one another fully, the geometric
 * one in part, the minimum not at all (OECD/JRC handbook on composite indicators).
 *
 * @param spec - id, instrument, validity, citations, levels from the outside in (the last is named `indicator`), goalposts, decimals shown.
 * @returns The rulebook: outputs `index`, `shown`, `<level>Score` and `normalised`. An engine checks it; geometric means and logarithms need `irrationalScorers`. Issue: `unreadable-input`.
 *
 * @example
 * ```ts
 * import { createEngine, evaluate, unwrap } from "pembinaan-asn";
 * import { compositeRulebook } from "pembinaan-asn/regulations/indicators";
 * const book = unwrap(compositeRulebook({
 *   id: "indeks-desa-2026@1", places: 2, validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" },
 *   instrument: { kind: "guideline", issuer: "Contoh", number: "1", year: 2026, title: { id: "Indeks desa", en: "Village index" } },
 *   citations: { normalisation: { locator: "hlm. 2", confidence: "convention" }, structure: { locator: "hlm. 3", confidence: "convention" }, own: { locator: "-", confidence: "convention" } },
 *   levels: [
 *     { name: "field", label: { id: "bidang", en: "field" }, aggregation: "minimum", parts: [{ id: "health", label: { id: "kesehatan", en: "health" } }, { id: "school", label: { id: "sekolah", en: "school" } }] },
 *     { name: "indicator", label: { id: "indikator", en: "indicator" }, aggregation: "arithmetic" },
 *   ],
 * }));
 * const engine = unwrap(createEngine({ rulebooks: [book] }));
 * const receipt = unwrap(evaluate(book.id, { engine, period: "2026", members: { indicator: [{ id: "a", within: "health" }, { id: "b", within: "school" }, { id: "c", within: "school" }] }, inputs: { value: { a: 60, b: 70, c: 40 } } }));
 * receipt.outputs.index.value; // => { exact: "55", … }
 * ```
 */
export const compositeRulebook = (spec: CompositeSpec): Result<RulebookData> => guard(() => ok(buildComposite(spec)));
