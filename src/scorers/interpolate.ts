/** interpolate@1: a value on a broken line through given points. */
import { compare, type Rational } from "../kernel/index.ts";
import { defineScorer, paramsOf, type Points, type Scored } from "../scoring/index.ts";
import { alongLine } from "./band-value.ts";
import { oneOf } from "./readers.ts";

type Point = Points[number];

/** On the straight line through two points; upright or single: missing, `no-line`. */
const between = (x: Rational, a: Point, b: Point): Scored<Rational> => {
  const value = alongLine(x, [a[0], a[1], b[0], b[1]]);
  return value === undefined ? { missing: "no-line" } : { value };
};

/** Beyond an end: `near` is the end point, `next` its neighbour. */
const beyond = (x: Rational, outside: "refuse" | "clamp" | "extend", near: Point, next: Point): Scored<Rational> => {
  switch (outside) {
    case "refuse": return { missing: "outside-points" };
    case "clamp": return { value: near[1] };
    case "extend": return between(x, near, next);
  }
};

/**
 * The height at `value` of the broken line through `points` (by rising x). Beyond the first and last point `outside` decides: `refuse` is
 * missing, `outside-points`; `clamp` keeps the height of the end; `extend` runs the last stretch on. Without points, or to extend a
 * single one: missing, `no-line`.
 */
export const interpolate = /* @__PURE__ */ defineScorer({
  id: "interpolate@1",
  inputs: { value: { kind: "number", takes: "each" }, points: { kind: "points", takes: "whole" } },
  params: /* @__PURE__ */ paramsOf({ outside: /* @__PURE__ */ oneOf(["refuse", "clamp", "extend"]) }),
  output: { kind: "number" },
  score: ({ value, points }, { outside }) => {
    let previous: Point | undefined;
    for (const [at, point] of points.entries()) {
      const side = compare(value, point[0]);
      if (side === 0) return { value: point[1] };
      if (side < 0) return previous === undefined ? beyond(value, outside, point, points[at + 1] ?? point) : between(value, previous, point);
      previous = point;
    }
    return previous === undefined ? { missing: "no-line" } : beyond(value, outside, previous, points.at(-2) ?? previous);
  },
  describe: { id: "interpolasi {value} pada {points}", en: "{value} interpolated on {points}" },
});
