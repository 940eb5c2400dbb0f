/** The JSON Schema made from the schemas agrees with them: an independent validator takes and refuses the same. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { overlaySchema, rulebookSchema } from "../../src/schemas.ts";
import { shapes } from "../shapes/cases.ts";
import { good, goodOverlay } from "./good.ts";
import { malformed } from "./malformed.ts";

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validators = {
  parseRulebook: ajv.compile(z.toJSONSchema(rulebookSchema, { io: "input" })),
  parseOverlay: ajv.compile(z.toJSONSchema(overlaySchema, { io: "input" })),
};

describe("JSON Schema", () => {
  it("takes what the parsers take", () => {
    for (const book of [good, ...Object.values(shapes)]) expect(validators.parseRulebook(JSON.parse(JSON.stringify(book)))).toBe(true);
    expect(validators.parseOverlay(goodOverlay)).toBe(true);
  });

  it("refuses what the parsers refuse, as far as JSON can say it", () => {
    for (const { door, change, data } of malformed) {
      if (door !== "parseRulebook" && door !== "parseOverlay") continue;
      const text = JSON.stringify(data);
      if (change === "steps 0 params" || text.includes("__proto__")) continue; // a function leaves no trace in JSON; a key of that name only the parser refuses
      expect([change, validators[door](JSON.parse(text))]).toEqual([change, false]);
    }
  });
});
