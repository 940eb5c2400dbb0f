/** A value made when first asked for, and the same from then on: the memo of a pure computation, no state that anybody can see. */

/** Wraps a computation without arguments so that it runs once at most. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** Where an object keeps what makes its late property. */
const make = /* @__PURE__ */ Symbol("make");

/** One getter for all objects: a getter of its own would cost each object a hidden class, which keeps alive all that the getter holds until the next full collection. */
const late: PropertyDescriptor & ThisType<{ readonly [make]: () => unknown }> = { enumerable: true, get() { return this[make](); } };

/** Gives an object a property that is made when first read and the same from then on. One such property an object. */
export const defineLate = (target: object, name: string, value: () => unknown): void => {
  Object.defineProperty(target, make, { value: lazily(value) });
  Object.defineProperty(target, name, late);
};
