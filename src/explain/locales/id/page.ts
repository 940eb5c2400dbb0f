/** Bahasa Indonesia: the words for the page of a rulebook. */
import type { PageWords } from "../page-type.ts";

/** The words. */
export const idPage: PageWords = {
  headings: {
    answers: "Apa yang dijawab", inputs: "Apa yang diisi", dimensions: "Apa yang berulang", open: "Apa yang boleh ditetapkan instansi atau pengguna", choices: "Pilihan", steps: "Cara menghitung", tables: "Tabel", values: "Nilai tetap",
    sources: "Sumber dan tingkat keyakinan", unverified: "Yang belum terverifikasi", notCovered: "Yang tidak dicakup",
  },
  leads: {
    answers: "Inilah hasil yang tertera dalam tanda hitung.",
    inputs: "Inilah data yang diamati dan diserahkan pada setiap permintaan.",
    dimensions: "Nilai yang diberikan \"untuk tiap\" diberikan bagi setiap anggota di bawah ini.",
    open: "Selebihnya ditetapkan oleh peraturan.",
    choices: "Naskah tidak mengaturnya, atau praktik berbeda-beda. Pilihan baku berlaku bila tidak ada yang memilih, dan tanda hitung menyebut apa yang dipilih.",
    steps: "Dari atas ke bawah. Angka pada kolom terakhir menunjuk sumber di bawah.",
    values: "Nilai ini tidak boleh diubah tanpa peraturan lain.",
    sources: "Hanya yang dibaca dalam naskah peraturan boleh disajikan sebagai hukum.",
    unverified: "Bagian ini hanya bersandar pada satu sumber. Mesin hitung yang meminta keyakinan lebih tinggi menolak setiap hasil yang ditentukan olehnya.",
    notCovered: "Peraturan mengatur lebih banyak daripada yang dihitung buku aturan ini.",
  },
  columns: {
    number: "No.", name: "Nama", code: "Kode", kind: "Jenis", per: "Untuk tiap", limits: "Batas", basis: "Dasar", formula: "Rumus", value: "Nilai", bounds: "Boleh ditetapkan", range: "Rentang", result: "Hasil",
    members: "Anggota", x: "Dari", y: "Menjadi",
  },
  facts: { family: "Rumpun", validity: "Masa berlaku", reviewed: "Ditinjau terakhir", standing: "Kapan dipakai" },
  kinds: {
    number: "bilangan", count: "bilangan bulat", category: "pilihan", flag: "ya atau tidak", any: "nilai", rounding: "pembulatan", bands: "tabel rentang", cells: "matriks", table: "tabel", points: "titik garis", labels: "nama",
  },
  standing: { general: "menurut tanggal: untuk setiap periode dalam masa berlakunya", named: "hanya bila diminta menurut kodenya, atau untuk instansinya" },
  sure: { text: "naskah", secondary: "dua sumber", unverified: "belum terverifikasi", convention: "pilihan" },
  phrases: {
    from: "sejak {from}", fromTo: "{from} s.d. {to}", between: "{min} s.d. {max}", atLeast: "paling sedikit {min}", atMost: "paling banyak {max}", oneOf: "salah satu: {list}", optional: "boleh dikosongkan", unset: "wajib ditetapkan",
    sets: "menetapkan {list}", notSet: "tidak ditetapkan", byChoice: "hanya lewat pilihan {list}", default: "pilihan baku", noDefault: "Tidak ada pilihan baku: harus ada yang memilih.", only: "hanya bersama {list}", anyMembers: "diberikan bersama permintaan", omit: "{list} boleh ditiadakan", add: "boleh ditambah",
    atLeastMembers: "paling sedikit {count}", atMostMembers: "paling banyak {count}", within: "di bawah {name}", sum: "bersama-sama {to}", always: "yang mana pun", caller: "oleh instansi atau pengguna", overlayOnly: "oleh instansi", callerOnly: "hanya oleh pengguna",
    rising: "tidak pernah turun", falling: "tidak pernah naik", line: "pada garis dari ({x0}; {y0}) ke ({x1}; {y1})", when: "{result}, jika {flag}", anyValue: "nilai apa pun", everyMember: "setiap yang lain", nothingUnverified: "Tidak ada: setiap bagian bersumber lebih kuat, atau merupakan pilihan.",
    nothingNotCovered: "Tidak ada bagian yang diketahui tertinggal.", note: "Catatan (bahasa Inggris): {note}", source: "Sumber: {source}", usedBy: "Menentukan: {list}", mechanical: "hitungan biasa", before: "sebelum perhitungan, saat jawaban dijumlahkan", of: "{name}: {value}",
  },
};
