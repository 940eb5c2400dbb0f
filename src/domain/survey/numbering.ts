/** A declared numbering: which element a position of a bare list, or the code u1, u2, …, stands for. Forms number differently, so nothing is guessed. */
import { error, type Issue } from "../../kernel/index.ts";
import { isTextList } from "./tally-data.ts";

/** Place of a key that is read past: no element, or an element that is left out. */
export const IGNORED = -1;

/** Keys that may stand in the data, with the place of their element in the tally, or {@link IGNORED}. Filled while the options are read. */
export type Places = Map<string, number>;

/** Is it a code such as u4 or U4? */
export const isCode = (key: string): boolean => /^u[1-9]\d{0,3}$/i.test(key);

/**
 * The places of the positions; adds the codes to `places`, which holds the elements and the ignored keys already.
 *
 * Issues: `wrong-type`, `bad-numbering`, `ambiguous-key` where a code is another element's id or is to be ignored.
 */
export const readNumbering = (numbering: unknown, elements: readonly string[], places: Places, issues: Issue[]): readonly number[] | undefined => {
  if (numbering === undefined) return undefined;
  if (!isTextList(numbering)) {
    issues.push(error("wrong-type", "options.numbering", { expected: "a list of ids", received: numbering }));
    return undefined;
  }
  const named = new Set(numbering);
  if (numbering.length !== elements.length || !elements.every((it) => named.has(it))) {
    issues.push(error("bad-numbering", "options.numbering", { expected: `each once: ${elements.join(", ")}`, received: numbering.join(", ") }));
    return undefined;
  }
  const positions = numbering.map((it) => places.get(it) as number);
  positions.forEach((place, at) => {
    for (const code of [`u${at + 1}`, `U${at + 1}`]) {
      const before = places.get(code);
      if (before !== undefined && before !== place) issues.push(error("ambiguous-key", `options.numbering[${at}]`, { expected: "no other meaning of this code", received: code }));
      places.set(code, place);
    }
  });
  return positions;
};
