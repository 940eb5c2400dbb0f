/**
 * The built-in scorers, a tuple whose signatures rulebook types are computed from.
 *
 * @example
 * ```ts
 * import { builtInScorers } from "pembinaan-asn/scorers";
 * builtInScorers[0].id; // => "ratio@1"
 * ```
 */
export declare const builtInScorers: readonly [import("./index.ts").Scorer<"ratio@1", {
    readonly of: {
        readonly kind: "number";
        readonly takes: "each";
    };
    readonly to: {
        readonly kind: "number";
        readonly takes: "each";
    };
}, {
    readonly times?: import("./readers.ts").ExactParam;
}, {
    readonly times?: import("../core.ts").Rational;
}, {
    readonly kind: "number";
}>, import("./index.ts").Scorer<"affine@1", {
    readonly value: {
        readonly kind: "number";
        readonly takes: "each";
    };
}, {
    readonly times: import("./readers.ts").ExactParam;
    readonly plus?: import("./readers.ts").ExactParam;
}, {
    readonly times: import("../core.ts").Rational;
    readonly plus?: import("../core.ts").Rational;
}, {
    readonly kind: "number";
}>, import("./index.ts").Scorer<"reciprocal@1", {
    readonly value: {
        readonly kind: "number";
        readonly takes: "each";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>, import("./index.ts").Scorer<"product@1", {
    readonly values: {
        readonly kind: "number";
        readonly takes: "all";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>, import("./index.ts").Scorer<"sum@1", {
    readonly values: {
        readonly kind: "number";
        readonly takes: "all";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>, import("./index.ts").Scorer<"mean@1", {
    readonly values: {
        readonly kind: "number";
        readonly takes: "all";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>, import("./index.ts").Scorer<"extreme@1", {
    readonly values: {
        readonly kind: "number";
        readonly takes: "all";
    };
}, {
    readonly take: "min" | "max";
}, {
    readonly take: "min" | "max";
}, {
    readonly kind: "number";
}>, import("./index.ts").Scorer<"count@1", {
    readonly of: {
        readonly kind: "any";
        readonly takes: "all";
        readonly passes: true;
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>, import("./index.ts").Scorer<"weighted-sum@1", {
    readonly values: {
        readonly kind: "number";
        readonly takes: "all";
    };
    readonly weights: {
        readonly kind: "number";
        readonly takes: "all";
        readonly weight: true;
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>, import("./index.ts").Scorer<"weighted-mean@1", {
    readonly values: {
        readonly kind: "number";
        readonly takes: "all";
    };
    readonly weights: {
        readonly kind: "number";
        readonly takes: "all";
        readonly weight: true;
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>, import("./index.ts").Scorer<"round@1", {
    readonly value: {
        readonly kind: "number";
        readonly takes: "each";
    };
    readonly rounding: {
        readonly kind: "rounding";
        readonly takes: "whole";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>, import("./index.ts").Scorer<"clamp@1", {
    readonly value: {
        readonly kind: "number";
        readonly takes: "each";
    };
    readonly min: {
        readonly kind: "number";
        readonly takes: "each";
        readonly optional: true;
        readonly passes: true;
    };
    readonly max: {
        readonly kind: "number";
        readonly takes: "each";
        readonly optional: true;
        readonly passes: true;
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>, import("./index.ts").Scorer<"compare@1", {
    readonly left: {
        readonly kind: "number";
        readonly takes: "each";
    };
    readonly right: {
        readonly kind: "number";
        readonly takes: "each";
        readonly optional: true;
    };
}, {
    readonly is: "<" | "<=" | ">" | ">=" | "=";
    readonly to?: import("./readers.ts").ExactParam;
}, {
    readonly is: "<" | "<=" | ">" | ">=" | "=";
    readonly to?: import("../core.ts").Rational;
}, {
    readonly kind: "flag";
}>, import("./index.ts").Scorer<"same-code@1", {
    readonly left: {
        readonly kind: "category";
        readonly takes: "each";
    };
    readonly right: {
        readonly kind: "category";
        readonly takes: "each";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "flag";
}>, import("./index.ts").Scorer<"choose@1", {
    readonly when: {
        readonly kind: "flag";
        readonly takes: "each";
    };
    readonly then: {
        readonly kind: "any";
        readonly takes: "each";
        readonly passes: true;
    };
    readonly otherwise: {
        readonly kind: "any";
        readonly takes: "each";
        readonly passes: true;
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "as";
    readonly slot: "then";
}>, import("./index.ts").Scorer<"select@1", {
    readonly code: {
        readonly kind: "category";
        readonly takes: "each";
    };
    readonly cases: {
        readonly kind: "any";
        readonly takes: "cases";
        readonly passes: true;
    };
    readonly otherwise: {
        readonly kind: "any";
        readonly takes: "each";
        readonly optional: true;
        readonly passes: true;
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "as";
    readonly slot: "cases";
}>, import("./index.ts").Scorer<"only-where@1", {
    readonly value: {
        readonly kind: "any";
        readonly takes: "each";
        readonly passes: true;
    };
    readonly when: {
        readonly kind: "flag";
        readonly takes: "each";
    };
}, {
    readonly else: "missing" | "not-applicable" | "void";
    readonly reason?: string;
}, {
    readonly else: "missing" | "not-applicable" | "void";
    readonly reason?: string;
}, {
    readonly kind: "as";
    readonly slot: "value";
}>, import("./index.ts").Scorer<"lookup@1", {
    readonly key: {
        readonly kind: "category";
        readonly takes: "each";
    };
    readonly second: {
        readonly kind: "category";
        readonly takes: "each";
        readonly optional: true;
    };
    readonly table: {
        readonly kind: "table";
        readonly takes: "whole";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>, import("./index.ts").Scorer<"matrix@1", {
    readonly row: {
        readonly kind: "category";
        readonly takes: "each";
    };
    readonly column: {
        readonly kind: "category";
        readonly takes: "each";
    };
    readonly cells: {
        readonly kind: "cells";
        readonly takes: "whole";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "category";
    readonly labels: "cells";
}>, import("./index.ts").Scorer<"bands@1", {
    readonly value: {
        readonly kind: "number";
        readonly takes: "each";
    };
    readonly bands: {
        readonly kind: "bands";
        readonly takes: "whole";
    };
    readonly gaps: {
        readonly kind: "category";
        readonly takes: "each";
        readonly optional: true;
    };
    readonly conditions: {
        readonly kind: "flag";
        readonly takes: "cases";
        readonly optional: true;
        readonly passes: true;
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "category";
    readonly labels: "bands";
}>, import("./index.ts").Scorer<"band-value@1", {
    readonly value: {
        readonly kind: "number";
        readonly takes: "each";
    };
    readonly bands: {
        readonly kind: "bands";
        readonly takes: "whole";
    };
    readonly gaps: {
        readonly kind: "category";
        readonly takes: "each";
        readonly optional: true;
    };
    readonly conditions: {
        readonly kind: "flag";
        readonly takes: "cases";
        readonly optional: true;
        readonly passes: true;
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>, import("./index.ts").Scorer<"interpolate@1", {
    readonly value: {
        readonly kind: "number";
        readonly takes: "each";
    };
    readonly points: {
        readonly kind: "points";
        readonly takes: "whole";
    };
}, {
    readonly outside: "extend" | "clamp" | "refuse";
}, {
    readonly outside: "extend" | "clamp" | "refuse";
}, {
    readonly kind: "number";
}>, import("./index.ts").Scorer<"first-where@1", {
    readonly where: {
        readonly kind: "flag";
        readonly takes: "all";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "category";
    readonly of: readonly [];
}>];
