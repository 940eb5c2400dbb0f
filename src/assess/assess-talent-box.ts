/** assessTalentBox: from performance and potential to one of nine boxes, with what is recommended for it. */
import { buildEngine, type Receipt } from "../engine/index.ts";
import { error, fail, guard, isRecord, lazily, ok, own, type Result } from "../kernel/index.ts";
import { permenpanrb3of2020, talentFamily } from "../regulations/talent/index.ts";
import { matrix } from "../scorers/index.ts";
import { codeAnswer, withReceipt, type CodeAnswer } from "./answer.ts";
import { assessByPeriod, type AssessOptions, type Parts } from "./by-period.ts";
import { spelledCode } from "./spelled-code.ts";

/** Where a person stands on the two axes. How scores become these levels is the agency's. */
export interface TalentLevels {
  /** `di-atas-ekspektasi`, `sesuai-ekspektasi` or `di-bawah-ekspektasi`. */
  readonly performance?: string;
  /** `rendah`, `menengah` or `tinggi`. */
  readonly potential?: string;
}

/** The talent box of one person. */
export interface TalentBox {
  /** The box, `kotak-1` to `kotak-9`; its label says what is recommended. */
  readonly box: CodeAnswer;
  /** Its number; `null`: a level is not known. */
  readonly number: number | null;
  /** The worksheet filled in. */
  readonly receipt: Receipt;
}

const national = /* @__PURE__ */ lazily(() => buildEngine({ rulebooks: [permenpanrb3of2020], scorers: [matrix] }));

/** The number in `kotak-9`. */
const numberIn = (code: string | null): number | null => {
  const digits = /\d+$/u.exec(code ?? "");
  return digits === null ? null : Number(digits[0]);
};

/**
 * The box of talent management in which a person stands. A basis for development and succession, not a verdict.
 *
 * @param person - `{ performance, potential }` as levels; one that is not known is left out, and the box is then undetermined.
 * @param options - `period`; optionally `engine`, `scope`, `rulebook`, `perRule`.
 * @returns The box with its recommendation, its number, and the receipt. Issues: `wrong-type`, `unknown-key`, `not-a-code`, `period-missing` and those of `evaluate`; warning `missing-value`.
 * Rule: PermenPANRB 3/2020 (nine boxes; their numbers do not run row by row). Cut-offs of the axes differ between agencies and are not part of it.
 *
 * @example
 * ```ts
 * import { assessTalentBox, unwrap } from "pembinaan-asn";
 * const person = unwrap(assessTalentBox({ performance: "di-atas-ekspektasi", potential: "menengah" }, { period: "2025" }));
 * person.number; // => 7
 * person.box.label?.en; // => "Box 7: kept, succession in the institution, rotation or enrichment, competence development, study"
 * ```
 */
export function assessTalentBox(person: TalentLevels, options: AssessOptions & { readonly perRule: true }): Result<Parts<TalentBox>>;
export function assessTalentBox(person: TalentLevels, options: AssessOptions): Result<TalentBox>;
export function assessTalentBox(person: TalentLevels, options: AssessOptions & { readonly perRule?: boolean }): Result<TalentBox | Parts<TalentBox>> {
  return guard(() => {
    const given: unknown = person;
    if (!isRecord(given)) return fail([error("wrong-type", "person", { expected: "{ performance, potential }", received: given })]);
    const odd = Object.keys(given).filter((key) => !(talentFamily.inputs as readonly string[]).includes(key));
    if (odd.length > 0) return fail(odd.map((key) => error("unknown-key", `person.${key}`, { expected: talentFamily.inputs.join(", ") })));
    return assessByPeriod<TalentBox>({
      family: talentFamily.id, national,
      observe: (book) => ok({ inputs: Object.fromEntries(talentFamily.inputs.map((key) => [key, spelledCode(book, key, own(given, key))])) }),
      answer: (calculation, occasion) => {
        const box = codeAnswer(calculation, "box", talentFamily.labels);
        return withReceipt({ box, number: numberIn(box.code) }, calculation, occasion);
      },
    }, options);
  });
}
