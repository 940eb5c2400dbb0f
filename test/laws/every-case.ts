/** Receipts of every case: the eight shapes, and the examples of the rulebooks that are shipped. */
import { createEngine, evaluate, type Engine, type Receipt } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import type { OverlayData, RulebookData } from "../../src/rulebook/index.ts";
import { shelf } from "../regulations/shelf.ts";
import { indicators, indicatorsOverlay } from "../shapes/b-indicators.ts";
import { cases, shapes } from "../shapes/cases.ts";
import { majority, shareLimit } from "../shapes/distribution-scorers.ts";

/** The rulebooks that are shipped. */
export const shipped: readonly RulebookData[] = shelf.map(([book]) => book);

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

/** Every case that has a result. */
export const asked: readonly Asked[] = [
  ...cases.filter((it) => it.expected.refused === undefined).map((it) => ({ name: `(${it.shape}) ${it.name}`, rulebook: shapes[it.shape].id, request: { asOf: "2026-06-30", ...it.request }, overlaid: it.overlays !== undefined })),
  ...shelf.flatMap(([{ id: rulebook }, list]) => list.map(({ name, ...example }): Asked => {
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
