/** Slots: where the answers of one person are put while they are read, one for each question, element by element. */
import { IGNORED, isCode } from "./numbering.ts";
import type { TallyPlan } from "./plan.ts";

/** The slots of a plan. */
export interface Slots {
  /** What a key of a record is: below `count` an answer, then the characteristics in order, then keys that are read past. */
  readonly names: ReadonlyMap<string, number>;
  /** How many answers. */
  readonly count: number;
  /** How many characteristics. */
  readonly characteristics: number;
  /** First slot of each element, and after the last one `count`. */
  readonly from: readonly number[];
  /** Keys of the answers. */
  readonly keys: readonly string[];
}

/** The keys of the characteristics that records hold. */
export const characteristicsOf = ({ groups }: TallyPlan): readonly string[] => (Array.isArray(groups) ? groups as readonly string[] : []);

/** The slots of a plan. */
export const slotsOf = (plan: TallyPlan): Slots => {
  const { elements, places, questions } = plan;
  const lists = questions?.keys ?? elements.map((it) => [it]);
  const keys = lists.flat();
  const from = [0];
  for (const list of lists) from.push((from[from.length - 1] as number) + list.length);
  const characteristics = characteristicsOf(plan);
  const past = keys.length + characteristics.length;
  const names = new Map<string, number>();
  for (const [key, place] of places) {
    if (place === IGNORED) names.set(key, past);
    else if (isCode(key) && lists[place]?.length === 1) names.set(key, from[place] as number); // a number of several questions is none
  }
  for (const key of questions?.ignored ?? []) names.set(key, past);
  keys.forEach((key, slot) => names.set(key, slot));
  characteristics.forEach((key, at) => names.set(key, keys.length + at));
  return { names, count: keys.length, characteristics: characteristics.length, from, keys };
};
