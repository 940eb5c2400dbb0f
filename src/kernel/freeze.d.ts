/** Deep freezing of plain data, so that nobody changes a rule behind another's back. */
/** Freezes an object and all that hangs on it (plain objects and lists; not iterating twice over what is frozen already). */
export declare const deepFreeze: <T>(value: T) => T;
