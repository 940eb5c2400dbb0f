/**
 * The public sub-paths: the one list. `exports` in package.json must agree with it (test/architecture/exports.test.ts);
 * tsup, typedoc, vitest, the API reports and the smoke test read it.
 */

/** Sub-path of the package → source file. */
export const entries = Object.freeze({
  ".": "src/index.ts",
  "./core": "src/core.ts",
  "./regulations/satisfaction": "src/regulations/satisfaction/index.ts",
  "./regulations/performance": "src/regulations/performance/index.ts",
  "./regulations/service-measures": "src/regulations/service-measures/index.ts",
  "./regulations/response-times": "src/regulations/response-times/index.ts",
  "./regulations/indicators": "src/regulations/indicators/index.ts",
  "./scorers": "src/scorers/index.ts",
  "./statistics": "src/statistics/index.ts",
  "./calendars": "src/calendars/index.ts",
  "./explain": "src/explain/index.ts",
  "./schemas": "src/schemas.ts",
  "./testing": "src/testing/index.ts",
});

/** Sub-paths that are data: JSON that the build copies from test/vectors, the index as the door. Nothing bundles it. */
export const data = Object.freeze({
  "./vectors": "./dist/vectors/index.json",
  "./vectors/*.json": "./dist/vectors/*.json",
});

/** The name under which apps import a sub-path. */
export const importName = (subPath) => `pembinaan-asn${subPath.slice(1)}`;

/** The built file of a source file, without its ending: `src/core.ts` → `dist/core`. */
export const built = (source) => source.replace(/^src\//, "dist/").replace(/\.ts$/, "");

/** Packages that are bundled into dist because they exist as ES modules only; their licences are kept in dist. */
export const bundled = Object.freeze(["@noble/hashes", "canonicalize"]);
