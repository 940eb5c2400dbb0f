/** What each fault of performance is, in both languages: what is wrong, then what to do. */
import type { Text } from "../../../kernel/index.ts";
import type { IndicatorFaultCode, PerformanceFaultCode } from "./fault-codes.ts";

/** Texts by code; those of faults that indicators have too stand there. */
export const performanceFaultTexts: Readonly<Record<Exclude<PerformanceFaultCode, IndicatorFaultCode>, Text>> = {
  "matrix-transposed": {
    id: "Matriks predikat tertukar antara hasil kerja dan perilaku kerja. Hasil baik dengan perilaku buruk adalah kurang; hasil buruk dengan perilaku baik adalah butuh perbaikan.",
    en: "The matrix is transposed: results and behaviour are swapped. Good results with bad behaviour are kurang; bad results with good behaviour are butuh-perbaikan.",
  },
  "good-results-excuse-behaviour": {
    id: "Perilaku di bawah ekspektasi dengan hasil baik menjadi butuh perbaikan, seolah-olah matriksnya simetris. Predikatnya kurang.",
    en: "Behaviour below expectation with good results becomes butuh-perbaikan, as if the matrix were symmetric. It is kurang.",
  },
  "good-behaviour-not-counted": {
    id: "Hasil di bawah ekspektasi dengan perilaku baik menjadi kurang, seolah-olah matriksnya simetris. Predikatnya butuh perbaikan.",
    en: "Results below expectation with good behaviour become kurang, as if the matrix were symmetric. It is butuh-perbaikan.",
  },
  "behaviour-at-expectation-very-good": {
    id: "Hasil di atas dan perilaku sesuai ekspektasi menjadi sangat baik. Predikatnya baik: sangat baik memerlukan keduanya di atas ekspektasi.",
    en: "Results above and behaviour at expectation become sangat-baik. They are baik: sangat-baik needs both above expectation.",
  },
  "branch-above-24-ignored": {
    id: "Cabang efisiensi di atas 24 % (Perka BKN 1/2013) tidak dipakai, sehingga nilai waktu atau biaya naik tanpa batas. Jika memang disengaja, nyatakan `timeCost: \"pp-formula-only\"`.",
    en: "The branch above 24 % efficiency (Perka BKN 1/2013) is not used, so that time or cost rises without end. Where it is meant so, declare `timeCost: \"pp-formula-only\"`.",
  },
  "parenthesis-lost": {
    id: "Tanda kurung hilang di atas 24 %: 76 − x − 100, seharusnya 76 − (x − 100).",
    en: "A parenthesis is lost above 24 %: 76 − x − 100 where 76 − (x − 100) is meant.",
  },
  "edge-at-24-left-out": {
    id: "Efisiensi tepat 24 % sudah dihitung dengan cabang di atasnya. Batas 24 % ikut: nilainya 100.",
    en: "An efficiency of exactly 24 % takes the branch above it. The limit belongs to the branch below: the value is 100.",
  },
  "cost-taken-for-time": {
    id: "Nilai waktu dihitung dari biaya. Pakai target dan realisasi waktu.",
    en: "The value of time is calculated from the cost. Use target and actual of the time.",
  },
  "time-taken-for-cost": {
    id: "Nilai biaya dihitung dari waktu. Pakai target dan realisasi biaya.",
    en: "The value of cost is calculated from the time. Use target and actual of the cost.",
  },
  "sum-for-mean": {
    id: "Kolom penghitungan (jumlah) dipakai sebagai nilai capaian. Bagi dengan banyaknya aspek.",
    en: "The column of the sum (penghitungan) is taken for the value. Divide by the number of aspects.",
  },
  "always-four-aspects": {
    id: "Jumlahnya selalu dibagi empat, juga tanpa biaya. Tanpa biaya bagilah dengan tiga.",
    en: "The sum is always divided by four, also without cost. Without cost divide by three.",
  },
  "quantity-capped": {
    id: "Kuantitas dibatasi pada 100. Menurut PP 46/2011 capaian boleh melebihi 100.",
    en: "Quantity is capped at 100. Under PP 46/2011 it may exceed 100.",
  },
  "undone-activity-scored": {
    id: "Kegiatan yang tidak dilakukan tetap mendapat nilai waktu dan biaya. Nilai keduanya 0.",
    en: "An activity that was not done still earns time and cost. Both are 0.",
  },
  "always-six-aspects": {
    id: "Perilaku selalu dibagi enam, juga bagi pegawai tanpa kepemimpinan. Bagi dengan banyaknya aspek yang dinilai.",
    en: "Behaviour is always divided by six, also for who leads nobody. Divide by the number of aspects that were judged.",
  },
  "always-five-aspects": {
    id: "Perilaku selalu dibagi lima, juga bila kepemimpinan dinilai. Bagi dengan banyaknya aspek yang dinilai.",
    en: "Behaviour is always divided by five, also where leadership is judged. Divide by the number of aspects that were judged.",
  },
  "leadership-left-out": {
    id: "Kepemimpinan tidak ikut dihitung. Rata-ratakan keenam aspek bila dinilai.",
    en: "Leadership is left out. Average all six aspects where it is judged.",
  },
  "shares-swapped": {
    id: "Bobot SKP dan perilaku tertukar. PP 46/2011: 60 % SKP, 40 % perilaku; PP 30/2019: 70/30, atau 60/40 dengan rekan dan bawahan.",
    en: "The weights of SKP and behaviour are swapped. PP 46/2011: 60 % SKP, 40 % behaviour; PP 30/2019: 70/30, or 60/40 with peers and subordinates.",
  },
  "shares-of-another-rule": {
    id: "Bobot 70/30 dari PP 30/2019 dipakai untuk PP 46/2011. Bobotnya 60/40.",
    en: "The weights 70/30 of PP 30/2019 are used for PP 46/2011. There they are 60/40.",
  },
  "skp-capped": {
    id: "SKP dibatasi pada 100. PP 46/2011 tidak menyebut batas atas.",
    en: "The SKP is capped at 100. PP 46/2011 names no cap.",
  },
  "bands-of-another-rule": {
    id: "Predikat diambil dari tabel peraturan lain: PP 46/2011 memakai 91/76/61/51, PP 30/2019 memakai 110/90/70/50.",
    en: "The predicate comes from the table of another rule: PP 46/2011 has 91/76/61/51, PP 30/2019 has 110/90/70/50.",
  },
  "gap-graded-lowest": {
    id: "Nilai di antara dua batas bulat, misalnya 90,5, jatuh ke tingkat terendah. Bandingkan dengan batas bawah saja.",
    en: "A value between two whole bounds, such as 90.5, falls to the lowest level. Compare with lower bounds only.",
  },
  "peers-ignored": {
    id: "Bobot 70/30 dipakai juga bila rekan dan bawahan ikut menilai. Bobotnya 60/40.",
    en: "The weights 70/30 are used also where peers and subordinates were asked. They are 60/40 then.",
  },
  "peers-always-counted": {
    id: "Bobot 60/40 dipakai juga tanpa penilaian rekan dan bawahan. Bobotnya 70/30.",
    en: "The weights 60/40 are used also where nobody else was asked. They are 70/30 then.",
  },
  "idea-ignored": {
    id: "Nilai 110 ke atas menjadi sangat baik tanpa ide baru. Tanpa ide baru predikatnya baik.",
    en: "110 and more become sangat-baik without a new idea. Without one it is baik.",
  },
  "maximum-target-ignored": {
    id: "Target yang sudah nilai tertinggi dan tercapai bernilai 109. Nilainya 120.",
    en: "A target that is the highest value, and met, earns 109. It earns 120.",
  },
  "full-target-very-good": {
    id: "Setiap capaian 100 bernilai 120. Nilainya 109, kecuali targetnya nilai tertinggi.",
    en: "Every achievement of 100 earns 120. It earns 109, unless the target is the highest value.",
  },
  "achievement-for-value": {
    id: "Capaian dipakai langsung sebagai nilai. Ubah dahulu menurut tabel PermenPANRB 8/2021.",
    en: "The achievement is taken for the value. Convert it by the table of PermenPANRB 8/2021.",
  },
  "months-ignored": {
    id: "Angka kredit setahun penuh diberikan berapa pun bulannya. Kalikan dengan bulan/12.",
    en: "The points of a whole year are given for any number of months. Multiply by months/12.",
  },
  "predicate-ignored": {
    id: "Koefisien diberikan utuh apa pun predikatnya. Kalikan dengan persentase predikat.",
    en: "The whole coefficient is given for any predicate. Multiply by the percentage of the predicate.",
  },
  "month-rounded-first": {
    id: "Angka kredit sebulan dibulatkan dahulu, lalu dikalikan. Bulatkan sekali di akhir.",
    en: "The points of one month are rounded first and then multiplied. Round once at the end.",
  },
  "half-cent-points": {
    id: "Setengah sen dibulatkan ke bawah (1,875 menjadi 1,87), karena bilangan pecahan biner atau pembulatan ke genap. Hitung dengan pecahan eksak dan bulatkan setengah ke atas.",
    en: "Half a cent is rounded down (1.875 to 1.87), by binary arithmetic or rounding to even. Calculate exactly and round halves up.",
  },
  "whole-points": {
    id: "Angka kredit dibulatkan ke bilangan bulat. Simpan sedikitnya dua desimal.",
    en: "Points are rounded to whole numbers. Keep at least two decimals.",
  },
  "conventional-base": {
    id: "Angka kredit dasar konvensional (III/d 200) dipakai untuk perpindahan jabatan. Yang berlaku batas bawah rentang pangkat (III/d 100).",
    en: "The conventional base (III/d 200) is used for a transfer. The lower end of the rank's range holds there (III/d 100).",
  },
  "base-left-out": {
    id: "Angka kredit dasar pangkat tidak ditambahkan.",
    en: "The base points of the rank are not added.",
  },
  "years-left-out": {
    id: "Angka kredit masa kepangkatan tidak ditambahkan.",
    en: "The points of the years in the rank are not added.",
  },
};
