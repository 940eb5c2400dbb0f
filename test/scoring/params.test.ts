import { describe, expect, it } from "vitest";
import { noParams, paramsOf } from "../../src/scoring/index.ts";
import { oneOf, optional, wholeNumber } from "../../src/scorers/index.ts";

const schema = paramsOf({ places: wholeNumber(0, 30), mode: optional(oneOf(["up", "down"])) });
const read = (value: unknown, of = schema as unknown as typeof noParams): unknown => of["~standard"].validate(value);

describe("paramsOf", () => {
  it("is a Standard Schema of version 1 that answers at once", () => {
    expect(schema["~standard"].version).toBe(1);
    expect(schema["~standard"].vendor).toBe("pembinaan-asn");
    expect(read({ places: 2 })).not.toBeInstanceOf(Promise);
  });
  it("reads what fits, and leaves out what is left out", () => {
    expect(read({ places: 2, mode: "up" })).toStrictEqual({ value: { places: 2, mode: "up" } });
    expect(read({ places: 2 })).toStrictEqual({ value: { places: 2 } });
    expect(read({ places: 2, mode: undefined })).toStrictEqual({ value: { places: 2 } });
    expect(read({ mode: "down", places: 0 })).toStrictEqual({ value: { places: 0, mode: "down" } });
  });
  it("names each parameter that is absent or does not fit, with what was expected", () => {
    const places = { message: "a whole number from 0 to 30", path: ["places"] };
    const mode = { message: "one of: up, down", path: ["mode"] };
    expect(read({})).toStrictEqual({ issues: [places] });
    expect(read(undefined)).toStrictEqual({ issues: [places] });
    expect(read({ places: undefined })).toStrictEqual({ issues: [places] });
    expect(read({ places: 31, mode: "sideways" })).toStrictEqual({ issues: [places, mode] });
    expect(read({ places: 3, mode: null })).toStrictEqual({ issues: [mode] });
  });
  it("names parameters that nothing reads, also those of the prototype", () => {
    expect(read({ places: 1, place: 2 })).toStrictEqual({ issues: [{ message: "one of: places, mode", path: ["place"] }] });
    expect(read({ places: 1, toString: 2 })).toStrictEqual({ issues: [{ message: "one of: places, mode", path: ["toString"] }] });
    expect(read(JSON.parse("{\"places\":1,\"__proto__\":{}}"))).toStrictEqual({ issues: [{ message: "one of: places, mode", path: ["__proto__"] }] });
    expect(read(Object.create({ places: 1 }))).toStrictEqual({ issues: [{ message: "a whole number from 0 to 30", path: ["places"] }] });
  });
  it("reads nothing but an object", () => {
    for (const value of [null, [], "places", 3, true]) expect(read(value)).toStrictEqual({ issues: [{ message: "an object of parameters", path: [] }] });
  });
});

describe("noParams", () => {
  it("reads nothing, and an object without parameters", () => {
    expect(read(undefined, noParams)).toStrictEqual({ value: {} });
    expect(read({}, noParams)).toStrictEqual({ value: {} });
    expect(read({ times: 1 }, noParams)).toStrictEqual({ issues: [{ message: "one of: (none)", path: ["times"] }] });
  });
});
