/** Writes the explanation as Markdown: headings, lists, one table for the steps. */
import { markdownStart, markdownText } from "./clean.ts";
import type { Block, StepBlock } from "./document.ts";
import type { Words } from "./locales/words-type.ts";

const tableRow = (cells: readonly string[]): string => `| ${cells.map((it) => (it === "" ? " " : it)).join(" | ")} |`;

const stepRows = (step: StepBlock): readonly string[] => [
  tableRow([String(step.number), `**${markdownText(step.name)}**`, markdownText(step.formula), "", markdownText(step.basis)]),
  ...step.rows.map((row) => tableRow(["", markdownText(row.label), markdownText(row.working), markdownText(row.result), row.notes.map(markdownText).join("; ")])),
];

const stepTable = (steps: readonly StepBlock[], { step }: Words): readonly string[] => {
  const head = [step.number, step.name, `${step.formula} / ${step.working}`, step.result, `${step.basis} / ${step.note}`];
  return [tableRow(head), tableRow(head.map(() => "---")), ...steps.flatMap(stepRows)];
};

const linesOf = (block: Block, words: Words): readonly string[] => {
  switch (block.kind) {
    case "title": return [`# ${markdownText(block.text)}`, ""];
    case "heading": return ["", `## ${markdownText(block.text)}`, ""];
    case "line": return [markdownStart(block.text), ""];
    case "facts": return block.rows.map(([name, text]) => `- **${markdownText(name)}:** ${markdownText(text)}`);
    case "items": return block.items.flatMap((it) => [`- ${markdownStart(it.text)}`, ...(it.under ?? []).map((line) => `  - ${markdownStart(line)}`)]);
    case "steps": return stepTable(block.steps, words);
  }
};

/** The explanation as Markdown, ending in one line break; never two empty lines in a row. */
export const writeMarkdown = (blocks: readonly Block[], words: Words): string =>
  `${blocks.flatMap((it) => linesOf(it, words)).join("\n").replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
