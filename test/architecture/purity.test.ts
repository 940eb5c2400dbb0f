/** Nothing in src reads a clock, chance, a locale, the environment or the world: a textual net behind eslint and the compiler. */
import { describe, expect, it } from "vitest";
import ts from "typescript";
import { filesBelow, read } from "../support/sources.ts";

/** What may not stand in code, as it is sought; it stands here and in the samples below for no other reason. Comments and texts are blanked first. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\bnew Date\(\s*\)|(?<!new )\bDate\(|\bDate\.now\b/, "clock"],
  [/\bMath\.random\b|\bcrypto\b/, "chance"],
  [/\bIntl\b|\blocaleCompare\b|\btoLocale\w+/, "locale of the machine"],
  [/\bprocess\.\w|\bimport\.meta\b|\bnavigator\b|\bglobalThis\b/, "environment"],
  [/\bconsole\b|\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\brequire\(|\bimport\(\s*[^\s"]/, "input and output"],
  [/\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b|\bAtomics\b|\bSharedArrayBuffer\b|\bWeakRef\b|\bFinalizationRegistry\b/, "timers and threads"],
  [/\beval\(|\bnew Function\b|\bFunction\(/, "code from text"],
  [/\bas any\b|:\s*any\b|<any>/, "any"],
];

/** What may not stand in comments, as it is sought: a check switched off, work left undone. A coverage exception needs its reason after a dash. */
const forbiddenComments: readonly (readonly [RegExp, string])[] = [
  [/eslint-disable|@ts-ignore|@ts-nocheck|@ts-expect-error/, "a check switched off"],
  [/(?:v8|c8|istanbul) ignore(?![^\n]* -- \S)/, "coverage exception without its reason (`-- why`)"],
  [/\b(?:TODO|FIXME|XXX)\b/, "unfinished"],
];

/** Splits a text into code (texts and comments blanked) and comments, line for line. */
const split = (text: string): { readonly code: string; readonly comments: string } => {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true);
  const code = text.split(""); // code units, as the positions of the parser are
  const comments: string[] = code.map((it) => it === "\n" ? it : " ");
  const blank = (from: number, to: number, asComment: boolean): void => {
    for (let at = from; at < to; at += 1) {
      if (asComment) comments[at] = text[at] ?? " ";
      if (code[at] !== "\n") code[at] = " ";
    }
  };
  const visit = (node: ts.Node): void => {
    for (const range of [...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []), ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? [])]) blank(range.pos, range.end, true);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isRegularExpressionLiteral(node)) blank(node.getStart(file), node.getEnd(), false);
    node.getChildren(file).forEach(visit);
  };
  visit(file);
  return { code: code.join(""), comments: comments.join("") };
};

const faultsIn = (path: string, text: string): readonly string[] => {
  const { code, comments } = split(text);
  const scan = (part: string, rules: typeof forbidden): readonly string[] => part.split("\n").flatMap((line, at) =>
    rules.flatMap(([pattern, what]) => pattern.test(line) ? [`${path}:${String(at + 1)} ${what}`] : []));
  return [...scan(code, forbidden), ...scan(comments, forbiddenComments)];
};

describe("purity", () => {
  it("holds in every source file", () => {
    expect(filesBelow("src", /\.ts$/).flatMap((path) => faultsIn(path, read(`src/${path}`)))).toEqual([]);
  });

  // samples of each fault: without them nobody would know whether the patterns find anything
  it.each([
    ["const now = new Date();", "clock"], ["const now = Date.now();", "clock"], ["const r = Math.random();", "chance"],
    ["[].sort((a, b) => a.localeCompare(b));", "locale of the machine"], ["(1).toLocaleString();", "locale of the machine"], ["new Intl.NumberFormat();", "locale of the machine"],
    ["const e = process.env;", "environment"], ["console.log(1);", "input and output"], ["const f = `${fetch(\"x\")}`;", "input and output"], ["setTimeout(f, 1);", "timers and threads"],
    ["new Function(\"return 1\");", "code from text"], ["const x = y as any;", "any"], ["// eslint-disable-next-line", "a check switched off"], ["/* v8 ignore next */", "coverage exception"],
  ])("sees %s", (text, what) => {
    expect(faultsIn("file.ts", text)).toEqual([expect.stringContaining(what)]);
  });

  it("is not alarmed by words in texts and comments, nor by names of the domain", () => {
    expect(faultsIn("file.ts", 'const a = { performance: "console", process: 1 }; // Date.now is forbidden\nconst b = new Date(0); /* v8 ignore next -- unreachable: checked above */ // 📐 a sign of two code units')).toEqual([]);
  });
});
