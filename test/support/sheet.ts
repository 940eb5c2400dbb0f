/** A small spreadsheet for tests: CSV read as one, formulas calculated in exact fractions, the way Calc, Excel and Sheets agree on. Nothing of the library is used. */
import Fraction from "fraction.js";

/** A value of a cell; null: empty. */
export type CellValue = Fraction | string | boolean | null;

/** What a formula gives: a value, or the values of a range. */
type Given = CellValue | readonly CellValue[];

/** A spreadsheet error such as #VALUE!. */
export class SheetError extends Error {}

const isArea = (given: Given): given is readonly CellValue[] => Array.isArray(given);
const fail = (code: string): never => { throw new SheetError(code); };

const tokenPattern = /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|([A-Z]{1,2}\d+)|([A-Z][A-Z0-9]*)(?=\()|(<>|<=|>=|[-+*/^&=<>(),:]))/y;

interface Token { readonly kind: "number" | "text" | "cell" | "name" | "sign"; readonly text: string }

const tokensOf = (formula: string): Token[] => {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < formula.length) {
    const from = tokenPattern.lastIndex;
    const match = tokenPattern.exec(formula) ?? fail(`cannot read ${formula.slice(from)}`);
    const [, number, text, cell, name, sign] = match;
    if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (text !== undefined) tokens.push({ kind: "text", text: text.replaceAll('""', '"') });
    else if (cell !== undefined) tokens.push({ kind: "cell", text: cell });
    else if (name !== undefined) tokens.push({ kind: "name", text: name });
    else tokens.push({ kind: "sign", text: sign ?? "" });
  }
  return tokens;
};

type Node =
  | { readonly is: "value"; readonly value: CellValue }
  | { readonly is: "area"; readonly cells: readonly string[] }
  | { readonly is: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly is: "operator"; readonly sign: string; readonly left: Node; readonly right: Node }
  | { readonly is: "minus"; readonly of: Node };

const levels = [["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

const parsed = new Map<string, Node>();

const parse = (formula: string): Node => {
  const known = parsed.get(formula) ?? parseNew(formula);
  parsed.set(formula, known);
  return known;
};

const parseNew = (formula: string): Node => {
  const tokens = tokensOf(formula);
  let at = 0;
  const sign = (): string | undefined => (tokens[at]?.kind === "sign" ? tokens[at]?.text : undefined);
  const take = (text: string): void => { if (sign() !== text) fail(`expected ${text} in ${formula}`); at += 1; };
  const primary = (): Node => {
    if (sign() === "-") { at += 1; return { is: "minus", of: primary() }; }
    if (sign() === "(") { at += 1; const inner = level(0); take(")"); return inner; }
    const token = tokens[at] ?? fail(`ends too early: ${formula}`);
    at += 1;
    switch (token.kind) {
      case "number": return { is: "value", value: new Fraction(token.text) };
      case "text": return { is: "value", value: token.text };
      case "name": {
        take("(");
        const args: Node[] = [];
        if (sign() !== ")") for (args.push(level(0)); sign() === ","; args.push(level(0))) at += 1;
        take(")");
        return { is: "call", name: token.text, args };
      }
      case "cell": {
        if (sign() !== ":") return { is: "area", cells: [token.text] };
        at += 1;
        const end = tokens[at]?.text ?? "";
        at += 1;
        const [column = "", first = 0, last = 0] = [token.text.replace(/\d+/, ""), Number(token.text.replace(/\D+/, "")), Number(end.replace(/\D+/, ""))];
        return { is: "area", cells: Array.from({ length: last - first + 1 }, (_, step) => `${column}${String(first + step)}`) };
      }
      default: return fail(`unexpected ${token.text} in ${formula}`);
    }
  };
  const level = (height: number): Node => {
    const signs = levels[height];
    if (signs === undefined) return primary();
    let left = level(height + 1);
    for (let it = sign(); it !== undefined && signs.includes(it); it = sign()) { at += 1; left = { is: "operator", sign: it, left, right: level(height + 1) }; }
    return left;
  };
  const whole = level(0);
  if (at < tokens.length) fail(`does not end: ${formula}`);
  return whole;
};

const numberOf = (value: CellValue): Fraction => {
  if (value === null) return new Fraction(0);
  if (typeof value === "boolean") return new Fraction(value ? 1 : 0);
  return typeof value === "string" ? fail("#VALUE!") : value;
};
const textOf = (value: CellValue): string => (value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : typeof value === "string" ? value : value.toString());
const flagOf = (value: CellValue): boolean => (typeof value === "string" ? fail("#VALUE!") : typeof value === "boolean" ? value : numberOf(value).compare(0) !== 0);

/** Numbers before texts before flags; an empty cell is whatever it is compared with; capitals do not count. */
const order = (a: CellValue, b: CellValue): number => {
  const filled = (one: CellValue, other: CellValue): Exclude<CellValue, null> => (one !== null ? one : typeof other === "string" ? "" : typeof other === "boolean" ? false : new Fraction(0));
  const [x, y] = [filled(a, b), filled(b, a)];
  const rank = (it: Exclude<CellValue, null>): number => (typeof it === "boolean" ? 2 : typeof it === "string" ? 1 : 0);
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  if (typeof x === "string" && typeof y === "string") { const [p, q] = [x.toLowerCase(), y.toLowerCase()]; return p < q ? -1 : p > q ? 1 : 0; }
  return numberOf(x).compare(numberOf(y));
};

const operate = (sign: string, a: CellValue, b: CellValue): CellValue => {
  switch (sign) {
    case "=": return order(a, b) === 0;
    case "<>": return order(a, b) !== 0;
    case "<": return order(a, b) < 0;
    case "<=": return order(a, b) <= 0;
    case ">": return order(a, b) > 0;
    case ">=": return order(a, b) >= 0;
    case "&": return textOf(a) + textOf(b);
    case "+": return numberOf(a).add(numberOf(b));
    case "-": return numberOf(a).sub(numberOf(b));
    case "*": return numberOf(a).mul(numberOf(b));
    case "/": return numberOf(b).equals(0) ? fail("#DIV/0!") : numberOf(a).div(numberOf(b));
    default: return numberOf(a).pow(numberOf(b)) ?? fail("#NUM!");
  }
};

/** Rounds by the distance from zero: half and more away, always away, never away. */
const rounded = (value: Fraction, places: Fraction, away: (rest: Fraction) => boolean): Fraction => {
  const scale = new Fraction(10).pow(places) ?? fail("#NUM!");
  const scaled = value.abs().mul(scale);
  const kept = scaled.floor();
  const whole = away(scaled.sub(kept)) ? kept.add(1) : kept;
  return whole.div(scale).mul(value.compare(0) < 0 ? -1 : 1);
};

/** A sheet: the fields of a CSV by cell, some of them replaced. */
export const openSheet = (rows: readonly (readonly string[])[], changed: Readonly<Record<string, string>> = {}): { readonly valueOf: (cell: string) => CellValue; readonly rowOf: (address: string) => number } => {
  const memo = new Map<string, CellValue | SheetError>();
  const fieldOf = (cell: string): string => changed[cell] ?? rows[Number(cell.replace(/\D+/, "")) - 1]?.[cell.charCodeAt(0) - 65] ?? "";

  const calculated = (cell: string): CellValue => {
    const field = fieldOf(cell);
    if (field.startsWith("=")) return one(evaluate(parse(field.slice(1)))) ?? new Fraction(0); // a bare reference to an empty cell gives 0
    if (field === "") return null;
    return /^-?\d+(\.\d+)?$/.test(field) ? new Fraction(field) : field;
  };
  const valueOf = (cell: string): CellValue => {
    const known = memo.get(cell);
    if (known instanceof SheetError) throw known;
    if (known !== undefined) return known;
    memo.set(cell, new SheetError(`${cell} reads itself`));
    try {
      const value = calculated(cell);
      memo.set(cell, value);
      return value;
    } catch (thrown) {
      if (thrown instanceof SheetError) memo.set(cell, thrown);
      throw thrown;
    }
  };
  const one = (given: Given): CellValue => (isArea(given) ? given.length === 1 ? given[0] ?? null : fail("#VALUE!") : given);

  /** Operators on ranges go cell by cell, which only SUMPRODUCT asks for. */
  const spread = (list: readonly Given[], make: (...values: CellValue[]) => CellValue): Given => {
    const length = Math.max(...list.map((it) => (isArea(it) ? it.length : 1)));
    const at = (it: Given, index: number): CellValue => (isArea(it) ? it.length === 1 ? it[0] ?? null : index < it.length ? it[index] ?? null : fail("#VALUE!") : it);
    return list.some(isArea) ? Array.from({ length }, (_, index) => make(...list.map((it) => at(it, index)))) : make(...list.map((it) => at(it, 0)));
  };
  const areaOf = (node: Node): readonly CellValue[] => {
    const given = evaluate(node);
    return isArea(given) ? given : fail("a range is wanted");
  };
  /** Of ranges, only what is a number counts; a value given itself must be one. */
  const numbersIn = (args: readonly Node[]): Fraction[] => args.flatMap((node) => {
    const given = evaluate(node);
    return isArea(given) ? given.filter((it) => it instanceof Fraction) : [numberOf(given)];
  });
  const total = (list: readonly Fraction[]): Fraction => list.reduce((sum, it) => sum.add(it), new Fraction(0));

  const call = (name: string, args: readonly Node[]): Given => {
    const arg = (at: number): CellValue => one(evaluate(args[at] ?? fail(`${name} lacks an argument`)));
    const number = (at: number): Fraction => numberOf(arg(at));
    const extreme = (side: 1 | -1): Fraction => numbersIn(args).reduce<Fraction | undefined>((best, it) => (best === undefined || it.compare(best) * side > 0 ? it : best), undefined) ?? new Fraction(0);
    switch (name) {
      case "IF": return flagOf(arg(0)) ? evaluate(args[1] ?? fail("IF")) : evaluate(args[2] ?? fail("IF"));
      case "IFERROR": try { return arg(0); } catch (thrown) { if (thrown instanceof SheetError && thrown.message.startsWith("#")) return arg(1); throw thrown; }
      case "AND": case "OR": {
        const flags = args.flatMap((node) => {
          const given = evaluate(node);
          return isArea(given) ? given.filter((it): it is Fraction | boolean => it !== null && typeof it !== "string").map(flagOf) : [flagOf(given)];
        });
        return flags.length === 0 ? fail("#VALUE!") : name === "AND" ? flags.every(Boolean) : flags.some(Boolean);
      }
      case "TRUE": return true;
      case "FALSE": return false;
      case "ABS": return number(0).abs();
      case "ROUND": return rounded(number(0), number(1), (rest) => rest.compare(0.5) >= 0);
      case "ROUNDUP": return rounded(number(0), number(1), (rest) => rest.compare(0) > 0);
      case "ROUNDDOWN": return rounded(number(0), number(1), () => false);
      case "SUM": return total(numbersIn(args));
      case "COUNT": return new Fraction(numbersIn(args).length);
      case "AVERAGE": { const list = numbersIn(args); return list.length === 0 ? fail("#DIV/0!") : total(list).div(list.length); }
      case "PRODUCT": return numbersIn(args).reduce((all, it) => all.mul(it), new Fraction(1));
      case "MIN": return extreme(-1);
      case "MAX": return extreme(1);
      case "COUNTIF": { const criterion = arg(1); return typeof criterion === "string" && !/[*?~<>=]/.test(criterion) ? new Fraction(areaOf(args[0] ?? fail("COUNTIF")).filter((it) => typeof it === "string" && order(it, criterion) === 0).length) : fail("COUNTIF with a pattern"); }
      case "SIGN": return new Fraction(number(0).compare(0));
      case "SUMSQ": return total(numbersIn(args).map((it) => it.mul(it)));
      case "MEDIAN": {
        const list = numbersIn(args).sort((a, b) => a.compare(b));
        const [lower, upper] = [list[Math.ceil(list.length / 2) - 1], list[Math.floor(list.length / 2)]];
        return lower === undefined || upper === undefined ? fail("#NUM!") : lower.add(upper).div(2);
      }
      case "VAR": case "VARP": {
        const list = numbersIn(args);
        const parts = list.length - (name === "VAR" ? 1 : 0);
        if (parts < 1) return fail("#DIV/0!");
        const mean = total(list).div(list.length);
        return total(list.map((it) => it.sub(mean).pow(2) ?? fail("#NUM!"))).div(parts);
      }
      case "SUMPRODUCT": {
        const lists = args.map((node): readonly CellValue[] => { const given = evaluate(node); return isArea(given) ? given : [given]; });
        if (new Set(lists.map((it) => it.length)).size > 1) fail("#VALUE!");
        return total((lists[0] ?? []).map((_, at) => lists.reduce((product, list) => { const it = list[at] ?? null; return product.mul(it instanceof Fraction ? it : 0); }, new Fraction(1))));
      }
      case "ISNUMBER": return spread([evaluate(args[0] ?? fail("ISNUMBER"))], (it) => it instanceof Fraction);
      case "EXACT": return textOf(arg(0)) === textOf(arg(1));
      case "INDEX": { const list = areaOf(args[0] ?? fail("INDEX")); const at = Number(number(1).valueOf()); return at >= 1 && at <= list.length ? list[at - 1] ?? new Fraction(0) : fail("#REF!"); }
      case "MATCH": {
        const wanted = arg(0);
        if (typeof wanted !== "string" || /[*?~]/.test(wanted) || number(2).compare(0) !== 0) fail("MATCH of another kind");
        const at = areaOf(args[1] ?? fail("MATCH")).findIndex((it) => typeof it === "string" && order(it, wanted) === 0);
        return at < 0 ? fail("#N/A") : new Fraction(at + 1);
      }
      default: return fail(`no function ${name}`);
    }
  };
  const evaluate = (node: Node): Given => {
    switch (node.is) {
      case "value": return node.value;
      case "area": return node.cells.map(valueOf);
      case "minus": return spread([evaluate(node.of)], (it) => numberOf(it).neg());
      case "operator": return spread([evaluate(node.left), evaluate(node.right)], (a = null, b = null) => operate(node.sign, a, b));
      case "call": return call(node.name, node.args);
    }
  };
  const rowAt = new Map(rows.map(([name = ""], index) => [name, index + 1]));
  return { valueOf, rowOf: (address) => rowAt.get(address) ?? fail(`no row ${address}`) };
};

/** A value as receipts write it: a fraction, a code, a flag; null for an empty cell or text. */
export const plainOf = (value: CellValue): string | boolean | null => (value instanceof Fraction ? value.toFraction() : value === "" ? null : value);
