/** Receipts of every case: the eight shapes, and the examples of the rulebooks that are shipped. */
import { createEngine, evaluate, type Engine, type Receipt } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { permenpanrb88of2021Examples } from "../../src/regulations/accountability/permenpanrb-88-2021.examples.ts";
import { coinrAsem2018Examples, oecdJrc2008Examples, undpHdi2022Examples } from "../../src/regulations/composites/composites.examples.ts";
import { kmk127of2026Examples } from "../../src/regulations/indicators/kmk-127-2026.examples.ts";
import { kmkK3127of2026Examples } from "../../src/regulations/indicators/kmk-k3-127-2026.examples.ts";
import { kmkNkp127of2026Examples } from "../../src/regulations/indicators/kmk-nkp-127-2026.examples.ts";
import { permendagri54of2010Examples } from "../../src/regulations/indicators/permendagri-54-2010.examples.ts";
import { permendagri86of2017Examples } from "../../src/regulations/indicators/permendagri-86-2017.examples.ts";
import { perlan10of2018Examples } from "../../src/regulations/learning-hours/perlan-10-2018.examples.ts";
import { permenpanrb6of2022Examples } from "../../src/regulations/performance/permenpanrb-6-2022.examples.ts";
import { adkarExamples } from "../../src/regulations/readiness/adkar.examples.ts";
import { kepmenpan25of2004Examples } from "../../src/regulations/satisfaction/kepmenpan-25-2004.examples.ts";
import { permenpan16of2014Examples } from "../../src/regulations/satisfaction/permenpan-16-2014.examples.ts";
import { permenpanrb14of2017Examples } from "../../src/regulations/satisfaction/permenpanrb-14-2017.examples.ts";
import { kepmenkes129of2008Examples, posyanduSkdnExamples, programmeParticipationExamples, schoolParticipationExamples } from "../../src/regulations/services/services.examples.ts";
import { irrationalScorers } from "../../src/scorers/index.ts";
import type { OverlayData, RulebookData } from "../../src/rulebook/index.ts";
import { rulebooks as shipped } from "../regulations/run.ts";
import { indicators, indicatorsOverlay } from "../shapes/b-indicators.ts";
import { cases, shapes } from "../shapes/cases.ts";
import { majority, shareLimit } from "../shapes/distribution-scorers.ts";

export { shipped };

/** The scorers that are no built-in ones, and those that are handed over. */
export const own = [shareLimit, majority, ...irrationalScorers] as const;

/** All rulebooks. */
export const rulebooks: readonly RulebookData[] = [...shipped, ...Object.values(shapes)];

const capOverlay: OverlayData = { ...indicatorsOverlay, id: "perwali-contoh-2-2026", set: { cap: { number: 110 } } };

/** Overlays of shape (b): one on the weights, one on the cap. */
export const overlays: readonly OverlayData[] = [indicatorsOverlay, capOverlay];

/** An engine of everything, without overlays. */
export const makeEngine = (books: readonly RulebookData[] = rulebooks, laid: readonly OverlayData[] = []): Engine => unwrap(createEngine({ rulebooks: books, overlays: laid, scorers: own }));

const plain = makeEngine();
const overlaid = makeEngine([indicators], [indicatorsOverlay]);

/** One case: a rulebook, a request, and whether an overlay lies over it. */
export interface Asked {
  /** A name for tests. */
  readonly name: string;
  /** The rulebook. */
  readonly rulebook: string;
  /** What is asked. */
  readonly request: Readonly<Record<string, unknown>> & { readonly inputs: Readonly<Record<string, unknown>> };
  /** With the overlay. */
  readonly overlaid: boolean;
}

const examples: readonly (readonly [string, readonly { readonly name: string; readonly inputs: unknown }[]])[] = [
  ["permenpanrb-14-2017@1", permenpanrb14of2017Examples], ["permenpan-16-2014@1", permenpan16of2014Examples], ["kepmenpan-25-2004@1", kepmenpan25of2004Examples], ["permenpanrb-6-2022@1", permenpanrb6of2022Examples], ["adkar@1", adkarExamples], ["perlan-10-2018@1", perlan10of2018Examples],
  ["permenpanrb-88-2021@1", permenpanrb88of2021Examples], ["kmk-127-2026@1", kmk127of2026Examples], ["kmk-k3-127-2026@1", kmkK3127of2026Examples], ["kmk-nkp-127-2026@1", kmkNkp127of2026Examples], ["permendagri-54-2010@1", permendagri54of2010Examples], ["permendagri-86-2017@1", permendagri86of2017Examples], ["undp-hdi-2022@1", undpHdi2022Examples], ["coinr-asem-2018@1", coinrAsem2018Examples], ["oecd-jrc-2008@1", oecdJrc2008Examples], ["posyandu-skdn@1", posyanduSkdnExamples], ["school-participation@1", schoolParticipationExamples], ["kepmenkes-129-2008@1", kepmenkes129of2008Examples], ["programme-participation@1", programmeParticipationExamples],
] as never;

/** Every case that has a result. */
export const asked: readonly Asked[] = [
  ...cases.filter((it) => it.expected.refused === undefined).map((it) => ({ name: `(${it.shape}) ${it.name}`, rulebook: shapes[it.shape].id, request: { asOf: "2026-06-30", ...it.request }, overlaid: it.overlays !== undefined })),
  ...examples.flatMap(([rulebook, list]) => list.map(({ name, ...example }): Asked => {
    const keys = ["asOf", "inputs", "conventions", "members", "terms", "supplied"];
    const request = Object.fromEntries(Object.entries(example).filter(([key]) => keys.includes(key)));
    return { name: `${rulebook} ${name}`, rulebook, request: { asOf: "2026-06-30", ...request } as unknown as Asked["request"], overlaid: false };
  })),
];

/** The result of a case. */
export const run = (it: Asked, engine: Engine = it.overlaid ? overlaid : plain): Result<Receipt> => evaluate(it.rulebook, { engine, ...it.request } as never) as Result<Receipt>;

/** The receipt of a case. */
export const receiptOf = (it: Asked): Receipt => unwrap(run(it));

/** The first case of every rulebook. */
export const firsts: readonly Asked[] = rulebooks.flatMap((book) => asked.find((it) => it.rulebook === book.id) ?? []);

/** A receipt after a trip through text. */
export const throughText = (receipt: unknown): Receipt => JSON.parse(JSON.stringify(receipt)) as Receipt;
