/** Examples of the two surveys of an integrity zone. */
import type { RulebookExample } from "../example.ts";

/** What comes out for both surveys: contribution, and whether it meets each minimum. */
interface Both { readonly contribution: readonly [ipkp: string, ipak: string]; readonly wbk: readonly [boolean, boolean]; readonly wbbm: readonly [boolean, boolean] }

const by = <T>([ipkp, ipak]: readonly [T, T]): { readonly "zi-ipkp": T; readonly "zi-ipak": T } => ({ "zi-ipkp": ipkp, "zi-ipak": ipak });

const indices = (name: string, ipkp: string, ipak: string, { contribution, wbk, wbbm }: Both, texts?: RulebookExample["texts"]): RulebookExample => ({
  name, asOf: "2025-12-31", inputs: { index: by([ipkp, ipak]) }, ...(texts === undefined ? {} : { texts }),
  outputs: { contribution: by(contribution), meetsWbk: by(wbk), meetsWbbm: by(wbbm), wbkMinima: wbk[0] && wbk[1], wbbmMinima: wbbm[0] && wbbm[1] },
});

/** Every example holds exactly. */
export const permenpanrb90of2021Examples: readonly RulebookExample[] = [
  indices("exactly at the minima for WBK", "3.20", "3.60", { contribution: ["14", "63/4"], wbk: [true, true], wbbm: [false, true] }),
  indices("exactly at the minima for WBBM", "3.60", "3.60", { contribution: ["63/4", "63/4"], wbk: [true, true], wbbm: [true, true] }),
  indices("a hair below the IPKP of WBK", "3.1999", "4", { contribution: ["223993/16000", "35/2"], wbk: [false, true], wbbm: [false, true] }),
  indices("a high IPKP does not make up for the IPAK", "4", "3.59", { contribution: ["35/2", "2513/160"], wbk: [true, false], wbbm: [true, false] }),
  indices("the lowest answers", "1", "1", { contribution: ["35/8", "35/8"], wbk: [false, false], wbbm: [false, false] }),
  {
    name: "one survey is not known: its own minima and those of both are open", asOf: "2025-12-31", inputs: { index: { "zi-ipak": "3.75" } },
    outputs: { contribution: { "zi-ipkp": null, "zi-ipak": "525/32" }, shown: { "zi-ipkp": null, "zi-ipak": "1641/100" }, meetsWbk: { "zi-ipkp": null, "zi-ipak": true }, wbkMinima: null, wbbmMinima: null },
  },
];
