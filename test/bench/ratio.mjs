/** How benches measure: two functions in one process, in turns, medians; only their ratio means anything. */

const ROUNDS = 61;
const WARM = 60;
const MILLISECONDS_A_ROUND = 12;

/** Numbers from 0 to 1 from a fixed sequence. */
export const sequence = (seed) => {
  let state = seed;
  return () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 2 ** 32; };
};

/** The one in the middle. */
export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Microseconds a call, over whole passes of the data for about a round's time. */
export const timeOf = (data, call) => {
  const started = process.hrtime.bigint();
  const until = started + BigInt(MILLISECONDS_A_ROUND) * 1_000_000n;
  let calls = 0;
  let now = started;
  while (now < until) {
    for (const it of data) call(it);
    calls += data.length;
    now = process.hrtime.bigint();
  }
  return Number(now - started) / 1000 / calls;
};

/** How many times as long `own` takes as `base`, and both in microseconds a call. */
export const ratioOf = (data, base, own) => {
  for (let warm = 0; warm < WARM; warm += 1) { timeOf(data, base); timeOf(data, own); }
  const rounds = Array.from({ length: ROUNDS }, (_, at) => {
    const first = at % 2 === 0;
    const a = timeOf(data, first ? base : own);
    const b = timeOf(data, first ? own : base);
    return first ? { base: a, own: b } : { base: b, own: a };
  });
  return { ratio: median(rounds.map((it) => it.own / it.base)), base: median(rounds.map((it) => it.base)), own: median(rounds.map((it) => it.own)) };
};

/** One line of a bench. */
export const line = (name, { ratio, base, own }) => `${name}: ${ratio.toFixed(2)} × (decimal.js ${base.toFixed(1)} µs, ours ${own.toFixed(1)} µs)`;
