/** The public API as text, one report a sub-path in docs/api-report: a change of the API is a change of these files, and is reviewed as one. */
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { built, entries, importName } from "../entries.js";
import { gate, root, withScratch } from "./lib.mjs";

const update = process.argv.includes("--update");
const reports = join(root, "docs/api-report");
const nameOf = (subPath) => importName(subPath).replaceAll("/", ".");

const reportOf = (subPath, source, scratch) => {
  const problems = [];
  const silent = { logLevel: "none" };
  const config = ExtractorConfig.prepare({
    configObjectFullPath: join(root, "api-extractor.json"),
    packageJsonFullPath: join(root, "package.json"),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, `${built(source)}.d.ts`),
      newlineKind: "lf",
      compiler: { overrideTsconfig: { compilerOptions: { target: "ES2022", lib: ["ES2023"], module: "ESNext", moduleResolution: "Bundler", types: [], strict: true, skipLibCheck: true }, files: [join(root, `${built(source)}.d.ts`)] } },
      apiReport: { enabled: true, reportFolder: reports, reportTempFolder: scratch, reportFileName: `${nameOf(subPath)}.api.md` },
      docModel: { enabled: false }, dtsRollup: { enabled: false }, tsdocMetadata: { enabled: false },
      messages: { compilerMessageReporting: { default: { logLevel: "error" } }, extractorMessageReporting: { default: silent }, tsdocMessageReporting: { default: silent } },
    },
  });
  const result = Extractor.invoke(config, {
    localBuild: update,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === "error") problems.push(message.text);
    },
  });
  if (!update && result.apiReportChanged) problems.push(`the public API of ${importName(subPath)} is not as in docs/api-report: run "npm run api:update" and review the difference`);
  return problems;
};

await gate(async (faults) => {
  if (!existsSync(join(root, "dist/index.d.ts"))) throw new Error("build first");
  if (update) rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await withScratch((scratch) => {
    for (const [subPath, source] of Object.entries(entries)) faults.push(...reportOf(subPath, source, scratch));
  });
  const expected = Object.keys(entries).map((it) => `${nameOf(it)}.api.md`);
  faults.push(...readdirSync(reports).filter((it) => !expected.includes(it)).map((it) => `docs/api-report/${it} belongs to no sub-path`));
  return `${expected.length} sub-paths ${update ? "written" : "as committed"}`;
});
