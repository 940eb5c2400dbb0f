/** The worksheet to check by hand: what was given, every line of the calculation, the conclusion, what follows. */
import { answerItem, inputCodesOf } from "../answers.ts";
import type { Block, Item } from "../document.ts";
import { nameOf, rowName } from "../names.ts";
import { dayText } from "../periods.ts";
import { isMap, leafText, listOf, mapOf, plainCopy, textOf, type Plain } from "../plain.ts";
import { readText } from "../read-item.ts";
import { header, list, remarkBlocks, settingBlocks } from "../receipt-blocks.ts";
import { stepBlocks } from "../steps.ts";
import { fillFrom } from "../template.ts";
import { pick, wordFor, type Teller } from "../teller.ts";
import { operandText } from "../values.ts";
import type { HandOptions } from "./options.ts";
import { handRow } from "./rows.ts";

/** The inputs that were given, each with its values in order. */
const givenItems = (teller: Teller): readonly Item[] => {
  const { reading, sheet } = teller;
  return [...reading.inputs].flatMap(([name, { per }]): readonly Item[] => {
    if (!reading.observed.has(name)) return [];
    const rows = sheet.rowsOf(per).flatMap((row) => {
      const found = sheet.at(name, row);
      if (found.is === "nothing" || (found.is === "absent" && found.absence === "missing")) return [];
      const value = operandText(teller, found, inputCodesOf(teller, name));
      return [per.length === 0 ? value : `${rowName(teller, per, row)}: ${value}`];
    });
    return rows.length === 0 ? [] : per.length === 0 ? [{ text: `${nameOf(teller, name)}: ${rows.join("")}` }] : [{ text: nameOf(teller, name), under: rows }];
  });
};

const limitText = (teller: Teller, value: Plain | undefined): string | undefined => {
  const { words, locale } = teller;
  const it = mapOf(value);
  const after = pick(readText(it.get("after")), locale);
  return after === undefined ? undefined : fillFrom(words.hand.within, { count: leafText(it.get("count")), unit: wordFor(words.hand, leafText(it.get("unit"))), after });
};

const followUpItems = (teller: Teller, followUps: HandOptions["followUps"]): readonly Item[] => {
  const { words, locale } = teller;
  return listOf(plainCopy(followUps)).map(mapOf).flatMap((it) => {
    const text = pick(readText(it.get("text")), locale);
    const by = textOf(it.get("by"));
    return text === undefined ? [] : [{ text: fillFrom(words.hand.followUp, { text, within: limitText(teller, it.get("within")), by: by === undefined ? undefined : dayText(words, by), cite: textOf(mapOf(it.get("cite")).get("locator")) }) }];
  });
};

/** All parts in order. Answers by member stand in the lines above the conclusion, and are not repeated in it. */
export const handBlocks = (teller: Teller, { followUps }: HandOptions): readonly Block[] => {
  const { words: { hand, phrases }, reading } = teller;
  const single = [...reading.outputs].filter(([, { value }]) => !isMap(value) || value.has("text"));
  const steps = stepBlocks(teller, handRow(teller));
  return [
    ...header(teller, hand.title),
    { kind: "line", text: "" }, { kind: "line", text: hand.how }, { kind: "line", text: hand.cut },
    ...list(hand.given, givenItems(teller)),
    { kind: "heading", text: hand.steps }, steps.length === 0 ? { kind: "line", text: phrases.noSteps } : { kind: "steps", steps },
    ...list(hand.conclusion, single.map(([id, output]) => answerItem(teller, id, output))),
    ...remarkBlocks(teller), ...list(hand.followUps, followUpItems(teller, followUps)), ...settingBlocks(teller),
  ];
};
