/** What rules on shares of a unit have in common: a share is tested exactly, and a failed one again with the limit in whole people. */

/** Terms that do not differ between the rules: the findings, and the two ways to whole people. */
export const shareTerms = {
  okCode: { code: "ok", cite: "guidance" },
  warningCode: { code: "warning", cite: "guidance" },
  undecidableCode: { code: "undecidable", cite: "own" },
  up: { rounding: { places: 0, mode: "ceiling" }, cite: "own" },
  down: { rounding: { places: 0, mode: "floor" }, cite: "own" },
  findingLabels: { cite: "guidance", labels: { ok: { id: "sesuai panduan", en: "within the guide" }, warning: { id: "di luar panduan", en: "outside the guide" }, undecidable: { id: "tidak dapat diputuskan", en: "cannot be decided" } } },
} as const;

/** Limits in percent meet whole people, and the text is silent: three-valued unless the caller wants them exact. */
export const headcount = { default: "three-valued", cite: "own", label: { id: "batas persen dan jumlah orang", en: "percent limits and whole people" }, others: { exact: {} } } as const;

/** Citations for what no text decides. */
export const shareCitations = {
  arithmetic: { locator: "bagian = banyaknya / seluruh pegawai unit x 100", confidence: "convention", note: "a percentage of the employees of the unit, as its name says" },
  own: { locator: "pembulatan batas persen ke jumlah orang tidak diatur", confidence: "convention", note: "a limit that fails exactly but would hold with the limit in whole people rounded the generous way cannot be decided" },
} as const;

/** A rule adds the finding from `holds` and `notHeld`. It declares `count` per group, the terms `kind`, `percent` and `covers` per limit, and the citations `limits` and `guidance`. */
export const shareSteps = [
  { id: "people", scorer: "sum@1", inputs: { values: "count" }, cite: "mechanical", label: { id: "pegawai yang dihitung", en: "employees counted" } },
  { id: "share", per: "group", scorer: "ratio@1", inputs: { of: "count", to: "people" }, params: { times: 100 }, cite: "arithmetic", label: { id: "bagian (%)", en: "share (%)" } },
  { id: "covered", per: "limit", scorer: "weighted-sum@1", inputs: { values: "count", weights: "covers" }, cite: "limits", label: { id: "pegawai yang terkena batas", en: "employees under the limit" } },
  { id: "percentTimesPeople", per: "limit", scorer: "product@1", inputs: { values: ["percent", "people"] }, cite: "limits" },
  { id: "bound", per: "limit", scorer: "affine@1", inputs: { value: "percentTimesPeople" }, params: { times: "1/100" }, cite: "limits", label: { id: "batas dalam orang", en: "limit in people" } },
  { id: "atMost", per: "limit", scorer: "compare@1", inputs: { left: "covered", right: "bound" }, params: { is: "<=" }, cite: "limits" },
  { id: "atLeast", per: "limit", scorer: "compare@1", inputs: { left: "covered", right: "bound" }, params: { is: ">=" }, cite: "limits" },
  { id: "holds", per: "limit", scorer: "select@1", inputs: { code: "kind", cases: { max: "atMost" }, otherwise: "atLeast" }, cite: "limits", label: { id: "batas dipenuhi", en: "the limit holds" } },
  { id: "boundUp", per: "limit", scorer: "round@1", inputs: { value: "bound", rounding: "up" }, cite: "own", label: { id: "batas dibulatkan ke atas", en: "limit rounded up" } },
  { id: "boundDown", per: "limit", scorer: "round@1", inputs: { value: "bound", rounding: "down" }, cite: "own", label: { id: "batas dibulatkan ke bawah", en: "limit rounded down" } },
  { id: "atMostWhole", per: "limit", scorer: "compare@1", inputs: { left: "covered", right: "boundUp" }, params: { is: "<=" }, cite: "own" },
  { id: "atLeastWhole", per: "limit", scorer: "compare@1", inputs: { left: "covered", right: "boundDown" }, params: { is: ">=" }, cite: "own" },
  { id: "holdsInPeople", per: "limit", scorer: "select@1", inputs: { code: "kind", cases: { max: "atMostWhole" }, otherwise: "atLeastWhole" }, cite: "own", label: { id: "dipenuhi dengan batas dalam orang utuh", en: "holds with the limit in whole people" } },
  { id: "inWholePeople", per: "limit", scorer: "choose@1", inputs: { when: "holdsInPeople", then: "undecidableCode", otherwise: "warningCode" }, cite: "own" },
  { id: "notHeld", per: "limit", scorer: "select@1", inputs: { code: "convention.headcount", cases: { exact: "warningCode" }, otherwise: "inWholePeople" }, cite: "own" },
] as const;
