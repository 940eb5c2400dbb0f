/** Regions: what both people and scopes name. Apart from them, so that neither needs the other for it. */
export { isRegionCode, parseRegion, regionContains, regionLevels, type Region, type RegionLevel } from "./region.ts";
export { regionIssueCodes, type RegionIssueCode } from "./issues.ts";
