import { describe, expect, it } from "vitest";
import { error, note, under, warning } from "../../src/kernel/issue.ts";
import { fail, guard, hasError, ok, PembinaanError, unwrap } from "../../src/kernel/result.ts";

describe("unwrap", () => {
  it("gives the value, or throws the issues with a readable message", () => {
    expect(unwrap(ok(3))).toBe(3);
    const issues = [error("not-a-number", "total[waktu]", { expected: "a number", received: "x" }), error("missing-key", ""), warning("float-residue", "n")];
    const thrown = (() => { try { unwrap(fail(issues)); return undefined; } catch (it_) { return it_; } })();
    expect(thrown).toBeInstanceOf(PembinaanError);
    expect((thrown as PembinaanError).issues).toBe(issues);
    expect((thrown as PembinaanError).name).toBe("PembinaanError");
    expect((thrown as PembinaanError).message).toBe('not-a-number at total[waktu]: expected a number, received "x"; missing-key at (whole)');
  });
});

describe("guard", () => {
  it("turns whatever is thrown into an issue", () => {
    expect(guard(() => ok(1))).toEqual({ ok: true, value: 1, issues: [] });
    expect(guard(() => { throw new RangeError("too deep"); })).toMatchObject({ ok: false, issues: [{ code: "unreadable-input", severity: "error", path: "", received: '"RangeError: too deep"' }] });
    expect(guard(() => { throw "a text"; })).toMatchObject({ issues: [{ received: '"an exception"' }] });
    const hostile = new Proxy(new Error("x"), { get: () => { throw new Error("again"); } });
    expect(guard(() => { throw hostile; })).toMatchObject({ issues: [{ received: '"an exception"' }] });
  });
});

describe("issues", () => {
  it("are under a prefix in one syntax", () => {
    const at = (path: string): string | undefined => under("inputs", [note("float-residue", path)])[0]?.path;
    expect([at(""), at("[3]"), at("total[waktu]")]).toEqual(["inputs", "inputs[3]", "inputs.total[waktu]"]);
  });
  it("know whether there is an error among them", () => {
    expect([hasError([]), hasError([warning("float-residue", ""), note("float-residue", "")]), hasError([note("float-residue", ""), error("wrong-type", "")])]).toEqual([false, false, true]);
  });
});
