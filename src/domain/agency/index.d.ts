/** Regions and scopes: for whom something holds. */
export { agencyIssueCodes, type AgencyIssueCode } from "./issues.ts";
export { isRegionCode, parseRegion, regionContains, regionLevels, type Region, type RegionLevel } from "./region.ts";
export { readScope, scopeAxes, scopeContains, scopesOverlap, type Scope, type ScopeAxis } from "./scope.ts";
