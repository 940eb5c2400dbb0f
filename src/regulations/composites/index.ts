/** Composite indices: any depth as data, the Human Development Index, an eight-pillar index, units against one another. */
export { compositesFamily } from "./family.ts";
export { coinrAsem2018 } from "./coinr-asem-2018.ts";
export { compositeRulebook } from "./composite-rulebook.ts";
export type { Aggregation, CompositeLevel, CompositePart, CompositeSpec, ExactNumber, Goalposts } from "./composite-spec.ts";
export { oecdJrc2008 } from "./oecd-jrc-2008.ts";
export { undpHdi2022 } from "./undp-hdi-2022.ts";
