/** Every example of the documentation runs and gives the value written beside it. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import ts from "typescript";
import { entries, importName } from "../../.config/entries.js";
import { examples, fences, pages, withChecks } from "../../.config/scripts/examples.mjs";
import { read, root } from "../support/sources.ts";

const modules = new Map<string, unknown>();
for (const name of [...Object.keys(entries).map(importName), "decimal.js", "zod", "vitest", "fast-check"]) modules.set(name, await import(/* @vite-ignore */ name));

type Body = (require: (name: string) => unknown, exports: object, $check: (actual: unknown, expected: unknown, open: boolean) => void) => Promise<void>;

/** Runs one example as an app at the place of its document would; returns how many values it checked. */
const runExample = async (file: string, code: string): Promise<number> => {
  const prepared = withChecks(code);
  const { outputText } = ts.transpileModule(prepared.code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true } });
  const require = (name: string): unknown => {
    if (name.startsWith(".") && name.endsWith(".json")) return { __esModule: true, default: JSON.parse(readFileSync(join(root, dirname(file), name), "utf8")) as unknown };
    if (!modules.has(name)) throw new Error(`an example may import the package and its sub-paths, not ${name}`);
    return modules.get(name);
  };
  let checked = 0;
  const body = new Function("require", "exports", "$check", `return (async () => {\n${outputText}\n})();`) as Body;
  await body(require, {}, (actual, expected, open) => {
    checked += 1;
    if (open) expect(actual).toMatchObject(expected as object);
    else expect(actual).toEqual(expected);
  });
  expect(checked).toBe(prepared.checks);
  return checked;
};

const all = examples();

describe("examples", () => {
  it.each(all.map(({ file, line, code }) => [`${file}:${String(line)}`, file, code] as const))("%s", async (_, file, code) => {
    await runExample(file, code);
  });

  it("of the README check their values", () => {
    expect(all.filter(({ file }) => file === "README.md").map(({ code }) => withChecks(code).checks).reduce((sum, it) => sum + it, 0)).toBeGreaterThan(0);
  });

  it("are not hidden from this test by another name of the language", () => {
    expect(pages().flatMap((page) => fences(read(page)).filter(({ language }) => /^(?:js|mjs|javascript|typescript|tsx?)$/.test(language) && language !== "ts").map(({ line }) => `${page}:${String(line)}`))).toEqual([]);
  });
});

describe("the runner of the examples", () => {
  it.each([
    ["a wrong value", "1 + 1; // => 3"],
    ["a wrong value of a const", "const a = { b: 1 }; // => { b: 2 }"],
    ["a wrong part", "({ a: 1, b: 2 }); // => { a: 2, … }"],
    ["a value that nothing checks", "const f = () => {\n  1; // => 2\n};"],
    ["no value", "1; // => as you like"],
    ["a foreign import", 'import { readFileSync } from "node:fs";\nreadFileSync;'],
  ])("refuses %s", async (_, code) => {
    await expect(runExample("README.md", code)).rejects.toThrow();
  });

  it("reads values, parts, remarks and statements over several lines", async () => {
    expect(await runExample("README.md", 'const a = { b: "x  y", c: [1, 2] };\na.b; // => "x  y"   a remark\na; // => { b: "x  y", … }\n[\n  1,\n]; // => [1]\nconst d = await Promise.resolve(2); // => 2\na.c.length; // 2, said and not checked')).toBe(4);
  });
});
