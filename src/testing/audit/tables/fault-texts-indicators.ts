/** What each fault of indicators is, in both languages: what is wrong, then what to do. */
import type { Text } from "../../../kernel/index.ts";
import type { GeneralFaultCode } from "./fault-texts-general.ts";
import type { IndicatorFaultCode } from "./fault-codes.ts";

/** Texts by code. */
export const indicatorFaultTexts: Readonly<Record<Exclude<IndicatorFaultCode, GeneralFaultCode>, Text>> = {
  "direction-reversed": {
    id: "Arah indikator terbalik: yang makin besar makin baik dihitung sebagai makin kecil makin baik, dan sebaliknya. Simpan arah sebagai data indikator.",
    en: "The direction is reversed: what is to be maximised is treated as to be minimised, and the other way round. Keep the direction as data of the indicator.",
  },
  "direction-ignored": {
    id: "Indikator minimize dihitung seperti maximize (realisasi/target). Pakai rumus minimize yang ditetapkan.",
    en: "An indicator to be minimised is calculated like one to be maximised (actual over target). Use the formula for minimising that your rule names.",
  },
  "reduction-share": {
    id: "(t − r)/t dipakai sebagai capaian: target yang tepat tercapai menjadi 0 %. Pakai (2t − r)/t, kecuali pedoman Anda memang menyebut rumus ini.",
    en: "(t − r)/t is used as the achievement, so that a target met exactly scores 0 %. Use (2t − r)/t, unless your guideline names this formula.",
  },
  "no-cap": {
    id: "Batas atas yang dinyatakan tidak diterapkan. Batasi capaian, dan simpan juga nilai sebelum dibatasi.",
    en: "The cap that was declared is not applied. Cap the achievement, and keep the uncapped value beside it.",
  },
  "no-floor": {
    id: "Batas bawah yang dinyatakan tidak diterapkan: tiga kali target memberi −100. Batasi capaian pada 0.",
    en: "The floor that was declared is not applied: three times the target gives −100. Keep the achievement at 0 or above.",
  },
  "cap-in-one-direction": {
    id: "Batas atas hanya diterapkan pada sebagian arah. Batasi capaian maximize dan minimize dengan cara yang sama.",
    en: "The cap is applied in one direction only. Cap what is maximised and what is minimised in the same way.",
  },
  "perfect-minimise-scored-zero": {
    id: "Realisasi 0 pada indikator minimize, hasil terbaik, bernilai 0. Periksa pemeriksaan seperti `== null` atau `!realisasi`: 0 adalah nilai.",
    en: "An actual of 0 on an indicator to be minimised, the best result, scores 0. Look for checks such as `== null` or `!actual`: 0 is a value.",
  },
  "zero-actual-as-missing": {
    id: "Realisasi 0 dianggap belum diisi. Bedakan 0 dari kosong (`=== null`, bukan `empty()` atau `!nilai`).",
    en: "An actual of 0 is taken for one not filled in. Tell 0 from nothing (`=== null`, not `empty()` or `!value`).",
  },
  "missing-actual-as-zero": {
    id: "Realisasi yang belum diukur dihitung 0. Tanpa realisasi belum ada capaian.",
    en: "An actual that was not measured counts as 0. Without an actual there is no achievement yet.",
  },
  "division-by-zero": {
    id: "Pembagian dengan 0: hasilnya tak hingga, bukan bilangan, atau galat. Tentukan dahulu apa yang berlaku bila target (atau realisasi pada t/r) 0; tanpa ketentuan, belum ada nilai.",
    en: "It divides by 0 and gives infinity, no number or an exception. Settle first what holds when the target (or the actual in t/r) is 0; where nothing is settled, there is no value.",
  },
  "integer-cast": {
    id: "Target dan realisasi dipotong menjadi bilangan bulat, sehingga 0,75 dari 1 menjadi 0 %. Simpan desimalnya.",
    en: "Target and actual are cut to whole numbers, so that 0.75 of 1 becomes 0 %. Keep the decimals.",
  },
  "two-minimise-formulas": {
    id: "Dua rumus minimize dipakai dalam satu fungsi: (2t − r)/t dan t/r. Pilih satu rumus bernama.",
    en: "Two formulas for minimising are used in one function: (2t − r)/t and t/r. Choose one, by name.",
  },
  "range-midpoint": {
    id: "Target rentang diganti dengan nilai tengahnya. Di luar rentang pakailah ujung yang terdekat, di dalamnya 100.",
    en: "A range as target is replaced by its middle. Outside the range use its nearer end, inside it is 100.",
  },
  "range-far-bound": {
    id: "Di luar rentang dipakai ujung yang jauh. Di atas rentang bagilah dengan ujung atas, di bawahnya dengan ujung bawah.",
    en: "Outside a range its farther end is used. Above the range divide by the upper end, below it by the lower.",
  },
  "inside-range-not-full": {
    id: "Nilai di dalam rentang target tidak dihitung tercapai penuh. Di dalam rentang capaiannya 100.",
    en: "A value inside the target range does not count as met. Inside the range the achievement is 100.",
  },
  "stabilise-as-maximise": {
    id: "Indikator stabilize dihitung seperti maximize: melampaui target dinilai lebih baik. Di atas target pakailah 200 − capaian.",
    en: "An indicator that is best on target is calculated like one to be maximised: more than the target scores more. Above the target use 200 − achievement.",
  },
  "stabilise-capped": {
    id: "Indikator stabilize di atas target hanya dibatasi pada 100. Melampaui target juga menyimpang: pakai 200 − capaian.",
    en: "An indicator that is best on target is merely capped at 100 above it. Too much is off target too: use 200 − achievement.",
  },
  "rows-rounded-first": {
    id: "Capaian setiap baris dibulatkan sebelum dijumlahkan. Jumlahkan dahulu, bulatkan sekali di akhir.",
    en: "The achievement of each row is rounded before the rows are added. Add first, round once at the end.",
  },
  "ratio-of-sums": {
    id: "Totalnya jumlah realisasi dibagi jumlah target, sehingga satuan yang berbeda tercampur dan bobot hilang. Rata-ratakan capaian menurut bobotnya.",
    en: "The total is the sum of actuals over the sum of targets, which mixes units and loses the weights. Average the achievements by their weights.",
  },
  "weights-ignored": {
    id: "Bobot tidak dipakai: semua baris dirata-ratakan sama. Kalikan setiap capaian dengan bobotnya.",
    en: "The weights are not used: all rows count the same. Multiply each achievement by its weight.",
  },
  "share-rounded": {
    id: "Bobot satu kriteria dibulatkan dahulu (9/7 menjadi 1,29), sehingga jumlahnya melebihi bobot komponen. Pakai tepat 1/n.",
    en: "The weight of one criterion is rounded first (9/7 to 1.29), so that together they exceed the component. Use exactly 1/n.",
  },
  "rounds-between-steps": {
    id: "Hasil antara dibulatkan, sehingga hasil akhir bergeser (103,88 alih-alih 103,87). Bulatkan hanya di akhir.",
    en: "A result in between is rounded, which moves the final one (103.88 in place of 103.87). Round only at the end.",
  },
  "not-calibrated": {
    id: "Hasil di atas 100 tidak dikalibrasi. Di atas 100 pakailah 100 + (nilai − 100) × 15/20.",
    en: "Results above 100 are not calibrated. Above 100 use 100 + (value − 100) × 15/20.",
  },
  "strict-edge-included": {
    id: "Nilai tepat pada batas masuk predikat yang lebih tinggi: 90 menjadi AA. Batas bawah SAKIP tidak ikut: AA di atas 90, A di atas 80 sampai 90.",
    en: "A score exactly on a bound gets the higher predicate: 90 becomes AA. Lower bounds of SAKIP are strict: AA above 90, A above 80 up to 90.",
  },
  "text-prefix": {
    id: "Predikat diambil dari dua karakter pertama, sehingga 100 menjadi D. Bandingkan sebagai bilangan.",
    en: "The predicate is taken from the first two characters, so that 100 becomes D. Compare numbers.",
  },
  "above-scale-graded": {
    id: "Skor di atas 100 mendapat predikat. Skor demikian salah hitung: tolak, jangan diberi predikat.",
    en: "A score above 100 gets a predicate. Such a score is a mistake: refuse it, do not grade it.",
  },
  "low-scores-lumped": {
    id: "Semua skor sampai 50 menjadi CC. C di atas 30 sampai 50, D sampai 30.",
    en: "All scores up to 50 become CC. C is above 30 up to 50, D up to 30.",
  },
  "top-band-missing": {
    id: "Tidak ada predikat AA: skor di atas 90 menjadi A.",
    en: "There is no AA: scores above 90 become A.",
  },
  "band-gap": {
    id: "Nilai di antara dua batas tercetak tidak mendapat kategori, atau jatuh ke kategori tertinggi atau terendah. Bandingkan dengan batas bawah saja.",
    en: "A value between two printed bounds gets no band, or falls to the highest or the lowest. Compare with lower bounds only.",
  },
  "another-ladder": {
    id: "Skor 72 atau 85 mendapat predikat tangga nilai yang lain. Pakai satu tabel di seluruh aplikasi: 72 BB, 85 A.",
    en: "A score of 72 or 85 gets the predicate of another ladder. Use one table everywhere in the app: 72 is BB, 85 is A.",
  },
  "cut-left-out": {
    id: "Nilai tepat pada batas bawah jatuh ke tingkat di bawahnya: `>` dipakai, padahal batasnya ikut (`>=`).",
    en: "A value exactly on a lower bound falls to the level below: `>` is used where the bound belongs to it (`>=`).",
  },
  "gap-graded-up": {
    id: "Nilai di antara dua batas bulat, misalnya 90,2, mendapat tingkat yang lebih tinggi. Bandingkan dengan batas bawah, atau nyatakan pembulatannya.",
    en: "A value between two whole bounds, such as 90.2, gets the higher level. Compare with lower bounds, or declare the rounding.",
  },
  "float-residue-at-cut": {
    id: "Nilai tepat pada batas jatuh ke tingkat di bawahnya karena sisa bilangan pecahan biner, misalnya 4,55/5 × 100 = 90,99999999999999. Hitung dengan pecahan eksak, atau bulatkan sebelum dibandingkan.",
    en: "A value exactly on a bound falls to the level below by a residue of binary arithmetic, such as 4.55/5 × 100 = 90.99999999999999. Calculate with exact fractions, or round before comparing.",
  },
  "zero-period-dropped": {
    id: "Triwulan dengan nilai 0 dianggap belum diisi, sehingga nilai terakhir atau rata-ratanya salah. 0 adalah laporan.",
    en: "A quarter with 0 is taken for one not filled in, so that the last value or the average is wrong. 0 is a report.",
  },
  "missing-period-as-zero": {
    id: "Triwulan yang belum dilaporkan dihitung 0. Pakai nilai terakhir yang dilaporkan.",
    en: "A quarter that was not reported counts as 0. Use the last one that was.",
  },
  "rates-summed": {
    id: "Persentase dijumlahkan antarperiode. Persentase tidak dapat dijumlahkan: pakai rata-rata atau nilai terakhir.",
    en: "Rates are added up over periods. Rates cannot be added: use the average or the last value.",
  },
  "quarter-skipped": {
    id: "Jumlah setahun melewatkan satu triwulan. Jumlahkan semua triwulan.",
    en: "The total of the year leaves out a quarter. Add all of them.",
  },
  "dots-stripped": {
    id: "Titik dibuang dari bilangan, sehingga 4.25 menjadi 425. Baca menurut format yang dinyatakan.",
    en: "Points are stripped from numbers, so that 4.25 becomes 425. Read by the format that is declared.",
  },
  "comma-cut-off": {
    id: "Koma desimal menghentikan pembacaan (88,75 menjadi 88; 1.234,56 menjadi 1,234). Baca menurut format id-ID.",
    en: "The decimal comma ends the reading (88,75 becomes 88; 1.234,56 becomes 1.234). Read by the format id-ID.",
  },
  "format-ignored": {
    id: "4.25 dalam format id-ID dibaca diam-diam sebagai 4,25. Tolak, atau nyatakan bahwa titik memisahkan ribuan.",
    en: "4.25 in the format id-ID is silently read as four and a quarter. Refuse it, or declare that a point groups digits.",
  },
  "text-read-as-number": {
    id: "Teks seperti \"5 juta\" dibaca sebagai 5. Itu bukan bilangan: tolak.",
    en: "Text such as \"5 juta\" is read as 5. It is no number: refuse it.",
  },
  "empty-text-as-zero": {
    id: "Isian kosong dibaca sebagai 0. Kosong berarti belum diisi.",
    en: "An empty entry is read as 0. Empty means not filled in.",
  },
  "met-called-unmet": {
    id: "Target yang tepat tercapai disebut belum tercapai: `>` dipakai, seharusnya `>=`.",
    en: "A target met exactly is called unmet: `>` is used where `>=` is meant.",
  },
  "almost-met-called-met": {
    id: "99 dari 100 disebut tercapai. Bandingkan realisasi dengan target, bukan dengan kategori atau nilai yang sudah dibulatkan.",
    en: "99 of 100 is called met. Compare the actual with the target, not a band or a rounded figure.",
  },
};
