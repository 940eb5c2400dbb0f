/** An independent calculation of the satisfaction index: fraction.js, straight from the text of the rule, none of the library's code. */
import Fraction from "fraction.js";

/** The elements in the order of the regulation. */
export const nineElements = ["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "pengaduan", "sarana"] as const;

/** The axes with their options. */
export const axes = {
  weights: ["exact-1-over-k", "printed-0.111", "printed-0.11", "printed-0.1111", "custom"],
  rounding: ["final-2dp-half-up", "index-2dp-then-convert", "index-3dp-then-convert", "weighted-nrr-2dp", "weighted-nrr-3dp"],
  gaps: ["lower-cut", "closed-intervals", "undetermined"], basis: ["unrounded", "round-2dp-first"],
  missing: ["per-unsur-answered", "all-respondents", "listwise", "reject", "pooled-answers"], freeService: ["as-answered", "free-scores-4", "exclude-biaya"],
} as const;

/** One option of every axis. */
export type Conventions = { readonly [A in keyof typeof axes]: (typeof axes)[A][number] };

/** Answers person by person, nine each. */
export type Rows = readonly (readonly (number | null)[])[];

/** Sums, everybody answered everything. */
export interface Sums {
  /** Sum by element. */
  readonly totals: readonly number[];
  /** People. */
  readonly people: number;
}

/** Half-up, for values from 0 up. */
const round = (value: Fraction, places: number): Fraction => value.mul(10 ** places).add(new Fraction(1, 2)).floor().div(10 ** places);

const shownText = (value: Fraction): string => {
  const hundredths = round(value, 2).mul(100).n;
  const digits = hundredths.toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const cuts = [["A", "88.31", "100"], ["B", "76.61", "88.30"], ["C", "65", "76.60"], ["D", "0", "64.99"]] as const;

const gradeOf = (value: Fraction, { gaps, basis }: Conventions): { readonly grade: string | null; readonly between: boolean } => {
  const compared = basis === "unrounded" ? value : round(value, 2);
  if (compared.compare(100) > 0) return { grade: null, between: false };
  const [grade, , top] = cuts.find(([, from]) => compared.compare(from) >= 0) ?? cuts[3];
  if (compared.compare(top) <= 0) return { grade, between: false };
  return gaps === "lower-cut" ? { grade, between: true } : { grade: null, between: false };
};

/** Everything that is asked of the library. */
export const oracleOfSurvey = (given: Rows | Sums, chosen: Conventions): unknown => {
  const presupposesMeans = chosen.weights !== "exact-1-over-k" || chosen.rounding.startsWith("weighted");
  const rows = "people" in given ? undefined : given;
  const at = nineElements.map((_, index) => index).filter((index) => !(chosen.freeService === "exclude-biaya" && index === 3));
  const people = rows === undefined ? (given as Sums).people : rows.length;
  // a free service: everybody who answered anything at all scores its cost 4
  const answers = rows?.map((row) => row.map((it, index) => (index === 3 && chosen.freeService === "free-scores-4" && row.some((other) => other !== null) ? 4 : it)));
  if (chosen.missing === "pooled-answers" && presupposesMeans) return { refused: ["conventions-do-not-combine"] };
  const given4 = (index: number): readonly number[] => (answers ?? []).flatMap((row) => row[index] ?? []);
  const sum = (list: readonly number[]): number => list.reduce((total, it) => total + it, 0);
  const totals = at.map((index) => (rows === undefined ? (given as Sums).totals[index] ?? 0 : sum(given4(index))));
  const answered = at.map((index) => (rows === undefined ? people : given4(index).length));
  const complete = (answers ?? []).filter((row) => at.every((index) => row[index] !== null));
  const mean = (total: number, count: number): Fraction | undefined => (count === 0 ? undefined : new Fraction(total, count));
  const means = at.map((index, position): Fraction | undefined => {
    const [total, count] = [totals[position] ?? 0, answered[position] ?? 0];
    switch (chosen.missing) {
      case "all-respondents": return mean(total, people);
      case "listwise": return mean(sum(complete.map((row) => row[index] ?? 0)), complete.length);
      case "reject": return count === people ? mean(total, count) : undefined;
      case "per-unsur-answered":
      case "pooled-answers": return mean(total, count);
    }
  });
  const k = at.length;
  const places = { "printed-0.111": 3, "printed-0.11": 2, "printed-0.1111": 4 } as const;
  const weight = (index: number): Fraction => (chosen.weights === "custom" ? new Fraction(index + 1, 45) : chosen.weights === "exact-1-over-k" ? new Fraction(1, k) : round(new Fraction(1, k), places[chosen.weights]));
  const weighted = means.map((it, position) => it?.mul(weight(at[position] ?? 0)));
  const add = (list: readonly (Fraction | undefined)[]): Fraction | undefined => list.reduce<Fraction | undefined>((total, it) => (total === undefined || it === undefined ? undefined : total.add(it)), new Fraction(0));
  const interval = chosen.missing === "pooled-answers" ? mean(sum(totals), sum(answered)) : add(weighted);
  const index = interval?.mul(25);
  const staged = chosen.rounding.startsWith("weighted") ? add(weighted.map((it) => (it === undefined ? undefined : round(it, chosen.rounding === "weighted-nrr-2dp" ? 2 : 3)))) : interval === undefined || chosen.rounding === "final-2dp-half-up" ? interval : round(interval, chosen.rounding === "index-2dp-then-convert" ? 2 : 3);
  const { grade, between } = index === undefined ? { grade: null, between: false } : gradeOf(index, chosen);
  const ranks = means.map((it) => (it === undefined ? null : 1 + means.filter((other) => other !== undefined && other.compare(it) < 0).length));
  return {
    index: index?.toFraction() ?? null, shown: staged === undefined ? null : shownText(staged.mul(25)), grade, between, below: index !== undefined && index.compare(25) < 0,
    means: means.map((it) => it?.toFraction() ?? null), grades: means.map((it) => (it === undefined ? null : gradeOf(it.mul(25), chosen).grade)), ranks,
    lowest: at.filter((_, position) => ranks[position] === 1).map((it) => nineElements[it]), respondents: people,
    withoutAnswer: rows === undefined ? 0 : rows.filter((row) => at.every((it) => row[it] === null)).length,
  };
};
