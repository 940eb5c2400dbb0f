/** The issue codes that the kernel raises. Their texts: explain/locales/<locale>/kernel.ts. */
/**
 * Codes of faults in numbers, dates and unreadable input.
 *
 * - `not-a-number`: the value is no number that the library reads (NaN, infinity, hexadecimal, a wrong type, …)
 * - `not-a-decimal-text`: a text that does not match the stated number format
 * - `too-many-digits`: more than 30 digits before or behind the decimal point
 * - `float-residue`: (note) a JavaScript number of more than 15 significant digits was read by its shortest text
 * - `not-a-date`: no existing calendar date written YYYY-MM-DD
 * - `reversed-range`: the last day lies before the first
 * - `unreadable-input`: reading the input itself failed (a getter or proxy that throws, nesting without end)
 * - `unknown-key`: a key that nothing reads, so that a misspelling is never silent
 * - `wrong-type`: a value of another kind than expected
 * - `missing-key`: a required key is absent
 */
export declare const kernelIssueCodes: readonly ["not-a-number", "not-a-decimal-text", "too-many-digits", "float-residue", "not-a-date", "reversed-range", "unreadable-input", "unknown-key", "wrong-type", "missing-key"];
/** One of {@link kernelIssueCodes}. */
export type KernelIssueCode = (typeof kernelIssueCodes)[number];
