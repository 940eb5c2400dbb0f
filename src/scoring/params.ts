/** Hand-written parameter schemas, so that an app that parses nothing carries no schema library. */
import type { StandardSchema } from "./standard-schema.ts";

/** Reads one parameter: returns the value as `score` will see it, or undefined when it does not fit. */
export interface ParamReader<In, Out> {
  /** What is expected, for the issue. */
  readonly expected: string;
  /** The parameter may be left out. */
  readonly optional?: true;
  /** The reading itself. */
  read(value: unknown): Out | undefined;
  /** Types only. */
  readonly "~in"?: In;
}

/** Readers of parameters by name. */
export type ParamReaders = Readonly<Record<string, ParamReader<unknown, unknown>>>;

type InOf<R> = R extends ParamReader<infer In, unknown> ? In : never;
type OutOf<R> = R extends ParamReader<unknown, infer Out> ? Out : never;
type OptionalKeys<R extends ParamReaders> = { [K in keyof R]: R[K] extends { readonly optional: true } ? K : never }[keyof R];
type Flat<T> = { readonly [K in keyof T]: T[K] };

/** What the author writes. */
export type ParamsIn<R extends ParamReaders> = Flat<{ readonly [K in Exclude<keyof R, OptionalKeys<R>>]: InOf<R[K]> } & { readonly [K in OptionalKeys<R>]?: InOf<R[K]> }>;
/** What `score` gets. */
export type ParamsOut<R extends ParamReaders> = Flat<{ readonly [K in Exclude<keyof R, OptionalKeys<R>>]: OutOf<R[K]> } & { readonly [K in OptionalKeys<R>]?: OutOf<R[K]> }>;

/**
 * A Standard Schema for an object of these parameters; unknown keys are faults.
 *
 * @example
 * ```ts
 * import { optional, paramsOf, wholeNumber } from "pembinaan-asn/scorers";
 * const params = paramsOf({ places: wholeNumber(0, 30), extra: optional(wholeNumber(0, 9)) });
 * params["~standard"].validate({ places: 2 }); // => { value: { places: 2 } }
 * ```
 */
export const paramsOf = <const R extends ParamReaders>(readers: R): StandardSchema<ParamsIn<R>, ParamsOut<R>> => ({
  "~standard": {
    version: 1, vendor: "pembinaan-asn",
    validate: (value) => {
      if (value !== undefined && (typeof value !== "object" || value === null || Array.isArray(value))) return { issues: [{ message: "an object of parameters", path: [] }] };
      const given = (value ?? {}) as Readonly<Record<string, unknown>>;
      const out: Record<string, unknown> = {};
      const issues: { message: string; path: string[] }[] = [];
      for (const key of Object.keys(given)) if (!Object.hasOwn(readers, key)) issues.push({ message: `one of: ${Object.keys(readers).join(", ") || "(none)"}`, path: [key] });
      for (const [key, reader] of Object.entries(readers)) {
        const raw = Object.hasOwn(given, key) ? given[key] : undefined;
        if (raw === undefined) {
          if (reader.optional !== true) issues.push({ message: reader.expected, path: [key] });
          continue;
        }
        const read = reader.read(raw);
        if (read === undefined) issues.push({ message: reader.expected, path: [key] });
        else out[key] = read;
      }
      return issues.length > 0 ? { issues } : { value: out as ParamsOut<R> };
    },
  },
});

/** The schema of a scorer without parameters. */
export const noParams: StandardSchema<Readonly<Record<string, never>>> = /* @__PURE__ */ paramsOf({});
