import { defineConfig } from "tsup";
import { bundled, built, entries } from "./.config/entries.js";
import { keepLicences } from "./.config/scripts/keep-licences.mjs";

export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.examples.ts"], // one output a module: an app pays for what it imports
  dts: {
    entry: Object.fromEntries(Object.values(entries).map((source) => [built(source).replace("dist/", ""), source])),
    compilerOptions: { ignoreDeprecations: "6.0" }, // tsup 8 sets baseUrl, which TypeScript 6 announces to leave
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: false,
  clean: true,
  silent: true,
  noExternal: [...bundled],
  onSuccess: keepLicences,
});
