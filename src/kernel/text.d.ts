/** A text in both languages of the library. */
/** What a person reads, in Bahasa Indonesia and in English: always both. */
export interface Text {
    /** Bahasa Indonesia. */
    readonly id: string;
    /** English. */
    readonly en: string;
}
/** The languages in which the library explains itself. */
export type Locale = keyof Text;
