/** PermenPANRB 8/2021: every number, table and label that it sets. What is less sure than the rest stands by itself. */

const labels = {
  "sangat-baik": { id: "Sangat Baik", en: "Very good" }, baik: { id: "Baik", en: "Good" }, cukup: { id: "Cukup", en: "Fair" }, kurang: { id: "Kurang", en: "Poor" }, "sangat-kurang": { id: "Sangat Kurang", en: "Very poor" },
} as const;

/** The terms. */
export const terms2021 = {
  withinRange: { number: 100, cite: "insideRange", label: { id: "capaian di dalam rentang", en: "achievement inside the range" } },
  cap: { number: 120, cite: "cap", label: { id: "capaian paling tinggi", en: "highest achievement" } },
  comparedRounding: { rounding: { places: 0, mode: "half-up" }, cite: "basis" },
  rows: { cite: "table", bands: [{ above: 110, category: "table" }, { from: 101, to: 110, category: "line" }, { below: 101, category: "table" }], label: { id: "baris tabel", en: "row of the table" } },
  tableRow: { code: "table", cite: "table" },
  leaderTable: {
    cite: "table", range: { from: 0 }, label: { id: "tabel kategori dan nilai", en: "table of categories and values" },
    bands: [
      { above: 110, category: "sangat-baik", value: 120 }, { from: 100, to: 100, when: "targetIsMaximum", category: "sangat-baik", value: 120 }, { from: 100, to: 100, category: "baik", value: 109 },
      { from: 80, to: 99, category: "cukup", line: [80, 70, 99, 89] }, { from: 60, to: 79, category: "kurang", line: [60, 50, 79, 69] }, { from: 0, to: 59, category: "sangat-kurang", line: [0, 0, 59, 49] },
    ],
  },
  line101: { points: [[101, 110], [110, 120]], cite: "row101", label: { id: "garis 101-110", en: "line 101-110" } },
  category101: { code: "sangat-baik", cite: "row101", label: { id: "kategori 101-110", en: "category of 101-110" } },
  groupWeight: { per: "group", unset: "number", open: { min: 0, max: 1, caller: true }, siblingsSum: { to: 1 }, cite: "groups", label: { id: "bobot kelompok", en: "weight of the group" } },

  staffRounding: { rounding: "none", cite: "staffTable" },
  staffTable: {
    cite: "staffTable", label: { id: "kategori capaian JA dan JF", en: "categories for JA and JF" },
    bands: [{ above: 100, category: "sangat-baik" }, { from: 100, to: 100, category: "baik" }, { from: 80, below: 100, category: "cukup" }, { from: 60, below: 80, category: "kurang" }, { below: 60, category: "sangat-kurang" }],
  },
  categoryPoints: { table: { "sangat-baik": 0, baik: 1, cukup: 10, kurang: 100, "sangat-kurang": 1000 }, cite: "threeAspects", label: { id: "angka bantu", en: "helper numbers" } },
  aspectsNeeded: { number: 3, cite: "threeAspects", label: { id: "aspek yang digabung", en: "aspects combined" } },
  combination: {
    cite: "threeAspects", range: { from: 0 }, label: { id: "gabungan tiga aspek", en: "combination of three aspects" },
    bands: [{ from: 2000, category: "sangat-kurang" }, { from: 200, below: 2000, category: "kurang" }, { from: 20, below: 200, category: "cukup" }, { from: 2, below: 20, category: "baik" }, { from: 0, below: 2, category: "sangat-baik" }],
  },
  staffValues: { table: { "sangat-baik": 120, baik: 100, cukup: 80, kurang: 60, "sangat-kurang": 25 }, cite: "staffTable", label: { id: "nilai menurut kategori", en: "value by category" } },

  taskPercents: { table: { "sangat-baik": 100, baik: 80, cukup: 60, kurang: 40, "sangat-kurang": 20 }, cite: "additional", label: { id: "persen menurut kategori", en: "percent by category" } },
  smallestScope: { number: 1, cite: "additional", label: { id: "bobot lingkup terkecil", en: "weight of the smallest scope" } },
  widerScope: { number: 2, cite: "scopes", label: { id: "bobot lingkup lebih luas", en: "weight of a wider scope" } },
  widestScope: { number: 3, cite: "scopes", label: { id: "bobot lingkup terluas", en: "weight of the widest scope" } },
  nothing: { number: 0, cite: "additional", label: { id: "tidak ada", en: "none" } },
  additionalCap: { number: 10, cite: "additional", label: { id: "kinerja tambahan paling banyak", en: "most additional work" } },

  assessorShare: { number: "0.60", cite: "views", label: { id: "bobot pejabat penilai", en: "weight of the assessor" } },
  othersShare: { number: "0.40", cite: "views", label: { id: "bobot rekan dan bawahan", en: "weight of peers and subordinates" } },
  skpShare: { unset: "number", cite: "total", label: { id: "bobot SKP", en: "weight of the SKP" } },
  behaviourShare: { unset: "number", cite: "total", label: { id: "bobot perilaku", en: "weight of behaviour" } },
  predicates: {
    cite: "predicate", range: { to: 120 }, label: { id: "predikat", en: "predicates" },
    bands: [
      { from: 110, to: 120, when: "newIdea", category: "sangat-baik" }, { from: 90, to: 120, category: "baik" }, { from: 70, below: 90, category: "cukup" }, { from: 50, below: 70, category: "kurang" }, { below: 50, category: "sangat-kurang" },
    ],
  },
  shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "shown" },
  predicateLabels: { labels, cite: "predicate" },
} as const;
