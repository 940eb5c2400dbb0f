/** Adding up rows whose elements have one question each: counts of 1, 2, 3, 4, from which everything else follows. */
import { sumsOf, type ElementSums } from "./finish.ts";
import type { FourCounts, Total } from "./tally-data.ts";

/** Adds up rows one by one. */
export interface RowSums {
  /** Adds the row that was read last, which has so many answers, at least one. */
  readonly add: (answered: number) => void;
  /** What was added, by the place of the element. */
  readonly done: () => {
    /** Sums of each element. */
    readonly sums: readonly ElementSums[];
    /** Totals of those who answered every element. */
    readonly completeTotal: readonly Total[];
    /** How many they are. */
    readonly completeRespondents: number;
    /** How many answers were set to 4 because the service is free. */
    readonly rescored: number;
  };
}

/** Cells of an element: no answer, then 1 to 4. */
export const CELLS = 5;

/** Five cells an element as counts. */
export const fourAt = (cells: Uint32Array, place: number): FourCounts => [1, 2, 3, 4].map((answer) => cells[CELLS * place + answer]) as unknown as FourCounts;

/** The total of those who answered every element: without that of the others. */
export const completeOf = ({ total }: ElementSums, partial: number): Total => Number(total) - partial;

/** Sums of rows that a reader puts into `given`, one slot an element; `freeAt`: the place of the element that scores 4, or -1. */
export const countRows = (given: Uint8Array, freeAt: number): RowSums => {
  const k = given.length;
  const cells = new Uint32Array(CELLS * k);
  const partial = new Float64Array(k); // totals of those who did not answer everything
  let completeRespondents = 0;
  let rescored = 0;
  return {
    add: (answered) => {
      for (let place = 0; place < k; place += 1) {
        const cell = CELLS * place + (given[place] as number);
        cells[cell] = (cells[cell] as number) + 1;
      }
      const before = given[freeAt] ?? 4;
      if (before !== 4) {
        const [left, joined] = [CELLS * freeAt + before, CELLS * freeAt + 4];
        cells[left] = (cells[left] as number) - 1;
        cells[joined] = (cells[joined] as number) + 1;
        rescored += 1;
      }
      if (answered + (before === 0 ? 1 : 0) === k) completeRespondents += 1;
      else {
        for (let place = 0; place < k; place += 1) partial[place] = (partial[place] as number) + (given[place] as number);
        if (before !== 4) partial[freeAt] = (partial[freeAt] as number) + 4 - before;
      }
    },
    done: () => {
      const sums = [...given.keys()].map((place) => sumsOf(fourAt(cells, place)));
      return { sums, completeTotal: sums.map((it, place) => completeOf(it, partial[place] as number)), completeRespondents, rescored };
    },
  };
};
