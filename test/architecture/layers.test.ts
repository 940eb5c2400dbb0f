/** Every file of src imports only what lies below it. */
import { describe, expect, it } from "vitest";
import { filesBelow, read } from "../support/sources.ts";
import { layerFaults } from "./layer-faults.ts";

describe("layers", () => {
  it("hold in every source file", () => {
    const files = filesBelow("src", /\.ts$/);
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((path) => layerFaults(path, read(`src/${path}`)))).toEqual([]);
  });

  it.each([
    ["upwards", "kernel/a.ts", 'import { x } from "../engine/index.ts";', "engine lies above kernel"],
    ["to a neighbour", "domain/a.ts", 'import type { X } from "../scoring/index.ts";', "domain and scoring are neighbours"],
    ["past the index of a folder", "engine/a.ts", 'import { x } from "../kernel/rational.ts";', "enter kernel through an index.ts"],
    ["a re-export past the index", "engine/index.ts", 'export * from "../kernel/rational.ts";', "enter kernel through an index.ts"],
    ["the folder's own index", "engine/a.ts", 'import { x } from "./index.ts";', "not its index.ts"],
    ["an import type upwards", "kernel/a.ts", 'export type X = import("../engine/index.ts").X;', "engine lies above kernel"],
    ["codes at run time", "explain/locales/id/engine.ts", 'import { codes } from "../../../engine/issues.ts";', "enter engine through an index.ts"],
    ["decimal.js outside the kernel", "engine/a.ts", 'import { Decimal } from "decimal.js";', "decimal.js may be used only"],
    ["a sub-path of a package", "engine/a.ts", 'import { addDays } from "date-fns/addDays";', "date-fns may be used only"],
    ["zod outside a schema", "domain/asn/asn.ts", 'import * as z from "zod";', "zod may be used only"],
    ["a package of Node", "kernel/a.ts", 'import { readFileSync } from "node:fs";', "node:fs is no package"],
    ["a dynamic import", "kernel/a.ts", 'export const x = () => import("./b.ts");', "no dynamic import"],
    ["the core with national rules", "core.ts", 'export * from "./regulations/satisfaction/index.ts";', "core.ts may not open regulations"],
    ["the public door from inside", "assess/a.ts", 'import { x } from "../index.ts";', "nothing imports the door"],
    ["out of src", "kernel/a.ts", 'import { x } from "../../test/a.ts";', "leaves src"],
    ["without an ending", "kernel/a.ts", 'import { x } from "./b";', "name the file"],
    ["an unknown folder", "utils/a.ts", "", "not in the list of layers"],
  ])("refuse an import %s", (_, path, text, fault) => {
    expect(layerFaults(path, text)).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    ["downwards", "engine/a.ts", 'import { x } from "../kernel/index.ts";'],
    ["a family", "assess/a.ts", 'import { x } from "../regulations/satisfaction/index.ts";'],
    ["the type of another folder's codes", "explain/locales/id/engine.ts", 'import type { Code } from "../../../engine/issues.ts";'],
    ["inside a folder", "domain/period/a.ts", 'import { x } from "../asn/nip.ts";'],
    ["a schema, from schemas.ts", "schemas.ts", 'export { x } from "./domain/asn/asn.schema.ts";'],
    ["zod in a schema", "rulebook/rulebook.schema.ts", 'import * as z from "zod";'],
  ])("allow an import %s", (_, path, text) => {
    expect(layerFaults(path, text)).toEqual([]);
  });
});
