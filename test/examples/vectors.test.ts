/** The vectors that are published: the index tells what is in each file, and a port without the library gives every exact index. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countsOf, ikm } from "../../docs/examples/vectors/ikm.mjs";
import { read, root } from "../support/sources.ts";
import index from "../vectors/index.json" with { type: "json" };
import surveys from "../vectors/satisfaction.json" with { type: "json" };

type Data = Readonly<Record<string, unknown>>;
const dataOf = (file: string): Data => JSON.parse(read(`test/vectors/${file}`)) as Data;
const rowsOf = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : typeof value === "object" && value !== null && "rows" in value ? value.rows as readonly unknown[] : undefined);

describe("the index of the vectors", () => {
  it("lists every file, with subject, source and licence", () => {
    expect(index.files.map(({ file }) => file)).toEqual(readdirSync(`${root}test/vectors`).filter((it_) => it_.endsWith(".json") && it_ !== "index.json").sort());
    for (const { subject, source, licence } of index.files) expect([subject.id, subject.en, source, licence].filter((it_) => it_.length < 5)).toEqual([]);
  });
  it.each(index.files.map((it_) => [it_.file, it_] as const))("%s: counts as many, and says what every field means", (file, { counts, fields }) => {
    const data = dataOf(file);
    const lists = Object.entries(data).flatMap(([name, value]) => (rowsOf(value) === undefined ? [] : [[name, rowsOf(value)] as const]));
    expect(Object.fromEntries(lists.map(([name, rows]) => [name, rows?.length]))).toEqual(counts);
    const used = new Set(lists.filter(([name]) => Array.isArray(data[name])).flatMap(([, rows]) => (rows ?? []).flatMap((row) => Object.keys(row as object))));
    expect([...used].sort()).toEqual(Object.keys(fields).sort());
  });
  it.each([
    ["hdi.json", "MIT License", "The above copyright notice and this permission notice shall be included in all copies"],
    ["mentoring.json", "BSD-3-Clause", "must reproduce the above copyright notice, this list of conditions and the following disclaimer"],
  ])("keeps the licence text beside the data that asks for it: %s", (file, name, condition) => {
    expect(index.files.find((it_) => it_.file === file)?.licence).toContain(name);
    expect(String(dataOf(file)["licenceText"])).toContain(condition);
    expect(read("docs/guides/vectors.md")).toMatch(new RegExp(`\\| .*\`${file}\`.*must stay with the data`, "u"));
  });
});

describe("a port in plain JavaScript", () => {
  const cases = surveys.records.filter(({ form }) => form === "answers" || form === "counts");
  it.each(cases.map((it_) => [it_.id, it_] as const))("%s", (_, { matrix, counts, expected }) => {
    const { index: exact, shown, grade } = expected.find(({ conventions }) => Object.keys(conventions).length === 0) as unknown as { readonly index: string; readonly shown: string; readonly grade: string };
    expect(ikm(counts ?? countsOf(matrix ?? []))).toEqual({ index: exact, shown, grade });
  });
  it("are more than twenty", () => { expect(cases.length).toBeGreaterThan(20); });
});
