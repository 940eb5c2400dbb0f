/** The options of an audit, by family. */
import type { Numeric } from "../../kernel/index.ts";
import type { IndicatorAuditForm } from "./indicators/inputs.ts";
import type { PerformanceAuditForm } from "./performance/inputs.ts";
import type { AuditConventions } from "./satisfaction/conventions.ts";
import type { AuditForm, AuditGrade } from "./satisfaction/inputs.ts";

/** Options of the audit of satisfaction. */
export interface AuditOptions<Forms extends readonly AuditForm[] = readonly AuditForm[]> {
  /** The subject: surveys of public satisfaction by nine elements (PermenPANRB 14/2017). */
  readonly family: "satisfaction";
  /** The forms that the function takes; default `["totals"]`. Some faults show in one form only: see `notChecked`. */
  readonly forms?: Forms;
  /** The function's own codes of grades: `{ "Sangat Baik": "A", "-": null }`. */
  readonly grades?: Readonly<Record<string, AuditGrade | null>>;
  /** Conventions that the app says it follows. */
  readonly conventions?: AuditConventions;
  /** The unit's own weights, one an element, where the function uses them. */
  readonly weights?: Readonly<Record<string, Numeric>>;
}

/** What the audits of indicators and of performance take. */
export interface ScoreAuditSettings {
  /** Conventions that the app says it follows: axis → option. What is not named may be any option, and is reported. */
  readonly conventions?: Readonly<Record<string, string>>;
  /** The function's own codes → codes of the rule: `{ "Sangat Baik": "sangat-baik", "-": null }`. */
  readonly codes?: Readonly<Record<string, string | null>>;
}

/** Options of the audit of indicators. */
export interface IndicatorAuditOptions<Forms extends readonly IndicatorAuditForm[] = readonly IndicatorAuditForm[]> extends ScoreAuditSettings {
  /** The subject: performance indicators. */
  readonly family: "indicators";
  /** The forms that the function takes; default `["achievement"]`. */
  readonly forms?: Forms;
}

/** Options of the audit of performance. */
export interface PerformanceAuditOptions<Forms extends readonly PerformanceAuditForm[] = readonly PerformanceAuditForm[]> extends ScoreAuditSettings {
  /** The subject: the appraisal of a person, and what follows from it. */
  readonly family: "performance";
  /** The forms that the function takes; default `["matrix"]`. */
  readonly forms?: Forms;
}
