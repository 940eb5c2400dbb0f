/** The public sub-paths are written once, in .config/entries.js; everything that must repeat them agrees. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import ts from "typescript";
import { built, bundled, data, entries, importName } from "../../.config/entries.js";
import typedoc from "../../.config/typedoc.config.js";
import tsup from "../../tsup.config.ts";
import vitest from "../../.config/vitest.config.ts";
import { read, root } from "../support/sources.ts";

interface Package {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(read("package.json")) as Package;
const sources = Object.values(entries);

describe("public sub-paths", () => {
  it("have a source file each", () => {
    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
  });

  it("are the exports of package.json, with types for both module systems", () => {
    const expected = Object.fromEntries(Object.entries(entries).map(([subPath, source]) => [subPath, {
      import: { types: `./${built(source)}.d.ts`, default: `./${built(source)}.js` },
      require: { types: `./${built(source)}.d.cts`, default: `./${built(source)}.cjs` },
    }]));
    expect(manifest.exports).toEqual({ ...expected, ...data, "./package.json": "./package.json" });
  });

  it("are what tsup declares, typedoc documents and vitest resolves", () => {
    const [, declarations] = tsup as readonly [unknown, { readonly entry: Readonly<Record<string, string>> }];
    expect(Object.values(declarations.entry)).toEqual(sources);
    expect(typedoc.entryPoints).toEqual(sources.map((source) => `../${source}`));
    const aliases = (vitest as { readonly resolve: { readonly alias: readonly { readonly find: RegExp; readonly replacement: string }[] } }).resolve.alias;
    for (const [subPath, source] of Object.entries(entries)) {
      expect(aliases.filter(({ find }) => find.test(importName(subPath))).map(({ replacement }) => replacement)).toEqual([`${root}${source}`]);
    }
  });

  it("are the paths of the tests' compiler options", () => {
    const { config } = ts.parseConfigFileTextToJson("tsconfig.json", read("test/tsconfig.json")) as { readonly config: { readonly compilerOptions: { readonly paths: unknown } } };
    expect(config.compilerOptions.paths).toEqual(Object.fromEntries(Object.entries(entries).map(([subPath, source]) => [importName(subPath), [`../${source}`]])));
  });
});

describe("packages", () => {
  it("that are bundled are development dependencies, the others are dependencies", () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(["@date-fns/utc", "date-fns", "decimal.js", "zod"]);
    for (const name of bundled) expect(manifest.devDependencies).toHaveProperty([name]);
  });

  it("are pinned exactly", () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((it) => !/^(?:npm:[a-z@/.-]+@)?\d+\.\d+\.\d+$/.test(it))).toEqual([]);
  });
});
