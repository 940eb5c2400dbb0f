/** A pocket calculator for printed lines: parentheses, + − × ÷ and fractions, exact. It knows nothing of the library: its numbers are those of fraction.js. */
import Fraction from "fraction.js";

/** What a line may hold. */
const token = /\s*(?:([\d.,]+)|([()+−×÷/-]))/y;

/** A printed number: "23.875,5" in Indonesian, "23,875.5" in English. */
export const numberIn = (text: string, locale: "id" | "en"): Fraction => new Fraction(locale === "id" ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", ""));

/** Evaluates a line, strictly from left to right: "×" and "÷" do not come before "+" and "−" unless parentheses say so; "/" of a fraction does. Throws for anything else. */
export const keyIn = (line: string, locale: "id" | "en"): Fraction => {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < line.trimEnd().length) {
    const match = token.exec(line);
    if (match === null) throw new Error(`cannot be keyed in: ${line}`);
    tokens.push(match[1] ?? match[2] ?? "");
  }
  let at = 0;
  const plain = (): Fraction => {
    const it = tokens[at];
    at += 1;
    if (it === "(") {
      const inner = chain();
      if (tokens[at] !== ")") throw new Error(`no closing parenthesis: ${line}`);
      at += 1;
      return inner;
    }
    if (it === "-") return plain().neg();
    if (it === undefined || !/^\d/.test(it)) throw new Error(`no number at ${String(at)}: ${line}`);
    return numberIn(it, locale);
  };
  const number = (): Fraction => {
    const value = plain();
    if (tokens[at] !== "/") return value;
    at += 1;
    return value.div(plain());
  };
  const chain = (): Fraction => {
    let value = number();
    while (["+", "−", "×", "÷"].includes(tokens[at] ?? "")) {
      const key = tokens[at];
      at += 1;
      const next = number();
      value = key === "+" ? value.add(next) : key === "−" ? value.sub(next) : key === "×" ? value.mul(next) : value.div(next);
    }
    return value;
  };
  const value = chain();
  if (at !== tokens.length) throw new Error(`something is left over: ${line}`);
  return value;
};
