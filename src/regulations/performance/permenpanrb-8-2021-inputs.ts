/** PermenPANRB 8/2021: where its parts stand, what it runs over, what is observed, and what it leaves out. */

const annex = "http://online.flipbuilder.com/vajnr/eqrv";
const law = "github.com/mblonyox/data-peraturan";
const program = "github.com/Croazt/skp_app";

/** Where the parts stand, each with how sure it is. */
export const citations2021 = {
  achievement: { locator: "lampiran h. 91-100: kondisi normal r/t, kondisi khusus 1 + (1 − r/t)", confidence: "text", source: annex, note: "the annex prints 113 % for 92 of 80-90; the rule gives 102.22 %: a misprint" },
  range: { locator: "lampiran h. 100: target berupa rentang, batas terdekat", confidence: "text", source: annex },
  insideRange: { locator: "realisasi di dalam rentang: 100", confidence: "unverified", source: program },
  cap: { locator: "PP 30/2019 pasal 29 ayat (5)-(6)", confidence: "text", source: law },
  table: { locator: "lampiran h. 92-93, 243", confidence: "text", source: annex },
  row101: { locator: "lampiran h. 92-93, baris 101-110", confidence: "unverified", source: annex, note: "the row could not be confirmed; it has the shape of the others" },
  basis: { locator: "capaian dalam persen bulat; cara pembulatan tidak disebut", confidence: "convention", source: "h. 243 prints 93 of 95 as 98 % and 88; unrounded it would be 87.89, printed alike" },
  gaps: { locator: "capaian di antara baris tabel tidak diatur", confidence: "convention" },
  groups: { locator: "lampiran h. 95: dua kelompok kinerja utama, masing-masing berbobot", confidence: "text", source: annex, note: "the weights are not legible: the caller gives them" },
  groupMean: { locator: "cara nilai IKI menjadi nilai kelompok tidak diketahui; di sini rata-rata", confidence: "convention" },
  periodic: { locator: "lampiran h. 67: (rata-rata rencana aksi + rata-rata kinerja utama yang terukur) / 2", confidence: "text", source: annex },
  additional: { locator: "lampiran h. 95-96, 288: kinerja tambahan, paling banyak 10", confidence: "text", source: annex },
  scopes: { locator: "bobot lingkup 2 dan 3", confidence: "unverified", source: program },
  staffTable: { locator: "JA dan JF: kategori dan nilai", confidence: "unverified", source: program, note: "the program cuts the achievement to whole percents first" },
  threeAspects: { locator: "JA dan JF: gabungan tiga aspek", confidence: "unverified", source: program, note: "helper numbers 0, 1, 10, 100, 1000 tell every case of the rule apart by their sum; no rule is known for two or four aspects" },
  staffMean: { locator: "JA dan JF: rata-rata nilai tertimbang", confidence: "unverified", source: program, note: "the weight of direct cascading has no known source: the caller gives the weights" },
  moves: { locator: "PP 30/2019 pasal 36: proporsional menurut periode SKP", confidence: "text", source: law },
  proRata: { locator: "satuan hari atau bulan tidak disebut", confidence: "convention" },
  views: { locator: "PP 30/2019 pasal 37 ayat (3), 39 ayat (4)-(5), 40", confidence: "text", source: law },
  total: { locator: "PP 30/2019 pasal 41 ayat (2)-(4)", confidence: "text", source: law },
  predicate: { locator: "PP 30/2019 pasal 41 ayat (5), penjelasan", confidence: "text", source: law },
  shown: { locator: "desimal yang ditampilkan tidak diatur", confidence: "convention" },
} as const;

/** What it runs over. */
export const dimensions2021 = {
  group: { open: true, label: { id: "kelompok kinerja utama", en: "group of main work" } },
  result: { open: true, within: "group", label: { id: "rencana hasil kerja", en: "planned result" } },
  indicator: { open: true, within: "result", label: { id: "indikator kinerja individu", en: "individual indicator" } },
  task: { open: true, label: { id: "kinerja tambahan", en: "additional work" } },
  post: { open: true, label: { id: "jabatan yang pernah diduduki", en: "post held in the period" } },
} as const;

/** The categories, best to worst. */
export const categories2021 = ["sangat-baik", "baik", "cukup", "kurang", "sangat-kurang"] as const;

/** What is observed. */
export const inputs2021 = {
  positionGroup: { kind: "category", of: ["jpt", "ja-jf"], cite: "table", label: { id: "kelompok jabatan", en: "group of positions" } },
  evaluation: { kind: "category", of: ["tahunan", "periodik"], cite: "periodic", label: { id: "jenis penilaian", en: "kind of evaluation" } },
  formula: { kind: "category", per: "indicator", of: ["maximise", "minimise", "range-maximise", "range-minimise"], cite: "achievement", label: { id: "rumus capaian", en: "formula of achievement" } },
  actual: { kind: "number", per: "indicator", min: 0, cite: "achievement", label: { id: "realisasi", en: "actual" } },
  target: { kind: "number", per: "indicator", min: 0, optional: true, cite: "achievement", label: { id: "target", en: "target" } },
  low: { kind: "number", per: "indicator", min: 0, optional: true, cite: "range", label: { id: "batas bawah target", en: "low bound of the target" } },
  high: { kind: "number", per: "indicator", min: 0, optional: true, cite: "range", label: { id: "batas atas target", en: "high bound of the target" } },
  targetIsMaximum: { kind: "flag", per: "indicator", cite: "table", label: { id: "target adalah nilai tertinggi yang mungkin", en: "the target is the highest possible" } },
  weight: { kind: "number", per: "result", min: 0, optional: true, cite: "staffMean", label: { id: "bobot hasil kerja", en: "weight of the result" } },
  taskCategory: { kind: "category", per: "task", of: categories2021, optional: true, cite: "additional", label: { id: "kategori kinerja tambahan", en: "category of the additional work" } },
  taskScope: { kind: "category", per: "task", of: ["smallest", "wider", "widest"], optional: true, cite: "additional", label: { id: "lingkup penugasan", en: "scope of the assignment" } },
  postSkp: { kind: "number", per: "post", optional: true, cite: "moves", label: { id: "nilai SKP pada jabatan", en: "SKP in the post" } },
  postDays: { kind: "count", per: "post", optional: true, cite: "moves", label: { id: "lamanya (hari)", en: "length (days)" } },
  postMonths: { kind: "number", per: "post", min: 0, optional: true, cite: "moves", label: { id: "lamanya (bulan)", en: "length (months)" } },
  postWeight: { kind: "number", per: "post", min: 0, optional: true, cite: "moves", label: { id: "bobot dari pengguna", en: "weight from the caller" } },
  assessorBehaviour: { kind: "number", min: 0, cite: "views", label: { id: "nilai perilaku dari pejabat penilai", en: "behaviour as rated by the assessor" } },
  othersBehaviour: { kind: "number", min: 0, optional: true, cite: "views", label: { id: "nilai perilaku dari rekan dan bawahan", en: "behaviour as rated by peers and subordinates" } },
  newIdea: { kind: "flag", cite: "predicate", label: { id: "ide baru yang bermanfaat bagi organisasi atau negara", en: "a new idea that benefits the organisation or the state" } },
} as const;

/** What it leaves out, each with the reason. */
export const notCovered2021 = [
  { id: "Persentase penyebaran dalam satu unit kerja (PP 30/2019 pasal 41 ayat (8)): syarat untuk unit, bukan untuk seorang pegawai; diperiksa pada sebaran unit", en: "Shares within a work unit (PP 30/2019 article 41(8)): a condition on a unit, not on a person; checked over the unit's distribution" },
  { id: "Bobot dua kelompok kinerja utama dan bobot cascading: tidak terbaca atau tanpa sumber, jadi diberikan pengguna", en: "Weights of the two groups and of cascading: not legible or without a source, so the caller gives them" },
  { id: "Tingkat perilaku 1-7 menjadi nilai perilaku, dan pembagian 40 % antara rekan dan bawahan", en: "Levels of behaviour 1-7 to a value, and how the 40 % split between peers and subordinates" },
  { id: "Cascading tidak langsung: rumusnya tidak terbaca", en: "Indirect cascading: its formula is not legible" },
  { id: "Dua atau empat aspek pada JA dan JF, dan gabungan nilai periodik mereka: aturannya tidak diketahui", en: "Two or four aspects for JA and JF, and how their periodic values join: no rule known" },
  { id: "Penggabungan dua paruh tahun 2021", en: "Joining the two halves of 2021" },
] as const;
