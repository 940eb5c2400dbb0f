/** English: the words for the page of a rulebook. */
import type { PageWords } from "../page-type.ts";

/** The words. */
export const enPage: PageWords = {
  headings: {
    answers: "What it answers", inputs: "What you give", dimensions: "What repeats", open: "What an agency or the user may set", choices: "Choices", steps: "How it is calculated", tables: "Tables", values: "Fixed values",
    sources: "Sources, and how sure we are", unverified: "What is not verified", notCovered: "What is not covered",
  },
  leads: {
    answers: "These are the results that a receipt holds.",
    inputs: "These are observed and handed over with each request.",
    dimensions: "Where a value is given \"for each\", it is given for every member listed here.",
    open: "Everything else is fixed by the rule.",
    choices: "The text leaves these open, or practice splits. The default holds when nobody chooses, and the receipt names what was chosen.",
    steps: "From top to bottom. The number in the last column points to the sources below.",
    values: "Nobody may change these without another rule.",
    sources: "Only what was read in the text of a regulation may be presented as law.",
    unverified: "These rest on one source only. An engine that demands better refuses every result that they decided.",
    notCovered: "The rule says more than this rulebook calculates.",
  },
  columns: {
    number: "No.", name: "Name", code: "Code", kind: "Kind", per: "For each", limits: "Limits", basis: "Basis", formula: "Formula", value: "Value", bounds: "May be set to", range: "Range", result: "Result",
    members: "Members", x: "From", y: "To",
  },
  facts: { family: "Family", validity: "In force", reviewed: "Last looked at", standing: "When it is used" },
  kinds: {
    number: "number", count: "whole number", category: "choice", flag: "yes or no", any: "value", rounding: "rounding", bands: "table of ranges", cells: "matrix", table: "table", points: "points of a line", labels: "names",
  },
  standing: { general: "by date: for every period in which it is in force", named: "only when it is asked for by its id, or for its agency" },
  sure: { text: "text", secondary: "two sources", unverified: "unverified", convention: "choice" },
  phrases: {
    from: "from {from}", fromTo: "{from} to {to}", between: "{min} to {max}", atLeast: "at least {min}", atMost: "at most {max}", oneOf: "one of: {list}", optional: "may be left out", unset: "must be set",
    sets: "sets {list}", notSet: "not set", byChoice: "by the choice {list} only", default: "default", noDefault: "There is no default: somebody must choose.", only: "only with {list}", anyMembers: "given with the request", omit: "{list} may be left out", add: "others may be added",
    atLeastMembers: "at least {count}", atMostMembers: "at most {count}", within: "under {name}", sum: "together {to}", always: "any of them", caller: "by an agency or by the user", overlayOnly: "by an agency", callerOnly: "by the user only",
    rising: "never falling", falling: "never rising", line: "on the line from ({x0}; {y0}) to ({x1}; {y1})", when: "{result}, if {flag}", anyValue: "any value", everyMember: "every other", nothingUnverified: "Nothing: every part has a better source, or is a choice.",
    nothingNotCovered: "No part that is known of is left out.", note: "Note: {note}", source: "Source: {source}", usedBy: "Decides: {list}", mechanical: "arithmetic", before: "before the calculation, when answers are counted", of: "{name}: {value}",
  },
};
