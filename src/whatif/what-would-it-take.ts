/** whatWouldItTake: the smallest change of an input that reaches a wanted value or band. */
import { calculatePart, codeOf, createEngine, exactOf, findBook, partsOfBook, readOccasion, recalculate, spansRules, type Calculation, type ReconcileRequest, type Replaced } from "../engine/index.ts";
import { add, compare, error, fail, guard, hasError, isRecord, negate, numberValue, ok, parseFraction, readExact, subtract, toDecimalText, toFraction, zero, rational, type Issue, type NumberValue, type Rational, type Result, type Text } from "../kernel/index.ts";
import type { InputData, RulebookData } from "../rulebook/index.ts";
import { namesOf, rowsUp, shapeAlong } from "./shape.ts";
import { smallestYes } from "./smallest.ts";
import { wishFaults } from "./wish-faults.ts";

/** What is wanted, and what may change. */
export interface Wish {
  /** The output: a number, or a band. */
  readonly output: string;
  /** The least that is wanted: a number as text, or the code of a band. */
  readonly atLeast: string;
  /** Inputs that may change, each by itself: `score[waktu]`. A list in the list: these together, each by the same amount. */
  readonly vary: readonly (string | readonly string[])[];
  /** Codes from the lowest to the highest, where the output is no band of a table. */
  readonly order?: readonly string[];
  /** Decimals of an answer that can only be bisected; 6 if not said. */
  readonly digits?: number;
}

/** One way to reach it. */
export interface Way {
  /** The inputs that change. */
  readonly inputs: readonly string[];
  /** By how much each of them changes; negative: it must fall. */
  readonly change: NumberValue;
  /** What each of them comes to. */
  readonly to: readonly NumberValue[];
  /** `exact`: the smallest change there is, because the path to the output only rises or only falls, in straight pieces. `bisected`: found by halving, right to `digits`; a smaller one is not excluded. */
  readonly method: "exact" | "bisected";
  /** Decimals of a bisected change. */
  readonly digits?: number;
  /** The change itself does not suffice yet; anything beyond it does. */
  readonly beyond: boolean;
  /** The way as a sentence. */
  readonly text: Text;
}

/** What it takes. */
export interface WhatItTakes {
  /** It is reached already: no change is needed. */
  readonly reached: boolean;
  /** The ways that reach it, the smallest change first. */
  readonly ways: readonly Way[];
  /** Inputs of `vary` that cannot reach it alone, within their bounds. */
  readonly outOfReach: readonly (readonly string[])[];
}

/** The size of a change, whichever its direction. */
const size = ({ change }: Way): Rational => { const value = parseFraction(change.exact) ?? zero; return compare(value, zero) < 0 ? negate(value) : value; };

/** The smaller of two changes; upward where they are the same. */
const nearer = (up: Way | undefined, down: Way | undefined): Way | undefined => (up === undefined || (down !== undefined && compare(size(down), size(up)) < 0) ? down : up);

const ADDRESS = /^([^[\]]+)(?:\[([^[\]]+)\])?$/u;

const partsOf = (address: string): readonly string[] => { const [, name = "", rows] = ADDRESS.exec(address) ?? []; return [name, ...(rows === undefined ? [] : rows.split(","))]; };

const leafAt = (root: unknown, keys: readonly string[]): unknown => keys.reduce<unknown>((value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined), root);

/** Amounts beyond this are not looked for where an input has no bound. */
const FAR = /* @__PURE__ */ rational(1_000_000_000);

interface Start { readonly address: string; readonly keys: readonly string[]; readonly from: Rational; readonly declared: InputData }

const replacedBy = (starts: readonly Start[], amount: Rational): Replaced => {
  const replaced = new Map<string, Map<string, Rational>>();
  for (const { keys: [name = "", ...rows], from } of starts) replaced.set(name, new Map([...replaced.get(name) ?? [], [rows.join(","), add(from, amount)]]));
  return replaced;
};

/** How far all of them can go in a direction. */
const roomOf = (starts: readonly Start[], way: 1 | -1): Rational => starts.reduce<Rational>((least, { from, declared }) => {
  const bound = way === 1 ? declared.max : declared.min ?? (declared.kind === "count" ? 0 : undefined);
  const limit = bound === undefined ? undefined : readExact(bound, "", []);
  const room = limit === undefined ? FAR : way === 1 ? subtract(limit, from) : subtract(from, limit);
  return compare(room, least) < 0 ? room : least;
}, FAR);

const shown = (value: Rational): string => toDecimalText(value) ?? toFraction(value);

/** A decimal with the mark of the language. */
const marked = (text: string, locale: "id" | "en"): string => (locale === "id" && /^-?\d+\.\d+$/u.test(text) ? text.replace(".", ",") : text);

/** The name of a code in force, of an input, and its unit. */
const textOf = (book: RulebookData, calculation: Calculation, starts: readonly Start[], amount: Rational, wish: Wish, beyond: boolean): Text => {
  const labels = Object.assign({}, ...[...calculation.program.terms.values()].map((it) => it.labels ?? {})) as Readonly<Record<string, Text>>;
  const aim = Object.hasOwn(labels, wish.atLeast) ? labels[wish.atLeast] : undefined;
  const member = (dimension: string | undefined, id: string): Text | undefined => calculation.program.definition.members[dimension ?? ""]?.find((it) => it.id === id)?.label;
  const nameOf = (start: Start, locale: "id" | "en"): string => {
    const { keys, declared } = start;
    const per = declared.per === undefined ? [] : typeof declared.per === "string" ? [declared.per] : declared.per;
    const rows = keys.slice(1).map((id, at) => member(per[at], id)?.[locale] ?? id);
    const label = declared.label?.[locale] ?? keys[0] ?? "";
    return rows.length === 0 ? label : isShared(start) ? `${rows.join(", ")} (${label})` : rows.join(", ");
  };
  /** The name of a member alone would not say which of two inputs is meant: the answers given, or their total. */
  const isShared = ({ keys: [name], declared: { per } }: Start): boolean => Object.entries(book.inputs).some(([other, it]) => other !== name && (it.kind === "number" || it.kind === "count") && JSON.stringify([it.per].flat()) === JSON.stringify([per].flat()));
  const size = shown(compare(amount, zero) < 0 ? negate(amount) : amount);
  const tell = (locale: "id" | "en"): string => {
    const isId = locale === "id";
    const down = compare(amount, zero) < 0;
    const declared = starts[0]?.declared;
    const unit = declared?.unit?.[locale] ?? (declared?.kind === "count" ? undefined : isId ? "poin" : size === "1" ? "point" : "points"); // what is counted has no points
    const more = down ? (isId ? "lebih rendah" : "less") : unit === undefined ? (isId ? "lebih banyak" : "more") : undefined;
    const names = [...new Set(starts.map((it) => nameOf(it, locale)))].join(isId ? " dan " : " and ");
    const change = [marked(size, locale), unit, more].filter((it) => it !== undefined).join(" ");
    const goal = aim?.[locale] ?? marked(wish.atLeast, locale);
    return isId ? `${beyond ? "Lebih dari " : ""}${change} pada ${names} mengangkat Anda ke ${goal}.` : `${beyond ? "More than " : ""}${change} of ${names} ${size === "1" ? "lifts" : "lift"} you to ${goal}.`;
  };
  return { id: tell("id"), en: tell("en") };
};

/** Is the wish fulfilled by this calculation? Undefined: `atLeast` makes no sense here. */
const judgeOf = (calculation: Calculation, { output, atLeast, order }: Wish): ((it: Calculation) => boolean) | undefined => {
  const step = calculation.program.definition.steps.find((it) => it.id === output);
  const codes = order ?? rowsUp(calculation.program.terms.get(namesOf(step?.inputs["bands"])[0] ?? "")).flatMap((it) => it.category ?? []);
  const rank = codes.indexOf(atLeast);
  if (rank >= 0) return (it) => { const found = codeOf(it, output); return "code" in found && codes.indexOf(found.code) >= rank; };
  const least = exactOf(calculation, output) === undefined ? undefined : parseFraction(atLeast) ?? readExact(atLeast, "", []);
  return least === undefined ? undefined : (it) => { const value = exactOf(it, output); return value !== undefined && compare(value, least) >= 0; };
};

/** Has the output a value in this calculation? */
const hasValue = (calculation: Calculation, output: string): boolean => "code" in codeOf(calculation, output) || exactOf(calculation, output) !== undefined;

/**
 * What would have to change for a wanted value or band: for each input named, the smallest change that reaches it while everything else stays. Where the path from the input to the
 * output only rises or only falls and runs in straight pieces (weights, sums, caps, roundings, bands), the answer is exact and minimal; otherwise it is found by looking along the path
 * both ways and halving, the smaller of the two is taken, it says `bisected`, and a smaller change is not excluded. Counts change by whole numbers.
 *
 * @param request - what `evaluate` takes, and `rulebook`.
 * @param wish - `output`, `atLeast` (a number as text, or a band: that band or a higher one), `vary`, and optionally `order`, `digits`.
 * @returns The ways, the smallest change first, each with a sentence in both languages. Issues: those of `evaluate`; `unknown-step` for an output or a wish that makes no sense,
 * `unknown-input` for an address in `vary` that has no number to start from, `wrong-type` for a wish of another form (digits: a whole number from 0 to 100).
 *
 * @example
 * ```ts
 * import { unwrap, whatWouldItTake } from "pembinaan-asn";
 * import { elements2017, permenpanrb14of2017 } from "pembinaan-asn/regulations/satisfaction";
 * const all = (value: number) => Object.fromEntries(elements2017.map((it) => [it.id, value]));
 * const request = { rulebook: permenpanrb14of2017, period: "2025", inputs: { total: all(92), answered: all(30), respondents: 30 } } as const;
 * const found = unwrap(whatWouldItTake(request, { output: "index", atLeast: "77", vary: ["total[waktu]"] }));
 * found.ways[0]?.change.text; // => "3.6"
 * ```
 */
export const whatWouldItTake = (request: ReconcileRequest, wish: Wish): Result<WhatItTakes> => guard((): Result<WhatItTakes> => {
  const { rulebook, engine: given } = request;
  const issues: Issue[] = [...wishFaults(wish)];
  if (hasError(issues)) return fail(issues);
  const engine = given !== undefined ? ok(given) : typeof rulebook === "string" ? fail([error("unknown-rulebook", "rulebook", { expected: "an engine that holds it, or the rulebook itself", received: rulebook })]) : createEngine({ rulebooks: [rulebook] } as never);
  if (!engine.ok) return engine;
  const inside = engine.value["~inside"];
  const id = typeof rulebook === "string" ? rulebook : rulebook.id;
  const book = findBook(inside, id);
  if (book === undefined) issues.push(error("unknown-rulebook", "rulebook", { expected: engine.value.rulebooks.join(", "), received: id }));
  const occasion = readOccasion(request, request.scope, issues);
  if (book === undefined || occasion === undefined || hasError(issues)) return fail(issues);
  const { period, scope } = occasion;
  const parts = partsOfBook(inside, book, period, scope);
  const [part] = parts;
  if (part === undefined || parts.length > 1) return fail([...issues, spansRules(parts)]);
  const done = calculatePart(inside, part, request, { text: period.text, from: period.from, to: period.to }, scope);
  if (!done.ok) return fail([...issues, ...done.issues]);
  const base = done.value.calculation;
  const fulfils = judgeOf(base, wish);
  if (fulfils === undefined) {
    const steps = base.program.definition.steps.map((it) => it.id);
    return fail([error("unknown-step", steps.includes(wish.output) ? "atLeast" : "output", { expected: steps.includes(wish.output) ? "a number as text, or a code of the band" : steps.join(", "), received: `${wish.output}: ${wish.atLeast}` })]);
  }
  if (fulfils(base)) return ok({ reached: true, ways: [], outOfReach: [] });
  const ways: Way[] = [];
  const outOfReach: (readonly string[])[] = [];
  for (const [index, entry] of wish.vary.entries()) {
    const addresses = typeof entry === "string" ? [entry] : [...new Set(entry)];
    const starts = addresses.flatMap((address): readonly Start[] => {
      const keys = partsOf(address);
      const declared = Object.hasOwn(book.inputs, keys[0] ?? "") ? book.inputs[keys[0] ?? ""] : undefined;
      const raw = leafAt(request.inputs, keys);
      const from = declared?.kind === "number" || declared?.kind === "count" ? readExact(raw, address, []) : undefined;
      return declared === undefined || from === undefined ? [] : [{ address, keys, from, declared }];
    });
    if (starts.length < addresses.length || starts.length === 0) {
      issues.push(error("unknown-input", `vary[${index}]`, { expected: Object.keys(book.inputs).join(", "), received: addresses.join(", ") }));
      continue;
    }
    const shape = shapeAlong(base, (name, row) => starts.some(({ keys: [own, ...rows] }) => own === name && rows.join(",") === row), wish.output);
    const digits = wish.digits ?? 6;
    const search = (way: 1 | -1): Way | undefined => {
      const signed = (amount: Rational): Rational => (way === 1 ? amount : negate(amount));
      const yes = (amount: Rational): boolean => { const found = recalculate(base, replacedBy(starts, signed(amount))); return found !== undefined && fulfils(found); };
      const has = (amount: Rational): boolean => { const it = recalculate(base, replacedBy(starts, signed(amount))); return it !== undefined && hasValue(it, wish.output); };
      const found = smallestYes(yes, { has, most: roomOf(starts, way), straight: shape === (way === 1 ? "up" : "down"), whole: starts.some((it) => it.declared.kind === "count"), digits });
      if (found === undefined) return undefined;
      const amount = signed(found.amount);
      return {
        inputs: addresses, change: numberValue(amount), to: starts.map(({ from }) => numberValue(add(from, amount))), method: found.method, ...(found.method === "bisected" ? { digits } : {}), beyond: found.beyond,
        text: textOf(book, base, starts, amount, wish, found.beyond),
      };
    };
    const found = shape === "flat" ? undefined : shape === "up" ? search(1) : shape === "down" ? search(-1) : nearer(search(1), search(-1));
    if (found === undefined) outOfReach.push(addresses);
    else ways.push(found);
  }
  if (hasError(issues)) return fail(issues);
  return ok({ reached: false, ways: [...ways].sort((a, b) => compare(size(a), size(b))), outOfReach }, issues);
});
