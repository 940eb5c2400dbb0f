/** Examples of PP 94/2021: both edges of every rung, ten days in a row, lateness, the axes. */
import type { RulebookExample } from "../example.ts";

const absent = (days: number, rung: string, more: { readonly consecutive?: number; readonly lateMinutes?: number; readonly conventions?: Readonly<Record<string, string>>; readonly outputs?: RulebookExample["outputs"] } = {}): RulebookExample => ({
  name: `${days} days ${Object.values(more.conventions ?? {}).join(" ")} ${more.consecutive ?? ""} ${more.lateMinutes ?? ""}`.trim(), asOf: "2025-12-31", ...(more.conventions === undefined ? {} : { conventions: more.conventions }),
  inputs: { days, lateMinutes: more.lateMinutes ?? 0, consecutive: more.consecutive ?? 2 }, outputs: { rung, ...more.outputs },
});

/** Every example holds exactly. */
export const pp94of2021Examples: readonly RulebookExample[] = [
  absent(0, "tidak-ada", { outputs: { level: "tidak-ada", punishment: "tidak-ada", transitional: "tidak-ada", counted: "0" } }), absent(2, "tidak-ada"), absent(3, "ringan-1", { outputs: { punishment: "teguran-lisan" } }), absent(4, "ringan-2"), absent(6, "ringan-2", { outputs: { punishment: "teguran-tertulis" } }),
  absent(7, "ringan-3"), absent(10, "ringan-3", { outputs: { level: "ringan", punishment: "pernyataan-tidak-puas" } }), absent(11, "sedang-1", { outputs: { punishment: "potong-tunjangan-kinerja-6-bulan", transitional: "tunda-kenaikan-gaji-berkala" } }), absent(13, "sedang-1"),
  absent(14, "sedang-2", { outputs: { punishment: "potong-tunjangan-kinerja-9-bulan", transitional: "tunda-kenaikan-pangkat" } }), absent(16, "sedang-2"), absent(17, "sedang-3", { outputs: { punishment: "potong-tunjangan-kinerja-12-bulan", transitional: "penurunan-pangkat" } }), absent(20, "sedang-3"),
  absent(21, "berat-1", { outputs: { level: "berat", punishment: "penurunan-jabatan", transitional: "tidak-ada" } }), absent(24, "berat-1"), absent(25, "berat-2", { outputs: { punishment: "pembebasan-jabatan" } }), absent(27, "berat-2"), absent(28, "berat-3", { outputs: { punishment: "pemberhentian-dengan-hormat" } }),
  absent(10, "berat-3", { consecutive: 10 }), absent(12, "sedang-1", { consecutive: 9 }), absent(12, "sedang-1", { conventions: { mediumKinds: "ladder" }, outputs: { punishment: "potong-tunjangan-kinerja-6-bulan", transitional: "tidak-ada" } }),
  absent(12, "sedang-1", { conventions: { mediumKinds: "transitional" }, outputs: { punishment: "tunda-kenaikan-gaji-berkala", transitional: "tunda-kenaikan-gaji-berkala" } }), absent(23, "berat-1", { conventions: { mediumKinds: "transitional" }, outputs: { punishment: "penurunan-jabatan" } }),
  absent(2, "tidak-ada", { lateMinutes: 450 }), absent(2, "ringan-1", { lateMinutes: 450, conventions: { lateToAbsence: "7h30-is-one-day" }, outputs: { counted: "3" } }), absent(2, "tidak-ada", { lateMinutes: 449, conventions: { lateToAbsence: "7h30-is-one-day" } }),
  { name: "twelve days, the longest run not known", asOf: "2025-12-31", inputs: { days: 12, lateMinutes: 0 }, outputs: { rung: null, level: null, counted: "12" } },
  { name: "thirty days are the last rung, whatever the run", asOf: "2025-12-31", inputs: { days: 30, lateMinutes: 0 }, outputs: { rung: "berat-3" } },
];
