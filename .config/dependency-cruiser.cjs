/** Only these packages, no circles, no Node, no file that nobody uses. Who may see whom is test/architecture/layers.ts. */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "no-node-core", severity: "error", from: { path: "^src" }, to: { dependencyTypes: ["core"] } },
    { name: "only-allowed-npm", severity: "error", from: { path: "^src" }, to: { path: "node_modules", pathNot: "node_modules/(zod|date-fns|@date-fns/utc|decimal\\.js|@noble/hashes|canonicalize)/" } },
    { name: "kernel-owns-numbers-dates-hashes", severity: "error", from: { path: "^src", pathNot: "^src/kernel/" }, to: { path: "node_modules/(date-fns|@date-fns|decimal\\.js|@noble|canonicalize)" } },
    { name: "zod-only-in-schemas", severity: "error", from: { path: "^src", pathNot: "\\.schema\\.ts$" }, to: { path: "node_modules/zod" } },
    { name: "not-resolvable", severity: "error", from: { path: "^src" }, to: { couldNotResolve: true } },
    { name: "no-orphans", severity: "error", from: { orphan: true, path: "^src", pathNot: "(index|core|schemas|\\.examples)\\.ts$" }, to: {} },
    { name: "examples-stay-outside", severity: "error", from: { path: "^src", pathNot: "\\.examples\\.ts$" }, to: { path: "\\.examples\\.ts$" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
