/**
 * One year in Plaju: everything the library does, on the files beside this script. `npm run demo` builds the package and runs it.
 * The people and the guidelines are made up; the surveys are real and another town's. This script reads the files; the library does no I/O.
 */
import { readFileSync } from "node:fs";
import {
  assessIndicators, assessLearningHours, assessPerformance, assessReadiness, assessResponseTimes, assessSatisfaction, compareReceipts, createEngine, evaluateProgramme,
  fingerprint, formatNip, mentorEligibility, moveMentoring, parseNip, parseOverlay, parseRulebook, participation, readAsn, replay, unwrap,
} from "pembinaan-asn";
import { parseFraction, round, toFixed } from "pembinaan-asn/core";
import { explain } from "pembinaan-asn/explain";

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const print = (...lines) => { for (const line of lines) console.log(line); };
const heading = (id, en) => { print("", `${id}  ·  ${en}`, "=".repeat(id.length + en.length + 5)); };
const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  for (const row of rows) print(`  ${row.map((cell, column) => String(cell).padEnd(widths[column])).join("  ")}`.trimEnd());
};
const both = ({ id, en }) => `${id} / ${en}`;
/** A fraction that does not end, for reading: the exact value stays in the receipt. */
const about = ({ exact }) => toFixed(round(parseFraction(exact), { places: 2, mode: "half-up" }), 2);
const expect = (holds, what) => { if (!holds) throw new Error(`unexpected: ${what}`); };

/** Every receipt of this run, to be replayed at the end. */
const receipts = [];
const keep = (name, answer) => { receipts.push({ name, receipt: answer.receipt }); return answer; };

print("Satu tahun di Plaju  ·  One year in Plaju", "CONTOH REKAAN: orang, target, pengaduan, pedoman, dan peraturan wali kota di bawah ini tidak nyata.");
print("MADE-UP EXAMPLE: the people, targets, complaints, guidelines and mayor's regulation below are not real.");
print("Dua survei kepuasan nyata, milik kabupaten lain.  ·  The two satisfaction surveys are real, and another town's.");

// the rules: two guidelines and an overlay, read from JSON and checked once
const guideline = unwrap(parseRulebook(read("guideline.json")));
const individual = unwrap(parseRulebook(read("guideline-individual.json")));
const overlay = unwrap(parseOverlay(read("overlay.json")));
const before = unwrap(createEngine({ rulebooks: [guideline, individual] }));
const after = unwrap(createEngine({ rulebooks: [guideline, individual], overlays: [overlay] }));

heading("1. Dua belas ASN: target, realisasi, predikat 2026", "Twelve ASN: targets, actuals, predicates of 2026");
const { people, predicateOrder } = read("asn.json");
const targets = read("targets-and-actuals.json");
const predicates = new Map();
const personRows = people.map(({ asn, predicate2025, ratings2026 }) => {
  const person = unwrap(readAsn(asn));
  const own = targets.people.find((it) => it.person === person.id);
  const achieved = keep(`${person.id} indikator`, unwrap(assessIndicators(own.plan, { engine: before, rulebook: individual.id, period: "2026" })));
  const year = keep(`${person.id} predikat`, unwrap(assessPerformance(ratings2026, { period: "2026" })));
  predicates.set(person.id, { before: predicate2025, after: year.predicate.code });
  const shares = achieved.indicators.map((it) => `${it.id} ${about(it.index)}`).join("; ");
  return [person.id, person.kind, person.rank ?? "-", formatNip(unwrap(parseNip(person.nip))), ratings2026.results, ratings2026.behaviour, both(year.predicate.label), `${achieved.total.text} (${shares})`];
});
table([["id", "", "gol.", "NIP (rekaan)", "hasil kerja", "perilaku kerja", "predikat / predicate", "capaian individu, % / achievement, %"], ...personRows]);
print("  Rating diberikan penilai; PermenPANRB 6/2022 tidak mengenal ambang angka dari capaian ke rating.", "  Ratings are the assessor's; PermenPANRB 6/2022 has no numeric threshold from achievement to rating.");

heading("2. Pengaduan dijawab dalam 14 hari", "Complaints answered within 14 days");
const { complaints, standard, stage, dayKind, asOf } = read("complaints.json");
const times = keep("pengaduan", unwrap(assessResponseTimes(complaints, { standard, stages: [stage], conventions: { dayKind }, asOf })));
const [{ all: answered, byChannel }] = times.stages;
print(`  ${complaints.length} pengaduan, per ${asOf}: ${answered.onTime} dari ${answered.total} tepat waktu (${about(answered.share)} %); ${answered.late} terlambat, ${answered.overdue} terbuka dan lewat batas; ${answered.open} terbuka, belum jatuh tempo.`);
print(`  ${complaints.length} complaints as of ${asOf}: ${answered.onTime} of ${answered.total} on time (${about(answered.share)} %); ${answered.late} late, ${answered.overdue} open and past due; ${answered.open} open and not yet due.`);
print(`  Hari sampai jawaban / days to the answer: median ${answered.done.median.text}, P90 ${answered.done.p90.text} (${times.quantile})`);
table([["  saluran / channel", "tepat waktu / on time", "P90"], ...byChannel.map((it) => [`  ${it.code}`, `${it.onTime}/${it.total}`, it.done.p90.text])]);
print("  UU 25/2009 pasal 44(3): jawaban tentang kelengkapan berkas; hari kalender diandaikan / the answer on completeness; calendar days assumed.");

heading("3. Lokakarya manajemen waktu", "Time-management workshop");
const { training, attendance } = read("workshop.json");
const took = unwrap(participation(attendance));
const present = attendance.filter((it) => it.attended).map((it) => it.person);
const hours = present.map((id) => [id, keep(`${id} JP`, unwrap(assessLearningHours([training], { period: "2026" }))).total.text]);
print(`  ${took.attended} dari ${took.assigned} yang ditugasi hadir, ${took.unassigned} hadir tanpa ditugasi  ·  ${took.attended} of ${took.assigned} assigned came, ${took.unassigned} came without being assigned`);
print(`  JP (PerLAN 10/2018): ${hours.map(([id, jp]) => `${id} ${jp}`).join(", ")}`);

heading("4. Indikator unit, triwulan II 2026, sebelum dan sesudah ketentuan wali kota", "Indicators of the unit, Q2 2026, before and after the overlay");
const plan = {
  ...targets.unit,
  observations: [
    ...targets.unit.observations,
    { indicator: "pengaduan-14-hari", period: "2026-Q2", numerator: answered.onTime, denominator: answered.total },
    { indicator: "pelatihan", period: "2026-Q2", numerator: took.attended, denominator: took.assigned },
  ],
};
const unitBefore = keep("unit, sebelum", unwrap(assessIndicators(plan, { engine: before, period: "2026-Q2", scope: "16.71" })));
const unitAfter = keep("unit, sesudah", unwrap(assessIndicators(plan, { engine: after, period: "2026-Q2", scope: "16.71" })));
const objectives = guideline.dimensions.objective.members;
table([
  ["indikator / indicator", "capaian / achievement", "maks. 120 / capped", "eksak / exact"],
  ...unitBefore.indicators.map((it) => [both(it.label), about(it.achievement), about(it.index), it.index.exact]),
]);
print("");
table([
  ["sasaran / objective", "sebelum / before", "sesudah / after"],
  ...unitBefore.objectives.map((it, at) => [both(objectives.find(({ id }) => id === it.id).label), about(it.score), about(unitAfter.objectives[at].score)]),
  ["NILAI UNIT / SCORE OF THE UNIT", `${unitBefore.total.text} = ${unitBefore.total.exact}`, `${unitAfter.total.text} = ${unitAfter.total.exact}`],
]);
print("", "  Bobot yang berubah  ·  Weights that changed:");
for (const { path, before: was, after: now, source, cite } of unitAfter.receipt.overlay.changes) print(`  - ${path}: ${was} → ${now} (${source}, ${cite})`);
const split = unwrap(compareReceipts(unitBefore.receipt, unitAfter.receipt)).outputs.total;
print(`  compareReceipts: ${split.change} = ${Object.entries(split.effects).map(([group, share]) => `${group} ${share}`).join(" + ")}`);
expect(split.effects.overlay === split.change, "the change is not the overlay's alone");

heading("5. Ketentuan yang ditolak", "Overlays that are refused");
for (const draft of read("overlays-refused.json")) {
  const refused = createEngine({ rulebooks: [guideline], overlays: [unwrap(parseOverlay(draft))] });
  expect(!refused.ok, `${draft.id} was accepted`);
  print(`${draft.id}: ${refused.issues.map(({ code, path }) => `${code} @ ${path}`).join(", ")}`, explain(refused.issues, { locale: "id" }), explain(refused.issues, { locale: "en" }));
}

heading("6. Pembimbingan", "Mentoring");
const { programme, pairs } = read("mentoring.json");
for (const { id, pair, contract, proposed, agreed, started } of pairs) {
  const eligibility = mentorEligibility(pair, programme);
  const { verdict, checks } = unwrap(eligibility);
  const capacityFree = checks.some((it) => it.check === "capacity" && it.outcome === "ok");
  const events = [
    { event: "usulkan", on: proposed, id, mentor: pair.mentor.id, mentee: pair.mentee.id, relation: pair.relation, bothEligible: verdict === "eligible" },
    { event: "sepakati", on: agreed, bothAccepted: true, capacityFree, contract },
    { event: "mulai", on: started },
  ];
  const end = events.reduce((relationship, event) => unwrap(moveMentoring(relationship, event)), undefined);
  print(`  ${id}: ${pair.mentor.id} → ${pair.mentee.id} (${pair.relation}), ${verdict}; ${end.history.map(({ event, on }) => `${event} ${on}`).join(", ")}; ${end.state}`);
  for (const { code, severity, path } of eligibility.issues) print(`    ${severity}: ${code} @ ${path} (pembimbing juga pejabat penilai / the mentor is the assessor: a warning, no ban)`);
}

heading("7. Kesiapan sebelum perubahan", "Readiness before the change");
const readiness = read("readiness.json");
print(`  ${both(readiness.change)}`);
for (const { id, answers } of readiness.groups) {
  const found = keep(`kesiapan ${id}`, unwrap(assessReadiness(answers, { period: readiness.period })));
  print(`  ${id}: hambatan pertama / first barrier: ${found.barrier}; ${found.approach.map((it) => `${both(it.approach)} [${it.confidence}]`).join("; ")}`);
}

heading("8. Kepuasan masyarakat, dua gelombang", "Public satisfaction, two waves");
const waves = [2021, 2023].map((year) => {
  const { counts, order, period, unit, respondents, source, numbering, id } = read(`survey-${year}.json`);
  const survey = Object.fromEntries(order.map((element, at) => [element, counts[at]]));
  const exact = keep(`SKM ${year}, 1/9`, unwrap(assessSatisfaction(survey, { period, respondents })));
  const printed = keep(`SKM ${year}, 0.11`, unwrap(assessSatisfaction(survey, { period, respondents, conventions: { weights: "printed-0.11" } })));
  print(`  ${unit} (bukan Plaju / not Plaju), ${year}, n = ${respondents}, ${id}`, `    ${source}; nomor unsur / numbering of the elements: ${numbering}`);
  for (const [weight, it] of [["1/9 ", exact], ["0.11", printed]]) print(`    bobot/weight ${weight}: ${it.index.text} ${it.grade.code} ${both(it.grade.label)}  (${it.index.exact})`);
  print(`    terendah / lowest: ${exact.lowest.map((it) => both(it.label)).join("; ")}`);
  return { year, exact, printed };
});
const flips = waves.filter(({ exact, printed }) => exact.grade.code !== printed.grade.code);
for (const { year, exact, printed } of flips) print(`  Pilihan bobot mengubah mutu ${year}: ${exact.grade.code} → ${printed.grade.code}  ·  The choice of the weight alone changes the grade of ${year}.`);
expect(flips.length === 1 && flips[0].year === 2021, "another wave flips");

heading("9. Sebelum dan sesudah", "Before and after");
const side = (key) => Object.fromEntries([...predicates].map(([id, it]) => [id, it[key]]));
const programmeResult = unwrap(evaluateProgramme({
  predicates: { before: side("before"), after: side("after"), order: predicateOrder },
  satisfaction: { before: waves[0].exact.index.exact, after: waves[1].exact.index.exact },
}, { alpha: "0.05" }));
const { shift, test, verdict } = programmeResult.predicates;
print(`  Predikat 2025 → 2026: naik ${shift.better}, tetap ${shift.same}, turun ${shift.worse}, tanpa pasangan ${shift.unpaired}  ·  better ${shift.better}, same ${shift.same}, worse ${shift.worse}, unpaired ${shift.unpaired}`);
print(`  Uji tanda dua sisi / two-sided sign test: p = ${test.p.exact} (${test.p.text}), alpha = ${programmeResult.alpha.text}: ${verdict}`);
print(`  Kepuasan / satisfaction 2021 → 2023: ${about(programmeResult.satisfaction.change)} (${programmeResult.satisfaction.change.exact}): ${programmeResult.satisfaction.verdict}`);
print("  Tidak ada yang dikatakan tentang sebab.  ·  Nothing is said about causes.");

heading("10. Satu penjelasan dalam tiap bahasa", "One explanation in each language");
print(explain(waves[0].printed.receipt, { locale: "id" }), explain(unitAfter.receipt, { locale: "en" }));

heading("11. Setiap tanda hitung dihitung ulang", "Every receipt replayed");
const prints = new Map();
for (const { name, receipt } of receipts) {
  const kept = unwrap(fingerprint(receipt)); // kept beside the receipt
  const again = unwrap(replay(JSON.parse(JSON.stringify(receipt)), { fingerprint: kept }));
  expect(again.fingerprint === "same", `${name}: another fingerprint`);
  prints.set(kept, { names: [...(prints.get(kept)?.names ?? []), name], ...again });
}
for (const [kept, { names, rulebook, cells }] of prints) print(`  ${kept}  ${rulebook}, ${cells} sel/cells`, `    ${names.join("; ")}`);
print(`  ${receipts.length} tanda hitung dihitung ulang, semuanya sama; ${prints.size} berbeda (tanda hitung tidak memuat data pribadi).`);
print(`  ${receipts.length} receipts replayed, all the same; ${prints.size} distinct (a receipt holds no personal data).`);
