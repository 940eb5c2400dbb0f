/** PermenPANRB 29/2022: the public service index (IPP) of a service unit, from the assessors' form F02 and the users' form F03. */
import { defineRulebook, type MemberData } from "../../rulebook/index.ts";
import { boundsCitations, boundsConventions } from "../printed-bounds.ts";

/** The items of the form, numbered through; of each aspect how many it has. */
const numbered = (counts: readonly (readonly [aspect: string, count: number])[]): readonly MemberData[] =>
  counts.flatMap(([within, count]) => Array.from({ length: count }, () => within)).map((within, at) => ({ id: `butir-${at + 1}`, within, label: { id: `butir ${at + 1}`, en: `item ${at + 1}` } }));

const items = /* @__PURE__ */ numbered([["kebijakan-pelayanan", 9], ["profesionalisme-sdm", 5], ["sarana-prasarana", 6], ["sistem-informasi", 4], ["konsultasi-pengaduan", 4], ["inovasi", 2]]);

/**
 * IPP on 0 to 5 = 0.75 × F02 + 0.25 × F03. F02 = Σ mean of the items of an aspect × weight ÷ 100, over six aspects; F03 = mean of five aspect means of the users.
 * Grades F to A by bands; values between printed bounds are a convention. An aspect without a score has no mean, so F02 and IPP are undetermined, never less.
 *
 * Everything rests on one implementation; nothing of the annex could be read. The 30 items stand in the order of the form and may be changed by an explicit list.
 *
 * @example
 * ```ts
 * import { evaluate, unwrap } from "pembinaan-asn";
 * import { permenpanrb29of2022 } from "pembinaan-asn/regulations/service-measures";
 * const itemScore = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`butir-${at + 1}`, 4]));
 * const userMean = { "aspek-1": 5, "aspek-2": 5, "aspek-3": 4, "aspek-4": 4, "aspek-5": 4 };
 * const { outputs } = unwrap(evaluate(permenpanrb29of2022, { period: "2025", inputs: { itemScore, userMean } }));
 * [outputs.f02.value?.exact, outputs.f03.value?.exact, outputs.index.value?.exact, outputs.grade.value]; // => ["4", "22/5", "41/10", "A-"]
 * ```
 */
export const permenpanrb29of2022 = /* @__PURE__ */ defineRulebook({
  id: "permenpanrb-29-2022@1", family: "service-index",
  instrument: {
    kind: "peraturan-menteri", issuer: "PANRB", number: "29", year: 2022,
    title: { id: "Pemantauan dan Evaluasi Kinerja Penyelenggaraan Pelayanan Publik", en: "Monitoring and evaluation of public service performance" },
  },
  standing: "named", validity: { from: "2022-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    form: { locator: "formulir F02: enam aspek, nilai 0-5", confidence: "unverified", source: "https://github.com/swamsid/organisasi-portal-biro (app/Models/F02.php)", note: "one implementation; the annex's own text is not confirmed; the day of entry into force is taken as the first of the year" },
    weights: { locator: "bobot aspek", confidence: "unverified", source: "https://github.com/swamsid/organisasi-portal-biro (app/Models/F02.php)" },
    users: { locator: "formulir F03: rata-rata lima aspek", confidence: "unverified", source: "https://github.com/swamsid/organisasi-portal-biro (app/Models/F03.php)" },
    index: { locator: "IPP = 0,75 F02 + 0,25 F03", confidence: "unverified", source: "https://github.com/swamsid/organisasi-portal-biro" },
    bands: { locator: "kategori F sampai A", confidence: "unverified", source: "https://github.com/swamsid/organisasi-portal-biro" },
    ...boundsCitations,
    rounding: { locator: "pembulatan tidak ditetapkan teks mana pun", confidence: "convention" },
  },
  dimensions: {
    aspect: {
      label: { id: "aspek", en: "aspect" },
      members: [
        { id: "kebijakan-pelayanan", label: { id: "Kebijakan Pelayanan", en: "Service policy" } },
        { id: "profesionalisme-sdm", label: { id: "Profesionalisme SDM", en: "Staff professionalism" } },
        { id: "sarana-prasarana", label: { id: "Sarana dan Prasarana", en: "Facilities" } },
        { id: "sistem-informasi", label: { id: "Sistem Informasi Pelayanan Publik", en: "Service information system" } },
        { id: "konsultasi-pengaduan", label: { id: "Konsultasi dan Pengaduan", en: "Consultation and complaints" } },
        { id: "inovasi", label: { id: "Inovasi", en: "Innovation" } },
      ],
    },
    item: { within: "aspect", label: { id: "butir formulir F02", en: "item of form F02" }, open: { omit: "any", add: "any" }, members: items },
    userAspect: {
      label: { id: "aspek formulir F03", en: "aspect of form F03" }, open: { omit: "any", add: "any", min: 5, max: 5 },
      members: [
        { id: "aspek-1", label: { id: "aspek pertama", en: "first aspect" } }, { id: "aspek-2", label: { id: "aspek kedua", en: "second aspect" } },
        { id: "aspek-3", label: { id: "aspek ketiga", en: "third aspect" } }, { id: "aspek-4", label: { id: "aspek keempat", en: "fourth aspect" } },
        { id: "aspek-5", label: { id: "aspek kelima", en: "fifth aspect" } },
      ],
    },
  },
  inputs: {
    itemScore: { kind: "number", per: "item", min: 0, max: 5, cite: "form", label: { id: "nilai butir", en: "score of the item" } },
    userMean: { kind: "number", per: "userAspect", min: 0, max: 5, cite: "users", label: { id: "nilai aspek menurut pengguna layanan", en: "score of the aspect by the users" } },
  },
  terms: {
    aspectWeight: {
      per: "aspect", siblingsSum: { to: 100 }, cite: "weights", label: { id: "bobot aspek", en: "weight of the aspect" },
      values: { "kebijakan-pelayanan": 24, "profesionalisme-sdm": 25, "sarana-prasarana": 18, "sistem-informasi": 11, "konsultasi-pengaduan": 10, inovasi: 12 },
    },
    assessorShare: { number: "0.75", cite: "index", label: { id: "bagian F02", en: "share of F02" } },
    userShare: { number: "0.25", cite: "index", label: { id: "bagian F03", en: "share of F03" } },
    comparedRounding: { rounding: "none", cite: "basis" },
    shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "rounding" },
    grades: {
      cite: "bands", range: { from: 0, to: 5 }, label: { id: "kategori IPP", en: "grade of the IPP" },
      bands: [
        { from: "4.51", to: "5.00", category: "A" }, { from: "4.01", to: "4.50", category: "A-" }, { from: "3.51", to: "4.00", category: "B" },
        { from: "3.01", to: "3.50", category: "B-" }, { from: "2.51", to: "3.00", category: "C" }, { from: "2.01", to: "2.50", category: "C-" },
        { from: "1.51", to: "2.00", category: "D" }, { from: "1.01", to: "1.50", category: "E" }, { from: 0, to: "1.00", category: "F" },
      ],
    },
    gradeLabels: { cite: "bands", labels: { A: { id: "Pelayanan Prima", en: "Excellent service" } } },
  },
  conventions: boundsConventions,
  steps: [
    { id: "aspectMean", per: "aspect", scorer: "mean@1", inputs: { values: "itemScore" }, cite: "form", label: { id: "rata-rata aspek", en: "mean of the aspect" } },
    { id: "weighted", scorer: "weighted-sum@1", inputs: { values: "aspectMean", weights: "aspectWeight" }, cite: "weights", label: { id: "jumlah rata-rata aspek kali bobot", en: "aspect means times weights, added" } },
    { id: "f02", scorer: "affine@1", inputs: { value: "weighted" }, params: { times: "0.01" }, cite: "weights", label: { id: "F02 (penilaian evaluator)", en: "F02 (by assessors)" } },
    { id: "f03", scorer: "mean@1", inputs: { values: "userMean" }, notApplicable: "undetermined", cite: "users", label: { id: "F03 (penilaian pengguna layanan)", en: "F03 (by users)" } },
    { id: "index", scorer: "weighted-sum@1", inputs: { values: ["f02", "f03"], weights: ["assessorShare", "userShare"] }, cite: "index", label: { id: "Indeks Pelayanan Publik (IPP)", en: "public service index (IPP)" } },
    { id: "compared", scorer: "round@1", inputs: { value: "index", rounding: "comparedRounding" }, cite: "basis", label: { id: "IPP yang dibandingkan", en: "IPP compared" } },
    { id: "grade", scorer: "bands@1", inputs: { value: "compared", bands: "grades", gaps: "convention.gaps" }, cite: "bands", label: { id: "kategori IPP", en: "grade of the IPP" } },
    { id: "shown", scorer: "round@1", inputs: { value: "index", rounding: "shownRounding" }, cite: "rounding", label: { id: "IPP yang ditampilkan", en: "IPP as shown" } },
  ],
  outputs: ["shown", "index", "grade", "f02", "f03", "aspectMean"],
  notCovered: [
    { id: "Bunyi butir F02, dan dari jawaban F03 ke rata-rata aspek (butirnya berbeda untuk layanan daring dan luring)", en: "Wording of the items of F02, and from answers on F03 to aspect means (items differ between online and offline services)" },
    { id: "Sebutan kategori selain A", en: "Names of the grades other than A" },
    { id: "PermenPANRB 17/2017: bobot 30/18/15/15/15/7; selebihnya tidak diketahui", en: "PermenPANRB 17/2017: weights 30/18/15/15/15/7; the rest is not known" },
    { id: "IPP instansi dari beberapa unit pelayanan", en: "The IPP of an agency from several service units" },
  ],
});
