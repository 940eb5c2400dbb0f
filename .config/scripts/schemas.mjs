/** The JSON Schemas in docs/schema are those of the build. `--update` writes them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gate, root } from "./lib.mjs";
import { schemaDocuments } from "./schema-documents.mjs";

await gate(async () => {
  const documents = Object.entries(schemaDocuments(await import("../../dist/schemas.js")));
  const folder = join(root, "docs/schema");
  if (process.argv.includes("--update")) {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of documents) writeFileSync(join(folder, name), text);
  }
  const stale = documents.filter(([name, text]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), "utf8") !== text).map(([name]) => name);
  if (stale.length > 0) throw new Error(`not up to date: ${stale.join(", ")}; npm run schemas -- --update after a build`);
  return `docs/schema: ${documents.length} schemas up to date`;
});
