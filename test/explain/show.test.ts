import { readFileSync, writeFileSync } from "node:fs";
import { it } from "vitest";
import { explain } from "../../src/explain/index.ts";
it("shows", () => {
  for (const n of ["survey", "tree", "pp46"]) for (const locale of ["id", "en"] as const) for (const format of ["text", "markdown"] as const)
    writeFileSync(`/tmp/show-${n}-${locale}.${format}`, explain(JSON.parse(readFileSync(`test/explain/receipts/${n}.json`, "utf8")), { locale, format }));
});
