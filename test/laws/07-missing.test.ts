/** Law 7: a missing input never becomes a number by itself. */
import { describe, expect, it } from "vitest";
import type { Receipt } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { firsts, receiptOf, run, type Asked } from "./every-case.ts";

type Plain = unknown;
const isNumber = (value: object): value is { readonly exact: string } => "exact" in value && "text" in value;

/** Single cells of the outputs by address. */
const cellsOf = (receipt: Receipt): ReadonlyMap<string, Plain> => {
  const cells = new Map<string, Plain>();
  const walk = (path: string, value: unknown): void => {
    if (typeof value !== "object" || value === null) cells.set(path, value);
    else if (isNumber(value)) cells.set(path, value.exact);
    else for (const [key, it_] of Object.entries(value)) walk(`${path}.${key}`, it_);
  };
  for (const [name, output] of Object.entries(receipt.outputs)) walk(name, output.value);
  return cells;
};

/** Addresses of all observed values. */
const leavesOf = (value: unknown, path: readonly string[]): readonly (readonly string[])[] => (typeof value === "object" && value !== null && !("notApplicable" in value) ? Object.entries(value).flatMap(([key, it_]) => leavesOf(it_, [...path, key])) : [path]);

const without = (inputs: unknown, [key = "", ...rest]: readonly string[]): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(inputs as object).flatMap(([name, value]: [string, unknown]) => (name !== key ? [[name, value]] : rest.length === 0 ? [] : [[name, without(value, rest)]])));

const addressOf = ([name = "", ...keys]: readonly string[]): string => (keys.length === 0 ? name : `${name}[${keys.join(",")}]`);

/** Steps that an observed value can reach. The limit of a duty, say, is none of them: it is a term of the rule, the same for everybody. */
const observing = (receipt: Receipt): ReadonlySet<string> => {
  const found = new Set(Object.keys(receipt.rule.inputs));
  const names = (reference: unknown): readonly string[] => (typeof reference === "string" ? [reference] : Object.values(reference as object).flatMap(names));
  for (const { id, inputs } of receipt.trace) if (names(inputs).some((name) => found.has(name))) found.add(id);
  return found;
};

/** Flags whose absence means something, by rule, are no missing inputs. */
const says = (receipt: Receipt, name: string): boolean => receipt.rule.inputs[name]?.absent !== undefined;

describe("law 7", () => {
  it.each(firsts.map((it_) => [it_.name, it_] as const))("%s: every output is as it was, or there is none and the reason is listed", (_, it_) => {
    const before = receiptOf(it_);
    const whole = cellsOf(before);
    let lost = 0;
    for (const path of leavesOf(before.data.inputs, [])) {
      const input = path[0] ?? "";
      if (says(before, input)) continue;
      const taken: Asked = { ...it_, request: { ...it_.request, inputs: without(before.data.inputs, path) } };
      const result = run(taken);
      // a sum that siblings must give is not judged where one of them is unknown, so nothing may be refused here
      const after = unwrap(result);
      const reason = `not-given@${addressOf(path)}`;
      const cells = cellsOf(after);
      const changed = [...whole].filter(([at, value]) => cells.get(at) !== value);
      for (const [at] of changed) expect([path, at, cells.get(at)]).toEqual([path, at, null]);
      for (const name of new Set(changed.map(([at]) => at.split(".")[0] ?? ""))) expect([path, after.outputs[name]?.reasons?.includes(reason)]).toEqual([path, true]);
      if (changed.length > 0) {
        lost += 1;
        expect([path, after.missing.includes(reason)]).toEqual([path, true]);
        expect(after.issues.some((issue) => issue.code === "missing-value")).toBe(true);
      } else if (after.missing.includes(reason)) expect([...cells.values()]).toContain(null);
    }
    // shape (h) is first asked with a supplied total, so that only the flag is left to miss
    expect(lost).toBeGreaterThan(0);
  });
  it("with nothing given at all there is no number anywhere, but for what the rule says of everybody", () => {
    for (const it_ of firsts) {
      const receipt = unwrap(run({ ...it_, request: { ...it_.request, inputs: {}, supplied: {} } }));
      const observes = observing(receipt);
      const numbers = [...cellsOf(receipt)].filter(([at, value]) => observes.has(at.split(".")[0] ?? "") && typeof value === "string" && /^-?\d/u.test(value));
      expect([it_.name, numbers]).toEqual([it_.name, []]);
    }
  });
  it("a null and an undefined are as missing as nothing", () => {
    const [survey] = firsts.filter((it_) => it_.rulebook === "permenpanrb-14-2017@1");
    const total = survey?.request.inputs["total"] as Readonly<Record<string, unknown>>;
    for (const value of [null, undefined]) expect(unwrap(run({ ...(survey as Asked), request: { ...(survey as Asked).request, inputs: { ...(survey as Asked).request.inputs, total: { ...total, waktu: value } } } })).missing).toContain("not-given@total[waktu]");
  });
});
