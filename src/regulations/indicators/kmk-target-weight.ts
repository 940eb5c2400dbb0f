/** Tabel 15 of KMK 127/2026: the weight of a target by how it compares with last year's target and actual. */

/** What is read of last year. */
export const targetWeightInputs = {
  direction: { kind: "category", per: "indicator", of: ["maximise", "minimise", "stabilise"], optional: true, cite: "targetWeight", label: { id: "polarisasi", en: "direction" } },
  newTarget: { kind: "number", per: "indicator", optional: true, cite: "targetWeight", label: { id: "target baru", en: "new target" } },
  lastTarget: { kind: "number", per: "indicator", optional: true, cite: "targetWeight", label: { id: "target tahun lalu", en: "last year's target" } },
  lastActual: { kind: "number", per: "indicator", optional: true, cite: "targetWeight", label: { id: "realisasi tahun lalu", en: "last year's actual" } },
  history: { kind: "category", per: "indicator", of: ["known", "new", "maximum"], optional: true, cite: "targetWeight", label: { id: "riwayat target", en: "history of the target" } },
  mandatory: { kind: "flag", per: "indicator", absent: false, optional: true, cite: "targetWeight", label: { id: "IKU mandatori", en: "mandatory indicator" } },
} as const;

/** The table. */
export const targetWeightTerms = {
  sides: { cite: "targetWeight", bands: [{ below: 0, category: "below" }, { from: 0, to: 0, category: "same" }, { above: 0, category: "above" }] },
  lowered: { number: "0.8", cite: "targetWeight", label: { id: "target diturunkan", en: "target lowered" } },
  keptAfter: { table: { below: "1.0", same: "1.0", above: "0.9" }, cite: "targetWeight", label: { id: "target tetap, menurut realisasi terhadap target tahun lalu", en: "target kept, by last actual against last target" } },
  raisedTo: { table: { below: "1.0", same: "1.1", above: "1.2" }, cite: "targetWeight", label: { id: "target dinaikkan, menurut target terhadap realisasi tahun lalu", en: "target raised, by target against last actual" } },
  plain: { number: 1, cite: "targetWeight", label: { id: "tanpa riwayat, stabilize, atau paling rendah bagi mandatori", en: "without history, stabilise, or the least of a mandatory one" } },
  highest: { number: "1.2", cite: "targetWeight", label: { id: "target tertinggi", en: "highest target" } },
} as const;

/** Differences are taken in the direction in which more is better, so minimise mirrors maximise. */
export const targetWeightSteps = [
  { id: "targetStep", per: "indicator", scorer: "difference@1", inputs: { of: "newTarget", less: "lastTarget" }, cite: "targetWeight" },
  { id: "reachStep", per: "indicator", scorer: "difference@1", inputs: { of: "newTarget", less: "lastActual" }, cite: "targetWeight" },
  { id: "excessStep", per: "indicator", scorer: "difference@1", inputs: { of: "lastActual", less: "lastTarget" }, cite: "targetWeight" },
  { id: "targetMirror", per: "indicator", scorer: "affine@1", inputs: { value: "targetStep" }, params: { times: -1 }, cite: "targetWeight" },
  { id: "reachMirror", per: "indicator", scorer: "affine@1", inputs: { value: "reachStep" }, params: { times: -1 }, cite: "targetWeight" },
  { id: "excessMirror", per: "indicator", scorer: "affine@1", inputs: { value: "excessStep" }, params: { times: -1 }, cite: "targetWeight" },
  { id: "targetChange", per: "indicator", scorer: "select@1", inputs: { code: "direction", cases: { minimise: "targetMirror" }, otherwise: "targetStep" }, cite: "targetWeight", label: { id: "target terhadap target tahun lalu", en: "target against last target" } },
  { id: "reach", per: "indicator", scorer: "select@1", inputs: { code: "direction", cases: { minimise: "reachMirror" }, otherwise: "reachStep" }, cite: "targetWeight", label: { id: "target terhadap realisasi tahun lalu", en: "target against last actual" } },
  { id: "excess", per: "indicator", scorer: "select@1", inputs: { code: "direction", cases: { minimise: "excessMirror" }, otherwise: "excessStep" }, cite: "targetWeight", label: { id: "realisasi terhadap target tahun lalu", en: "last actual against last target" } },
  { id: "targetSide", per: "indicator", scorer: "bands@1", inputs: { value: "targetChange", bands: "sides" }, cite: "targetWeight" },
  { id: "reachSide", per: "indicator", scorer: "bands@1", inputs: { value: "reach", bands: "sides" }, cite: "targetWeight" },
  { id: "excessSide", per: "indicator", scorer: "bands@1", inputs: { value: "excess", bands: "sides" }, cite: "targetWeight" },
  { id: "kept", per: "indicator", scorer: "lookup@1", inputs: { key: "excessSide", table: "keptAfter" }, cite: "targetWeight" },
  { id: "raised", per: "indicator", scorer: "lookup@1", inputs: { key: "reachSide", table: "raisedTo" }, cite: "targetWeight" },
  { id: "byHistory", per: "indicator", scorer: "select@1", inputs: { code: "targetSide", cases: { below: "lowered", same: "kept", above: "raised" } }, cite: "targetWeight" },
  { id: "known", per: "indicator", scorer: "select@1", inputs: { code: "direction", cases: { stabilise: "plain" }, otherwise: "byHistory" }, cite: "targetWeight" },
  { id: "byCase", per: "indicator", scorer: "select@1", inputs: { code: "history", cases: { known: "known", new: "plain", maximum: "highest" } }, cite: "targetWeight" },
  { id: "atLeastOne", per: "indicator", scorer: "clamp@1", inputs: { value: "byCase", min: "plain" }, cite: "targetWeight" },
  { id: "targetWeight", per: "indicator", scorer: "choose@1", inputs: { when: "mandatory", then: "atLeastOne", otherwise: "byCase" }, cite: "targetWeight", label: { id: "bobot target", en: "target weight" } },
] as const;
