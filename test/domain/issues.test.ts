import { describe, expect, it } from "vitest";
import { domainIssueCodes } from "../../src/domain/index.ts";
import { kernelIssueCodes } from "../../src/kernel/index.ts";

describe("domainIssueCodes", () => {
  it("are each listed once and none repeats a kernel code", () => {
    expect(new Set(domainIssueCodes).size).toBe(domainIssueCodes.length);
    expect(domainIssueCodes.filter((it) => (kernelIssueCodes as readonly string[]).includes(it))).toEqual([]);
    for (const code of domainIssueCodes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});
