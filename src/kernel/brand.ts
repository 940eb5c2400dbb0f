/** Nominal types: a text that has passed a check is not just any text. */

declare const brand: unique symbol;

/** `Base` that has passed the check called `Name`; plain `Base` does not fit where a brand is asked for. */
export type Brand<Base, Name extends string> = Base & {
  /** For the compiler only: no such property exists. */
  readonly [brand]: Name;
};
