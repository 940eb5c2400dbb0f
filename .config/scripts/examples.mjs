/**
 * The examples of the documentation: every ```ts block of the README, the guides, docs/id and of the doc comments in src.
 * The suite runs them (test/docs/examples.test.ts); the gate `types:public` compiles them as an app would.
 *
 * A block stands alone. One marked ```ts continues``` starts with the code of the block before it in the same document.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./lib.mjs";

/**
 * @typedef {object} Example
 * @property {string} file the document, relative to the root
 * @property {number} line the line of its fence
 * @property {string} code what runs: its own code after that of the blocks it continues
 */

/** @type {(folder: string, ending: string) => string[]} */
const below = (folder, ending) => existsSync(join(root, folder))
  ? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((it) => it.endsWith(ending)).map((it) => `${folder}/${it.replaceAll("\\", "/")}`).sort()
  : [];

/** The Markdown pages whose blocks are run. */
export const pages = () => ["README.md", "src/README.md", ...below("docs/guides", ".md"), ...below("docs/id", ".md")].filter((it) => existsSync(join(root, it)));

/**
 * Fenced blocks of a Markdown text, of every language.
 * @type {(text: string) => { language: string, mark: string, line: number, code: string }[]}
 */
export const fences = (text) => {
  const found = [];
  let open;
  text.split("\n").forEach((line, at) => {
    const fence = /^(\s*)(`{3,})\s*([\w-]*)\s*(.*)$/.exec(line);
    if (open === undefined && fence !== null) open = { ticks: fence[2], indent: fence[1].length, language: fence[3], mark: fence[4].trim(), line: at + 1, lines: [] };
    else if (open !== undefined && line.trim() === open.ticks) {
      found.push({ language: open.language, mark: open.mark, line: open.line, code: open.lines.join("\n") });
      open = undefined;
    } else if (open !== undefined) open.lines.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)));
  });
  if (open !== undefined) throw new Error(`a block opened at line ${open.line} is never closed`);
  return found;
};

/** @type {(file: string, text: string, firstLine: number) => Example[]} */
const examplesOf = (file, text, firstLine) => {
  let before = "";
  return fences(text).filter(({ language }) => language === "ts").map(({ mark, line, code }) => {
    const at = line + firstLine - 1;
    if (mark !== "" && mark !== "continues") throw new Error(`${file}:${at}: a block may be marked "continues" and nothing else, not "${mark}"`);
    if (mark === "continues" && before === "") throw new Error(`${file}:${at}: there is no block to continue`);
    before = mark === "continues" ? `${before}\n${code}` : code;
    return { file, line: at, code: before };
  });
};

/** Doc comments of a source text, with the stars removed. */
const commentsOf = (text) => [...text.matchAll(/^[ \t]*\/\*\*[\s\S]*?\*\//gm)].map((match) => ({
  line: text.slice(0, match.index).split("\n").length,
  text: match[0].split("\n").map((line) => line.replace(/^\s*(?:\/\*\*|\*\/|\*) ?/, "")).join("\n"),
}));

/** All examples. @type {() => Example[]} */
export const examples = () => [
  ...pages().flatMap((file) => examplesOf(file, readFileSync(join(root, file), "utf8"), 1)),
  ...below("src", ".ts").flatMap((file) => commentsOf(readFileSync(join(root, file), "utf8")).flatMap(({ line, text }) => examplesOf(file, text, line))),
];

const isExpression = (text) => ts.transpileModule(`(${text}\n);`, { reportDiagnostics: true }).diagnostics?.length === 0;

/** The value after `// =>`: as much of the text as is a value; a remark may follow after two blanks. `…` leaves the rest open. */
const expectedOf = (comment) => {
  const open = /…/.test(comment);
  const text = comment.replace(/,?\s*…\s*(?=[}\]])/g, "");
  for (const candidate of [text, ...[...text.matchAll(/\s{2,}/g)].map((gap) => text.slice(0, gap.index)).reverse()]) {
    if (candidate.trim() !== "" && isExpression(candidate)) return { value: candidate.trim(), open };
  }
  throw new Error(`no value after "// =>": ${comment}`);
};

/**
 * The code with every `expression; // => value` (and `const name = expression; // => value`) turned into a call of `$check(actual, expected, open)`.
 * @type {(code: string) => { code: string, checks: number }}
 */
export const withChecks = (code) => {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  let made = "";
  let done = 0;
  let checks = 0;
  for (const statement of file.statements) {
    const comment = (ts.getTrailingCommentRanges(code, statement.end) ?? []).map(({ pos, end }) => code.slice(pos, end)).find((it) => /^\/\/ ?=>/.test(it));
    if (comment === undefined) continue;
    const { value, open } = expectedOf(comment.replace(/^\/\/ ?=>/, "").trim());
    const start = statement.getStart(file);
    const [only] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
    const expression = ts.isExpressionStatement(statement) ? statement.expression.getText(file) : only !== undefined && ts.isIdentifier(only.name) ? only.name.text : undefined;
    if (expression === undefined) throw new Error(`a value can be stated behind an expression or a const, not behind: ${statement.getText(file)}`);
    made += `${code.slice(done, start)}${ts.isVariableStatement(statement) ? statement.getText(file) : ""}$check((${expression}), (${value}), ${open});`;
    done = statement.end;
    checks += 1;
  }
  const stated = code.match(/\/\/ ?=>/g)?.length ?? 0;
  if (stated !== checks) throw new Error(`${stated - checks} "// =>" stand where nothing checks them: behind a statement of its own, on its last line`);
  return { code: made + code.slice(done), checks };
};
