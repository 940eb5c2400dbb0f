/** The published JSON Schemas as documents: what zod generates, with titles and descriptions in both languages. Pure; the gate writes and compares them. */
import * as z from "zod";
import { files, properties } from "../schema-texts.js";

const both = ([en, id]) => `${en} / ${id}`;

/** Adds title and description to every property, at any depth. @type {(node: unknown) => unknown} */
const described = (node) => {
  if (Array.isArray(node)) return node.map(described);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, it]) => {
    if (key !== "properties") return [key, described(it)];
    return [key, Object.fromEntries(Object.entries(it).map(([name, schema]) => {
      const texts = properties[name];
      if (texts === undefined) throw new Error(`.config/schema-texts.js has no text for the property "${name}"`);
      const [titleEn, titleId, en, id] = texts;
      return [name, { title: both([titleEn, titleId]), description: both([en, id]), ...described(schema) }];
    }))];
  }));
};

/**
 * File name → text. `schemas`: what `pembinaan-asn/schemas` exports, from dist or from the sources.
 * @type {(schemas: { overlaySchema: unknown, rulebookSchema: unknown, receiptSchema: unknown }) => Record<string, string>}
 */
export const schemaDocuments = ({ overlaySchema, rulebookSchema, receiptSchema }) => Object.fromEntries(Object.entries({ overlay: overlaySchema, rulebook: rulebookSchema, receipt: receiptSchema }).map(([name, schema]) => {
  const { title, description, rules } = files[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
  const said = (at) => [description[at], ...rules.map((it) => `– ${it[at]}`)].join("\n");
  return [`${name}.schema.json`, `${JSON.stringify({ $schema, title: both(title), description: `${said(0)}\n\n${said(1)}`, ...described(rest) }, null, 1)}\n`];
}));
