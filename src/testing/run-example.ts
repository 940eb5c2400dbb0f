/** One worked example: evaluated, held against what it promises, and against the laws of a receipt. */
import { calculatePart, evaluateIn, findBook, partsOfBook, readOccasion, type Engine, type Receipt } from "../engine/index.ts";
import { error, isRecord, unwrap, type Issue } from "../kernel/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";
import { checkReceipt } from "./check-receipt.ts";
import { hitsOf, type Target } from "./coverage/index.ts";
import type { TestingIssueCode } from "./issues.ts";
import { snapshot } from "./snapshot.ts";
import type { WorkedExample } from "./worked-example.ts";

/** What came of one example. */
export interface ExampleRun {
  /** What is wrong. */
  readonly findings: readonly Issue[];
  /** What it exercised. */
  readonly hits: readonly Target[];
}

const REQUEST = ["period", "asOf", "scope", "inputs", "conventions", "members", "terms", "supplied"] as const;

/** The request of an example: what the engine reads of it. */
const requestOf = (example: WorkedExample): Readonly<Record<string, unknown>> => Object.fromEntries(REQUEST.flatMap((key) => (example[key] === undefined ? [] : [[key, example[key]]])));

/** A value of an output as an example writes it: a number as its fraction. */
const plain = (value: unknown): unknown => {
  if (!isRecord(value)) return value ?? null;
  return typeof value["exact"] === "string" && "text" in value ? value["exact"] : Object.fromEntries(Object.entries(value).map(([key, it]) => [key, plain(it)]));
};

const told = (value: unknown): string => (typeof value === "string" ? value : value === undefined ? "nothing" : JSON.stringify(value));

/** Where an answer is not what the example promises. */
const differences = (wanted: unknown, got: unknown, path: string): readonly Issue[] => {
  if (isRecord(wanted)) return Object.entries(wanted).flatMap(([member, it]) => differences(it, isRecord(got) && Object.hasOwn(got, member) ? got[member] : undefined, `${path}[${member}]`));
  return wanted === got ? [] : [error<TestingIssueCode>("example-differs", path, { expected: told(wanted), received: isRecord(got) ? told(got) : got })];
};

const answerFaults = (example: WorkedExample, receipt: Receipt, path: string): readonly Issue[] => {
  const valueOf = (name: string): unknown => (Object.hasOwn(receipt.outputs, name) ? receipt.outputs[name]?.value : undefined);
  return [
    ...Object.entries(example.outputs).flatMap(([name, wanted]) => differences(wanted, Object.hasOwn(receipt.outputs, name) ? plain(valueOf(name)) : undefined, `${path}.outputs.${name}`)),
    ...Object.entries(example.texts ?? {}).flatMap(([name, wanted]) => {
      const value = valueOf(name);
      return differences(wanted, isRecord(value) ? value["text"] : undefined, `${path}.texts.${name}`);
    }),
  ];
};

/** The calculation behind a receipt that was just made, for its coverage. */
const exercised = (engine: Engine, book: RulebookData, request: Readonly<Record<string, unknown>>): readonly Target[] => {
  const inside = engine["~inside"];
  const occasion = readOccasion(request, request["scope"], []);
  const own = findBook(inside, book.id);
  const part = occasion === undefined || own === undefined ? undefined : partsOfBook(inside, own, occasion.period, occasion.scope)[0];
  return occasion === undefined || part === undefined ? [] : hitsOf(unwrap(calculatePart(inside, part, request as { readonly inputs: unknown }, occasion.period, occasion.scope)).calculation);
};

/** Runs an example on two engines of the same parts: what both give must be the same text. */
export const runExample = (book: RulebookData, example: WorkedExample, engines: readonly [Engine, Engine], scorers: readonly ErasedScorer[], path: string): ExampleRun => {
  const request = requestOf(example);
  const before = snapshot(example);
  const [first, second] = engines.map((engine) => evaluateIn(engine, book.id, request as never));
  if (first?.ok !== true || second?.ok !== true) {
    const issues = [first, second].flatMap((it) => (it?.ok === false ? it.issues : [])).filter(({ severity }) => severity === "error");
    return { findings: [error<TestingIssueCode>("example-refused", path, { received: issues[0]?.path, details: { name: example.name, code: issues[0]?.code ?? "" } })], hits: [] };
  }
  const receipt = first.value as unknown as Receipt;
  const findings: Issue[] = [...answerFaults(example, receipt, path)];
  if (JSON.stringify(receipt) !== JSON.stringify(second.value)) findings.push(error<TestingIssueCode>("not-deterministic", path, { details: { name: example.name } }));
  for (const { law, path: at } of checkReceipt(receipt, { scorers })) findings.push(error<TestingIssueCode>("law-broken", path, { received: at, details: { name: example.name, law } }));
  const hits = exercised(engines[0], book, request);
  if (snapshot(example) !== before) findings.push(error<TestingIssueCode>("input-changed", path, { details: { name: example.name } }));
  return { findings, hits };
};
