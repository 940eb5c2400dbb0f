/** The published JSON Schemas: up to date, described in both languages, and equal to the parsers: an independent validator takes and refuses the same generated documents. */
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schemaDocuments } from "../../.config/scripts/schema-documents.mjs";
import { properties } from "../../.config/schema-texts.js";
import { parseOverlay, parseRulebook } from "../../src/rulebook/index.ts";
import { overlaySchema, receiptSchema, rulebookSchema } from "../../src/schemas.ts";
import { asked, receiptOf, rulebooks } from "../laws/every-case.ts";
import { good, goodOverlay } from "../rulebook/good.ts";
import { allowance, perwali } from "../rulebook/sixteen.ts";
import { read } from "../support/sources.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
const documents = schemaDocuments({ overlaySchema, rulebookSchema, receiptSchema });
const published = (name: string): object => JSON.parse(read(`docs/schema/${name}.schema.json`)) as object;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const takes = { overlay: ajv.compile(published("overlay")), rulebook: ajv.compile(published("rulebook")), receipt: ajv.compile(published("receipt")) };
const throughText = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

describe("docs/schema", () => {
  it.each(Object.entries(documents))("%s is up to date", (name, text) => {
    expect(read(`docs/schema/${name}`)).toBe(text);
  });
  it("has a title and a description in both languages at every property, none left over", () => {
    const used = new Set(Object.values(documents).flatMap((text) => [...text.matchAll(/^ +"([^"]+)": \{$/gmu)].map(([, name]) => name)));
    expect(Object.keys(properties).filter((name) => !used.has(name))).toEqual([]);
    for (const [name, texts] of Object.entries(properties)) expect([name, texts.length, texts.every((it_) => it_.trim() !== "")]).toEqual([name, 4, true]);
    for (const text of Object.values(documents)) expect(Object.keys(JSON.parse(text) as object).slice(0, 3)).toEqual(["$schema", "title", "description"]);
  });
});

const overlays = [goodOverlay, perwali("perwali-1", { set: { weight: { values: { kinerja: 60 } }, last: { rounding: "none" } }, enacted: "2026-01-01", supersedes: ["a"], notes: { a: "b" }, $schema: "x" })].map(throughText);
const books = [good, allowance, ...rulebooks].map(throughText);
const receipts = asked.filter((_, at) => at % 7 === 0).map((it_) => throughText(receiptOf(it_)));

/** All places of a document. */
const placesOf = (value: Json, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] => [path, ...(typeof value !== "object" || value === null ? [] : Array.isArray(value) ? value.flatMap((it_: Json, at) => placesOf(it_, [...path, at])) : Object.entries(value).flatMap(([key, it_]) => placesOf(it_ as Json, [...path, key])))];

type Change = { readonly kind: "replace"; readonly by: Json } | { readonly kind: "remove" } | { readonly kind: "insert"; readonly key: string; readonly by: Json };

const changedAt = (value: Json, [first, ...rest]: readonly (string | number)[], change: Change): Json => {
  if (first === undefined) {
    if (change.kind === "replace") return change.by;
    return change.kind === "insert" && typeof value === "object" && value !== null ? (Array.isArray(value) ? [...value as readonly Json[], change.by] : { ...value, [change.key]: change.by }) : value;
  }
  if (Array.isArray(value)) return value.flatMap((it_: Json, at) => (at !== first ? [it_] : rest.length === 0 && change.kind === "remove" ? [] : [changedAt(it_, rest, change)]));
  return Object.fromEntries(Object.entries(value as object).flatMap(([key, it_]: [string, Json]) => (key !== first ? [[key, it_]] : rest.length === 0 && change.kind === "remove" ? [] : [[key, changedAt(it_, rest, change)]])));
};

const leaf: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, -1, 1.5, 2, 31, "", "text", "secondary", "25", "76.61", "1/9", "1/0", "1,5", "-3", ".5", "1e3", "half-up", "none", "any", "general", "2026-01-01", "2026-1-1", [], {}, ["a"], [0, 1], { id: "a" }, { id: "a", en: "b" }, { number: 1 }, { places: 2, mode: "half-up" }),
  fc.string({ maxLength: 6 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(),
);
const change: fc.Arbitrary<Change> = fc.oneof(
  leaf.map((by): Change => ({ kind: "replace", by })), fc.constant<Change>({ kind: "remove" }),
  fc.tuple(fc.constantFrom("id", "en", "number", "values", "bands", "from", "to", "note", "of", "only", "missing", "odd", "", "label", "within", "places", "unset"), leaf).map(([key, by]): Change => ({ kind: "insert", key, by })),
);

/** Documents that are right but for one to three changes. */
const generated = (bases: readonly Json[]): fc.Arbitrary<Json> => fc.tuple(fc.constantFrom(...bases), fc.array(fc.tuple(fc.nat(), change), { minLength: 0, maxLength: 3 })).map(([base, changes]) => changes.reduce((document, [at, it_]) => {
  const places = placesOf(document);
  return changedAt(document, places[at % places.length] ?? [], it_);
}, base));

describe("the published schemas and the parsers", () => {
  const same = (bases: readonly Json[], schema: (value: Json) => boolean, parser: (value: Json) => boolean, numRuns: number): void => {
    let taken = 0;
    let refused = 0;
    fc.assert(fc.property(generated(bases), (document) => {
      const verdict = schema(document);
      if (verdict) taken += 1; else refused += 1;
      expect(parser(throughText(document))).toBe(verdict);
    }), { numRuns });
    expect(Math.min(taken, refused)).toBeGreaterThan(numRuns / 20); // both verdicts were met often
  };
  it("overlays", () => { same(overlays, (it_) => takes.overlay(it_), (it_) => parseOverlay(it_).ok, 600); });
  it("rulebooks", () => { same(books, (it_) => takes.rulebook(it_), (it_) => parseRulebook(it_).ok, 300); });
  it("receipts", () => { same(receipts, (it_) => takes.receipt(it_), (it_) => receiptSchema.safeParse(it_).success, 200); });
  it("take every receipt that is made", () => {
    for (const it_ of asked) expect([it_.name, takes.receipt(throughText(receiptOf(it_)))]).toEqual([it_.name, true]);
  });
});
