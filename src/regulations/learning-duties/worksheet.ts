/** What the yearly duties share: inputs, codes, and the steps from hours to the gap. Limits and their sources are each rule's own. */

/** Names of the codes. */
const labels = {
  sense: { id: "arah", en: "sense" }, pns: { id: "PNS", en: "PNS" }, pppk: { id: "PPPK", en: "PPPK" },
  "at-least": { id: "paling sedikit", en: "at least" }, "at-most": { id: "paling banyak", en: "at most" },
  met: { id: "terpenuhi", en: "met" }, short: { id: "belum terpenuhi", en: "short" }, within: { id: "dalam batas", en: "within the limit" }, over: { id: "melebihi batas", en: "over the limit" },
} as const;

/** Inputs of a yearly minimum. */
export const minimumInputs = {
  hours: { kind: "number", min: 0, cite: "duty", label: { id: "JP setahun", en: "JP of the year" } },
} as const;

/** Terms of both senses. */
export const dutyTerms = {
  senseColumn: { code: "sense", cite: "duty", label: { id: "kolom arah", en: "column of the sense" } },
  nothing: { number: 0, cite: "duty", label: { id: "nol", en: "zero" } },
  dutyLabels: { cite: "duty", labels },
} as const;

/** Terms of a minimum. */
export const minimumTerms = { ...dutyTerms, met: { code: "met", cite: "duty", label: { id: "terpenuhi", en: "met" } }, unmet: { code: "short", cite: "duty", label: { id: "belum terpenuhi", en: "short" } } } as const;

/** Terms of a maximum. */
export const maximumTerms = { ...dutyTerms, met: { code: "within", cite: "duty", label: { id: "dalam batas", en: "within the limit" } }, unmet: { code: "over", cite: "duty", label: { id: "melebihi batas", en: "over the limit" } } } as const;

/** The sense of the rule, and its limit. */
export const senseSteps = [
  { id: "sense", scorer: "matrix@1", inputs: { row: "kind", column: "senseColumn", cells: "senses" }, cite: "duty", label: { id: "arah ketentuan", en: "sense of the rule" } },
  { id: "limit", scorer: "affine@1", inputs: { value: "limitHours" }, params: { times: 1 }, cite: "duty", label: { id: "batas (JP)", en: "limit (JP)" } },
] as const;

/** From hours to the gap of a minimum. */
export const minimumSteps = [
  ...senseSteps,
  { id: "difference", scorer: "difference@1", inputs: { of: "limit", less: "hours" }, cite: "duty", label: { id: "selisih (JP)", en: "difference (JP)" } },
  { id: "gap", scorer: "clamp@1", inputs: { value: "difference", min: "nothing" }, cite: "duty", label: { id: "kekurangan (JP)", en: "short by (JP)" } },
  { id: "kept", scorer: "compare@1", inputs: { left: "hours", right: "limit" }, params: { is: ">=" }, cite: "duty", label: { id: "terpenuhi", en: "met" } },
  { id: "verdict", scorer: "choose@1", inputs: { when: "kept", then: "met", otherwise: "unmet" }, cite: "duty", label: { id: "hasil", en: "verdict" } },
] as const;

/** The outputs of the family. */
export const dutyOutputs = ["sense", "limit", "gap", "verdict"] as const;
