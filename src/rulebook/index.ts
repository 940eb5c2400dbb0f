/** Rulebooks and overlays as data. @module */
export type * from "./rulebook-data.ts";
export type { OverlayData } from "./overlay-data.ts";
export { rulebookIssueCodes, type RulebookIssueCode } from "./issues.ts";
export { defineRulebook, defineRulebookWith, type DefineRulebook, type RulebookLiteral } from "./define-rulebook.ts";
export type { EngineRulebook, ShapeWith } from "./types/engine-rulebook.ts";
export type { Rulebook, Shape, Vector } from "./types/shape.ts";
export type { BuiltIn, Signature, Signatures, SignaturesBy } from "./types/signatures.ts";
export type { ConventionsOf, Given, InputsOf, OutputNumber, OutputsOf, SuppliedOf, TermsOf } from "./types/values.ts";
export { checkOverlay, checkRulebook, checkSums } from "./check/index.ts";
export {
  describeRulebook, type DescribedConvention, type DescribedDimension, type DescribedInput, type DescribedMember, type DescribedOption, type DescribedOutput, type DescribedTerm, type RulebookDescription,
} from "./describe-rulebook.ts";
export { overlayTemplate, type TemplateOptions } from "./overlay-template.ts";
export { parseOverlay } from "./parse-overlay.ts";
export { parseRulebook } from "./parse-rulebook.ts";
