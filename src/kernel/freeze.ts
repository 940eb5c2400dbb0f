/** Deep freezing of plain data, so that nobody changes a rule behind another's back. */

/** Freezes an object and all that hangs on it (plain objects and lists; not iterating twice over what is frozen already). */
export const deepFreeze = <T>(value: T): T => {
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const top = stack.pop();
    if (typeof top !== "object" || top === null || Object.isFrozen(top)) continue;
    Object.freeze(top);
    for (const child of Object.values(top)) stack.push(child);
  }
  return value;
};
