/** Golongan of PPPK, I to XVII: a scale of its own. It shares Roman numbers with the golongan of PNS and nothing else. */
import { error, fail, guard, isRecord, ok, own, type Result } from "../../kernel/index.ts";
import { compareRanks, isRankCode, type RankCode } from "./rank.ts";

/** The golongan of PPPK, low to high. */
export const pppkGrades = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"] as const;

/** One of {@link pppkGrades}. Compare with {@link comparePppkGrades}, never as text. */
export type PppkGrade = (typeof pppkGrades)[number];

/**
 * Reads the golongan of a PPPK: a Roman number from I to XVII, letters of any size, blanks around it ignored. `III/c` is a rank of a PNS and is refused.
 *
 * Issues: `unknown-grade`.
 *
 * @example
 * ```ts
 * import { readPppkGrade, unwrap } from "pembinaan-asn";
 * unwrap(readPppkGrade("ix")); // => "IX"
 * readPppkGrade("III/c").issues[0]?.code; // => "unknown-grade"
 * ```
 */
export const readPppkGrade = (value: unknown, path = ""): Result<PppkGrade> => {
  // the longest has five letters: a longer text is not looked at
  const text = typeof value === "string" && value.length <= 20 ? value.trim().toUpperCase() : "";
  const found = pppkGrades.find((grade) => grade === text);
  return found === undefined ? fail([error("unknown-grade", path, { expected: "I to XVII", received: value })]) : ok(found);
};

/**
 * Order of two golongan of PPPK for sorting: -1 where `a` is lower, 0 for the same, 1 where `a` is higher.
 *
 * @example
 * ```ts
 * import { comparePppkGrades } from "pembinaan-asn";
 * comparePppkGrades("IX", "V"); // => 1
 * ```
 */
export const comparePppkGrades = (a: PppkGrade, b: PppkGrade): -1 | 0 | 1 => Math.sign(pppkGrades.indexOf(a) - pppkGrades.indexOf(b)) as -1 | 0 | 1;

/** To which rank of a PNS each golongan of a PPPK answers. No text known here gives one: it is the caller's, and so is its authority. */
export type GradeMap = { readonly [Grade in PppkGrade]?: RankCode };

/**
 * Order of a rank of a PNS and a golongan of a PPPK by the caller's own map; without a map there is no answer, for the scales are different.
 *
 * @param rank - the rank of the PNS.
 * @param grade - the golongan of the PPPK.
 * @param map - golongan → rank, as the caller's own rule has it.
 * @returns -1 where the PNS stands lower, 0 for the same, 1 where the PNS stands higher. Issues: `wrong-type` (`map`), `not-in-map` (`map.IX`: the map says nothing of this golongan), `unknown-rank` (`rank`, `map.IX`), `unknown-grade` (`grade`), `unreadable-input`.
 *
 * @example
 * ```ts
 * import { compareRankWithGrade, unwrap } from "pembinaan-asn";
 * unwrap(compareRankWithGrade("III/b", "IX", { IX: "III/a" })); // => 1
 * compareRankWithGrade("III/b", "X", { IX: "III/a" }).issues[0]?.code; // => "not-in-map"
 * ```
 */
export const compareRankWithGrade = (rank: RankCode, grade: PppkGrade, map: GradeMap): Result<-1 | 0 | 1> => guard(() => {
  const given: unknown = map;
  if (!isRecord(given)) return fail([error("wrong-type", "map", { expected: "an object of golongan and ranks", received: given })]);
  if (!isRankCode(rank)) return fail([error("unknown-rank", "rank", { expected: "I/a to IV/e", received: rank })]);
  if (!pppkGrades.includes(grade)) return fail([error("unknown-grade", "grade", { expected: "I to XVII", received: grade })]);
  const answers = own(given, grade);
  if (answers === undefined) return fail([error("not-in-map", `map.${grade}`, { expected: "the rank to which this golongan answers" })]);
  if (!isRankCode(answers)) return fail([error("unknown-rank", `map.${grade}`, { expected: "I/a to IV/e", received: answers })]);
  return ok(compareRanks(rank, answers));
});
