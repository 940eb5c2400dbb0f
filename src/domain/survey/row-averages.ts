/** Adding up rows where an element has several questions: a person's answer on it is the exact mean of the questions that the person answered. */
import { add, rational, zero, type Rational } from "../../kernel/index.ts";
import type { RowSums } from "./row-sums.ts";
import { numberAt, type Total } from "./tally-data.ts";
import { totalOf } from "./total-of.ts";

/** Sums of rows that a reader puts into `given`; `from`: the first slot of each element, and the number of slots after the last. */
export const averageRows = (given: Uint8Array, from: readonly number[], freeAt: number): RowSums => {
  const k = from.length - 1;
  // by slot: the second slot of an element holds the sums of those who answered two of its questions, and so on; they are divided at the end
  const all = new Array<number>(given.length).fill(0);
  const complete = new Array<number>(given.length).fill(0);
  const answered = new Array<number>(k).fill(0);
  const cell = new Array<number>(k).fill(-1); // of the row at hand: where its sum goes, -1 for nowhere
  const sum = new Array<number>(k).fill(0);
  let completeRespondents = 0;
  let rescored = 0;
  const totals = (sums: readonly number[]): readonly Total[] => answered.map((_, place) => {
    const first = numberAt(from, place);
    let total: Rational = zero;
    for (let slot = first; slot < numberAt(from, place + 1); slot += 1) total = add(total, rational(numberAt(sums, slot), slot - first + 1));
    return totalOf(total);
  });
  return {
    add: () => {
      let gaps = 0;
      for (let place = 0; place < k; place += 1) {
        const first = numberAt(from, place);
        let [questions, points] = [0, 0];
        for (let slot = first; slot < numberAt(from, place + 1); slot += 1) {
          const answer = given[slot] as number;
          if (answer !== 0) questions += 1;
          points += answer;
        }
        if (place === freeAt && (questions === 0 || points !== 4 * questions)) {
          [questions, points] = [1, 4];
          rescored += 1;
        }
        cell[place] = questions === 0 ? -1 : first + questions - 1;
        sum[place] = points;
        if (questions === 0) gaps += 1;
      }
      if (gaps === 0) completeRespondents += 1;
      for (let place = 0; place < k; place += 1) {
        const at = numberAt(cell, place);
        if (at < 0) continue;
        answered[place] = numberAt(answered, place) + 1;
        all[at] = numberAt(all, at) + numberAt(sum, place);
        if (gaps === 0) complete[at] = numberAt(complete, at) + numberAt(sum, place);
      }
    },
    done: () => {
      const total = totals(all);
      return { sums: answered.map((people, place) => ({ total: total[place] as Total, answered: people, counts: null })), completeTotal: totals(complete), completeRespondents, rescored };
    },
  };
};
