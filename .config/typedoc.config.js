import { entries } from "./entries.js";

/** The reference in docs/api (not committed): every public name documented, every link valid, warnings are errors. */
export default {
  name: "pembinaan-asn",
  entryPoints: Object.values(entries).map((source) => `../${source}`),
  plugin: ["./typedoc-literals.js"],
  tsconfig: "../tsconfig.json",
  out: "../docs/api",
  readme: "../README.md",
  disableGit: true,
  disableSources: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeExternals: true, // Decimal is documented where it comes from
  requiredToBeDocumented: ["Enum", "EnumMember", "Variable", "Function", "Class", "Interface", "Property", "Method", "Accessor", "TypeAlias", "Module"],
  validation: { notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: true, unusedMergeModuleWith: true },
  intentionallyNotExported: [ // helper types of signatures that say nothing to a reader
    "DayIndex", "DateOf", "Observation", // domain/calendar, domain/complaint, assess/by-period.ts
    "GivenBy", "OutputOf", // rulebook/types/values.ts
    "SlotValue", "InOf", "OutOf", "OptionalKeys", "Flat", // scoring
    "CheckInput", "CheckDimension", "CheckTerm", "CheckConvention", "CheckStep", "Around", "PolicyOf", "Names", "Earlier", "Get", "IdsOf", "Ready", // what holds a literal
    "OptionsOf", "ScorersOf", "MembersOf", "VectorOf", "InputValue", "StepOf", "StepValue", // what is inferred of it
  ],
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  logLevel: "Warn",
};
