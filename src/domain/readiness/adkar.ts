/** ADKAR answers: five elements about one change, 1 to 5. The wording of the questions is the caller's, with its licence. */
import { guard, note, type Result } from "../../kernel/index.ts";
import { at, compact, readFields, readWhole, reading, settle } from "../read.ts";

/** The elements in their order; each presupposes those before it. ADKAR is a trademark of Prosci. */
export const adkarElements = ["awareness", "desire", "knowledge", "ability", "reinforcement"] as const;

/** One of {@link adkarElements}. */
export type AdkarElement = (typeof adkarElements)[number];

/** Answers, whole numbers 1 to 5. An element that is absent was not answered; it is never taken for 0. */
export type AdkarAnswers = { readonly [E in AdkarElement]?: number };

/**
 * Reads ADKAR answers. `null` counts as not answered.
 *
 * Issues, with their paths: `wrong-type`, `unknown-key`, `unreadable-input`; note `incomplete-answers` naming what is missing.
 *
 * @example
 * ```ts
 * import { readAdkar, unwrap } from "pembinaan-asn";
 * unwrap(readAdkar({ awareness: 4, desire: 3, knowledge: 2, ability: 5, reinforcement: 5 })).desire; // => 3
 * ```
 */
export const readAdkar = (value: unknown, path = ""): Result<AdkarAnswers> => guard(() => {
  const read = readFields(value, path, { required: [], optional: adkarElements });
  if (!read.ok) return read;
  const { issues, optional } = reading(read.value, path);
  const answer = (element: AdkarElement): number | undefined => (read.value[element] === null ? undefined : optional(element, (it, where) => readWhole(it, where, 1, 5)));
  const answers = compact<AdkarAnswers>({ awareness: answer("awareness"), desire: answer("desire"), knowledge: answer("knowledge"), ability: answer("ability"), reinforcement: answer("reinforcement") });
  const missing = adkarElements.filter((it) => !Object.hasOwn(read.value, it) || read.value[it] === null);
  if (missing.length > 0) issues.push(note("incomplete-answers", path, { details: { missing: missing.join(", "), first: at(path, String(missing[0])) } }));
  return settle(answers, issues);
});
