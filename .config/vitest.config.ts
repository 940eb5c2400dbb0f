import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { entries, importName } from "./entries.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Dates must not depend on where the machine stands: west and east of UTC, both Indonesian ends, and across the date line. */
const zones = ["UTC", "Asia/Jakarta", "Asia/Jayapura", "America/New_York", "Pacific/Apia"];
const aboutDates = ["test/kernel/*date*.test.ts", "test/domain/period/*.test.ts", "test/domain/calendar/*.test.ts", "test/zones/*.test.ts"];

/** The package's own name means the sources, in tests and in the examples of the documentation. */
const alias = Object.entries(entries).map(([subPath, source]) => ({ find: new RegExp(`^${importName(subPath)}$`), replacement: `${root}${source}` }));

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    allowOnly: false,
    testTimeout: 60_000, // a slow machine is no fault of the code
    projects: [
      { extends: true, test: { name: "suite", include: ["test/**/*.test.ts"], exclude: ["test/zones/**"] } },
      ...zones.map((zone) => ({ extends: true as const, test: { name: zone, include: aboutDates, env: { TZ: zone } } })),
    ],
    setupFiles: process.env["FULL"] === undefined ? [] : [".config/full-runs.ts"], // npm run verify:full
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: [["text", { skipFull: true }], "json-summary"],
      thresholds: {
        branches: 97,
        "src/{kernel,scoring,scorers}/**": { lines: 100, branches: 100 },
        "src/!(kernel|scoring|scorers)/**": { branches: 97 },
      },
    },
  },
});
