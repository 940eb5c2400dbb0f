/** A file holds one idea and says in its first line which; a folder is entered by its index; the top level stays tidy. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesBelow, read, root } from "../support/sources.ts";

const files = filesBelow("src", /\.ts$/).map((path) => ({ path, text: read(`src/${path}`) }));

describe("source files", () => {
  it("have at most 250 lines", () => {
    expect(files.filter(({ text }) => text.trimEnd().split("\n").length > 250).map(({ path }) => path)).toEqual([]);
  });

  it("say in their first line what they are for", () => {
    expect(files.filter(({ text }) => !/^\/\*\* [^\n]{8,}/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("are named in small letters and dashes", () => {
    expect(files.filter(({ path }) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.schema|\.examples)?\.ts$/.test(path)).map(({ path }) => path)).toEqual([]);
  });
});

describe("top level", () => {
  it("holds the agreed files and folders only", () => {
    const agreed = ["package.json", "package-lock.json", "tsconfig.json", "tsup.config.ts", "src", "test", "docs", "README.md", "CHANGELOG.md", "LICENSE"];
    const made = ["node_modules", "dist", "coverage"];
    const present = readdirSync(root).filter((it) => !it.startsWith(".") && !made.includes(it));
    expect(present.filter((it) => !agreed.includes(it))).toEqual([]);
  });
});
