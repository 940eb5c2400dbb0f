/** Reads a plain copy of a receipt, forgivingly: what is not as it should be is left out. */
import type { Issue } from "../kernel/index.ts";
import { isMap, leafText, listOf, mapOf, textOf, textsOf, type Plain, type PlainMap } from "./plain.ts";
import { readItem, readText } from "./read-item.ts";
import type { ReadAmends, ReadChange, ReadCitation, ReadChoice, ReadInstrument, ReadMember, ReadNode, ReadOutput, ReadOverlay, ReadReference, Reading } from "./reading.ts";
import { termsInForce } from "./terms-in-force.ts";

const mapValues = <T>(value: Plain | undefined, read: (it: Plain, key: string) => T): ReadonlyMap<string, T> =>
  new Map([...mapOf(value)].map(([key, it]) => [key, read(it, key)]));

const plainWord = (value: Plain | undefined): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");

const readInstrument = (value: Plain | undefined): ReadInstrument => {
  const it = mapOf(value);
  return { kind: plainWord(it.get("kind")), issuer: plainWord(it.get("issuer")), number: plainWord(it.get("number")), year: plainWord(it.get("year")), title: readText(it.get("title")) };
};

const readCitation = (value: Plain | undefined): ReadCitation => {
  const it = mapOf(value);
  return { locator: plainWord(it.get("locator")), confidence: plainWord(it.get("confidence")), note: textOf(it.get("note")) };
};

const readMembers = (value: Plain): readonly ReadMember[] => listOf(value).flatMap((it): readonly ReadMember[] => {
  if (typeof it === "string") return [{ id: it, label: new Map(), within: undefined }];
  const id = textOf(mapOf(it).get("id"));
  return id === undefined ? [] : [{ id, label: readText(mapOf(it).get("label")), within: textOf(mapOf(it).get("within")) }];
});

const readReference = (value: Plain): ReadReference => {
  if (typeof value === "string") return value;
  return isMap(value) ? new Map([...value].map(([key, it]) => [key, plainWord(it)])) : textsOf(value);
};

const readNode = (value: Plain): readonly ReadNode[] => {
  const it = mapOf(value);
  const id = textOf(it.get("id"));
  if (id === undefined) return [];
  const values = it.get("values");
  const number = (key: string): number | undefined => {
    const found = it.get(key);
    return typeof found === "number" ? found : undefined;
  };
  return [{
    ...readItem(it), id, scorer: plainWord(it.get("scorer")), inputs: mapValues(it.get("inputs"), readReference), params: mapOf(it.get("params")), cite: plainWord(it.get("cite")),
    values: Array.isArray(values) && it.get("notNeeded") !== true ? listOf(values) : undefined, idle: it.get("idle") === true, supplied: new Set(textsOf(it.get("supplied"))),
    places: number("places"), digits: number("digits"), notes: mapValues(it.get("notes"), textsOf),
  }];
};

const readOutput = (value: Plain): ReadOutput => {
  const it = mapOf(value);
  return { value: it.get("value") ?? undefined, kind: plainWord(it.get("kind")), confidence: plainWord(it.get("confidence")), conventions: textsOf(it.get("conventions")), reasons: textsOf(it.get("reasons")) };
};

const readChange = (value: Plain): ReadChange => {
  const it = mapOf(value);
  return { path: plainWord(it.get("path")), before: it.get("before"), after: it.get("after"), source: plainWord(it.get("source")), cite: textOf(it.get("cite")), confidence: textOf(it.get("confidence")) };
};

const readOverlay = (value: Plain): ReadOverlay => {
  const it = mapOf(value);
  return { id: plainWord(it.get("id")), instrument: readInstrument(it.get("instrument")), citation: readCitation(it.get("citation")), illustration: it.get("illustration") === true };
};

/** A reason in one text is told in every language. */
const readAmends = (value: Plain | undefined): ReadAmends | undefined => {
  if (!isMap(value)) return undefined;
  const reason = value.get("reason");
  const outputs = mapValues(value.get("outputs"), (it) => {
    const change = mapOf(it);
    return { before: change.get("before"), after: change.get("after"), change: textOf(change.get("change")), effects: mapValues(change.get("effects"), plainWord), alone: mapOf(change.get("alone")) };
  });
  return { receipt: plainWord(value.get("receipt")), reason: typeof reason === "string" ? new Map([["", reason]]) : readText(reason), decidedBy: plainWord(value.get("decidedBy")), on: plainWord(value.get("on")), differ: textsOf(value.get("differ")), outputs };
};

const severities: readonly unknown[] = ["error", "warning", "note"];

/** Issues of a plain list; what is no issue is left out. */
export const readIssues = (value: Plain | undefined): readonly Issue[] => listOf(value).flatMap((one) => {
  const it = mapOf(one);
  const code = textOf(it.get("code"));
  if (code === undefined) return [];
  const severity = it.get("severity");
  const optional = (key: "expected" | "received"): Partial<Issue> => {
    const found = it.get(key);
    return found === undefined || found === null ? {} : { [key]: leafText(found) };
  };
  const details = it.get("details");
  return [{
    code, severity: severities.includes(severity) ? severity as Issue["severity"] : "error", path: plainWord(it.get("path")), ...optional("expected"), ...optional("received"),
    ...(isMap(details) ? { details: Object.fromEntries([...details].map(([key, found]) => [key, leafText(found)])) } : {}),
  }];
});

const readChoices = (receipt: PlainMap, axes: PlainMap): ReadonlyMap<string, ReadChoice> => mapValues(receipt.get("convention"), (value, axis) => {
  const it = mapOf(value);
  return { option: plainWord(it.get("option")), from: plainWord(it.get("from")), cite: plainWord(it.get("cite")), label: readText(mapOf(axes.get(axis)).get("label")) };
});

/** The receipt, with everything in its place. */
export const readReceipt = (value: Plain | undefined): Reading => {
  const it = mapOf(value);
  const rule = mapOf(it.get("rule"));
  const data = mapOf(it.get("data"));
  const overlay = mapOf(it.get("overlay"));
  const period = mapOf(it.get("period"));
  const parents = [...mapOf(rule.get("dimensions"))].flatMap(([name, one]) => {
    const within = textOf(mapOf(one).get("within"));
    return within === undefined ? [] : [[name, within] as const];
  });
  return {
    known: it.get("format") === "receipt@1",
    rulebook: plainWord(it.get("rulebook")), instrument: readInstrument(rule.get("instrument")),
    period: { text: plainWord(period.get("text")), from: plainWord(period.get("from")), to: plainWord(period.get("to")) },
    scope: mapValues(it.get("scope"), plainWord), amends: readAmends(it.get("amends")), citations: mapValues(rule.get("citations"), readCitation),
    members: mapValues(data.get("members"), readMembers), parents: new Map(parents),
    inputs: mapValues(rule.get("inputs"), readItem), observed: mapOf(data.get("inputs")),
    terms: termsInForce(mapOf(rule.get("terms")), mapOf(it.get("convention")), listOf(overlay.get("set"))),
    choices: readChoices(it, mapOf(rule.get("conventions"))),
    overlays: listOf(overlay.get("applied")).map(readOverlay), changes: listOf(overlay.get("changes")).map(readChange),
    trace: listOf(it.get("trace")).flatMap(readNode), outputs: mapValues(it.get("outputs"), readOutput),
    missing: textsOf(it.get("missing")), issues: readIssues(it.get("issues")),
  };
};
