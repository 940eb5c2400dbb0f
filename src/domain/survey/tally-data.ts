/** A tally: what a survey's answers add up to. Plain JSON, and two of them can be merged. */
import type { NumberFormat } from "../../kernel/index.ts";

/** How many people answered 1, 2, 3, 4. */
export type FourCounts = readonly [number, number, number, number];

/** By element. */
export type ByElement<T> = Readonly<Record<string, T>>;

/** A total: a whole number, or a reduced fraction ("7/2") where several questions were averaged inside an element. */
export type Total = number | string;

/** How many people belong to each group of one characteristic, such as sex or age. */
export interface GroupCounts {
  /** By group; a group is any text, taken as it stands, and the texts are sorted. */
  readonly counts: ByElement<number>;
  /** People of whom it is not known. With the counts they are all who took part. */
  readonly unknown: number;
}

/** Sums over the answers of a survey. What the form of the data does not tell is null: that is not zero. */
export interface Tally {
  /** The elements, in order. */
  readonly elements: readonly string[];
  /** How many people took part; null: not known. */
  readonly respondents: number | null;
  /** People who took part and answered no element at all; null: not known. */
  readonly withoutAnswer: number | null;
  /** Sum of the answers. */
  readonly total: ByElement<Total>;
  /** How many answered. */
  readonly answered: ByElement<number>;
  /** How many answered 1, 2, 3, 4; null: not known, or an element has several questions, so that its answers are averages. */
  readonly counts: ByElement<FourCounts> | null;
  /** Sum of the answers of those who answered every element; null: not known. */
  readonly completeTotal: ByElement<Total> | null;
  /** How many answered every element; null: not known. */
  readonly completeRespondents: number | null;
  /** Who took part, by characteristic: `{ sex: { counts: { L: 12, P: 17 }, unknown: 0 } }`; null: not known. */
  readonly groups: ByElement<GroupCounts> | null;
}

/** What is done when a service is free, where the highest answer on its cost reads "gratis". */
export type FreeService = "as-answered" | "free-scores-4" | "exclude-biaya";

/** How to tabulate. */
export interface TallyOptions {
  /** Ids of the elements. */
  readonly elements: readonly string[];
  /** How many people took part, for counts and totals. Absent: seen from the data if every element was answered equally often. */
  readonly respondents?: number;
  /** Keys in the data that are no elements and are left aside (free text, a date). */
  readonly ignore?: readonly string[];
  /** Default `as-answered`. `free-scores-4`: answers on the cost become 4. `exclude-biaya`: the element of the cost is left out. */
  readonly freeService?: FreeService;
  /** The element of the cost; default `biaya`. */
  readonly freeElement?: string;
  /** The elements in the order in which this survey numbers them, each once. Rows may then be bare lists, and elements may be called `u1`, `u2`, …; without it neither is read, because forms number differently. */
  readonly numbering?: readonly string[];
  /** Elements that are asked by several questions: `{ waktu: ["q3a", "q3b"] }`. A person's answer on the element is the exact mean of the questions that the person answered. */
  readonly questions?: ByElement<readonly string[]>;
  /** Characteristics of the people: for single answers the keys of the records that hold them, for any form of data ready counts `{ sex: { L: 12, P: 17 } }`. */
  readonly groups?: readonly string[] | ByElement<ByElement<number>>;
  /** How texts write numbers. Absent: answers must be numbers, and a total as text is a plain number or a fraction. */
  readonly format?: NumberFormat;
}

/** Largest number of people that is read. */
export const mostPeople = 1_000_000_000_000;

/** A whole number of people. */
export const isPeople = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= mostPeople;

/** What is expected where {@link isPeople} says no. */
export const PEOPLE = "a whole number from 0";

/** How many people answered 1, 2, 3, 4. */
export const isFour = (value: unknown): value is FourCounts => Array.isArray(value) && value.length === 4 && value.every(isPeople);

/** A record with one value an element, given its position and the element; ids such as `__proto__` stay plain keys. A loop, because every survey passes here several times. */
export const byElement = <T>(elements: readonly string[], value: (at: number, element: string) => T): ByElement<T> => {
  const record: Record<string, T> = {};
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as string;
    if (element === "__proto__") Object.defineProperty(record, element, { value: value(at, element), enumerable: true, configurable: true, writable: true });
    else record[element] = value(at, element);
  }
  return record;
};

/** The number at a position of a list, 0 where nothing was written yet. */
export const numberAt = (list: readonly number[], position: number): number => list[position] ?? 0;

/** A list of texts, none of them empty. */
export const isTextList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((it) => typeof it === "string" && it !== "");
