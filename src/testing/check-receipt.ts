/** The laws of a receipt, for any receipt: it survives JSON, replays, cites every step, and no altered node passes. */
import { fingerprint, replay, type Receipt, type TraceCell } from "../engine/index.ts";
import { unwrap } from "../kernel/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";

/** A broken law. */
export interface ReceiptFault {
  /** The law. */
  readonly law: "json" | "replay" | "cited" | "altered-node" | "altered-leaf";
  /** Where. */
  readonly path: string;
}

/** Another value of the same kind. */
const altered = (cell: TraceCell): TraceCell => {
  if (typeof cell === "boolean") return !cell;
  if (typeof cell !== "string") return "1";
  const [n = "", d] = cell.split("/");
  return /^-?\d+$/u.test(n) ? `${(BigInt(n) + 1n).toString()}${d === undefined ? "" : `/${d}`}` : `${cell}-x`;
};

const withNode = (receipt: Receipt, step: number, row: number): Receipt => ({
  ...receipt,
  trace: receipt.trace.map((node, index) => (index === step && node.values !== undefined ? { ...node, values: node.values.map((cell, at) => (at === row ? altered(cell) : cell)) } : node)),
});

/** The receipt with every value of its trace altered: replay reads none of them, so one replay tells of each whether it would pass. */
const withAllAltered = (receipt: Receipt): Receipt => ({ ...receipt, trace: receipt.trace.map((node) => (node.values === undefined ? node : { ...node, values: node.values.map((cell) => (cell === null ? null : altered(cell))) })) });

const cellsIn = ({ values = [] }: Receipt["trace"][number]): number => values.filter((cell) => cell !== null).length;

const copy = (receipt: unknown): Receipt => JSON.parse(JSON.stringify(receipt)) as Receipt;

/** All addresses of numbers, texts and flags in a plain value. */
const leaves = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] => (typeof value === "object" && value !== null
  ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key])) : value === null ? [] : [path]);

const withLeaf = (root: unknown, path: readonly string[]): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return typeof root === "boolean" ? !root : typeof root === "number" ? (root === 0 ? 1 : -root) : `${String(root)}1`;
  if (Array.isArray(root)) return root.map((it: unknown, index) => (String(index) === key ? withLeaf(it, rest) : it));
  return Object.fromEntries(Object.entries(root as object).map(([name, it]: [string, unknown]) => [name, name === key ? withLeaf(it, rest) : it]));
};

/** Options of {@link checkReceipt}. */
export interface CheckReceiptOptions {
  /** Your own scorers. */
  readonly scorers?: readonly ErasedScorer[];
  /** Alter every leaf of the whole receipt too, one at a time, and ask the fingerprint: slow, thorough. */
  readonly everyLeaf?: boolean;
}

/**
 * Checks the laws of one receipt.
 *
 * @param receipt - any receipt.
 * @param options - `scorers` of your own; `everyLeaf`.
 * @returns Broken laws; an empty list means that all hold.
 *
 * @example
 * ```ts
 * import { assessPerformance, unwrap } from "pembinaan-asn";
 * import { checkReceipt } from "pembinaan-asn/testing";
 * const year = unwrap(assessPerformance({ results: "sesuai-ekspektasi", behaviour: "sesuai-ekspektasi" }, { period: "2026" }));
 * checkReceipt(year.receipt); // => []
 * ```
 */
export const checkReceipt = (receipt: Receipt<unknown>, options: CheckReceiptOptions = {}): readonly ReceiptFault[] => {
  const faults: ReceiptFault[] = [];
  const text = JSON.stringify(receipt);
  const plain = copy(receipt);
  if (JSON.stringify(plain) !== text) faults.push({ law: "json", path: "" });
  const scorers = options.scorers === undefined ? {} : { scorers: options.scorers };
  const again = replay(plain, scorers);
  for (const { path } of again.ok ? [] : again.issues) faults.push({ law: "replay", path });
  const told = replay(withAllAltered(plain), scorers).issues.filter(({ code }) => code === "node-differs").map(({ path }) => path);
  plain.trace.forEach((node, step) => {
    if (node.cite !== "mechanical" && !Object.hasOwn(plain.rule.citations, node.cite)) faults.push({ law: "cited", path: node.id });
    if (told.filter((path) => path === node.id || path.startsWith(`${node.id}[`)).length === cellsIn(node)) return;
    (node.values ?? []).forEach((cell, row) => {
      if (cell !== null && replay(withNode(plain, step, row), scorers).ok) faults.push({ law: "altered-node", path: `${node.id}[${row}]` });
    });
  });
  if (options.everyLeaf !== true) return faults;
  const kept = unwrap(fingerprint(plain));
  for (const path of leaves(plain)) {
    if (replay(withLeaf(plain, path), { ...scorers, fingerprint: kept }).ok) faults.push({ law: "altered-leaf", path: path.join(".") });
  }
  return faults;
};
