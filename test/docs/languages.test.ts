/** The README in Bahasa Indonesia stays in step with the English one: same headings, same code, same links. Only the words differ. */
import { existsSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { fences } from "../../.config/scripts/examples.mjs";
import { filesBelow, read, root } from "../support/sources.ts";

const withoutFences = (text: string): string => text.replace(/^(\s*)(`{3,})[\s\S]*?^\s*\2\s*$/gm, "");
const headings = (text: string): readonly string[] => [...withoutFences(text).matchAll(/^(#+) /gm)].map((it) => it[1] ?? "");
/** Remarks in the code are words too; values after `// =>` are not. */
const code = (text: string): readonly string[] => fences(text).map((it) => `${it.language} ${it.mark}\n${it.code.replace(/[ \t]*(?:\/\/|#)(?! ?=>)[^\n"]*$/gm, "").replace(/\s{2,}(?!.*=>)/g, " ").trim()}`);
const targets = (text: string): readonly string[] => [...withoutFences(text).matchAll(/\]\(([^)\s]+)\)/g)].map((it) => it[1] ?? "");
/** A link as seen from the root; anchors are words of the language. The two pages link to each other. */
const fromRoot = (page: string, target: string): string => {
  if (/^[a-z]+:/.test(target)) return target;
  const path = target.split("#")[0] ?? "";
  const resolved = path === "" ? page : posix.normalize(posix.join(posix.dirname(page), path));
  return resolved === "README.md" || resolved === "docs/id/README.md" ? "README" : resolved;
};

const english = read("README.md");
const indonesian = read("docs/id/README.md");

describe("docs/id/README.md", () => {
  it("has the headings of README.md", () => { expect(headings(indonesian)).toEqual(headings(english)); });
  it("has the blocks of README.md", () => { expect(code(indonesian)).toEqual(code(english)); });
  it("has the links of README.md", () => {
    expect(targets(indonesian).map((it) => fromRoot("docs/id/README.md", it))).toEqual(targets(english).map((it) => fromRoot("README.md", it)));
  });
});

/** The anchor that a heading gets on the pages of code hosts. */
const anchor = (heading: string): string => heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(" ", "-");

describe("links between pages", () => {
  it("lead to files and headings that exist", () => {
    const pages = ["README.md", "CHANGELOG.md", "src/README.md", ...filesBelow("docs", /\.md$/).filter((it) => !it.startsWith("api")).map((it) => `docs/${it}`)].filter((it) => existsSync(`${root}${it}`));
    const broken = pages.flatMap((page) => targets(read(page)).filter((it) => !/^[a-z]+:/.test(it)).flatMap((target) => {
      const [path = "", hash] = target.split("#");
      const file = path === "" ? page : posix.normalize(posix.join(posix.dirname(page), path));
      if (!existsSync(`${root}${file}`)) return [`${page}: ${target}`];
      const anchors = hash === undefined ? [] : [...withoutFences(read(file)).matchAll(/^#+ (.+)$/gm)].map((it) => anchor(it[1] ?? ""));
      return hash === undefined || anchors.includes(hash) ? [] : [`${page}: ${target}`];
    }));
    expect(broken).toEqual([]);
  });
});
