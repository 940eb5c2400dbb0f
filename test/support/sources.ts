/** The source files and what they import, for the tests of the architecture. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The root of the checkout, with a slash at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Files below a folder of the checkout, as sorted paths relative to that folder, with forward slashes. */
export const filesBelow = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((it) => it.replaceAll("\\", "/")).filter((it) => pattern.test(it)).sort();

/** A text file of the checkout. */
export const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** One import or re-export. */
export interface Import {
  /** What stands between the quotation marks. */
  readonly specifier: string;
  /** The line, from 1. */
  readonly line: number;
  /** Erased by the compiler: `import type`, `export type`, an import type, or nothing but type names. */
  readonly typeOnly: boolean;
  /** `import("…")` as an expression. */
  readonly dynamic: boolean;
}

const onlyTypes = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) {
    return node.isTypeOnly || (node.exportClause !== undefined && ts.isNamedExports(node.exportClause) && node.exportClause.elements.length > 0 && node.exportClause.elements.every((it) => it.isTypeOnly));
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every((it) => it.isTypeOnly);
};

/** All imports of a TypeScript text, wherever they stand. */
export const importsOf = (text: string, fileName = "file.ts"): readonly Import[] => {
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (at: ts.Node, specifier: string, typeOnly: boolean, dynamic = false): void => {
    found.push({ specifier, line: file.getLineAndCharacterOfPosition(at.getStart(file)).line + 1, typeOnly, dynamic });
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node, node.moduleSpecifier.text, onlyTypes(node));
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      add(node, node.argument.literal.text, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [first] = node.arguments;
      add(node, first !== undefined && ts.isStringLiteralLike(first) ? first.text : "(computed)", false, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};
