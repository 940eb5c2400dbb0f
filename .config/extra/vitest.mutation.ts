import { defineConfig } from "vitest/config";
import base from "../vitest.config.ts";

/** The tests that mutants of the kernel and the scorers must fail: one run, one time zone, no coverage. */
export default defineConfig({
  root: base.root,
  resolve: base.resolve,
  test: { include: ["test/kernel/**/*.test.ts", "test/scoring/**/*.test.ts", "test/scorers/**/*.test.ts", "test/properties/**/*.test.ts"] },
});
