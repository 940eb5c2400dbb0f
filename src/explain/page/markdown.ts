/** Markdown of a page: tables, lists, codes. What comes from data never becomes a mark. */
import { cleanText, markdownStart, markdownText } from "../clean.ts";

/** A text as it may stand in a line. */
export const plainText = markdownText;

/** A code, set as one. */
export const codeText = (code: string): string => `\`${cleanText(code).replace(/[`|]/g, "")}\``;

const row = (cells: readonly string[]): string => `| ${cells.map((it) => (it === "" ? " " : it)).join(" | ")} |`;

/** "" where a row is shorter. */
const cellAt = (cells: readonly string[], at: number): string => cells.slice(at, at + 1).join("");

/** A table of cells that are Markdown already; columns that are empty in every row are left out, and so is a table without rows. */
export const tableLines = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => {
  if (rows.length === 0) return [];
  const kept = head.map((_, at) => at).filter((at) => rows.some((cells) => cellAt(cells, at) !== ""));
  const of = (cells: readonly string[]): string => row(kept.map((at) => cellAt(cells, at)));
  return [of(head), row(kept.map(() => "---")), ...rows.map(of), ""];
};

/** A heading with what stands under it; nothing at all where there is nothing. */
export const section = (heading: string, lead: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ["", `## ${plainText(heading)}`, "", ...(lead === "" ? [] : [plainText(lead), ""]), ...lines]);

/** Items of a list, each Markdown already. */
export const itemLines = (items: readonly string[]): readonly string[] => items.map((it) => `- ${it}`);

/** An item that is plain text. */
export const plainItem = markdownStart;

/** Lines as one text, never two empty ones in a row, ending in a line break. */
export const joinLines = (lines: readonly string[]): string => `${lines.join("\n").replace(/\n{3,}/g, "\n\n").trim()}\n`;
