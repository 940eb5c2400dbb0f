/**
 * Faulty rulebook literals, one fault each. This table drives the compile-time test (each must be an error, in each TypeScript), the test that
 * the error names the key, and the test that the static checks find the same fault in plain data.
 */
import { defineRulebook, type RulebookData } from "pembinaan-asn/core";

/** A literal with one fault. */
export interface Fault {
  /** What is misspelt or misplaced: the compiler's message must name it. */
  readonly key: string;
  /** The issue of the static checks for the same data; absent where they let it pass (an unknown property is the parser's to find). */
  readonly code?: string;
  /** The rulebook. */
  readonly book: RulebookData;
}

const base = {
  id: "contoh-1-2026@1", family: "contoh", standing: "general",
  instrument: { kind: "guideline", issuer: "contoh", number: "1", year: 2026, title: { id: "Contoh", en: "Example" } }, validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" },
  citations: { rule: { locator: "pasal 4", confidence: "text" } },
  dimensions: { element: { members: ["waktu", "biaya"] }, judge: { members: ["one", "two"] } },
  inputs: { total: { kind: "number", per: "element" }, mark: { kind: "number", per: ["element", "judge"] }, people: { kind: "count" }, level: { kind: "category", of: ["low", "high"] }, late: { kind: "flag" } },
  terms: { stage: { rounding: "none", cite: "rule" }, grades: { cite: "rule", bands: [{ from: 0, below: 50, category: "B" }, { from: 50, category: "A" }] }, cap: { number: 100, cite: "rule" } },
  conventions: { basis: { default: "unrounded", cite: "rule", others: { rounded: { set: { stage: { rounding: { places: 2, mode: "half-up" } } } } } }, gaps: { default: "lower-cut", cite: "rule", others: { undetermined: {} } } },
} as const;
const first = { id: "ratio", per: "element", scorer: "ratio@1", inputs: { of: "total", to: "people" }, cite: "rule" } as const;
const second = { id: "index", scorer: "mean@1", inputs: { values: "ratio" }, cite: "rule" } as const;
const third = { id: "grade", scorer: "bands@1", inputs: { value: "index", bands: "grades", gaps: "convention.gaps" }, cite: "rule" } as const;

/** Without a fault. */
export const sound = defineRulebook({ ...base, steps: [first, second, third], outputs: ["grade"] });

/** The faults by name. */
export const faults = {
  "misspelt step": {
    key: "ratioo", code: "unknown-name",
    // @ts-expect-error no such step
    book: defineRulebook({ ...base, steps: [first, { ...second, inputs: { values: "ratioo" } }, third], outputs: ["grade"] }),
  },
  "misspelt input": {
    key: "totall", code: "unknown-name",
    // @ts-expect-error no such input
    book: defineRulebook({ ...base, steps: [{ ...first, inputs: { of: "totall", to: "people" } }, second, third], outputs: ["grade"] }),
  },
  "misspelt term": {
    key: "gradess", code: "unknown-name",
    // @ts-expect-error no such term
    book: defineRulebook({ ...base, steps: [first, second, { ...third, inputs: { value: "index", bands: "gradess" } }], outputs: ["grade"] }),
  },
  "misspelt name in a list": {
    key: "caap", code: "unknown-name",
    // @ts-expect-error no such term
    book: defineRulebook({ ...base, steps: [first, second, { id: "top", scorer: "sum@1", inputs: { values: ["index", "caap"] }, cite: "rule" }], outputs: ["top"] }),
  },
  "misspelt name in a record": {
    key: "indx", code: "unknown-name",
    // @ts-expect-error no such step
    book: defineRulebook({ ...base, steps: [first, second, { id: "top", scorer: "select@1", inputs: { code: "level", cases: { low: "indx", high: "cap" } }, cite: "rule" }], outputs: ["top"] }),
  },
  "misspelt convention in a slot": {
    key: "convention.gap", code: "unknown-convention",
    // @ts-expect-error no such axis
    book: defineRulebook({ ...base, steps: [first, second, { ...third, inputs: { value: "index", bands: "grades", gaps: "convention.gap" } }], outputs: ["grade"] }),
  },
  "misspelt convention as a policy": {
    key: "convention.missingg", code: "unknown-convention",
    // @ts-expect-error no such axis
    book: defineRulebook({ ...base, steps: [first, { ...second, missing: "convention.missingg" }, third], outputs: ["grade"] }),
  },
  "misspelt policy": {
    key: "exclud", code: "bad-policy",
    // @ts-expect-error no such policy
    book: defineRulebook({ ...base, steps: [first, { ...second, missing: "exclud" }, third], outputs: ["grade"] }),
  },
  "misspelt citation of a step": {
    key: "ruel", code: "unknown-citation",
    // @ts-expect-error no such citation
    book: defineRulebook({ ...base, steps: [first, { ...second, cite: "ruel" }, third], outputs: ["grade"] }),
  },
  "misspelt citation of a term": {
    key: "ruel", code: "unknown-citation",
    // @ts-expect-error no such citation
    book: defineRulebook({ ...base, terms: { ...base.terms, cap: { number: 100, cite: "ruel" } }, steps: [first, second, third], outputs: ["grade"] }),
  },
  "misspelt citation of a convention": {
    key: "ruel", code: "unknown-citation",
    // @ts-expect-error no such citation
    book: defineRulebook({ ...base, conventions: { ...base.conventions, gaps: { default: "lower-cut", cite: "ruel", others: {} } }, steps: [first, second, third], outputs: ["grade"] }),
  },
  "misspelt term that a convention sets": {
    key: "stagee", code: "unknown-term",
    // @ts-expect-error no such term
    book: defineRulebook({ ...base, conventions: { ...base.conventions, basis: { default: "unrounded", cite: "rule", others: { rounded: { set: { stagee: { rounding: "none" } } } } } }, steps: [first, second, third], outputs: ["grade"] }),
  },
  "misspelt axis in `only`": {
    key: "bases", code: "unknown-convention",
    // @ts-expect-error no such axis
    book: defineRulebook({ ...base, conventions: { ...base.conventions, gaps: { default: "lower-cut", cite: "rule", others: { undetermined: { only: { bases: ["rounded"] } } } } }, steps: [first, second, third], outputs: ["grade"] }),
  },
  "misspelt option in `only`": {
    key: "roundedd", code: "unknown-option",
    // @ts-expect-error no such option
    book: defineRulebook({ ...base, conventions: { ...base.conventions, gaps: { default: "lower-cut", cite: "rule", others: { undetermined: { only: { basis: ["roundedd"] } } } } }, steps: [first, second, third], outputs: ["grade"] }),
  },
  "misspelt parameter": {
    key: "tims", code: "bad-params",
    // @ts-expect-error no such parameter
    book: defineRulebook({ ...base, steps: [{ ...first, params: { tims: 100 } }, second, third], outputs: ["grade"] }),
  },
  "misspelt word of a parameter": {
    key: "maxx", code: "bad-params",
    // @ts-expect-error no such word
    book: defineRulebook({ ...base, steps: [first, { id: "index", scorer: "extreme@1", inputs: { values: "ratio" }, params: { take: "maxx" }, cite: "rule" }, third], outputs: ["grade"] }),
  },
  "misspelt scorer": {
    key: "maen@1", code: "unknown-scorer",
    // @ts-expect-error no such scorer
    book: defineRulebook({ ...base, steps: [first, { ...second, scorer: "maen@1" }, third], outputs: ["grade"] }),
  },
  "misspelt slot": {
    key: "too", code: "bad-step",
    // @ts-expect-error no such slot
    book: defineRulebook({ ...base, steps: [{ ...first, inputs: { of: "total", to: "people", too: "people" } }, second, third], outputs: ["grade"] }),
  },
  "slot left out": {
    key: "to", code: "bad-step",
    // @ts-expect-error a slot is empty
    book: defineRulebook({ ...base, steps: [{ ...first, inputs: { of: "total" } }, second, third], outputs: ["grade"] }),
  },
  "misspelt property of a step": {
    key: "mising",
    // @ts-expect-error no such property
    book: defineRulebook({ ...base, steps: [first, { ...second, mising: "zero" }, third], outputs: ["grade"] }),
  },
  "misspelt property of a term": {
    key: "opn",
    // @ts-expect-error no such property
    book: defineRulebook({ ...base, terms: { ...base.terms, cap: { number: 100, opn: { max: 120 }, cite: "rule" } }, steps: [first, second, third], outputs: ["grade"] }),
  },
  "misspelt property of an input": {
    key: "minn",
    // @ts-expect-error no such property
    book: defineRulebook({ ...base, inputs: { ...base.inputs, people: { kind: "count", minn: 0 } }, steps: [first, second, third], outputs: ["grade"] }),
  },
  "misspelt property of a dimension": {
    key: "memberss",
    // @ts-expect-error no such property
    book: defineRulebook({ ...base, dimensions: { ...base.dimensions, judge: { open: true, memberss: ["one"] } }, steps: [first, second, third], outputs: ["grade"] }),
  },
  "misspelt property of a convention": {
    key: "bye",
    // @ts-expect-error no such property
    book: defineRulebook({ ...base, conventions: { ...base.conventions, gaps: { default: "lower-cut", bye: "tabulation", cite: "rule", others: {} } }, steps: [first, second, third], outputs: ["grade"] }),
  },
  "misspelt section": {
    key: "notCoverd",
    // @ts-expect-error no such section
    book: defineRulebook({ ...base, steps: [first, second, third], outputs: ["grade"], notCoverd: [] }),
  },
  "misspelt dimension of an input": {
    key: "elment", code: "unknown-dimension",
    // @ts-expect-error no such dimension
    book: defineRulebook({ ...base, inputs: { ...base.inputs, people: { kind: "count", per: "elment" } }, steps: [first, second, third], outputs: ["grade"] }),
  },
  "misspelt dimension of a step": {
    key: "elment", code: "unknown-dimension",
    // @ts-expect-error no such dimension
    book: defineRulebook({ ...base, steps: [first, second, third, { id: "most", per: "elment", scorer: "affine@1", inputs: { value: "cap" }, cite: "rule" }], outputs: ["grade", "most"] }),
  },
  "misspelt dimension of a crossed step": {
    key: "juge", code: "unknown-dimension",
    // @ts-expect-error no such dimension
    book: defineRulebook({ ...base, steps: [first, second, third, { id: "most", per: ["element", "juge"], scorer: "affine@1", inputs: { value: "cap" }, cite: "rule" }], outputs: ["grade", "most"] }),
  },
  "misspelt parent dimension": {
    key: "elment", code: "unknown-dimension",
    // @ts-expect-error no such dimension
    book: defineRulebook({ ...base, dimensions: { ...base.dimensions, part: { open: true, within: "elment" } }, steps: [first, second, third], outputs: ["grade"] }),
  },
  "forward reference": {
    key: "index", code: "forward-reference",
    // @ts-expect-error the step comes later
    book: defineRulebook({ ...base, steps: [first, third, second], outputs: ["grade"] }),
  },
  "a step that reads itself": {
    key: "index", code: "forward-reference",
    // @ts-expect-error not there yet
    book: defineRulebook({ ...base, steps: [first, { ...second, scorer: "affine@1", inputs: { value: "index" } }, third], outputs: ["grade"] }),
  },
  "two steps of one name": {
    key: "index", code: "duplicate-name",
    // @ts-expect-error taken
    book: defineRulebook({ ...base, steps: [first, second, { id: "index", scorer: "affine@1", inputs: { value: "cap" }, cite: "rule" }], outputs: ["index"] }),
  },
  "a step with the name of an input": {
    key: "people", code: "duplicate-name",
    // @ts-expect-error taken
    book: defineRulebook({ ...base, steps: [first, second, third, { id: "people", scorer: "affine@1", inputs: { value: "cap" }, cite: "rule" }], outputs: ["grade"] }),
  },
  "a term with the name of an input": {
    key: "people", code: "duplicate-name",
    // @ts-expect-error taken
    book: defineRulebook({ ...base, terms: { ...base.terms, people: { number: 1, cite: "rule" } }, steps: [first, second, third], outputs: ["grade"] }),
  },
  "a category where a number belongs": {
    key: "level", code: "wrong-kind",
    // @ts-expect-error another kind
    book: defineRulebook({ ...base, steps: [{ ...first, inputs: { of: "total", to: "level" } }, second, third], outputs: ["grade"] }),
  },
  "a term where a table belongs": {
    key: "cap", code: "wrong-kind",
    // @ts-expect-error another kind
    book: defineRulebook({ ...base, steps: [first, second, { ...third, inputs: { value: "index", bands: "cap" } }], outputs: ["grade"] }),
  },
  "a vector where one value belongs": {
    key: "ratio", code: "bad-dimensions",
    // @ts-expect-error it varies over element
    book: defineRulebook({ ...base, steps: [first, { id: "index", scorer: "affine@1", inputs: { value: "ratio" }, cite: "rule" }, third], outputs: ["grade"] }),
  },
  "crossed where a vector belongs": {
    key: "mark", code: "bad-dimensions",
    // @ts-expect-error it varies over judge too
    book: defineRulebook({ ...base, steps: [{ ...first, inputs: { of: "mark", to: "people" } }, second, third], outputs: ["grade"] }),
  },
  "one value where rows belong": {
    key: "people",
    // @ts-expect-error nothing to reduce
    book: defineRulebook({ ...base, steps: [first, { ...second, inputs: { values: "people" } }, third], outputs: ["grade"] }),
  },
  "an output that is no step": {
    key: "total", code: "unknown-name",
    // @ts-expect-error an input
    book: defineRulebook({ ...base, steps: [first, second, third], outputs: ["grade", "total"] }),
  },
  "a kind that does not exist": {
    key: "numbr",
    // @ts-expect-error no such kind
    book: defineRulebook({ ...base, inputs: { ...base.inputs, people: { kind: "numbr" } }, steps: [first, second, third], outputs: ["grade"] }),
  },
} satisfies Record<string, Fault>;
