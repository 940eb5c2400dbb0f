/** Elements that are asked by several questions: which keys of a record belong to which element. */
import { error, isRecord, type Issue } from "../../kernel/index.ts";
import { IGNORED, type Places } from "./numbering.ts";
import { isTextList } from "./tally-data.ts";

/** The questions of a survey. */
export interface Questions {
  /** Keys of each element that is tabulated, by its place: its questions, or its own id. */
  readonly keys: readonly (readonly string[])[];
  /** Keys of elements that are left out. */
  readonly ignored: readonly string[];
  /** Has an element more than one question? */
  readonly several: boolean;
}

/**
 * Reads the option `questions`. A key belongs to one element only; it may be the id of its own.
 *
 * Issues: `wrong-type`, `unknown-element`, `ambiguous-key`.
 */
export const readQuestions = (questions: unknown, elements: readonly string[], places: Places, issues: Issue[]): Questions | undefined => {
  if (questions === undefined) return undefined;
  if (!isRecord(questions)) {
    issues.push(error("wrong-type", "options.questions", { expected: "a record element → keys of its questions", received: questions }));
    return undefined;
  }
  const keys: (readonly string[])[] = [];
  for (const element of elements) {
    const place = places.get(element) as number;
    if (place !== IGNORED) keys[place] = [element];
  }
  const ignored: string[] = [];
  const used = new Set<string>();
  for (const [element, list] of Object.entries(questions)) {
    const path = `options.questions.${element}`;
    const place = elements.includes(element) ? places.get(element) : undefined;
    if (place === undefined) issues.push(error("unknown-element", path, { expected: `one of: ${elements.join(", ")}` }));
    else if (!isTextList(list) || list.length === 0) issues.push(error("wrong-type", path, { expected: "a list of keys, at least one", received: list }));
    else {
      list.forEach((key, at) => {
        const other = places.get(key);
        if (used.has(key) || (other !== undefined && other !== place)) issues.push(error("ambiguous-key", `${path}[${at}]`, { expected: "a key of this element alone", received: key }));
        used.add(key);
      });
      if (place === IGNORED) ignored.push(...list);
      else keys[place] = [...list];
    }
  }
  return { keys, ignored, several: keys.some((it) => it.length > 1) };
};
