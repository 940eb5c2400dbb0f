/** An overlay: an agency's dated, cited settings for what a rulebook leaves open. */
import type { Scope } from "../domain/index.ts";
import type { LocalDate } from "../kernel/index.ts";
import type { Citation, Instrument, MemberData, TermBody, Validity } from "./rulebook-data.ts";

/** The settings of one agency. Sets only open terms and conventions of one rulebook, inside their bounds. */
export interface OverlayData {
  /** Its own id, e.g. `perwali-palembang-1-2026`. */
  readonly id: string;
  /** The rulebook it belongs to, with or without revision. */
  readonly rulebook: string;
  /** The instrument that sets it. */
  readonly instrument: Instrument;
  /** Where in that instrument, and how sure we are. */
  readonly citation: Citation;
  /** When it holds. An amendment is an overlay of its own; what it does not set stays as the earlier one has it. */
  readonly validity: Validity;
  /** The day on which it was enacted. */
  readonly enacted?: LocalDate;
  /** It holds from a day before it was enacted, and says so. */
  readonly retroactive?: true;
  /** Ids of the overlays that it repeals: nothing of them holds from its first day on. */
  readonly supersedes?: readonly string[];
  /** For whom it holds; a text is a region code. Absent: for everybody who uses the engine. */
  readonly scope?: string | Scope;
  /** Terms by name, same shape as the terms; vectors and tables merge per member. */
  readonly set?: Readonly<Record<string, TermBody>>;
  /** Conventions it chooses: axis → option. */
  readonly conventions?: Readonly<Record<string, string>>;
  /** Members of open dimensions. */
  readonly members?: Readonly<Record<string, readonly (string | MemberData)[]>>;
  /** An illustration, not an instrument that exists. */
  readonly illustration?: true;
  /** Notes for people, by place; no calculation reads them. */
  readonly notes?: Readonly<Record<string, string>>;
  /** The address of the JSON Schema, for editors; nothing else reads it. */
  readonly $schema?: string;
}
