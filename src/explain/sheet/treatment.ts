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

/** None of these cells has one of the absences that prevail over a state. */
const lacking = (marks: Marks, state: Case["state"], may: number) => (areas: readonly string[]): readonly string[] =>
  states.slice(0, states.indexOf(state)).flatMap((of) => ((may & bits[of]) === 0 ? [] : areas.map((area) => `(${area}<>${marks[of]})`)));

const having = (marks: Marks, state: Case["state"], areas: readonly string[]): string => `(1-${areas.map((area) => `(${area}<>${marks[state]})`).join("*")})`;

/** Rows in which a value is absent while the weight, if there is one, is there: the state is the one that prevails among the values. */
const valueGone = (marks: Marks, state: Case["state"], may: number, values: number) => (areas: readonly string[]): string => {
  const [first = "", ...others] = areas.slice(0, values);
  const [weight] = areas.slice(values);
  const gone = others.length === 0 ? [`(${first}=${marks[state]})`] : [...lacking(marks, state, may)([first, ...others]), having(marks, state, [first, ...others])];
  return times([...gone, ...(weight === undefined ? [] : [`ISNUMBER(${weight})`])]);
};

/** Rows whose weight is absent: the state is the one that prevails in values and weight together. */
const weightGone = (marks: Marks, state: Case["state"], may: number, values: number) => (areas: readonly string[]): string =>
  times([...areas.slice(values).map((weight) => `(1-ISNUMBER(${weight}))`), ...lacking(marks, state, may)(areas), ...(state === "missing" ? [] : [having(marks, state, areas)])]);

/** The cases that can occur in a walk over so many columns of values, which a column of weights may follow. */
export const casesOf = (view: View, { columns, byName }: Walked, leaveOut: LeaveOut, values: number): readonly Case[] => {
  const weight = columns[values];
  const ofValue = columns.slice(0, values).reduce((may, column) => may | mayOf(column), 0);
  const ofWeight = weight === undefined ? 0 : mayOf(weight);
  return states.flatMap((state): readonly Case[] => [
    ...((ofValue & bits[state]) === 0 ? [] : [{ state, action: actionOf(view, state, false, leaveOut, byName), recognise: valueGone(view.marks, state, ofValue, values) }]),
    ...(ofWeight === 0 || ((ofValue | ofWeight) & bits[state]) === 0 ? [] : [{ state, action: actionOf(view, state, true, leaveOut, byName), recognise: weightGone(view.marks, state, ofValue | ofWeight, values) }]),
  ]);
};
