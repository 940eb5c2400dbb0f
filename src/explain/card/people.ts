/** Who took part: the groups of respondents that are to be published. */
import type { Block, Item } from "../document.ts";
import { writeDecimal } from "../numbers.ts";
import { mapOf, type Plain } from "../plain.ts";
import { fillFrom } from "../template.ts";
import { wordFor, type Teller } from "../teller.ts";

const isCount = (value: Plain | undefined): value is number => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

/** One characteristic: its groups with their counts; undefined where there are none. */
const groupItem = ({ words }: Teller, name: string, group: Plain): Item | undefined => {
  const { card, marks } = words;
  const line = (code: string, count: Plain | undefined): readonly string[] => (isCount(count) ? [fillFrom(card.group, { code, count: writeDecimal(String(count), marks) })] : []);
  const unknown = mapOf(group).get("unknown");
  const under = [...[...mapOf(mapOf(group).get("counts"))].flatMap(([code, count]) => line(code, count)), ...(unknown === 0 ? [] : line(card.unknown, unknown))];
  return under.length === 0 ? undefined : { text: wordFor(words.groups, name), under };
};

/** The groups; nothing at all without them. */
export const peopleBlocks = (teller: Teller, groups: Plain | undefined): readonly Block[] => {
  const items = [...mapOf(groups)].flatMap(([name, group]) => groupItem(teller, name, group) ?? []);
  return items.length === 0 ? [] : [{ kind: "heading", text: teller.words.card.people }, { kind: "items", items }];
};
