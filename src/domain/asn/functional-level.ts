/** Levels (jenjang) of functional positions under UU 20/2023. */
import { error, fail, ok, type Result } from "../../kernel/index.ts";

/** Keterampilan (skill), low to high. */
export const skillLevels = ["pemula", "terampil", "mahir", "penyelia"] as const;

/** Keahlian (expertise), low to high. */
export const expertLevels = ["ahli-pertama", "ahli-muda", "ahli-madya", "ahli-utama"] as const;

/** A level of a functional position. */
export type FunctionalLevel = (typeof skillLevels)[number] | (typeof expertLevels)[number];

/** The two ladders. */
export type FunctionalLadder = "keterampilan" | "keahlian";

const isSkill = (level: unknown): boolean => (skillLevels as readonly unknown[]).includes(level);

/** Is it the code of a level of functional positions? */
export const isFunctionalLevel = (value: unknown): value is FunctionalLevel => isSkill(value) || (expertLevels as readonly unknown[]).includes(value);

/** The ladder to which a level belongs. */
export const ladderOf = (level: FunctionalLevel): FunctionalLadder => (isSkill(level) ? "keterampilan" : "keahlian");

/**
 * Reads a level by its code (`ahli-muda`) or its name (`Ahli Muda`).
 *
 * Issues: `unknown-level`.
 *
 * @example
 * ```ts
 * import { readFunctionalLevel, unwrap } from "pembinaan-asn";
 * unwrap(readFunctionalLevel("Ahli Muda")); // => "ahli-muda"
 * ```
 */
export const readFunctionalLevel = (value: unknown, path = ""): Result<FunctionalLevel> => {
  const text = typeof value === "string" && value.length <= 30 ? value.trim().toLowerCase().replace(/\s+/g, "-") : "";
  return isFunctionalLevel(text) ? ok(text) : fail([error("unknown-level", path, { expected: [...skillLevels, ...expertLevels].join(" | "), received: value })]);
};

/**
 * Order of two levels of one ladder: -1, 0 or 1; `undefined` where they stand on different ladders, which no rule known here compares.
 *
 * @example
 * ```ts
 * import { compareFunctionalLevels } from "pembinaan-asn";
 * compareFunctionalLevels("ahli-madya", "ahli-muda"); // => 1
 * compareFunctionalLevels("penyelia", "ahli-pertama"); // => undefined
 * ```
 */
export const compareFunctionalLevels = (a: FunctionalLevel, b: FunctionalLevel): -1 | 0 | 1 | undefined => {
  const ladder: readonly FunctionalLevel[] = isSkill(a) ? skillLevels : expertLevels;
  return ladderOf(a) === ladderOf(b) ? (Math.sign(ladder.indexOf(a) - ladder.indexOf(b)) as -1 | 0 | 1) : undefined;
};
