/** "Did you mean …": the nearest of some names. */
/** The name that differs from `word` in at most two letters and in fewer than the word has; the first of equally near ones. */
export declare const nearest: (word: string, names: Iterable<string>) => string | undefined;
