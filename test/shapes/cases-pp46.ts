/** Cases of shape (c). */
import type { Plain, Request, ShapeCase } from "./case.ts";

const na = { notApplicable: true } as const;

/** Three activities, five tasks, creativity 3; `time` is the actual of a1, in months of twelve. */
export const year = (time: number | string = 12, more: Partial<Request> = {}): Request => ({
  inputs: {
    target: { a1: { kuantitas: 1, kualitas: 100, waktu: 12, biaya: 1 }, a2: { kuantitas: 10, kualitas: 100, waktu: 5, biaya: na }, a3: { kuantitas: 20, kualitas: 100, waktu: 12, biaya: 5 } },
    actual: { a1: { kuantitas: 1, kualitas: 90, waktu: time, biaya: 1 }, a2: { kuantitas: 10, kualitas: 85, waktu: 4, biaya: na }, a3: { kuantitas: 24, kualitas: 100, waktu: 9, biaya: "3.8" } },
    additionalTasks: 5, creativity: 3,
    attitudeScore: { "orientasi-pelayanan": 90, integritas: 88, komitmen: 86, disiplin: 92, "kerja-sama": 84, kepemimpinan: na },
  },
  members: { activity: ["a1", "a2", "a3"] }, ...more,
});

const sebutan = (value: string, byDefault: Plain, rounded: Plain): readonly ShapeCase[] => [
  { shape: "c", name: `sebutan of ${value}`, request: { inputs: {}, supplied: { total: value } }, expected: { outputs: { grade: byDefault } } },
  { shape: "c", name: `sebutan of ${value}, rounded first`, request: { inputs: {}, supplied: { total: value }, conventions: { basis: "round-0dp-first" } }, expected: { outputs: { grade: rounded } } },
];

/** One time aspect, target 1: the curve of appraisal 3.1. */
const curve = (actual: string, value: Plain, conventions: Readonly<Record<string, string>> = {}, notDone = false): ShapeCase => ({
  shape: "c", name: `time ${actual} of 1${notDone ? ", not done" : ""} ${JSON.stringify(conventions)}`,
  request: { inputs: { target: { a: { kuantitas: 1, kualitas: 100, waktu: 1, biaya: na } }, actual: { a: { kuantitas: 1, kualitas: 100, waktu: actual, biaya: na } }, ...(notDone ? { notDone: { a: true } } : {}) }, members: { activity: ["a"] }, conventions },
  expected: { outputs: { aspectValue: { a: { kuantitas: "100", kualitas: "100", waktu: value, biaya: null } } } },
});

export const pp46Cases: readonly ShapeCase[] = [
  { shape: "c", name: "a whole year", request: year(), expected: {
    outputs: { counted: { a1: "342", a2: "281", a3: "395" }, achieved: { a1: "171/2", a2: "281/3", a3: "395/4" }, skp: "3515/36", behaviour: "88", total: "5627/60", grade: "sangat-baik" }, texts: { shown: "93.78" } } },
  { shape: "c", name: "the PP's formula alone", request: year(12, { conventions: { timeCost: "pp-formula-only" } }), expected: { outputs: { total: "1141/12" } } },
  ...sebutan("90.5", "baik", "sangat-baik"), ...sebutan("90.4", "baik", "baik"), ...sebutan("75.5", "cukup", "baik"), ...sebutan("91", "sangat-baik", "sangat-baik"), ...sebutan("50", "buruk", "buruk"),
  curve("1", "76"), curve("0.8", "96"), curve("0.76", "100"), curve("0.75", "75"), curve("0.75", "101", { timeCost: "pp-formula-only" }), curve("0.5", "50"), curve("0", "0"), curve("13/12", "203/3"), curve("1.76", "0"),
  curve("1.8", "-4"), curve("1.8", "0", { floor: "zero" }), curve("0.8", "0", {}, true),
  { shape: "c", name: "an activity that was not done and has no cost still divides by three", request: { inputs: { target: { a: { kuantitas: 1, kualitas: 100, waktu: 1, biaya: na } }, actual: { a: { kuantitas: 0, kualitas: 60, waktu: 1, biaya: na } }, notDone: { a: true } }, members: { activity: ["a"] } },
    expected: { outputs: { counted: { a: "60" }, achieved: { a: "20" } } } },
  { shape: "c", name: "an aspect without a value leaves the total open", request: { ...year(), inputs: { ...year().inputs, creativity: undefined } }, expected: { outputs: { total: null, grade: null }, missing: ["not-given@creativity"] } },
];
