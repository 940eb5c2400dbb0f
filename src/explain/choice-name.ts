/** The name of an option as it was chosen here: a printed weight that is named after another number of elements says what it comes to. */
import { parseFraction, toFixed } from "../kernel/index.ts";
import { optionName } from "./names.ts";
import { writeNumber } from "./numbers.ts";
import { fillFrom } from "./template.ts";
import type { Teller } from "./teller.ts";

/** The weight that all elements share, in the rulebooks on satisfaction. */
const sharedWeight = "equalWeight";

/** The name of an option, with the weight that it gives here where that is not the one it is named after. */
export const choiceName = (teller: Teller, option: string): string => {
  const name = optionName(teller, option);
  const [, named] = /^printed-(0\.\d+)$/.exec(option) ?? [];
  const found = teller.sheet.at(sharedWeight, { key: "", on: new Map() });
  const weight = found.is === "value" ? parseFraction(String(found.value)) : undefined;
  if (named === undefined || weight === undefined) return name;
  const here = toFixed(weight, named.length - 2);
  return here === named ? name : fillFrom(teller.words.phrases.weightHere, { option: name, weight: writeNumber(here, teller.words.marks) });
};
