/** The satisfaction index of PermenPANRB 14/2017 in plain JavaScript, exact, without the library: what a port to another language must give. */

const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b));

/** A fraction in lowest terms as text: `23875/261`, `100`. */
const fraction = (n, d) => {
  const g = gcd(n < 0n ? -n : n, d);
  return d === g ? `${n / g}` : `${n / g}/${d / g}`;
};

/** Half up to `places` decimals; n/d is not negative. */
const rounded = (n, d, places) => {
  const scale = 10n ** BigInt(places);
  const digits = `${(2n * n * scale + d) / (2n * d)}`.padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

/** Grade by the lower cuts, of the index as it is, not as it is shown. */
const grade = (n, d) => [["A", 8831n], ["B", 7661n], ["C", 6500n]].find(([, cut]) => n * 100n >= cut * d)?.[0] ?? "D";

/**
 * The index from counts: by element, how many answered 1, 2, 3 and 4. Each element weighs 1/k.
 * @param {readonly (readonly number[])[]} counts
 * @returns {{ index: string, shown: string, grade: string }}
 */
export const ikm = (counts) => {
  let [n, d] = [0n, 1n]; // the sum of the means
  for (const element of counts) {
    const total = BigInt(element.reduce((sum, count, at) => sum + count * (at + 1), 0));
    const answered = BigInt(element.reduce((sum, count) => sum + count, 0));
    [n, d] = [n * answered + total * d, d * answered];
  }
  [n, d] = [n * 25n, d * BigInt(counts.length)];
  return { index: fraction(n, d), shown: rounded(n, d, 2), grade: grade(n, d) };
};

/**
 * Counts from answers: one row a person, one column an element.
 * @param {readonly (readonly number[])[]} matrix
 * @returns {number[][]}
 */
export const countsOf = (matrix) => (matrix[0] ?? []).map((_, at) => [1, 2, 3, 4].map((value) => matrix.filter((row) => row[at] === value).length));
