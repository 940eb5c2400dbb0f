/** What a reducing step does with a walked row that has an absence: the engine's policies, row by row, as conditions in a formula. */
import { absences, EMPTY, type Marks } from "./absent.ts";
import type { View } from "./view.ts";
import { mayOf, type Walked } from "./walk.ts";

/** What becomes of the row. */
export type Action = "stop" | "void" | "leave" | "zero" | "carry";

/** Rows in one state: how a formula recognises them in the areas of their slots, and what becomes of them. */
export interface Case {
  /** Their state. */
  readonly state: "notApplicable" | "void" | "missing";
  /** What becomes of them. */
  readonly action: Action;
  /** 1 for such a row, else 0. */
  recognise(areas: readonly string[]): string;
}

/** Which of its rows a scorer can leave out. */
export type LeaveOut = "renormalises" | "shrinks" | undefined;

const actionOf = ({ missing, notApplicable }: View, state: Case["state"], weightGone: boolean, leaveOut: LeaveOut, byName: boolean): Action => {
  if (state === "void") return missing === "leave-out" ? "leave" : "stop";
  const leave = leaveOut !== undefined && !byName ? "leave" : "stop";
  switch (state === "missing" ? missing : notApplicable) {
    case "default": return state === "notApplicable" && leaveOut === "renormalises" ? leave : "stop";
    case "void": return "void";
    case "leave-out": return state === "missing" && weightGone ? "stop" : leave;
    case "zero": return weightGone ? "stop" : "zero";
    case "carry-last": return state === "missing" && !weightGone ? "carry" : "stop";
    case "undetermined": return "stop";
  }
};

const bits = { notApplicable: absences.notApplicable, void: absences.void, missing: EMPTY } as const;
const states = ["notApplicable", "void", "missing"] as const;

const times = (factors: readonly string[]): string => (factors.length === 1 ? `${factors.join()}*1` : factors.join("*"));

/** Rows whose value is absent while the weight, if there is one, is there. */
const valueGone = (marks: Marks, state: Case["state"]) => ([value = "", weight]: readonly string[]): string =>
  times([`(${value}=${marks[state]})`, ...(weight === undefined ? [] : [`ISNUMBER(${weight})`])]);

/** Rows whose weight is absent: the state is the one that prevails in value and weight together. */
const weightGone = (marks: Marks, state: Case["state"], may: number) => ([value = "", weight = ""]: readonly string[]): string => {
  const has = (of: Case["state"]): string => `(1-(${value}<>${marks[of]})*(${weight}<>${marks[of]}))`;
  const lacks = (of: Case["state"]): readonly string[] => ((may & bits[of]) === 0 ? [] : [`(${value}<>${marks[of]})`, `(${weight}<>${marks[of]})`]);
  const gone = `(1-ISNUMBER(${weight}))`;
  switch (state) {
    case "notApplicable": return times([gone, has("notApplicable")]);
    case "void": return times([gone, ...lacks("notApplicable"), has("void")]);
    case "missing": return times([gone, ...lacks("notApplicable"), ...lacks("void")]);
  }
};

/** The cases that can occur in a walk over values, or over values and weights. */
export const casesOf = (view: View, { columns, byName }: Walked, leaveOut: LeaveOut): readonly Case[] => {
  const [value = [], weight] = columns;
  const ofValue = mayOf(value);
  const ofWeight = weight === undefined ? 0 : mayOf(weight);
  return states.flatMap((state): readonly Case[] => [
    ...((ofValue & bits[state]) === 0 ? [] : [{ state, action: actionOf(view, state, false, leaveOut, byName), recognise: valueGone(view.marks, state) }]),
    ...(ofWeight === 0 || ((ofValue | ofWeight) & bits[state]) === 0 ? [] : [{ state, action: actionOf(view, state, true, leaveOut, byName), recognise: weightGone(view.marks, state, ofValue | ofWeight) }]),
  ]);
};
