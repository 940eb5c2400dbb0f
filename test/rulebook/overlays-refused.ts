/** Malformed and unlawful overlays of the guideline in sixteen.ts: each is a good one with some parts replaced, what must be said of it, and where. */
import type { OverlayData } from "../../src/rulebook/index.ts";

/** One refused overlay. */
export interface Refused {
  /** What is wrong with it, for people. */
  readonly what: string;
  /** The parts that replace those of the good one; `undefined`: the part is taken away. */
  readonly parts: Readonly<Record<string, unknown>>;
  /** A second overlay beside it. */
  readonly beside?: Partial<OverlayData>;
  /** The code of the first error. */
  readonly code: string;
  /** Its path. */
  readonly path: string;
}

const it = (what: string, parts: Readonly<Record<string, unknown>>, code: string, path: string, beside?: Partial<OverlayData>): Refused => ({ what, parts, code, path, ...(beside && { beside }) });
const set = (what: string, term: string, body: unknown, code: string, path = term): Refused => it(what, { set: { [term]: body } }, code, `perwali-1.set.${path}`);
const citation = { locator: "pasal 2", confidence: "text" };
const instrument = { kind: "peraturan-kepala-daerah", issuer: "Kota Contoh", number: "1", year: 2026, title: { id: "Contoh", en: "Example" } };

/** The table. Paths of what `parseOverlay` finds stand by themselves; those of `createEngine` begin with the id. */
export const refused: readonly Refused[] = [
  // the file itself
  it("no object", { set: "weights" }, "wrong-type", "set"),
  it("a misspelt section", { sett: {} }, "unknown-key", "sett"),
  it("no id", { id: undefined }, "missing-key", "id"),
  it("no rulebook", { rulebook: undefined }, "missing-key", "rulebook"),
  it("no instrument", { instrument: undefined }, "missing-key", "instrument"),
  it("no citation", { citation: undefined }, "missing-key", "citation"),
  it("a citation without its place", { citation: { confidence: "text" } }, "missing-key", "citation.locator"),
  it("a confidence of its own making", { citation: { ...citation, confidence: "pasti" } }, "wrong-type", "citation.confidence"),
  it("a hash that is none", { citation: { ...citation, sha256: "abc" } }, "wrong-type", "citation.sha256"),
  it("an instrument of no known kind", { instrument: { ...instrument, kind: "perwali" } }, "wrong-type", "instrument.kind"),
  it("a year in words", { instrument: { ...instrument, year: "2026" } }, "wrong-type", "instrument.year"),
  it("a title in one language", { instrument: { ...instrument, title: { id: "Contoh" } } }, "missing-key", "instrument.title.en"),
  it("a day in words", { validity: { from: "1 Januari 2026", reviewedUntil: "2026-11-30" } }, "not-a-date", "validity.from"),
  it("never looked at", { validity: { from: "2026-01-01" } }, "missing-key", "validity.reviewedUntil"),
  it("percent in a number", { set: { cap: { number: "110%" } } }, "not-a-number", "set.cap.number"),
  it("a comma in a number", { set: { cap: { number: "110,5" } } }, "not-a-number", "set.cap.number"),
  it("a weight in words", { set: { weight: { values: { kinerja: "enam puluh" } } } }, "not-a-number", "set.weight.values.kinerja"),
  it("a label in one language", { set: { names: { labels: { A: { id: "Bagus" } } } } }, "missing-key", "set.names.labels.A.en"),
  it("a rounding by a name of its own", { set: { last: { rounding: { places: 2, mode: "ke atas" } } } }, "wrong-type", "set.last.rounding.mode"),
  it("half a place", { set: { last: { rounding: { places: "2", mode: "half-up" } } } }, "wrong-type", "set.last.rounding.places"),
  it("a step", { steps: [] }, "unknown-key", "steps"),
  it("an axis of scope that is none", { scope: { kota: "16.71" } }, "unknown-key", "scope.kota"),
  it("an employee kind that is none", { scope: { employeeKind: "honorer" } }, "wrong-type", "scope.employeeKind"),
  it("an illustration that is none", { illustration: false }, "wrong-type", "illustration"),
  // who, when, of what
  it("an empty id", { id: "" }, "bad-id", ".id"),
  it("a place that is left empty", { citation: { locator: " ", confidence: "text" } }, "missing-key", "perwali-1.citation.locator"),
  it("a number that is left empty", { instrument: { ...instrument, number: "" } }, "missing-key", "perwali-1.instrument.number"),
  it("another rulebook", { rulebook: "pedoman-lain-1-2026" }, "overlay-of-other-rulebook", "perwali-1.rulebook"),
  it("another revision", { rulebook: "pedoman-tpp-3-2026@2" }, "overlay-of-other-rulebook", "perwali-1.rulebook"),
  it("a day that does not exist", { validity: { from: "2026-02-30", reviewedUntil: "2026-11-30" } }, "bad-validity", "perwali-1.validity.from"),
  it("an end before the beginning", { validity: { from: "2026-01-01", to: "2025-12-31", reviewedUntil: "2026-11-30" } }, "bad-validity", "perwali-1.validity.to"),
  it("retroactive without saying so", { enacted: "2026-06-01" }, "retroactive-not-stated", "perwali-1.validity.from"),
  it("retroactive though it is not", { enacted: "2025-12-01", retroactive: true }, "bad-validity", "perwali-1.retroactive"),
  it("enacted on no day", { enacted: "2026-06-31" }, "bad-validity", "perwali-1.enacted"),
  it("a place by its name", { scope: "Kota Palembang" }, "not-a-region", "perwali-1.scope.region"),
  it("an agency without a name", { scope: { agency: " " } }, "not-a-scope-value", "perwali-1.scope.agency"),
  it("a repeal of nobody", { supersedes: ["perwali-9"] }, "unknown-overlay", "perwali-1.supersedes[0]"),
  it("a repeal of itself", { supersedes: ["perwali-1"] }, "bad-repeal", "perwali-1.supersedes[0]"),
  it("a second one of the same day on one term", { set: { cap: { number: 90 } } }, "ambiguous-overlays", "cap", { set: { cap: { number: 95 } } }),
  it("neither inside the other", { set: { cap: { number: 90 } }, scope: "16.71" }, "ambiguous-overlays", "cap", { set: { cap: { number: 95 } }, scope: { agency: "dinkes" } }),
  it("the same id twice", { set: {} }, "duplicate-name", "overlays[1]", { id: "perwali-1" }),
  // what it sets
  set("a misspelt term", "weigth", { values: { kinerja: 60 } }, "unknown-term"),
  set("a locked term", "measure", { codes: { surat: "indeks" } }, "locked-term", "measure[surat]"),
  set("a weight below zero", "weight", { values: { kinerja: -10 } }, "out-of-bounds", "weight[kinerja]"),
  set("a weight above hundred", "weight", { values: { kinerja: "100.01" } }, "out-of-bounds", "weight[kinerja]"),
  set("weights of 99.99", "weight", { values: { kinerja: "59.99" } }, "weights-do-not-sum"),
  set("two forms at once", "weight", { values: { kinerja: 60 }, codes: { kinerja: "a" } }, "bad-term"),
  set("a number where there are members", "weight", { number: 60 }, "bad-term"),
  set("members where there is a number", "cap", { values: { kinerja: 90 } }, "bad-term"),
  set("a member of a closed list that is none", "method", { codes: { skor: "average" } }, "unknown-member", "method[skor]"),
  set("a cap above the law", "cap", { number: 121 }, "out-of-bounds"),
  it("a cap below the floor of the overlay around it", { scope: "16.71", set: { cap: { number: 60 } } }, "floor-above-cap", "perwali-1.set.cap", { set: { floor: { number: 70 } } }),
  it("rounded once more inside", { scope: "16.71", set: { last: { rounding: { places: 2, mode: "half-up" } } } }, "rounded-twice", "perwali-1.set.last", { set: { inner: { rounding: { places: 1, mode: "half-up" } }, last: { rounding: "none" } } }),
  it("a floor above the cap", { set: { floor: { number: 111 } } }, "floor-above-cap", "perwali-1.set.floor"),
  set("a formula that is not on the list", "formula", { code: "t-r" }, "unknown-code"),
  set("bands with a hole", "grades", { bands: [{ from: 81, category: "A" }, { to: 80, category: "B" }] }, "band-gap", "grades.bands"),
  set("bands that overlap", "grades", { bands: [{ from: 80, category: "A" }, { to: 80, category: "B" }] }, "band-overlap", "grades.bands[1]"),
  set("a band that is never reached", "grades", { bands: [{ from: 0, category: "A" }, { from: 10, category: "B" }] }, "band-unreachable", "grades.bands[1]"),
  set("a band with two lower edges", "grades", { bands: [{ from: 80, above: 80, category: "A" }, { below: 80, category: "B" }] }, "bad-edges", "grades.bands[0]"),
  set("a band outside the range", "grades", { bands: [{ from: -5, below: 80, category: "A" }, { from: 80, category: "B" }] }, "bad-edges", "grades.bands[0]"),
  set("a band without a grade", "grades", { bands: [{ from: 80, category: "A" }, { below: 80, value: 1 }] }, "bad-term", "grades.bands[1]"),
  set("a step table that falls", "ladder", { bands: [{ from: 50, value: "0.5" }, { below: 50, value: "0.7" }] }, "not-monotone", "ladder.bands"),
  set("a step table that falls, listed from below", "ladder", { bands: [{ below: 50, value: "0.7" }, { from: 50, value: "0.5" }] }, "not-monotone", "ladder.bands"),
  set("a step without its number", "ladder", { bands: [{ from: 50, value: 1 }, { below: 50, category: "x" }] }, "bad-term", "ladder.bands[1]"),
  set("a factor above one", "ladder", { bands: [{ from: 50, value: "1.2" }, { below: 50, value: 1 }] }, "out-of-bounds", "ladder.bands[0]"),
  set("a line that goes back", "curve", { points: [[50, 0], [0, 1]] }, "bad-points", "curve.points"),
  set("four decimals", "last", { rounding: { places: 4, mode: "half-up" } }, "out-of-bounds", "last.rounding.places"),
  set("a mode that is not on the list", "last", { rounding: { places: 2, mode: "ceiling" } }, "out-of-bounds", "last.rounding"),
  set("rounded twice", "inner", { rounding: { places: 1, mode: "half-up" } }, "rounded-twice"),
  set("an index that is added up", "method", { codes: { indeks: "sum" } }, "codes-do-not-combine", "method[indeks]"),
  set("an answer that there is not", "scale", { table: { 7: 100 } }, "unknown-code", "scale[7]"),
  set("a score above hundred", "scale", { table: { 4: 101 } }, "out-of-bounds", "scale[4]"),
  set("a name of no code", "names", { labels: { Z: { id: "Z", en: "Z" } } }, "unknown-code", "names[Z]"),
  set("a new grade without a name", "grades", { bands: [{ from: 0, category: "AA" }] }, "codes-without-label"),
  set("a matrix without a row", "verdicts", { cells: { A: { yes: "cair", no: "cair" }, C: { yes: "cair", no: "cair" } } }, "cells-not-covered", "verdicts[B]"),
  set("a verdict that is not on the list", "verdicts", { cells: { A: { yes: "lunas", no: "tunda" }, B: { yes: "cair", no: "tunda" }, C: { yes: "cair", no: "tunda" } } }, "unknown-code", "verdicts[A,yes]"),
  // members and conventions
  it("a closed dimension", { members: { indicator: ["surat"] } }, "locked-dimension", "perwali-1.members.indicator"),
  it("a misspelt dimension", { members: { komponen: ["kinerja"] } }, "unknown-dimension", "perwali-1.members.komponen"),
  it("a component that must stay", { members: { component: ["kehadiran"] }, conventions: { weightsTotal: "renormalise" } }, "closed-dimension", "perwali-1.members.component[kinerja]"),
  it("too many components", { members: { component: ["kinerja", "kehadiran", "disiplin", "a", "b", "c"] } }, "too-many-members", "perwali-1.members.component"),
  it("nothing left", { members: { extra: [] } }, "too-few-members", "perwali-1.members.extra"),
  it("a component twice", { members: { component: ["kinerja", "kinerja", "kehadiran"] } }, "duplicate-name", "perwali-1.members.component[1]"),
  it("a blank in an id", { members: { component: ["kinerja", "kehadiran", "disiplin", "serapan anggaran"] } }, "bad-name", "perwali-1.members.component[3]"),
  it("a misspelt axis", { conventions: { mising: "zero" } }, "unknown-convention", "perwali-1.conventions.mising"),
  it("an option that there is not", { conventions: { missing: "average" } }, "unknown-option", "perwali-1.conventions.missing"),
  it("two options that do not combine", { conventions: { weightsTotal: "keep-base-100", missing: "void" } }, "conventions-do-not-combine", "perwali-1.conventions.weightsTotal"),
];
