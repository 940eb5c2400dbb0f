/** Receipts of every case: the eight shapes, and the examples of the rulebooks that are shipped. */
import { createEngine, evaluate, type Engine, type Receipt } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { perlan10of2018Examples } from "../../src/regulations/learning-hours/perlan-10-2018.examples.ts";
import { permenpanrb6of2022Examples } from "../../src/regulations/performance/permenpanrb-6-2022.examples.ts";
import { adkarExamples } from "../../src/regulations/readiness/adkar.examples.ts";
import { kelurahanParia2024Examples } from "../../src/regulations/response-times/kelurahan-paria-2024.examples.ts";
import { sp4nLaporExamples } from "../../src/regulations/response-times/sp4n-lapor.examples.ts";
import { standarUnitExamples } from "../../src/regulations/response-times/standar-unit.examples.ts";
import { uu25of2009Examples } from "../../src/regulations/response-times/uu-25-2009.examples.ts";
import { kepmenpan25of2004Examples } from "../../src/regulations/satisfaction/kepmenpan-25-2004.examples.ts";
import { permenpan16of2014Examples } from "../../src/regulations/satisfaction/permenpan-16-2014.examples.ts";
import { permenpanrb14of2017Examples } from "../../src/regulations/satisfaction/permenpanrb-14-2017.examples.ts";
import type { OverlayData, RulebookData } from "../../src/rulebook/index.ts";
import { rulebooks as shipped } from "../regulations/run.ts";
import { indicators, indicatorsOverlay } from "../shapes/b-indicators.ts";
import { cases, shapes } from "../shapes/cases.ts";
import { majority, shareLimit } from "../shapes/distribution-scorers.ts";

export { shipped };

/** The scorers that are no built-in ones. */
export const own = [shareLimit, majority] as const;

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
  ["uu-25-2009@1", uu25of2009Examples], ["sp4n-lapor@1", sp4nLaporExamples], ["kelurahan-paria-060-1-2024@1", kelurahanParia2024Examples], ["standar-unit@1", standarUnitExamples],
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
