/** The kinds of number that an indicator can be. */

/** What kind of number an indicator is: it decides what may be added. */
export type IndicatorScale = "count" | "money" | "duration" | "percentage" | "rate" | "index" | "predicate" | "stock";

/** The kinds. */
export const indicatorScales: readonly IndicatorScale[] = ["count", "money", "duration", "percentage", "rate", "index", "predicate", "stock"];
