/** Bahasa Indonesia: the words for codes. */
import type { Words } from "../words-type.ts";

/** The words for codes in Bahasa Indonesia. */
export const idCodes: Pick<Words, "confidence" | "severity" | "absence" | "reasons" | "treatments" | "roundingModes" | "options" | "axes" | "params" | "scopeValues"> = {
  confidence: {
    text: "dibaca langsung dalam naskah peraturan", secondary: "dua sumber sepakat atau satu sumber resmi", unverified: "baru satu sumber, belum terverifikasi",
    convention: "pilihan, karena naskah tidak mengaturnya",
  },
  severity: { error: "Kesalahan", warning: "Peringatan", note: "Catatan" },
  absence: { missing: "belum ada", "not-applicable": "tidak berlaku", void: "tidak bernilai" },
  reasons: {
    "not-given": "belum diisi", "not-set": "belum ditetapkan", declared: "dinyatakan tidak berlaku", "division-by-zero": "tidak dapat dihitung karena pembaginya nol",
    "nothing-to-reduce": "tidak punya satu pun nilai untuk diolah", "outside-range": "berada di luar rentang tabel", "in-no-band": "tidak masuk baris mana pun dalam tabel",
    "between-published-bounds": "berada di antara dua batas yang tercetak dalam tabel", "below-scale-minimum": "berada di bawah nilai terendah skala", "above-scale-maximum": "melebihi nilai tertinggi skala", "not-in-table": "tidak ada dalam tabel",
    "no-case": "tidak punya cara hitung untuk kode itu", "no-category": "masuk baris tabel yang tidak berkategori", "no-value": "masuk baris tabel yang tidak bernilai",
    "no-line": "tidak punya garis untuk diinterpolasi", "outside-points": "berada di luar titik-titik yang diketahui", "nothing-to-compare": "tidak punya pembanding",
    "compared-with-two": "punya dua pembanding sekaligus", "bounds-crossed": "punya batas bawah yang melebihi batas atas", "weights-sum-to-zero": "tidak dapat dihitung karena jumlah bobotnya nol",
    "unknown-gap-rule": "memakai aturan celah yang tidak dikenal", "unknown-condition": "bergantung pada syarat yang tidak diketahui", "not-where": "tidak memenuhi syarat untuk dihitung",
    "scorer-failed": "gagal dihitung oleh cara hitungnya", "unsur-omitted": "tidak disertakan sebagai unsur", "unsur-added": "ditambahkan sebagai unsur",
    "other-organisation-predicate": "berlaku bagi predikat organisasi yang lain", "highest-level": "tidak mempunyai jenjang berikutnya",
    "negative-target": "punya target di bawah nol, yang tidak ada aturannya", "negative-actual": "punya realisasi di bawah nol, yang tidak ada aturannya", "negative-value": "memuat nilai di bawah nol, yang tidak punya akar",
    "negative-weight": "memuat bobot di bawah nol", "no-worst-value": "tidak punya nilai terburuk sebagai pangkal hitungan", "unknown-policy": "memakai pilihan yang tidak dikenal cara hitungnya",
    "not-positive": "memerlukan bilangan di atas nol", "out-of-reach": "terlalu besar atau terlalu kecil untuk dituliskan", "not-verified": "belum diverifikasi", excepted: "dikecualikan oleh aturan",
  },
  treatments: { excluded: "tidak ikut dihitung", zeroed: "dihitung nol", carried: "memakai nilai terakhir yang ada" },
  roundingModes: { "half-up": "setengah ke atas", "half-even": "setengah ke angka genap", truncate: "sisanya dipotong", ceiling: "selalu ke atas", floor: "selalu ke bawah" },
  options: {
    "lower-cut": "batas bawah yang menentukan", "upper-cut": "batas atas yang menentukan", "closed-intervals": "hanya rentang yang tercetak; di antaranya tidak bernilai", undetermined: "dibiarkan belum ditentukan",
    extend: "baris di bawahnya diteruskan", lower: "ikut baris di bawahnya", upper: "ikut baris di atasnya", unrounded: "nilai yang belum dibulatkan", "round-2dp-first": "dibulatkan dua desimal lebih dahulu",
    "round-0dp-first": "dibulatkan ke bilangan bulat lebih dahulu", "round-percent-first": "persentase dibulatkan ke bilangan bulat lebih dahulu", "index-unrounded": "indeks yang belum dibulatkan",
    "exclude-and-renormalise": "tidak ikut dihitung, bobotnya dibagi ke yang lain", exclude: "tidak ikut dihitung", zero: "dihitung nol", void: "hasilnya tidak bernilai", "carry-last": "memakai nilai terakhir yang ada",
    none: "tidak ada", reject: "ditolak", renormalise: "bobot disesuaikan agar jumlahnya pas", "exact-1-over-k": "sama rata, tepat 1/jumlah unsur", custom: "ditetapkan sendiri", importance: "menurut tingkat kepentingan",
    "final-2dp-half-up": "sekali di akhir, dua desimal, setengah ke atas", "half-up-2dp": "dua desimal, setengah ke atas", "half-up-3dp": "tiga desimal, setengah ke atas", "truncate-2dp": "dua desimal, sisanya dipotong",
    "index-2dp-then-convert": "indeks dibulatkan dua desimal, lalu dikonversi", "index-3dp-then-convert": "indeks dibulatkan tiga desimal, lalu dikonversi",
    "per-unsur-answered": "dibagi jumlah yang menjawab tiap unsur", "all-respondents": "dibagi seluruh responden", "pooled-answers": "seluruh jawaban digabung", listwise: "hanya responden yang menjawab lengkap",
    "as-answered": "sesuai jawaban", "free-scores-4": "layanan gratis dinilai 4", "exclude-biaya": "unsur biaya tidak ikut dihitung", pooled: "seluruh jawaban digabung", "mean-of-units": "rata-rata antarunit", "mean-of-unsur": "rata-rata antarunsur",
    "three-valued": "batas yang gagal karena pecahan orang tidak dapat diputuskan", exact: "tepat, sampai pecahan terkecil", "over-half": "lebih dari separuh", largest: "kelompok terbesar",
    "as-given": "bulan utuh seperti diberikan", "inclusive-calendar-months": "setiap bulan kalender yang tersentuh dihitung", "from-ii-b": "60 angka kredit (II/b sampai II/d)", "from-ii-c": "40 angka kredit (mulai dari II/c)",
    "all-or-nothing": "penuh atau tidak sama sekali", prorated: "sebanding",
    both: "jenis menurut tangga dan jenis peralihan", ladder: "jenis menurut tangga", transitional: "jenis peralihan", "7h30-is-one-day": "terlambat 7 jam 30 menit sama dengan satu hari",
    "full-if-actual-zero": "100 jika realisasi juga nol", "met-or-not": "100 jika tercapai, jika tidak 0", "from-worst": "dihitung dari nilai terburuk", "by-formula": "menurut rumusnya", "fixed-100": "selalu 100",
    refuse: "ditolak", "mirror-negative-target": "dicerminkan untuk target di bawah nol", "as-entered": "sebagaimana diisikan", equal: "sama rata", "zero-if-unverified": "nol sampai diverifikasi", "round-1dp-first": "dibulatkan satu desimal lebih dahulu", "at-100": "paling tinggi 100", "at-120": "paling tinggi 120", "top-row": "baris teratas diteruskan",
    working: "hari kerja", calendar: "hari kalender", true: "ya", false: "tidak",
    together: "satu batas untuk keduanya", "each-path": "batas masing-masing", "report-of-self-study": "laporan untuk belajar mandiri", "every-path": "bukti untuk setiap jalur", "not-checked": "tidak diperiksa",
  },
  axes: {
    weights: "bobot", rounding: "pembulatan", gaps: "nilai di antara dua batas tercetak", basis: "nilai yang dibandingkan dengan tabel", missing: "data yang belum ada", notApplicable: "yang tidak berlaku",
    freeService: "layanan tanpa biaya", rollUp: "penggabungan", floor: "batas terendah", timeCost: "rumus waktu dan biaya", weightsTotal: "jumlah bobot", nkoEdge: "nilai tepat di batas",
    zeroTarget: "target nol", zeroActual: "realisasi nol", negative: "bilangan di bawah nol", cap: "nilai tertinggi", weighting: "bobot indikator", unverified: "realisasi yang belum diverifikasi",
  },
  params: { min: "yang terkecil dari", max: "yang terbesar dari", "<": "<", "<=": "≤", ">": ">", ">=": "≥", "=": "=", highest: "yang tertinggi", lowest: "yang terendah", higher: "makin tinggi makin baik", clamp: "dibatasi", sample: "sampel", population: "populasi" },
  scopeValues: { pns: "PNS", pppk: "PPPK", year: "tahunan", semester: "semester", quarter: "triwulan", month: "bulanan" },
};
