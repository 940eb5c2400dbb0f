/** The typed literal under the compiler: faults are named by both versions, declarations stay small, and twenty more steps stay cheap. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "typed-literals-"));
afterAll(() => { rmSync(scratch, { recursive: true, force: true }); });
const sourceOf = (name: string): string => readFileSync(join(root, "test/types", name), "utf8");

/** Compiles files in a folder of their own against the sources; what the compiler prints, faults or not. */
const compile = (typescript: string, folder: string, files: Readonly<Record<string, string>>, ...flags: readonly string[]): string => {
  const place = join(scratch, folder);
  mkdirSync(place, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
  const compilerOptions = {
    target: "ES2022", lib: ["ES2023"], module: "ESNext", moduleResolution: "Bundler", moduleDetection: "force", types: [], strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true,
    skipLibCheck: true, allowImportingTsExtensions: true, noEmit: true, paths: { "pembinaan-asn/core": [join(root, "src/core.ts")] },
  };
  writeFileSync(join(place, "tsconfig.json"), JSON.stringify({ compilerOptions, files: Object.keys(files) }));
  try {
    return execFileSync("node", [join(root, "node_modules", typescript, "bin/tsc"), "-p", place, "--pretty", "false", ...flags], { encoding: "utf8", cwd: place, stdio: "pipe" });
  } catch (failure) {
    return String((failure as { readonly stdout: unknown }).stdout);
  }
};

/** Line → the whole message. */
const messagesOf = (output: string): ReadonlyMap<number, string> => {
  const found = new Map<number, string>();
  let at = 0;
  for (const line of output.split("\n")) {
    const head = /^faults\.ts\((\d+),\d+\): error /.exec(line);
    if (head !== null) at = Number(head[1]);
    else if (!line.startsWith(" ")) at = 0;
    if (at > 0) found.set(at, `${found.get(at) ?? ""}${line}\n`);
  }
  return found;
};

describe("a faulty literal", () => {
  const lines = sourceOf("faults.ts").split("\n").filter((line) => !line.includes("// @ts-expect-error"));
  for (const typescript of ["typescript", "typescript-5.4"]) {
    it(`is a compile error that names the key: ${typescript}`, () => {
      const messages = messagesOf(compile(typescript, `faults-${typescript}`, { "faults.ts": lines.join("\n") }));
      const expected = lines.flatMap((line, at) => {
        const key = /^ {4}key: "([^"]+)"/.exec(line)?.[1];
        return key === undefined ? [] : [{ line: at + 2, key }];
      });
      expect(expected.length).toBeGreaterThan(35);
      expect([...messages.keys()]).toEqual(expected.map(({ line }) => line));
      for (const { line, key } of expected) expect(messages.get(line)).toMatch(new RegExp(`['"]${key.replaceAll(".", "\\.")}['"]`));
    }, 300_000);
  }
});

describe("the declaration of a rulebook", () => {
  it("stays under 3 KiB", () => {
    // without a root directory of its own the compiler would write beside the sources
    const place = join(scratch, "declarations");
    compile("typescript", "declarations", { "rulebooks.ts": sourceOf("rulebooks.ts") }, "--declaration", "--emitDeclarationOnly", "--noEmit", "false", "--rootDir", parse(root).root, "--outDir", join(place, "out"));
    const find = (folder: string): string => execFileSync("find", [folder, "-name", "rulebooks.d.ts"], { encoding: "utf8" }).trim();
    const declarations = readFileSync(find(join(place, "out")), "utf8").split("export declare const ").slice(1);
    expect(declarations).toHaveLength(4);
    for (const declaration of declarations) {
      expect(declaration).toContain("outputs: {");
      expect(Buffer.byteLength(declaration)).toBeLessThan(3 * 1024);
    }
  }, 300_000);
});

describe("a further rulebook of twenty steps", () => {
  const all = sourceOf("rulebooks.ts");
  const twenty = all.slice(all.indexOf("export const crossed"));
  const instantiations = (copies: number): number => {
    const files = Object.fromEntries(Array.from({ length: copies }, (_, at) => [`copy${at}.ts`, `import { defineRulebook } from "pembinaan-asn/core";\n${twenty.replace("pp-46-2011@1", `pp-46-${at}@1`)}`]));
    const output = compile("typescript", `copies-${copies}`, files, "--extendedDiagnostics");
    expect(output).not.toContain("error TS");
    return Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1]);
  };

  it("costs at most 40 thousand type instantiations, with lists, records and crossed dimensions", () => {
    expect(twenty.match(/ scorer: "/g)).toHaveLength(20);
    const each = (instantiations(6) - instantiations(2)) / 4;
    expect(each).toBeGreaterThan(1000);
    expect(each).toBeLessThanOrEqual(40_000);
  }, 300_000);
});
