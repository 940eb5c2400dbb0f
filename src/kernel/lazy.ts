/** A value made when first asked for, and the same from then on: the memo of a pure computation, no state that anybody can see. */

/** Wraps a computation without arguments so that it runs once at most. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
