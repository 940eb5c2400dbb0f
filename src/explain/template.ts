/** Templates: `{name}` is filled in; a piece in `[…]` is dropped when one of its names has nothing to fill in. */

const placeholder = /\{([^{}]*)\}/g;
const optionalPiece = /\[([^[\]]*)\]/g;

/** The names that a template fills in, in order. */
export const namesIn = (template: string): readonly string[] => [...template.matchAll(placeholder)].map(([whole]) => whole.slice(1, -1));

/** What stands where a name outside brackets has nothing to fill in. */
export const nothing = "–";

/** The filled template. What is filled in is never read as a template itself. */
export const fillTemplate = (template: string, valueOf: (name: string) => string | undefined): string =>
  template
    .replace(optionalPiece, (whole, inside: string) => {
      const names = namesIn(inside);
      return names.length === 0 ? whole : names.every((name) => valueOf(name) !== undefined) ? inside : "";
    })
    .replace(placeholder, (_, name: string) => valueOf(name) ?? nothing);

/** Filled from a record. */
export const fillFrom = (template: string, values: Readonly<Record<string, string | undefined>>): string =>
  fillTemplate(template, (name) => (Object.hasOwn(values, name) ? values[name] : undefined));
