/** Slots: what a scorer takes, as data. */
import type { Rational } from "../kernel/index.ts";
import type { TableKind, WholeTables } from "./tables.ts";
import type { Cell, Value, ValueKind } from "./value.ts";

/**
 * One input of a scorer.
 *
 * - `each`: one value, or elementwise over the step's rows (a row reads its own cell or that of an ancestor)
 * - `all`: every row under the step's row, which the scorer reduces; or a list of names
 * - `cases`: a record code → name, of which the scorer picks
 * - `whole`: a table, a term as one
 */
export interface Slot {
  /** What kind of value fits; `any` takes each of the three. */
  readonly kind: ValueKind | "any" | TableKind;
  /** How it is read. */
  readonly takes: "each" | "all" | "cases" | "whole";
  /** The step may leave it out. */
  readonly optional?: true;
  /** Absent cells are handed to the scorer too: only the used branch counts. */
  readonly passes?: true;
  /** A weight: never replaced by zero, never left out alone. */
  readonly weight?: true;
}

/** The inputs of a scorer by name. */
export type Slots = Readonly<Record<string, Slot>>;

type OfKind<K> = K extends "number" ? Rational : K extends "category" ? string : K extends "flag" ? boolean : K extends "any" ? Value : never;
type OneCell<S extends Slot> = S extends { readonly passes: true } ? Cell<OfKind<S["kind"]>> : OfKind<S["kind"]>;
type PresentValue<S extends Slot> = S["takes"] extends "whole" ? (S["kind"] extends TableKind ? WholeTables[S["kind"]] : never)
  : S["takes"] extends "all" ? readonly OneCell<S>[]
  : S["takes"] extends "cases" ? Readonly<Record<string, OneCell<S>>>
  : OneCell<S>;
type SlotValue<S extends Slot> = PresentValue<S> | (S extends { readonly optional: true } ? undefined : never);

/** What `score` receives for the slots `S`: plain values; an optional slot may be undefined; a slot that passes may hold absent cells. */
export type SlotValues<S extends Slots> = { readonly [K in keyof S]: SlotValue<S[K]> };
