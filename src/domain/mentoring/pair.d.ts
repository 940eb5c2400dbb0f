/** What is known of a pair and what a programme demands, read from unknown data. */
import { type DateRange, type LocalDate, type Result } from "../../kernel/index.ts";
import { type FunctionalLevel, type RankCode } from "../asn/index.ts";
import { type MentoringRelation, type MentoringState } from "./states.ts";
/** Levels of discipline punishments (PP 94/2021). */
export declare const punishmentLevels: readonly ["ringan", "sedang", "berat"];
/** One of {@link punishmentLevels}. */
export type PunishmentLevel = (typeof punishmentLevels)[number];
/** What is known of a mentor or mentee. What is absent is unknown, never "none". */
export interface MentoringPerson {
    /** The caller's opaque identifier. */
    readonly id: string;
    /** Golongan and ruang of a PNS. */
    readonly rank?: RankCode;
    /** Level of a functional position. */
    readonly level?: FunctionalLevel;
    /** Length of service in whole months. */
    readonly serviceMonths?: number;
    /** Yearly predicates, by codes of the programme's order. */
    readonly predicates?: readonly {
        readonly year: number;
        readonly code: string;
    }[];
    /** Punishments with their days; without `to` still running. An empty list: there were none. */
    readonly punishments?: readonly {
        readonly level: PunishmentLevel;
        readonly from: LocalDate;
        readonly to?: LocalDate;
    }[];
    /** In active service from, and to where an end is known. */
    readonly active?: {
        readonly from: LocalDate;
        readonly to?: LocalDate;
    };
}
/** A pair of the programme that exists already. */
export interface ExistingPair {
    /** Mentor. */
    readonly mentor: string;
    /** Mentee. */
    readonly mentee: string;
    /** Its state; only `disepakati` and `aktif` take a place. */
    readonly state: MentoringState;
    /** First day. */
    readonly from: LocalDate;
    /** Last day. */
    readonly to: LocalDate;
}
/** A pair that is asked about. */
export interface MentoringPair {
    /** The mentor. */
    readonly mentor: MentoringPerson;
    /** The mentee. */
    readonly mentee: MentoringPerson;
    /** How they would stand to each other. */
    readonly relation: MentoringRelation;
    /** The days of the mentoring. */
    readonly period: DateRange;
    /** Identifier of the mentee's assessor (pejabat penilai), where known. */
    readonly assessor?: string;
    /** All other pairs of the programme. */
    readonly existing: readonly ExistingPair[];
}
/** What a programme demands. Each part is the programme's choice, none is law; a part that is absent is not checked. */
export interface MentoringProgramme {
    /** Relations that are allowed. */
    readonly relations: readonly MentoringRelation[];
    /** The mentor ranks strictly higher, or equally with longer service: by `rank` or by `level`. */
    readonly seniority?: "rank" | "level";
    /** In each of the last `years` years before the mentoring begins, the mentor's predicate is at least `least` in `order` (lowest first). */
    readonly minimumPredicate?: {
        readonly order: readonly string[];
        readonly least: string;
        readonly years: number;
    };
    /** Punishments of these levels may not run on any day of the mentoring. */
    readonly noRunningPunishment?: readonly PunishmentLevel[];
    /** Both are in active service on every day of the mentoring. */
    readonly activeThroughout?: boolean;
    /** Mentees that one mentor may have at the same time. */
    readonly maxMentees?: number;
    /** Exceptions to `maxMentees`. */
    readonly personalMaxMentees?: readonly {
        readonly mentor: string;
        readonly maxMentees: number;
    }[];
}
/** Reads a pair. Issues: those of reading, at `path`. */
export declare const readPair: (value: unknown, path: string) => Result<MentoringPair>;
/** Reads a programme. Issues: those of reading, at `path`. */
export declare const readProgramme: (value: unknown, path: string) => Result<MentoringProgramme>;
