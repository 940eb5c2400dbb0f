/** ADKAR: the first of five elements that holds a change up. */
import { defineRulebook } from "../../rulebook/index.ts";

/**
 * Five elements in order, each scored 1 to 5; the barrier is the **first** that scores 3 or less, `none` when all score above. A measure of one
 * person's or group's readiness for one specific change, not of a person's character.
 *
 * "ADKAR" is a trademark of Prosci, Inc. This rulebook carries no wording of their instrument and is not endorsed by them.
 *
 * @example
 * ```ts
 * import { assessReadiness, unwrap } from "pembinaan-asn";
 * const change = unwrap(assessReadiness({ awareness: 5, desire: 4, knowledge: 4, ability: 4, reinforcement: 4 }, { period: "2026" }));
 * change.receipt.outputs["barrier"]?.value; // => "none"
 * ```
 */
export const adkar = /* @__PURE__ */ defineRulebook({
  id: "adkar@1", family: "readiness",
  instrument: { kind: "guideline", issuer: "Prosci", number: "ADKAR", year: 2003, title: { id: "Lima unsur kesiapan perubahan (ADKAR)", en: "Five elements of readiness for change (ADKAR)" } },
  standing: "named", validity: { from: "2003-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    barrier: { locator: "barrier point: the first element scoring 3 or less", confidence: "secondary", source: "blog.prosci.com", note: "ADKAR is a trademark of Prosci, Inc.; no item text is included. The year of the first publication and the day from which it holds are nominal" },
  },
  dimensions: {
    element: {
      ordered: true, label: { id: "unsur", en: "element" },
      members: [
        { id: "awareness", label: { id: "kesadaran (Awareness)", en: "Awareness" } }, { id: "desire", label: { id: "keinginan (Desire)", en: "Desire" } },
        { id: "knowledge", label: { id: "pengetahuan (Knowledge)", en: "Knowledge" } }, { id: "ability", label: { id: "kemampuan (Ability)", en: "Ability" } },
        { id: "reinforcement", label: { id: "penguatan (Reinforcement)", en: "Reinforcement" } },
      ],
    },
  },
  inputs: { score: { kind: "number", per: "element", min: 1, max: 5, cite: "barrier", label: { id: "skor", en: "score" } } },
  terms: { limit: { number: 3, cite: "barrier", label: { id: "batas hambatan", en: "limit of a barrier" } } },
  steps: [
    { id: "atBarrier", per: "element", scorer: "compare@1", inputs: { left: "score", right: "limit" }, params: { is: "<=" }, cite: "barrier" },
    { id: "barrier", scorer: "first-where@1", inputs: { where: "atBarrier" }, cite: "barrier", label: { id: "hambatan pertama", en: "first barrier" } },
  ],
  outputs: ["barrier"],
  notCovered: [{ id: "Butir pertanyaan dan lisensinya", en: "Wording of the items and its licence" }, { id: "Intervensi", en: "Interventions" }],
});
