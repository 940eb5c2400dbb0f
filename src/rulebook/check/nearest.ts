/** "Did you mean …": the nearest of some names. */

/** Longer names are not compared: the work stays small whatever the rulebook says. */
const LONGEST = 40;
const MOST = 2;

/** Letters to insert, drop or change, at most {@link MOST} counted exactly. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
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
