/** Scope: for whom an overlay or a rulebook holds, on five axes. */
import { type Result } from "../../kernel/index.ts";
import { type AsnKind } from "../asn/index.ts";
import { type PeriodKind } from "../period/index.ts";
/** For whom something holds. An axis that is absent holds for all. */
export interface Scope {
    /** Kemendagri region code; it holds for every region inside: `16` also for `16.71`. */
    readonly region?: string;
    /** An agency, by a code that the caller chooses; compared letter for letter. */
    readonly agency?: string;
    /** A kind of position, by a code such as `fungsional`; compared letter for letter. */
    readonly positionKind?: string;
    /** `pns` or `pppk`. */
    readonly employeeKind?: AsnKind;
    /** A kind of period: `year`, `semester`, `quarter`, `month`, `custom`. */
    readonly periodKind?: PeriodKind;
}
/** The axes, in the order in which faults are reported. */
export declare const scopeAxes: readonly ["region", "agency", "positionKind", "employeeKind", "periodKind"];
/** One of {@link scopeAxes}. */
export type ScopeAxis = (typeof scopeAxes)[number];
/**
 * Reads a scope. A plain text is a region code; `{}` holds for all.
 *
 * Issues, under `path`: `not-a-region`, `not-a-scope-value`, `unknown-key`, `wrong-type`, `unreadable-input`.
 *
 * @example
 * ```ts
 * import { readScope, unwrap } from "pembinaan-asn";
 * unwrap(readScope("16.71")); // => { region: "16.71" }
 * unwrap(readScope({ region: "16", employeeKind: "pppk" })); // => { region: "16", employeeKind: "pppk" }
 * ```
 */
export declare const readScope: (value: unknown, path?: string) => Result<Scope>;
/**
 * Does the outer scope hold for everything that the inner one holds for? On every axis: the outer is absent, or it holds the inner
 * value (a region holds the regions inside it).
 *
 * @example
 * ```ts
 * import { scopeContains } from "pembinaan-asn";
 * scopeContains({ region: "16" }, { region: "16.71", employeeKind: "pns" }); // => true
 * scopeContains({ region: "16.71" }, { region: "16" }); // => false
 * scopeContains({ employeeKind: "pns" }, {}); // => false
 * ```
 */
export declare const scopeContains: (outer: Scope, inner: Scope) => boolean;
/**
 * Can there be a case for which both scopes hold? On every axis one holds the other. Scopes that contain each other overlap;
 * scopes may also overlap without either containing the other (`{ region }` and `{ employeeKind }`).
 *
 * @example
 * ```ts
 * import { scopesOverlap } from "pembinaan-asn";
 * scopesOverlap({ region: "16.71" }, { employeeKind: "pppk" }); // => true
 * scopesOverlap({ region: "16.71" }, { region: "16.72" }); // => false
 * ```
 */
export declare const scopesOverlap: (a: Scope, b: Scope) => boolean;
