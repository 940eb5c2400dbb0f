/** Data as text, to see whether somebody changed it. */

/** JSON text in which big whole numbers stand as text. */
export const snapshot = (value: unknown): string | undefined => JSON.stringify(value, (_, it: unknown) => (typeof it === "bigint" ? `${it.toString()}n` : it));
