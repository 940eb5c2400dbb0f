/**
 * What a search over all conventions costs: reconcileSatisfaction against one assessSatisfaction of the same survey, in one process, in turns, medians.
 * Bar: at most 30 ×. `--bar` makes a ratio above it fail. `npm run bench` builds first.
 */
import { assessSatisfaction, reconcileSatisfaction } from "pembinaan-asn";
import { median } from "./ratio.mjs";

const BAR = 30;
const ROUNDS = 41;
const elements = ["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "pengaduan", "sarana"];
const by = (list) => Object.fromEntries(elements.map((id, at) => [id, list[at]]));
const survey = { total: by([1082, 1082, 1086, 967, 1072, 1077, 1080, 1074, 1066]), answered: by(Array(9).fill(299)), respondents: 299 };
const take = (result) => { if (!result.ok) throw new Error(JSON.stringify(result.issues)); return result.value; };
const one = () => { const it = take(assessSatisfaction(survey, { period: "2021" })); return [it.index.text, it.grade.code, it.receipt]; };
const all = () => take(reconcileSatisfaction(survey, { period: "2021", published: { index: "88.17" } })).matches.length;

const time = (call, calls) => { const from = process.hrtime.bigint(); for (let at = 0; at < calls; at += 1) call(); return Number(process.hrtime.bigint() - from) / 1000 / calls; };
time(one, 300); time(all, 60);
const [ones, alls] = [[], []];
for (let round = 0; round < ROUNDS; round += 1) { ones.push(time(one, 40)); alls.push(time(all, 4)); }
const ratio = median(alls) / median(ones);
console.log(`reconcile: ${all()} matches; ${median(alls).toFixed(0)} against ${median(ones).toFixed(0)} microseconds, ratio ${ratio.toFixed(1)} (bar ${BAR})`);
if (process.argv.includes("--bar") && ratio > BAR) process.exitCode = 1;
