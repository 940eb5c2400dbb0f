import { defineConfig } from "vitest/config";
import base from "../vitest.config.ts";

/** The tests that mutants of the kernel and the scorers must fail: one run, one time zone, no coverage. */
export default defineConfig({
  root: base.root,
  resolve: base.resolve,
  // instrumented code is several times slower
  test: { testTimeout: 120_000, include: ["test/kernel/**/*.test.ts", "test/scoring/**/*.test.ts", "test/scorers/**/*.test.ts", "test/properties/**/*.test.ts"] },
});
