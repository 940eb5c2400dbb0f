/** "Did you mean …": the nearest of some names. */

/** Longer names are not compared: the work stays small whatever the rulebook says. */
const LONGEST = 40;
const MOST = 2;

/** Letters to insert, drop or change, at most {@link MOST} counted exactly. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length }, (_, at) => at + 1);
  let last = b.length;
  for (let i = 0; i < a.length; i += 1) {
    let diagonal = i;
    last = i + 1;
    row = row.map((above, j) => {
      last = Math.min(above + 1, last + 1, diagonal + (a[i] === b[j] ? 0 : 1));
      diagonal = above;
      return last;
    });
  }
  return last;
};

/** The name that differs from `word` in at most two letters and in fewer than the word has; the first of equally near ones. */
export const nearest = (word: string, names: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let least = Math.min(MOST + 1, word.length);
  if (word.length > LONGEST) return undefined;
  for (const name of names) {
    if (Math.abs(name.length - word.length) >= least) continue;
    const far = distance(word, name);
    if (far < least) [best, least] = [name, far];
  }
  return best;
};
