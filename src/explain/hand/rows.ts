/** A row of the worksheet: the line to key in, or how the value was rounded or looked up. */
import { inputCodesOf } from "../answers.ts";
import type { StepRow } from "../document.ts";
import { writeExact } from "../numbers.ts";
import { nameOf, optionName } from "../names.ts";
import type { ReadNode } from "../reading.ts";
import { bandRow, tableText } from "../tables.ts";
import { fillFrom } from "../template.ts";
import { wordFor, type Teller } from "../teller.ts";
import { operandText } from "../values.ts";
import type { Row } from "../worksheet.ts";
import { arithmeticAt } from "./arithmetic.ts";
import { bodyAt, foundAt, numberAt, type Place } from "./cells.ts";
import { writeExpression } from "./expression.ts";

const roundedRow = (place: Place): Partial<StepRow> => {
  const { teller, node } = place;
  const { words } = teller;
  const value = numberAt(place, "value");
  const reference = node.inputs.get("rounding");
  const body = bodyAt(place, "rounding");
  if (value === undefined || body === undefined || typeof reference !== "string") return {};
  const written = writeExact(value, words.marks);
  if (body.get("rounding") === "none") return { working: fillFrom(words.hand.notRounded, { value: written }) };
  return { working: fillFrom(words.hand.rounded, { value: written, rounding: tableText(teller, reference, body) }), notes: [words.hand.roundedHere] };
};

const bandedRow = (place: Place): Partial<StepRow> => {
  const { teller, node, row } = place;
  const { words } = teller;
  const value = numberAt(place, "value");
  const body = bodyAt(place, "bands");
  if (value === undefined || body === undefined) return {};
  const found = bandRow(teller, body, teller.sheet.at(node.id, row), foundAt(place, "value"));
  if (found === undefined) return {};
  const rule = foundAt(place, "gaps");
  return { working: fillFrom(found.inside ? words.hand.band : words.hand.gap, { value: writeExact(value, words.marks), row: found.text, rule: rule.is === "value" ? optionName(teller, String(rule.value)) : undefined }) };
};

/** Which of two or more values was taken, and why. */
const chosenRow = (place: Place): Partial<StepRow> => {
  const { teller, node } = place;
  const { words } = teller;
  const isChoose = node.scorer === "choose@1";
  const on = node.inputs.get(isChoose ? "when" : "code");
  const found = foundAt(place, isChoose ? "when" : "code");
  if (typeof on !== "string" || found.is !== "value") return {};
  const cases = node.inputs.get("cases");
  const taken = isChoose ? node.inputs.get(found.value === true ? "then" : "otherwise") : (cases instanceof Map ? (cases as ReadonlyMap<string, string>).get(String(found.value)) : undefined) ?? node.inputs.get("otherwise");
  if (typeof taken !== "string") return {};
  const value = on.startsWith("convention.") ? optionName(teller, String(found.value)) : operandText(teller, found, inputCodesOf(teller, on));
  return { working: fillFrom(words.hand.chosen, { on: nameOf(teller, on), value, name: nameOf(teller, taken) }) };
};

const toldRows: Readonly<Record<string, (place: Place) => Partial<StepRow>>> = { "round@1": roundedRow, "bands@1": bandedRow, "band-value@1": bandedRow, "choose@1": chosenRow, "select@1": chosenRow };

/** How a row is told. Only arithmetic has "=" behind it: everything else is looked up, chosen or rounded. What does not apply is said in two words: why stands with the notes. */
export const handRow = (teller: Teller) => (node: ReadNode, row: Row): Partial<StepRow> => {
  const place: Place = { teller, node, row };
  const { marks } = teller.words;
  const found = teller.sheet.at(node.id, row);
  if (found.is === "absent" && found.absence === "not-applicable") return { sign: "→", working: "", result: wordFor(teller.words.absence, found.absence) };
  const keyed = arithmeticAt(place);
  if (keyed !== undefined) {
    const working = writeExpression(keyed.line, marks);
    const result = writeExact(keyed.value, marks);
    if (working.includes("≈")) return { working: working.replaceAll("≈ ", ""), sign: "≈", result: result.replace(/^.*≈ /, ""), notes: [teller.words.hand.tooLong] };
    return { working, sign: "=" };
  }
  return { sign: "→", ...(Object.hasOwn(toldRows, node.scorer) ? toldRows[node.scorer]?.(place) : undefined) };
};
