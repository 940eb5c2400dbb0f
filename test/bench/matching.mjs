/**
 * What the exact best total costs: matchMentors on 500 mentors and 500 mentees with a score for every pair, against a plain textbook solver in floating point
 * (shortest augmenting paths with potentials, O(n³), as in every collection of algorithms) that is given the same records by identifier and gives back pairs of
 * identifiers: no exactness, no capacities, no checks, no reasons, one of several best answers. In one process, in turns, medians. Bar: at most 1.5 ×.
 * `--bar` makes a ratio above it fail. `npm run bench` builds first. The npm package `munkres` is no dependency of this project; it solves the same problem.
 */
import { matchMentors } from "pembinaan-asn";
import { median } from "./ratio.mjs";

const BAR = 1.5;
const ROUNDS = 21;
const SIZE = 500;

/** Pairs of identifiers with the greatest sum, by the textbook. */
const textbook = (mentees, mentors, scores) => {
  const n = mentees.length;
  const cost = mentees.map((a) => mentors.map((b) => -scores[a][b]));
  const u = new Float64Array(n + 1), v = new Float64Array(n + 1), p = new Int32Array(n + 1), way = new Int32Array(n + 1);
  for (let i = 1; i <= n; i += 1) {
    p[0] = i;
    let j0 = 0;
    const minimum = new Float64Array(n + 1).fill(Infinity), used = new Uint8Array(n + 1);
    do {
      used[j0] = 1;
      const i0 = p[j0], row = cost[i0 - 1];
      let delta = Infinity, j1 = 0;
      for (let j = 1; j <= n; j += 1) {
        if (used[j] === 1) continue;
        const current = row[j - 1] - u[i0] - v[j];
        if (current < minimum[j]) { minimum[j] = current; way[j] = j0; }
        if (minimum[j] < delta) { delta = minimum[j]; j1 = j; }
      }
      for (let j = 0; j <= n; j += 1) {
        if (used[j] === 1) { u[p[j]] += delta; v[j] -= delta; } else minimum[j] -= delta;
      }
      j0 = j1;
    } while (p[j0] !== 0);
    do { const j1 = way[j0]; p[j0] = p[j1]; j0 = j1; } while (j0 !== 0);
  }
  return mentors.map((mentor, at) => ({ mentor, mentee: mentees[p[at + 1] - 1] }));
};

/** Scores that look random and are the same in every run. */
const scoresOf = (mentees, mentors, most) => {
  let seed = 20260301;
  const next = () => { seed = (seed * 48271) % 2147483647; return seed; };
  return Object.fromEntries(mentees.map((a) => [a, Object.fromEntries(mentors.map((b) => [b, next() % most]))]));
};
const ids = (letter) => Array.from({ length: SIZE }, (_, at) => `${letter}${String(at).padStart(3, "0")}`);
const [mentors, mentees] = [ids("m"), ids("t")];
const total = (pairs, scores) => pairs.reduce((sum, it) => sum + scores[it.mentee][it.mentor], 0);
const time = (call) => { const from = process.hrtime.bigint(); call(); return Number(process.hrtime.bigint() - from) / 1e6; };

for (const most of [101, 1_000_000]) {
  const scores = scoresOf(mentees, mentors, most);
  const ours = () => { const it = matchMentors({ mentors, mentees, capacity: 1, scores, method: "best-total" }); if (!it.ok) throw new Error(JSON.stringify(it.issues)); return it.value; };
  const theirs = () => textbook(mentees, mentors, scores);
  if (Number(ours().total.text) !== total(theirs(), scores)) throw new Error("the totals differ");
  for (let warm = 0; warm < 3; warm += 1) { ours(); theirs(); }
  const [a, b] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) { a.push(time(ours)); b.push(time(theirs)); }
  const ratio = median(a) / median(b);
  console.log(`matching ${SIZE} × ${SIZE}, scores below ${most}: ${median(a).toFixed(0)} against ${median(b).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (bar ${BAR})`);
  if (process.argv.includes("--bar") && ratio > BAR) process.exitCode = 1;
}
