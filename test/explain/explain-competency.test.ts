import { describe, expect, it } from "vitest";
import { competencyGaps, competencyKinds } from "../../src/domain/index.ts";
import { explainCompetencyGaps } from "../../src/explain/index.ts";
import { enCompetency } from "../../src/explain/locales/en/competency.ts";
import { idCompetency } from "../../src/explain/locales/id/competency.ts";
import { unwrap } from "../../src/kernel/index.ts";

const five = ["1", "2", "3", "4", "5"];
const found = unwrap(competencyGaps({ arsip: "dasar", integritas: "2", "kerja-sama": "2", komunikasi: "3", perekat: null, hukum: "menengah", renang: "5" }, {
  scales: { manajerial: five, "sosial-kultural": five, teknis: ["dasar", "menengah", "mumpuni"] },
  required: [
    { id: "arsip", kind: "teknis", level: "mumpuni" }, { id: "hukum", kind: "teknis", level: "menengah" }, { id: "integritas", kind: "manajerial", level: "3" }, { id: "kerja-sama", kind: "manajerial", level: "3" },
    { id: "komunikasi", kind: "manajerial", level: "2" }, { id: "perekat", kind: "sosial-kultural", level: "3" },
  ],
}));

describe("explainCompetencyGaps", () => {
  it("tells all in English, line by line", () => {
    expect(explainCompetencyGaps(found, { locale: "en" })).toBe(`Competencies: required and held
===============================
technical      : 2 required: 1 met, 1 below, 0 not assessed
managerial     : 3 required: 1 met, 2 below, 0 not assessed
socio-cultural : 1 required: 0 met, 0 below, 1 not assessed
order          : each kind by itself, for their scales differ; equal gaps share a place

Gaps, the widest first
----------------------
- 1. arsip (technical): level dasar held, level mumpuni required, steps missing: 2
- 1. integritas (managerial): level 2 held, level 3 required, steps missing: 1
- 1. kerja-sama (managerial): level 2 held, level 3 required, steps missing: 1

Not assessed
------------
- perekat (socio-cultural): level 3 required; not assessed is not the lowest level

As required
-----------
- hukum (technical): level menengah
- komunikasi (managerial): level 3, above the required 2

Held and not required
---------------------
- renang
`);
  });
  it("tells it in Bahasa Indonesia", () => {
    const told = explainCompetencyGaps(found, { locale: "id", format: "markdown" });
    for (const part of ["# Kompetensi yang dipersyaratkan dan yang dimiliki", "arsip (teknis): tingkat dasar dimiliki, tingkat mumpuni dipersyaratkan, kurang 2 tingkat", "belum dinilai bukan berarti tingkat terendah", "Dimiliki, tetapi tidak dipersyaratkan"]) expect(told).toContain(part);
    for (const kind of competencyKinds) expect([enCompetency.kinds[kind], idCompetency.kinds[kind]].every((it_) => it_.length > 3)).toBe(true);
    const none = unwrap(competencyGaps({}, { required: [], scales: {} }));
    expect(explainCompetencyGaps(none, { locale: "id" })).toContain("semua kesenjangan bersama");
  });
  it("is the same after JSON, tells what can be read of anything, and never throws", () => {
    expect(explainCompetencyGaps(JSON.parse(JSON.stringify(found)) as never, { locale: "id" })).toBe(explainCompetencyGaps(found, { locale: "id" }));
    for (const odd of [undefined, null, 5, [], "x"]) expect(explainCompetencyGaps(odd as never, { locale: "en" })).toBe("This cannot be read, so there is nothing to explain.\n");
    expect(explainCompetencyGaps({ ranking: "own", gaps: [5, { id: "x", kind: "seni" }] } as never, { locale: "en" })).toContain("x (seni)");
    expect(explainCompetencyGaps(found, undefined as never)).toContain("tidak dapat dibaca");
  });
});
