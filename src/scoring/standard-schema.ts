/** Standard Schema, the part that is used: parameters of scorers may come from zod, valibot, arktype or a hand-written reader. */

/** A schema of the Standard Schema specification (standardschema.dev), read synchronously. */
export interface StandardSchema<In = unknown, Out = In> {
  /** The standard's own property. */
  readonly "~standard": {
    /** Version of the specification. */
    readonly version: 1;
    /** Who made the schema. */
    readonly vendor: string;
    /** Types of input and output, for inference only. */
    readonly types?: {
      /** What is read. */
      readonly input: In;
      /** What it becomes. */
      readonly output: Out;
    } | undefined;
    /** Reads an unknown value. */
    readonly validate: (value: unknown) => StandardResult<Out> | Promise<StandardResult<Out>>;
  };
}

/** A fault that a Standard Schema found. */
export interface StandardIssue {
  /** What is wrong, in words. */
  readonly message: string;
  /** Where, key by key from the outside. */
  readonly path?: readonly unknown[] | undefined;
}

/** What a Standard Schema answers. */
export type StandardResult<Out> =
  | {
    /** The value as read. */
    readonly value: Out;
    /** Nothing is wrong. */
    readonly issues?: undefined;
  }
  | {
    /** What is wrong. */
    readonly issues: readonly StandardIssue[];
  };
