/** The issue codes of identity. */

/**
 * Faults of a NIP or NI PPPK (development rules of 18 digits; there is no check digit):
 * - `number-loses-digits`: a JavaScript number came; 18 digits exceed what it can hold, so the number must be text
 * - `wrong-length`: not 18 digits
 * - `not-digits`: something other than the digits 0–9 and spaces
 * - `invalid-birth-date`: digits 1–8 are no calendar date
 * - `invalid-appointment`: digits 9–12 are no year from 1800 on, or of a PNS digits 13–14 no month 01–12
 * - `invalid-contract`: of a PPPK, digit 14 is no contract count 1–9
 * - `unknown-kind`: digit 13 is neither 0 or 1 (PNS) nor 2 (PPPK)
 * - `invalid-sex-digit`: digit 15 is neither 1 nor 2
 * - `invalid-sequence`: digits 16–18 are 000
 *
 * Warnings of a NIP:
 * - `young-at-appointment`: appointed before the 18th birthday
 * - `pppk-under-minimum-age`: a PPPK certainly younger than 20 at appointment (PP 49/2018)
 * - `appointed-in-the-future`: appointment after the reference date that the caller gave
 *
 * Of ranks and people:
 * - `unknown-rank`: no pangkat or golongan of the list
 * - `unknown-level`: no level of functional positions
 * - `unknown-grade`: no golongan of PPPK
 * - `unknown-echelon`: no echelon
 * - `not-in-map`: the caller's map from golongan of PPPK to ranks of PNS says nothing of this one
 * - `kind-disagrees`: the NIP is of the other kind, a PPPK has a pangkat of the PNS, a PNS a sub-kind or golongan of the PPPK, or a position has a level or class of another kind of position
 */
export const asnIssueCodes = [
  "number-loses-digits", "wrong-length", "not-digits", "invalid-birth-date", "invalid-appointment", "invalid-contract", "unknown-kind", "invalid-sex-digit",
  "invalid-sequence", "young-at-appointment", "pppk-under-minimum-age", "appointed-in-the-future", "unknown-rank", "unknown-level", "kind-disagrees",
  "unknown-grade", "unknown-echelon", "not-in-map",
] as const;

/** One of {@link asnIssueCodes}. */
export type AsnIssueCode = (typeof asnIssueCodes)[number];
