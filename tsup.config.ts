import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";
import { bundled, built, entries } from "./.config/entries.js";

/** One output a module: an app pays for what it imports. By name, for in the order in which a pattern finds them no build would equal the next. */
const modules = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".examples.ts"))
  .sort();

export default defineConfig([
  {
    entry: Object.fromEntries(modules.map((file) => [file.replace(/\.ts$/, ""), `src/${file}`])),
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
