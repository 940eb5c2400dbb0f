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
            readonly input: In;
            readonly output: Out;
        } | undefined;
        /** Reads an unknown value. */
        readonly validate: (value: unknown) => StandardResult<Out> | Promise<StandardResult<Out>>;
    };
}
/** What a Standard Schema answers. */
export type StandardResult<Out> = {
    readonly value: Out;
    readonly issues?: undefined;
} | {
    readonly issues: readonly {
        readonly message: string;
        readonly path?: readonly unknown[] | undefined;
    }[];
};
