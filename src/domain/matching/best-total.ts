/** The best total: first as many pairs as possible, then the greatest sum of scores, then the smallest identifiers. */
import { assign, minus, plus, type Costs, type List } from "./assign.ts";
import type { WholeScores } from "./likes.ts";
import type { Market } from "./read-market.ts";
import { smallest } from "./smallest.ts";

/** Where each mentee is (−1: nowhere), and whether there is no other of the same total. */
export interface Best {
  /** The mentor of each mentee. */
  readonly column: Int32Array;
  /** Is it the only one? */
  readonly unique: boolean;
}

/** Numbers of one kind, and how to make them. */
interface Kind<W extends number | bigint> {
  readonly weights: ArrayLike<W>;
  readonly zeros: (length: number) => List<W>;
  readonly of: (whole: number) => W;
  readonly times: (a: W, b: number) => W;
}

const numbers = (weights: Float64Array): Kind<number> => ({ weights, zeros: (length) => new Float64Array(length), of: (it) => it, times: (a, b) => a * b });
const bigints = (weights: readonly bigint[]): Kind<bigint> => ({ weights, zeros: (length) => Array.from({ length }, () => 0n), of: BigInt, times: (a, b) => a * BigInt(b) });

/** Costs are what a pair lacks to the highest score. Being outside costs more than all pairs together can lack; what is not allowed costs more still, so that nobody goes there. */
const costsOf = <W extends number | bigint>(market: Market, given: Uint8Array, { weights, zeros, of, times }: Kind<W>): { readonly costs: Costs<W>; readonly wall: W } => {
  const rows = market.mentees.length;
  const columns = market.mentors.length;
  const open = Uint8Array.from(given);
  for (const cell of market.barred.keys()) open[cell] = 0;
  for (let cell = 0; cell < open.length; cell += 1) if (market.capacity[cell % columns] === 0) open[cell] = 0;
  let most: W | undefined;
  let least: W | undefined;
  for (let cell = 0; cell < open.length; cell += 1) {
    if (open[cell] === 0) continue;
    const weight = weights[cell] as W;
    if (most === undefined || weight > most) most = weight;
    if (least === undefined || weight < least) least = weight;
  }
  const range = most === undefined || least === undefined ? of(0) : minus(most, least);
  const outside = plus(times(range, rows), of(1));
  const wall = plus(outside, of(1));
  const cost = zeros(rows * columns);
  for (let cell = 0; cell < cost.length; cell += 1) cost[cell] = open[cell] === 1 ? minus(most as W, weights[cell] as W) : wall;
  return { costs: { rows, columns, cost, capacity: market.capacity, outside, zeros }, wall };
};

const solve = <W extends number | bigint>({ costs, wall }: { readonly costs: Costs<W>; readonly wall: W }): Best => {
  const { column, unique } = smallest(costs, wall, assign(costs));
  return { column: column.map((it) => (it === costs.columns ? -1 : it)), unique };
};

/** The best total of a market with scores. Numbers where every sum on the way is safe (prices are sums of at most 2 × rows costs and the wall), else bigints. */
export const bestTotal = (market: Market, { weights, given }: WholeScores): Best => {
  if (weights instanceof Float64Array) {
    const problem = costsOf(market, given, numbers(weights));
    if (Number.isSafeInteger(problem.wall * (2 * market.mentees.length + 4))) return solve(problem);
    return solve(costsOf(market, given, bigints(Array.from(weights, BigInt))));
  }
  return solve(costsOf(market, given, bigints(weights)));
};
