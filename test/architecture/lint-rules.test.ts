/** The lint rules that guard purity see what they must see, and let good code pass. */
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { root } from "../support/sources.ts";

const eslint = new ESLint({ cwd: root, overrideConfigFile: `${root}.config/eslint.config.js` });

/** The rules that a text breaks, were it the text of the file. */
const broken = async (text: string, filePath = "src/kernel/text.ts"): Promise<readonly (string | null)[]> => {
  const [report] = await eslint.lintText(`${text}\n`, { filePath: `${root}${filePath}` });
  return (report?.messages ?? []).map(({ ruleId }) => ruleId);
};

describe("lint rules of src", { timeout: 60_000 }, () => {
  it.each([
    ["export const f = (): number => new Date().getTime();", "no-restricted-syntax"],
    ["export const f = (): number => Date.now();", "no-restricted-properties"],
    ["export const f = (): number => Math.random();", "no-restricted-properties"],
    ["export const f = (a: string, b: string): number => a.localeCompare(b);", "no-restricted-syntax"],
    ["export const f = (a: number): string => a.toLocaleString();", "no-restricted-syntax"],
    ["export const f = (a: number): string => new Intl.NumberFormat().format(a);", "no-restricted-globals"],
    ['export const f = (): Promise<unknown> => import("./brand.ts");', "no-restricted-syntax"],
    ["export let state = 1;", "no-restricted-syntax"],
    ["export const f = (): never => { throw new Error(); };", "functional/no-throw-statements"],
    ["export class A { a = 1; }", "functional/no-classes"],
    ["export const f = (a: { b: number }): void => { a.b = 1; };", "own/no-shared-mutation"],
    ["export const f = ({ list }: { list: number[] }): void => { list.push(1); };", "own/no-shared-mutation"],
    ["const known = new Map<string, number>(); export const f = (): void => { known.set(\"a\", 1); };", "own/no-shared-mutation"],
    ['import { readFileSync } from "node:fs"; export const f = readFileSync;', "no-restricted-imports"],
  ])("refuse %s", async (text, rule) => {
    expect(await broken(text)).toContain(rule);
  });

  it("cannot be switched off in a comment", async () => {
    // the comment is the text under test: both it and the rule it would silence are reported
    expect((await broken("// eslint-disable-next-line\nexport let state = 1;")).length).toBeGreaterThan(1);
  });

  it.each([
    "export const f = (list: readonly number[]): readonly number[] => { const out: number[] = []; for (const it of list) out.push(it); out.sort((a, b) => a - b); return out; };",
    "export const f = (list: number[]): void => { list.push(1); };",
    "interface Workshop { readonly done: number[] } export const f = (workshop: Workshop): void => { workshop.done.push(1); };",
    "export const f = (a: Readonly<Record<string, number>>): object => { const { b: _b, ...rest } = a; return rest; };",
    "export const f = (n: number): Readonly<Record<string, number>> => { const out: Record<string, number> = {}; out[`k${n}`] = n; return out; };",
    "const memo = new WeakMap<object, number>(); export const f = (it: object): number => { memo.set(it, 1); return 1; };",
  ])("allow %s", async (text) => {
    expect(await broken(text)).toEqual([]);
  });

  it("refuse a test that is skipped", async () => {
    expect(await broken('import { it } from "vitest";\nit.skip("x", () => { /* nothing */ });', "test/kernel/rational.test.ts")).toContain("no-restricted-syntax");
  });
});
