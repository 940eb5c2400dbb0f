/** A value made when first asked for, and the same from then on: the memo of a pure computation, no state that anybody can see. */

/** Wraps a computation without arguments so that it runs once at most. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/**
 * A property of the given name that is made when first read and the same from then on: a function that gives it to an object. One getter for all objects that have it:
 * a getter of its own would cost each object a hidden class, which keeps alive all that the getter holds until the next full collection.
 */
export const lateProperty = (name: string): ((target: object, value: () => unknown) => void) => {
  const make = Symbol(name);
  const late: PropertyDescriptor & ThisType<{ readonly [make]: () => unknown }> = { enumerable: true, get() { return this[make](); } };
  return (target, value) => {
    Object.defineProperty(target, make, { value: lazily(value) });
    Object.defineProperty(target, name, late);
  };
};
