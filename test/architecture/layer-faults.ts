/** What is wrong with the imports of one source file, judged by the list in layers.ts. */
import { posix } from "node:path";
import { importsOf, type Import } from "../support/sources.ts";
import { doors, layers, packages } from "./layers.ts";

const folderOf = (path: string): string => path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
const heightOf = (folder: string): number => layers.findIndex((row) => row.includes(folder));
const packageOf = (specifier: string): string => specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");

const ofPackage = (path: string, it: Import): string | undefined => {
  const name = packageOf(it.specifier);
  const allowed = packages[name];
  if (allowed === undefined) return `${name} is no package that src may use`;
  return allowed.test(path) ? undefined : `${name} may be used only where ${allowed.source} matches`;
};

const ofFile = (path: string, it: Import): string | undefined => {
  const target = posix.join(posix.dirname(path), it.specifier);
  if (target.startsWith("../")) return "leaves src";
  if (!target.endsWith(".ts")) return "name the file, with .ts";
  const [from, to] = [folderOf(path), folderOf(target)];
  if (from === to) return from !== "" && target === `${to}/index.ts` ? "inside a folder import the file, not its index.ts" : undefined;
  if (it.typeOnly && posix.basename(target) === "issues.ts") return undefined; // locales check their keys against the codes
  if (to === "") return `nothing imports the door ${target}`;
  const isDoor = from === "";
  if (isDoor && !(doors[path] ?? []).includes(to)) return `${path} may not open ${to}`;
  if (!isDoor && heightOf(to) >= heightOf(from)) return heightOf(to) === heightOf(from) ? `${from} and ${to} are neighbours` : `${to} lies above ${from}`;
  if (path === "schemas.ts" && target.endsWith(".schema.ts")) return undefined;
  return posix.basename(target) === "index.ts" ? undefined : `enter ${to} through an index.ts`;
};

/** One line for each fault of the file (a path below src). */
export const layerFaults = (path: string, text: string): readonly string[] => {
  const folder = folderOf(path);
  if (folder === "" ? !Object.hasOwn(doors, path) : heightOf(folder) < 0) return [`${path}: not in the list of layers`];
  return importsOf(text, path).flatMap((it) => {
    const fault = it.dynamic ? "no dynamic import" : it.specifier.startsWith(".") ? ofFile(path, it) : ofPackage(path, it);
    return fault === undefined ? [] : [`${path}:${String(it.line)} ${it.specifier}: ${fault}`];
  });
};
