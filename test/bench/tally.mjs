/**
 * What it costs to tabulate ten million answers: tally against a plain loop that only sums the same rows, and checks, counts and refuses nothing.
 *
 * 1.1 million people × 9 elements, as records and as bare lists, with and without gaps, as JSON text gives them. Both in one process, in turns, medians; only the ratios mean anything.
 * The base asks for each element by its id, as code must that gets its elements as data; a loop with nine names written out is shown beside it and has no bar.
 * Bar: at most 2 × each. `--bar` makes a ratio above it fail. Runs on the built package.
 */
import { tally } from "pembinaan-asn";
import { median, sequence } from "./ratio.mjs";

const BAR = 2;
const ROUNDS = 21;
const WARM = 4;
const elements = ["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "pengaduan", "sarana"];
const people = 1_100_000;

/** Answers 1 to 4 from a fixed sequence, mostly 3 and 4 as in real surveys; null for a gap. */
const answersOf = (seed, gaps) => {
  const next = sequence(seed);
  return () => {
    if (gaps > 0 && next() < gaps) return null;
    const at = next();
    return at < 0.02 ? 1 : at < 0.08 ? 2 : at < 0.6 ? 3 : 4;
  };
};
const rowsOf = (gaps, shape) => {
  const answer = answersOf(7, gaps);
  const rows = [];
  while (rows.length < people) rows.push(...JSON.parse(JSON.stringify(Array.from({ length: Math.min(10_000, people - rows.length) }, () => shape(answer)))));
  return rows;
};
const record = (answer) => Object.fromEntries(elements.map((id) => [id, answer()]));
const list = (answer) => elements.map(() => answer());

// --- the bases: sums and nothing else
const sumRecords = (rows) => {
  const total = new Array(9).fill(0);
  for (const row of rows) for (let at = 0; at < 9; at += 1) total[at] += row[elements[at]] ?? 0;
  return total;
};
const sumLists = (rows) => {
  const total = new Array(9).fill(0);
  for (const row of rows) for (let at = 0; at < 9; at += 1) total[at] += row[at] ?? 0;
  return total;
};
const sumNames = (rows) => {
  let [a, b, c, d, e, f, g, h, i] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    a += row.persyaratan ?? 0; b += row.prosedur ?? 0; c += row.waktu ?? 0; d += row.biaya ?? 0; e += row.produk ?? 0;
    f += row.kompetensi ?? 0; g += row.perilaku ?? 0; h += row.pengaduan ?? 0; i += row.sarana ?? 0;
  }
  return [a, b, c, d, e, f, g, h, i];
};

const ours = (options) => (rows) => {
  const result = tally(rows, { elements, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return elements.map((id) => result.value.total[id]);
};

const cases = [
  { name: "records", gaps: 0, shape: record, base: sumRecords, own: ours({}), aside: sumNames },
  { name: "records with gaps", gaps: 0.03, shape: record, base: sumRecords, own: ours({}), aside: sumNames },
  { name: "bare lists", gaps: 0, shape: list, base: sumLists, own: ours({ numbering: elements }) },
  { name: "bare lists with gaps", gaps: 0.03, shape: list, base: sumLists, own: ours({ numbering: elements }) },
];

/** Milliseconds of one call. */
const timeOf = (call, rows) => {
  const started = process.hrtime.bigint();
  call(rows);
  return Number(process.hrtime.bigint() - started) / 1e6;
};

let worst = 0;
for (const { name, gaps, shape, base, own, aside } of cases) {
  const rows = rowsOf(gaps, shape);
  if (JSON.stringify(base(rows)) !== JSON.stringify(own(rows))) throw new Error(`differs ${name}`);
  for (let warm = 0; warm < WARM; warm += 1) { base(rows); own(rows); aside?.(rows); }
  const rounds = Array.from({ length: ROUNDS }, (_, at) => {
    const first = at % 2 === 0;
    const a = timeOf(first ? base : own, rows);
    const b = timeOf(first ? own : base, rows);
    return { ...(first ? { base: a, own: b } : { base: b, own: a }), aside: aside === undefined ? 0 : timeOf(aside, rows) };
  });
  const ratio = median(rounds.map((it) => it.own / it.base));
  worst = Math.max(worst, ratio);
  const beside = aside === undefined ? "" : `; names written out ${median(rounds.map((it) => it.aside)).toFixed(0)} ms`;
  console.log(`${name}: ${ratio.toFixed(2)} × (loop ${median(rounds.map((it) => it.base)).toFixed(0)} ms, ours ${median(rounds.map((it) => it.own)).toFixed(0)} ms${beside})`);
}
console.log(`worst ${worst.toFixed(2)} ×, bar ${BAR} ×`);
if (process.argv.includes("--bar") && worst > BAR) process.exitCode = 1;
