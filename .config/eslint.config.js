import { defineConfig } from "eslint/config";
import functional from "eslint-plugin-functional";
import tseslint from "typescript-eslint";
import { noSharedMutation } from "./eslint-no-shared-mutation.js";

const outside = [
  "process", "console", "fetch", "window", "document", "self", "globalThis", "global", "localStorage", "sessionStorage", "indexedDB", "XMLHttpRequest", "WebSocket", "Worker",
  "setTimeout", "setInterval", "setImmediate", "clearTimeout", "clearInterval", "queueMicrotask", "requestAnimationFrame", "performance", "crypto", "navigator", "location",
  "require", "module", "Buffer", "eval", "Function", "Intl", "Atomics", "SharedArrayBuffer", "WeakRef", "FinalizationRegistry",
].map((name) => ({ name, message: "The library is pure: no world, no clock, no chance, no locale." }));

const clock = "Dates are arguments: the library reads no clock.";
const locale = "The machine's locale never decides anything.";

export default defineConfig(
  { ignores: ["**/dist", "**/coverage", "**/*.mjs", "**/*.json"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: ["src/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { functional, own: { rules: { "no-shared-mutation": noSharedMutation } } },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // purity
      "no-restricted-globals": ["error", ...outside],
      "no-restricted-properties": ["error",
        { object: "Date", property: "now", message: clock },
        { object: "Math", property: "random", message: "Seeds are arguments." },
        { object: "Decimal", property: "set", message: "Changes decimal.js for everybody: use a clone." },
        { object: "Decimal", property: "config", message: "Changes decimal.js for everybody: use a clone." },
        { object: "Decimal", property: "random", message: "Seeds are arguments." },
        { object: "z", property: "config", message: "Changes zod for everybody." }],
      "no-restricted-syntax": ["error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
        { selector: "CallExpression[callee.name='Date']", message: clock },
        { selector: "MemberExpression[property.name=/^(toLocale\\w*|localeCompare)$/]", message: locale },
        { selector: "ImportExpression", message: "No dynamic import: everything is there when a function is called." },
        { selector: "MetaProperty", message: "No import.meta: the library does not ask where it runs." },
        { selector: "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier, ImportDefaultSpecifier)", message: 'import * as z from "zod": anything else costs three times the bytes.' },
        { selector: "Program > VariableDeclaration[kind='let'], Program > ExportNamedDeclaration > VariableDeclaration[kind='let']", message: "No global state." },
        { selector: "ExportDefaultDeclaration", message: "Names, so that one thing is called the same everywhere." },
        { selector: "TSEnumDeclaration, TSModuleDeclaration[declare!=true]", message: "Plain types and values only." }],
      "no-restricted-imports": ["error", { patterns: [{ group: ["node:*", "fs", "path", "os", "child_process", "crypto"], message: "No input or output." }] }],
      // functional style: fresh lists and objects may be filled where they are made; nothing that came from outside is changed
      "own/no-shared-mutation": "error",
      "no-param-reassign": "error",
      "functional/no-classes": "error",
      "functional/no-this-expressions": "error",
      "functional/no-throw-statements": "error",
      "functional/no-promise-reject": "error",
      "prefer-const": "error",
      "no-var": "error",
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // fields left out of a copy: `const { cite: _cite, ...rest } = term`
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // a number in a template is plain text
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": "off", // `=> list.push(it)` and `return report(…)` say what they do
      // dictionaries are read as the compiler's noPropertyAccessFromIndexSignature wants it
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      // types as a language: inference by `const` parameters, `{}` as the empty shape
      "@typescript-eslint/no-empty-object-type": ["error", { allowObjectTypes: "always" }],
      "@typescript-eslint/no-generated-empty-object-type": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/unified-signatures": "off",
      "@typescript-eslint/prefer-function-type": "off", // declarations name an interface, where they would write out a function type
      // it asks for `x!` in place of `x as T`; `!` is forbidden by another rule
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // there is no `this` in the library (functional/no-this-expressions), so a method may travel alone
      "@typescript-eslint/unbound-method": "off",
      // there are no enums; the rule misreads computed keys
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      // loops over two lists in step are the fast and readable form in the kernel
      "@typescript-eslint/prefer-for-of": "off",
    },
  },
  { files: ["src/kernel/result.ts"], rules: { "functional/no-throw-statements": "off", "functional/no-classes": "off", "functional/no-this-expressions": "off" } }, // unwrap and its one error
  { files: ["src/kernel/number-value.ts", "src/kernel/lazy.ts"], rules: { "functional/no-this-expressions": "off" } }, // lazy getters shared by all values
  { files: ["src/kernel/lazy.ts"], rules: { "own/no-shared-mutation": "off" } }, // it finishes the object that its caller has just made
  {
    files: ["test/**/*.ts"],
    extends: [tseslint.configs.recommended],
    rules: {
      "no-restricted-syntax": ["error",
        { selector: "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]", message: "A test runs, or it goes." }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-unused-expressions": "off", // type tests
      "@typescript-eslint/no-empty-object-type": "off",
    },
  },
);
