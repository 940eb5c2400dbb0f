/** Bahasa Indonesia: the words for a matching. */
import type { MatchingWords } from "../matching-type.ts";

/** The words. */
export const idMatching: MatchingWords = {
  title: "Siapa membimbing siapa, dan mengapa",
  headings: { pairs: "Pasangan", mentees: "Mentee tanpa mentor", mentors: "Mentor tanpa mentee", blocking: "Pasangan yang lebih menghendaki satu sama lain", shortage: "Tempat tidak mencukupi" },
  facts: { method: "Cara", pairs: "Jumlah pasangan", total: "Jumlah skor", ties: "Yang setara" },
  methods: {
    stable: "stabil: tidak ada mentor dan mentee yang lebih menghendaki satu sama lain daripada pasangannya, dan tidak ada hasil stabil yang lebih baik bagi mentee mana pun",
    "best-total": "jumlah terbaik: pasangan sebanyak mungkin, kemudian jumlah skor terbesar",
  },
  ties: { applied: "ada yang setara; tanda pengenal yang lebih kecil didahulukan", idle: "tidak ada yang setara, sehingga tidak ada hasil lain menurut cara ini" },
  pair: "{mentee} dibimbing oleh {mentor} (urutan ke-{menteePlace} bagi mentee, urutan ke-{mentorPlace} bagi mentor)[, skor {score}]",
  blockingPair: "{mentee} dan {mentor}: konsekuensi dari jumlah skor terbesar",
  shortage: "{count} mentee ({mentees}) hanya dapat dibimbing oleh {mentors}, yang bersama-sama mempunyai {places} tempat. Bagaimanapun cara memasangkannya, {short} di antara mereka tidak memperoleh mentor.",
  nobodyMay: "Tidak ada mentor yang boleh membimbing: {mentees}.",
  passedOver: {
    forbidden: "Bukan {people}: pasangan itu dilarang[ ({reason})].",
    "not-accepted": "Bukan {people}: tidak diterima oleh pihak lain.",
    "no-capacity": "Bukan {people}: tidak menerima mentee.",
    "prefers-others": "Bukan {people}: semua tempatnya terisi oleh orang yang lebih dikehendaki di sana.",
    "better-total": "Bukan {people}: tempat itu memberi jumlah yang lebih besar, atau satu pasangan lagi, bagi orang lain.",
  },
  unmatched: {
    "names-nobody": "{id}: tidak menyebut siapa pun.",
    "nobody-available": "{id}: tidak seorang pun yang disebut menerima, diperbolehkan, dan mempunyai tempat.",
    "places-taken": "{id}: semua tempat pada mentor yang mungkin sudah terisi oleh orang lain.",
    "no-capacity": "{id}: tidak menerima mentee.",
    "mentees-elsewhere": "{id}: mentee yang mungkin sudah mempunyai mentor lain.",
  },
};
