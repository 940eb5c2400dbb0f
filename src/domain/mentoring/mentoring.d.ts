/** Mentoring: the relationship and the events that move it, with their reading from unknown data. */
import { type LocalDate, type Result } from "../../kernel/index.ts";
import { type MentoringEventKind, type MentoringRelation, type MentoringState } from "./states.ts";
/** What both agreed on. */
export interface MentoringContract {
    /** References of the goals, at least one. */
    readonly goals: readonly string[];
    /** First day. */
    readonly from: LocalDate;
    /** Last day. */
    readonly to: LocalDate;
    /** Both have settled what stays confidential. */
    readonly confidentiality: boolean;
}
/** A review. */
export interface MentoringReview {
    /** The day. */
    readonly on: LocalDate;
    /** It closes the mentoring. */
    readonly closing: boolean;
}
/** One event that happened. */
export interface MentoringHistory {
    /** The event. */
    readonly event: MentoringEventKind;
    /** The day. */
    readonly on: LocalDate;
}
/** A mentoring relationship: plain JSON, to be kept by the caller. */
export interface Mentoring {
    /** The caller's identifier of the pair. */
    readonly id: string;
    /** Identifier of the mentor. */
    readonly mentor: string;
    /** Identifier of the mentee. */
    readonly mentee: string;
    /** How they stand to each other. */
    readonly relation: MentoringRelation;
    /** Where the relationship stands. */
    readonly state: MentoringState;
    /** The contract, from `disepakati` on. */
    readonly contract?: MentoringContract;
    /** Reviews in the order of time. */
    readonly reviews: readonly MentoringReview[];
    /** Events in the order of time. */
    readonly history: readonly MentoringHistory[];
}
/** An event. Beside `event` and `on`, each kind reads its own members. */
export type MentoringEvent = {
    readonly event: "usulkan";
    readonly on: LocalDate;
    readonly id: string;
    readonly mentor: string;
    readonly mentee: string;
    readonly relation: MentoringRelation;
    readonly bothEligible: boolean;
} | {
    readonly event: "sepakati";
    readonly on: LocalDate;
    readonly bothAccepted: boolean;
    readonly capacityFree: boolean;
    readonly contract: MentoringContract;
} | {
    readonly event: "tinjau";
    readonly on: LocalDate;
    readonly closing?: boolean;
} | {
    readonly event: "selesaikan";
    readonly on: LocalDate;
    readonly bothAgree?: boolean;
} | {
    readonly event: "tolak" | "batalkan" | "mulai" | "hentikan";
    readonly on: LocalDate;
};
/** Reads a relationship that the caller kept. Issues: `wrong-type`, `missing-key`, `unknown-key`, `not-a-date`, `reversed-range`. */
export declare const readMentoring: (value: unknown, path: string) => Result<Mentoring>;
/** Reads an event. Issues as {@link readMentoring}. */
export declare const readMentoringEvent: (value: unknown, path: string) => Result<MentoringEvent>;
