/** Scopes: for whom something holds. */
export { agencyIssueCodes, type AgencyIssueCode } from "./issues.ts";
export { readScope, scopeAxes, scopeContains, scopesOverlap, type Scope, type ScopeAxis } from "./scope.ts";
