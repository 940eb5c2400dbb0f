/** Schemas of what rulebooks and overlays share: numbers, texts, citations, instruments, members, bodies of terms. A message is `code: what was expected`. */
import * as z from "zod";
/** An exact number: 25, "76.61", "1/9". */
export declare const exactlySchema: z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>;
/** A day. */
export declare const daySchema: z.ZodString;
/** A text in both languages. */
export declare const textSchema: z.ZodObject<{
    id: z.ZodString;
    en: z.ZodString;
}, z.core.$strict>;
/** A citation. */
export declare const citationSchema: z.ZodObject<{
    locator: z.ZodString;
    confidence: z.ZodEnum<{
        text: "text";
        secondary: "secondary";
        unverified: "unverified";
        convention: "convention";
    }>;
    source: z.ZodExactOptional<z.ZodString>;
    note: z.ZodExactOptional<z.ZodString>;
}, z.core.$strict>;
/** An instrument. */
export declare const instrumentSchema: z.ZodObject<{
    kind: z.ZodEnum<{
        "undang-undang": "undang-undang";
        "peraturan-pemerintah": "peraturan-pemerintah";
        "peraturan-presiden": "peraturan-presiden";
        "peraturan-menteri": "peraturan-menteri";
        "keputusan-menteri": "keputusan-menteri";
        "peraturan-lembaga": "peraturan-lembaga";
        "surat-edaran": "surat-edaran";
        "peraturan-daerah": "peraturan-daerah";
        "peraturan-kepala-daerah": "peraturan-kepala-daerah";
        "keputusan-kepala-daerah": "keputusan-kepala-daerah";
        guideline: "guideline";
    }>;
    issuer: z.ZodString;
    number: z.ZodString;
    year: z.ZodInt;
    title: z.ZodObject<{
        id: z.ZodString;
        en: z.ZodString;
    }, z.core.$strict>;
}, z.core.$strict>;
/** When something holds. */
export declare const validitySchema: z.ZodObject<{
    from: z.ZodString;
    to: z.ZodExactOptional<z.ZodString>;
    reviewedUntil: z.ZodString;
}, z.core.$strict>;
/** A member of a dimension, or its id alone. */
export declare const memberSchema: z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
    id: z.ZodString;
    label: z.ZodExactOptional<z.ZodObject<{
        id: z.ZodString;
        en: z.ZodString;
    }, z.core.$strict>>;
    within: z.ZodExactOptional<z.ZodString>;
}, z.core.$strict>]>;
/** One dimension, or several crossed ones. */
export declare const perSchema: z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>;
/** Axis → options. */
export declare const choicesSchema: z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>;
/** The keys of a term's body. */
export declare const bodyKeys: {
    number: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
    values: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>, z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>]>>>;
    each: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
    code: z.ZodExactOptional<z.ZodString>;
    codes: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    rounding: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodLiteral<"none">, z.ZodObject<{
        places: z.ZodInt;
        mode: z.ZodEnum<{
            "half-up": "half-up";
            "half-even": "half-even";
            truncate: "truncate";
            ceiling: "ceiling";
            floor: "floor";
        }>;
    }, z.core.$strict>]>>;
    bands: z.ZodExactOptional<z.ZodArray<z.ZodObject<{
        when: z.ZodExactOptional<z.ZodString>;
        category: z.ZodExactOptional<z.ZodString>;
        value: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
        line: z.ZodExactOptional<z.ZodTuple<[z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>, z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>, z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>, z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>], null>>;
        from: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
        above: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
        to: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
        below: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
    }, z.core.$strict>>>;
    range: z.ZodExactOptional<z.ZodObject<{
        from: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
        above: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
        to: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
        below: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
    }, z.core.$strict>>;
    cells: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>>>;
    table: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>, z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>]>>>;
    points: z.ZodExactOptional<z.ZodArray<z.ZodTuple<[z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>, z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>], null>>>;
    labels: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        id: z.ZodString;
        en: z.ZodString;
    }, z.core.$strict>>>;
    unset: z.ZodExactOptional<z.ZodEnum<{
        number: "number";
        category: "category";
    }>>;
};
/** A body by itself. */
export declare const bodySchema: z.ZodObject<{
    number: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
    values: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>, z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>]>>>;
    each: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
    code: z.ZodExactOptional<z.ZodString>;
    codes: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    rounding: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodLiteral<"none">, z.ZodObject<{
        places: z.ZodInt;
        mode: z.ZodEnum<{
            "half-up": "half-up";
            "half-even": "half-even";
            truncate: "truncate";
            ceiling: "ceiling";
            floor: "floor";
        }>;
    }, z.core.$strict>]>>;
    bands: z.ZodExactOptional<z.ZodArray<z.ZodObject<{
        when: z.ZodExactOptional<z.ZodString>;
        category: z.ZodExactOptional<z.ZodString>;
        value: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
        line: z.ZodExactOptional<z.ZodTuple<[z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>, z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>, z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>, z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>], null>>;
        from: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
        above: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
        to: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
        below: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
    }, z.core.$strict>>>;
    range: z.ZodExactOptional<z.ZodObject<{
        from: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
        above: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
        to: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
        below: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
    }, z.core.$strict>>;
    cells: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>>>;
    table: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>, z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>]>>>;
    points: z.ZodExactOptional<z.ZodArray<z.ZodTuple<[z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>, z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>], null>>>;
    labels: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        id: z.ZodString;
        en: z.ZodString;
    }, z.core.$strict>>>;
    unset: z.ZodExactOptional<z.ZodEnum<{
        number: "number";
        category: "category";
    }>>;
}, z.core.$strict>;
/** What siblings must add up to. */
export declare const siblingsSumSchema: z.ZodObject<{
    to: z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>;
    unless: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>;
}, z.core.$strict>;
