/** English: the words for gaps of competencies. */
import type { CompetencyWords } from "../competency-type.ts";

/** The words. */
export const enCompetency: CompetencyWords = {
  title: "Competencies: required and held",
  headings: { gaps: "Gaps, the widest first", notAssessed: "Not assessed", met: "As required", notRequired: "Held and not required" },
  kinds: { teknis: "technical", manajerial: "managerial", "sosial-kultural": "socio-cultural" },
  counts: "{required} required: {met} met, {gaps} below, {notAssessed} not assessed",
  order: "order",
  ranking: {
    together: "all gaps together, for all kinds have one scale; equal gaps share a place",
    "within-kind": "each kind by itself, for their scales differ; equal gaps share a place",
  },
  gap: "{rank}. {id} ({kind}): level {held} held, level {required} required, steps missing: {steps}",
  notAssessed: "{id} ({kind}): level {level} required; not assessed is not the lowest level",
  met: "{id} ({kind}): level {required}",
  above: "{id} ({kind}): level {held}, above the required {required}",
};
