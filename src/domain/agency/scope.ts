/** Scope: for whom an overlay or a rulebook holds, on five axes. */
import { error, fail, guard, ok, own, readFlat, under, type Issue, type Result } from "../../kernel/index.ts";
import { asnKinds, type AsnKind } from "../asn/index.ts";
import { periodKinds, type PeriodKind } from "../period/index.ts";
import { isRegionCode, regionContains } from "../region/index.ts";

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
export const scopeAxes = ["region", "agency", "positionKind", "employeeKind", "periodKind"] as const;

/** One of {@link scopeAxes}. */
export type ScopeAxis = (typeof scopeAxes)[number];

const MAX_CODE = 100;

const faultOf = (axis: ScopeAxis, value: unknown): Issue | undefined => {
  if (axis === "region") return isRegionCode(value) ? undefined : error("not-a-region", axis, { expected: "16, 16.71, 16.71.01 or 16.71.01.1001", received: value });
  const list: readonly string[] | undefined = axis === "employeeKind" ? asnKinds : axis === "periodKind" ? periodKinds : undefined;
  const fits = typeof value === "string" && (list === undefined ? value.trim() !== "" && value.length <= MAX_CODE : list.includes(value));
  return fits ? undefined : error("not-a-scope-value", axis, { expected: list === undefined ? `a code of 1 to ${MAX_CODE} characters` : list.join(" | "), received: value });
};

const isAxis = (key: string): key is ScopeAxis => (scopeAxes as readonly string[]).includes(key);

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
export const readScope = (value: unknown, path = ""): Result<Scope> => guard(() => {
  const flat = readFlat(typeof value === "string" ? { region: value } : value, path, "a region code or a scope");
  if (!flat.ok) return flat;
  const given = flat.value;
  const faults: Issue[] = [];
  for (const axis of scopeAxes) {
    const it = own(given, axis);
    const fault = it === undefined ? undefined : faultOf(axis, it);
    if (fault !== undefined) faults.push(fault);
  }
  for (const key of Object.keys(given)) if (!isAxis(key)) faults.push(error("unknown-key", key, { expected: scopeAxes.join(", ") }));
  return faults.length > 0 ? fail(path === "" ? faults : under(path, faults)) : ok(Object.freeze(given as Scope));
});

const axisContains = (axis: ScopeAxis, outer: string | undefined, inner: string | undefined): boolean =>
  outer === undefined || (inner !== undefined && (axis === "region" ? regionContains(outer, inner) : outer === inner));

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
export const scopeContains = (outer: Scope, inner: Scope): boolean => scopeAxes.every((axis) => axisContains(axis, outer[axis], inner[axis]));

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
export const scopesOverlap = (a: Scope, b: Scope): boolean =>
  scopeAxes.every((axis) => axisContains(axis, a[axis], b[axis]) || axisContains(axis, b[axis], a[axis]));
