/** Bundles the small apps of .config/sizes.js as an app's bundler would, and weighs them. Needs a build. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { apps } from "../sizes.js";
import { gate, root } from "./lib.mjs";

const bundle = async (code) => {
  const { outputFiles: [file] } = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: "app.js" }, bundle: true, minify: true, format: "esm", platform: "browser", target: "es2022", write: false, logLevel: "silent", legalComments: "none",
  });
  return file.text;
};

/** The faults of one app are added; what it weighs is returned. */
const weigh = async ({ name, code, gzip, rulebooks, without }, faults) => {
  const text = await bundle(code);
  const size = gzipSync(text, { level: 9 }).length;
  const found = new Set(text.match(/\b[a-z]+(?:-[a-z0-9]+)+-\d{4}@\d+/g) ?? []);
  const others = [...found].filter((it) => !rulebooks.includes(it));
  if (size > gzip) faults.push(`${name}: ${size} bytes, ${gzip} allowed`);
  if (others.length > 0) faults.push(`${name} holds ${others.join(", ")}`);
  faults.push(...rulebooks.filter((it) => !found.has(it)).map((it) => `${name} should hold ${it}: is this measurement still right?`));
  faults.push(...without.filter((it) => it.pattern.test(text)).map((it) => `${name} holds ${it.name}`));
  return `${name} ${(size / 1024).toFixed(2)} KiB`;
};

await gate(async (faults) => {
  const held = [];
  for (const app of apps) {
    try { held.push(await weigh(app, faults)); } catch (failure) { faults.push(`${app.name}: ${failure.message}`); }
  }
  return held.join(", ");
});
