/** What the rulebooks of KMK 127/2026 share: where the rules are known from, ratings and weights of quality, the stabilise scale. */

/** The public program from which most of it is known. */
export const kmkApp = "github.com/kucing007/kinerja-app (src/lib/calc), with the decree's page numbers";

/** Citations of them all. */
export const kmkCitations = {
  formula: { locator: "hlm. 67-70", confidence: "unverified", source: kmkApp },
  topTarget: { locator: "target tertinggi yang tercapai: 120", confidence: "unverified", source: kmkApp },
  cap: { locator: "indeks capaian 0 sampai 120", confidence: "secondary", source: `${kmkApp}; a second public program; PP 30/2019 pasal 29(6) has the same cap` },
  quality: { locator: "Tabel 14: validitas x kendali", confidence: "secondary", source: `${kmkApp}; a second public program; study cards of the ministry` },
  chain: { locator: "NSS = indeks x bobot IKU; NKO = nilai perspektif x bobot", confidence: "secondary", source: `${kmkApp}; a second public program` },
  perspectiveMean: { locator: "nilai perspektif: rata-rata NSS", confidence: "unverified", note: "general knowledge of the field, without a citable source" },
  perspectives: { locator: "bobot perspektif ditetapkan unit", confidence: "convention", note: "stakeholder 30 is known; the others are not" },
  colours: { locator: "hijau, kuning, merah", confidence: "unverified", source: kmkApp },
  nko: { locator: "kartu predikat NKO", confidence: "secondary", source: "study card of the ministry; a public program" },
  nkoEdge: { locator: "tepat 100, 90, 80 tidak tercetak pada kartu", confidence: "convention" },
  own: { locator: "tidak diatur teks yang dikenal", confidence: "convention" },
} as const;

/** The two ratings of an indicator. */
export const kmkQualityInputs = {
  validity: { kind: "category", per: "indicator", of: ["exact", "proxy", "activity"], cite: "quality", label: { id: "validitas", en: "validity" } },
  control: { kind: "category", per: "indicator", of: ["low", "moderate", "high"], cite: "quality", label: { id: "tingkat kendali", en: "level of control" } },
} as const;

/** Validity × control; activity with low control is not defined, exact with high control neither. */
export const kmkQualityWeight = {
  table: { exact: { low: "1.20", moderate: "1.15" }, proxy: { low: "1.10", moderate: "1.00", high: "0.90" }, activity: { moderate: "0.80", high: "0.60" } },
  cite: "quality", label: { id: "bobot kualitas IKU", en: "quality weight of an indicator" },
} as const;

/** The quality weight of each indicator. */
export const kmkQualityStep = { id: "quality", per: "indicator", scorer: "lookup@1", inputs: { key: "validity", second: "control", table: "qualityWeight" }, cite: "quality", label: { id: "bobot kualitas", en: "quality weight" } } as const;

/** The decree's example of a stabilise scale; an indicator's own manual may have another. */
export const kmkScale = { points: [[0, 0], [90, 100], [100, 120]], cite: "formula", label: { id: "skala stabilize", en: "stabilise scale" } } as const;

/** Axes of the organisation's part. */
export const kmkConventions = {
  zeroTarget: { default: "from-worst", cite: "formula", others: { undetermined: { cite: "own" } } },
  negative: { default: "mirror-negative-target", cite: "formula", others: { refuse: { cite: "own" } } },
  missing: { default: "undetermined", cite: "own", others: { "exclude-and-renormalise": {}, zero: {}, void: {} } },
  notApplicable: { default: "exclude-and-renormalise", cite: "own", others: { zero: {}, void: {} } },
} as const;
