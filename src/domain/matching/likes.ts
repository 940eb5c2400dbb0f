/** Who likes whom, seen from either side, whether it came as lists or as scores. People are positions in the sorted lists. */

/** The view of one side on the other. */
export interface Side {
  /** Does `who` name `whom`? */
  readonly names: (who: number, whom: number) => boolean;
  /** Does `who` strictly prefer `a` to `b`, both of them named? */
  readonly prefers: (who: number, a: number, b: number) => boolean;
  /** The place of `whom`, who is named, on the list of `who`: 1 is first, equals share a place. */
  readonly place: (who: number, whom: number) => number;
  /** Those whom `who` strictly prefers to `whom` (without: all who are named), best first, equals by identifier. */
  readonly above: (who: number, whom?: number) => readonly number[];
}

/** Both views. */
export interface Likes {
  /** Mentees on mentors. */
  readonly mentees: Side;
  /** Mentors on mentees. */
  readonly mentors: Side;
}

/** Scores of all pairs as whole numbers: score × `scale`. A row a mentee, a column a mentor. */
export interface WholeScores {
  /** Safe numbers, or bigints where those do not suffice. */
  readonly weights: Weights;
  /** 1 where there is a score. */
  readonly given: Uint8Array;
  /** What the scores were multiplied by. */
  readonly scale: bigint;
  /** How many columns. */
  readonly width: number;
}

/** All of one kind. */
export type Weights = Float64Array | readonly bigint[];

/** One view by lists: groups of equals, best first, those of a group in order of position. */
export const sideOfLists = (lists: readonly (readonly (readonly number[])[])[]): Side => {
  const places = lists.map((groups) => {
    const places = new Map<number, number>();
    let place = 1;
    for (const group of groups) {
      for (const it of group) places.set(it, place);
      place += group.length;
    }
    return places;
  });
  const place = (who: number, whom: number): number => (places[who] as ReadonlyMap<number, number>).get(whom) ?? 0;
  return {
    names: (who, whom) => place(who, whom) > 0,
    prefers: (who, a, b) => place(who, a) < place(who, b),
    place,
    above: (who, whom) => {
      const end = whom === undefined ? Infinity : place(who, whom);
      return [...(places[who] as ReadonlyMap<number, number>).entries()].filter(([, it]) => it < end).map(([it]) => it);
    },
  };
};

/** One view by scores: cell `who × step + whom × stride`, `count` people on the other side. */
const sideOfScores = ({ weights, given }: WholeScores, step: number, stride: number, count: number): Side => {
  const cell = (who: number, whom: number): number => who * step + whom * stride;
  const prefers = (who: number, a: number, b: number): boolean => (weights[cell(who, a)] as number | bigint) > (weights[cell(who, b)] as number | bigint);
  const names = (who: number, whom: number): boolean => given[cell(who, whom)] === 1;
  const better = (who: number, whom: number | undefined): number[] => {
    const found: number[] = [];
    for (let it = 0; it < count; it += 1) if (names(who, it) && (whom === undefined || prefers(who, it, whom))) found.push(it);
    return found;
  };
  return {
    names, prefers,
    place: (who, whom) => better(who, whom).length + 1,
    above: (who, whom) => better(who, whom).sort((a, b) => (prefers(who, a, b) ? -1 : prefers(who, b, a) ? 1 : a - b)),
  };
};

/** Both views by scores: either side prefers the greater one. */
export const likesOfScores = (scores: WholeScores, mentees: number): Likes =>
  ({ mentees: sideOfScores(scores, scores.width, 1, scores.width), mentors: sideOfScores(scores, 1, scores.width, mentees) });
