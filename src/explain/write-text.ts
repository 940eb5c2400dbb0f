/** Writes the explanation as plain lines of about 110 columns. */
import { cleanText } from "./clean.ts";
import type { Block, StepBlock, StepRow } from "./document.ts";
import type { Words } from "./locales/words-type.ts";

const width = 110;

/** Breaks a text at blanks; lines after the first are indented by `hang`. A word that is longer than a line stays whole. */
const wrap = (first: string, hang: string, text: string): readonly string[] => {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of cleanText(text).split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hang;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line.trimEnd()];
};

/** The formula and what came out; a formula that ends in the value it hands on does not say it twice, and what is only near has one sign. */
const joined = ({ working, sign, result }: StepRow): string => {
  if (working === "") return result;
  const short = result.replace(/ ≈ .*$/su, "");
  return working.endsWith(`: ${short}`) ? `${working}${result.slice(short.length)}` : `${working} ${sign === "=" && result.startsWith("≈ ") ? "" : `${sign} `}${result}`;
};

const stepLines = (step: StepBlock, words: Words): readonly string[] => {
  const { step: names } = words;
  const first = `${String(step.number)}. `;
  const indent = " ".repeat(first.length);
  const fact = (name: string, text: string): readonly string[] => (text === "" ? [] : wrap(`${indent}${name}: `, `${indent}  `, text));
  const rows = step.rows.flatMap((row) => {
    const text = joined(row);
    const notes = row.notes.flatMap((it) => wrap(`${indent}    ${names.note}: `, `${indent}      `, it));
    return [...(row.label === "" ? fact(names.working, text) : wrap(`${indent}- `, `${indent}    `, `${row.label}: ${text}`)), ...notes];
  });
  return [...wrap(first, indent, step.name), ...fact(names.formula, step.formula), ...rows, ...fact(names.basis, step.basis)];
};

const factLines = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const longest = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.flatMap(([name, text]) => wrap(`${name.padEnd(longest)} : `, " ".repeat(longest + 3), text));
};

const linesOf = (block: Block, words: Words): readonly string[] => {
  switch (block.kind) {
    case "title": {
      const lines = wrap("", "", block.text);
      return [...lines, "=".repeat(Math.max(...lines.map((it) => it.length)))];
    }
    case "heading": return ["", block.text, "-".repeat(block.text.length)];
    case "line": return wrap("", "", block.text);
    case "facts": return factLines(block.rows);
    case "items": return block.items.flatMap((it) => [...wrap("- ", "  ", it.text), ...(it.under ?? []).flatMap((line) => wrap("    ", "      ", line))]);
    case "steps": return block.steps.flatMap((it) => stepLines(it, words));
  }
};

/** The explanation as plain text, ending in a line break. */
export const writeText = (blocks: readonly Block[], words: Words): string => `${blocks.flatMap((it) => linesOf(it, words)).join("\n")}\n`;
