/** Among equally cheap assignments the smallest one: row after row the first column that the tight edges allow. */
import { minus, type Assigned, type Costs } from "./assign.ts";

/** The smallest of the cheapest assignments. */
export interface Smallest {
  /** Where each row is; the number of columns stands for outside. */
  readonly column: Int32Array;
  /** Is there no other of the same cost? */
  readonly unique: boolean;
}

/**
 * Every cheapest assignment uses tight edges only (cost = row price + column price) and fills every column that has a price. So from one of them all others
 * are reached by exchanges: a row leaves its home for another column, a row of that one goes on, and so on until the home is filled again, or over the slack:
 * a free place takes a row, and a column without a price may lose one. Each row in order takes the first column from which such a chain leads home over later rows.
 */
export const smallest = <W extends number | bigint>({ rows, columns, cost, capacity, outside }: Costs<W>, wall: W, { column: found, rowPrice, columnPrice }: Assigned<W>): Smallest => {
  const column = Int32Array.from(found);
  const slack = columns + 1;
  const nothing = minus(outside, outside);
  const isTight = (row: number, it: number): boolean => {
    const price = it === columns ? outside : cost[row * columns + it] as W;
    return price !== wall && minus(price, rowPrice[row] as W) === columnPrice[it];
  };
  const members: Set<number>[] = Array.from({ length: columns + 1 }, () => new Set());
  const tight: number[][] = [];
  for (let row = 0; row < rows; row += 1) {
    (members[column[row] as number] as Set<number>).add(row);
    const mine: number[] = [];
    for (let it = 0; it <= columns; it += 1) if (isTight(row, it)) mine.push(it);
    tight.push(mine);
  }
  const isFree = (it: number): boolean => it === columns || (members[it] as Set<number>).size < (capacity[it] as number);
  const losers: number[] = [];
  for (let it = 0; it <= columns; it += 1) if (columnPrice[it] === nothing) losers.push(it);

  const before = new Int32Array(columns + 2); // on the chain: the node before, and the row that comes from there (−1: none, over the slack)
  const mover = new Int32Array(columns + 2);
  /** Looks for a chain from `start` to `home` over rows after `fixed`; where one was looked for in vain (`seen`) there is none. */
  const leadsHome = (start: number, home: number, fixed: number, seen: Uint8Array): boolean => {
    const queue = [start];
    seen[start] = 1;
    before[start] = -1;
    const reach = (it: number, from: number, row: number): void => {
      if (seen[it] === 1) return;
      seen[it] = 1;
      before[it] = from;
      mover[it] = row;
      queue.push(it);
    };
    for (let at = 0; at < queue.length && seen[home] === 0; at += 1) {
      const from = queue[at] as number;
      if (from === slack) {
        for (const it of losers) reach(it, slack, -1);
        continue;
      }
      const later = [...members[from] as Set<number>].filter((row) => row > fixed);
      const last = later.find((row) => isTight(row, home));
      if (last !== undefined) reach(home, from, last);
      else for (const row of later) for (const it of tight[row] as number[]) reach(it, from, row);
      if (isFree(from)) reach(slack, from, -1);
    }
    return seen[home] === 1;
  };

  const move = (row: number, to: number): void => {
    (members[column[row] as number] as Set<number>).delete(row);
    (members[to] as Set<number>).add(row);
    column[row] = to;
  };

  let unique = true;
  for (let row = 0; row < rows; row += 1) {
    const home = column[row] as number;
    const seen = new Uint8Array(columns + 2);
    for (const start of tight[row] as number[]) {
      // beyond its home a row would not go; whether it could tells whether the answer is the only one
      if (start === home || (start > home && !unique)) continue;
      if (seen[start] === 1 || !leadsHome(start, home, row, seen)) continue;
      unique = false;
      if (start > home) break;
      for (let it = home; it !== start; it = before[it] as number) if ((mover[it] as number) >= 0) move(mover[it] as number, it);
      move(row, start);
      break;
    }
  }
  return { column, unique };
};
