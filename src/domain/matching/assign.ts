/** The cheapest assignment of rows to columns with capacities, by shortest augmenting paths (Jonker and Volgenant 1987): O(rows² × columns), exact. */

/** A problem in whole numbers, all of them safe numbers or all bigints. Costs are 0 or more; staying outside is always possible. */
export interface Costs<W extends number | bigint> {
  /** How many rows. */
  readonly rows: number;
  /** How many columns; the number itself stands for "outside". */
  readonly columns: number;
  /** Cost of a row in a column, row by row. */
  readonly cost: ArrayLike<W>;
  /** Rows that a column can take. */
  readonly capacity: readonly number[];
  /** Cost of a row outside. */
  readonly outside: W;
  /** A list of zeros. */
  readonly zeros: (length: number) => List<W>;
}

/** A list of a fixed length that is filled in place. */
export interface List<W> {
  /** How long. */
  readonly length: number;
  /** Its members. */
  [at: number]: W;
}

/** The cheapest assignment, with prices that prove it: cost ≥ row price + column price everywhere, equal where a row is, and no free column has a price. */
export interface Assigned<W extends number | bigint> {
  /** Where each row is. */
  readonly column: Int32Array;
  /** Prices of the rows. */
  readonly rowPrice: List<W>;
  /** Prices of the columns, 0 or less. */
  readonly columnPrice: List<W>;
}

/** a + b. The engine of JavaScript does the same on numbers and on bigints; the compiler has no word for it. */
export const plus = <W extends number | bigint>(a: W, b: W): W => ((a as number) + (b as number)) as W;

/** a − b. */
export const minus = <W extends number | bigint>(a: W, b: W): W => ((a as number) - (b as number)) as W;

/** Assigns row after row; each finds the nearest free column, over rows that give way. */
export const assign = <W extends number | bigint>({ rows, columns, cost, capacity, outside, zeros }: Costs<W>): Assigned<W> => {
  const rowPrice = zeros(rows);
  const columnPrice = zeros(columns + 1);
  const column = new Int32Array(rows).fill(-1);
  const members: number[][] = Array.from({ length: columns + 1 }, () => []);
  const distance = zeros(columns + 1);
  const from = new Int32Array(columns + 1);
  const nothing = minus(outside, outside);
  const left = new Int32Array(columns); // columns not yet reached for good, in no order
  for (let start = 0; start < rows; start += 1) {
    let count = columns;
    for (let at = 0; at < columns; at += 1) left[at] = at;
    const reached: number[] = [];
    let near = columns; // outside is reached from the first row at once
    distance[columns] = minus(outside, rowPrice[start] as W);
    from[columns] = start;
    let pending: readonly number[] = [start];
    for (let first = true, done = false; !done; first = false) {
      let best = -1;
      const base = first ? nothing : distance[near] as W;
      for (const row of pending) {
        const shift = minus(base, rowPrice[row] as W);
        const out = plus(shift, outside);
        if (out < distance[columns]) { distance[columns] = out; from[columns] = row; }
        best = -1;
        let least = distance[columns];
        const line = row * columns;
        for (let at = 0; at < count; at += 1) {
          const it = left[at] as number;
          const way = minus(plus(shift, cost[line + it] as W), columnPrice[it] as W);
          if (first || way < (distance[it] as W)) { distance[it] = way; from[it] = row; }
          const far = distance[it] as W;
          // among the nearest one with a free place ends the search
          if (far < least || (far === least && (best < 0 || (members[it] as number[]).length < (capacity[it] as number)))) { least = far; best = at; }
        }
      }
      near = best < 0 ? columns : left[best] as number;
      const held = members[near] as number[];
      done = near === columns || held.length < (capacity[near] as number);
      if (!done) {
        reached.push(near);
        count -= 1;
        left[best] = left[count] as number;
        pending = held;
      }
    }
    const far = distance[near] as W;
    rowPrice[start] = plus(rowPrice[start] as W, far);
    for (const it of reached) {
      const change = minus(far, distance[it] as W);
      columnPrice[it] = minus(columnPrice[it] as W, change);
      for (const row of members[it] as number[]) rowPrice[row] = plus(rowPrice[row] as W, change);
    }
    for (let to = near, row = -1; row !== start;) {
      row = from[to] as number;
      const before = column[row] as number;
      if (before >= 0) members[before] = (members[before] as number[]).filter((it) => it !== row);
      (members[to] as number[]).push(row);
      column[row] = to;
      to = before;
    }
  }
  return { column, rowPrice, columnPrice };
};
