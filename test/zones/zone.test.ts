/** These files run once more in each time zone of the vitest configuration; this one proves that the zone is in effect. */
import { describe, expect, it } from "vitest";

const januaryOffsets: Readonly<Record<string, number>> = {
  "UTC": 0, "Asia/Jakarta": -420, "Asia/Jayapura": -540, "America/New_York": 300, "Pacific/Apia": -780,
};

describe("time zone of this run", () => {
  it("is the one that the configuration names", () => {
    const zone = process.env["TZ"] ?? "";
    expect(Object.keys(januaryOffsets)).toContain(zone);
    expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(januaryOffsets[zone]);
  });
});
