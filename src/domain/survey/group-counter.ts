/** Counting groups of people one by one, as their records are read. */
import { error, type Issue } from "../../kernel/index.ts";
import { byCharacteristic, groupCounts } from "./groups.ts";
import { numberAt, type Tally } from "./tally-data.ts";

/** Counts people. */
export interface GroupCounter {
  /** Adds a person: the values of the characteristics, in order. */
  readonly add: (values: readonly unknown[], row: number) => void;
  /** The groups of all who were added. */
  readonly done: () => Tally["groups"];
}

/** The text that names a group, "" for unknown; undefined for a value that names none. */
const nameOf = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return "";
  return typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)) ? String(value) : undefined;
};

/** A {@link GroupCounter} for the characteristics under these keys. Issues: `wrong-type` for a list or an object. */
export const groupCounter = (keys: readonly string[], issues: Issue[]): GroupCounter => {
  const seen = keys.map(() => new Map<string, number>());
  const unknown = keys.map(() => 0);
  return {
    add: (values, row) => {
      keys.forEach((key, which) => {
        const name = nameOf(values[which]);
        if (name === undefined) issues.push(error("wrong-type", `answers[${row}].${key}`, { expected: "a text, a number, true or false, or null where it is not known", received: values[which] }));
        else if (name === "") unknown[which] = numberAt(unknown, which) + 1;
        else {
          const counts = seen[which] as Map<string, number>;
          counts.set(name, (counts.get(name) ?? 0) + 1);
        }
      });
    },
    done: () => byCharacteristic(keys.map((key, which) => [key, groupCounts(seen[which] as Map<string, number>, numberAt(unknown, which))])),
  };
};
