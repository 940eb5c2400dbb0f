import { defineConfig } from "tsup";
import { bundled, built, entries } from "./.config/entries.js";

export default defineConfig([
  {
    entry: ["src/**/*.ts", "!src/**/*.examples.ts"], // one output a module: an app pays for what it imports
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    splitting: true,
    treeshake: false,
    silent: true,
    noExternal: [...bundled],
  },
  {
    entry: Object.fromEntries(Object.values(entries).map((source) => [built(source).replace("dist/", ""), source])),
    format: ["esm"], // .config/scripts/build.mjs writes the declarations for CommonJS from these
    dts: {
      only: true,
      compilerOptions: { ignoreDeprecations: "6.0" }, // tsup 8 sets baseUrl, which TypeScript 6 announces to leave
    },
    silent: true,
  },
]);
