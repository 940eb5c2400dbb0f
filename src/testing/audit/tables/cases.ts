/** The tables of an audit as plain data: for a team whose app is not in JavaScript. */
import { toDecimalText, toFraction } from "../../../kernel/index.ts";
import { policiesOf, type FormTable, type Policy, type Reading, type TableCase } from "./form-table.ts";

/** What may come of a case, as plain data. */
export interface AuditCaseAnswer {
  /** The figure, exactly: decimal text, or a fraction where decimals do not end; `null`: there is none. */
  readonly value?: string | null;
  /** The code; `null`: there is none. */
  readonly band?: string | null;
  /** An exception, infinity or NaN. */
  readonly broken?: true;
}

/** One case of an audit as plain data. */
export interface AuditCase {
  /** Its form. */
  readonly form: string;
  /** The data, without the form. */
  readonly input: object;
  /** The case in words. */
  readonly words: {
    /** Bahasa Indonesia. */
    readonly id: string;
    /** English. */
    readonly en: string;
  };
  /** What is right under the conventions asked for. */
  readonly right: AuditCaseAnswer;
  /** What is right under other options, where it differs. */
  readonly otherwise: readonly (AuditCaseAnswer & {
    /** Axis → option. */
    readonly conventions: Readonly<Record<string, string>>;
  })[];
  /** Wrong answers that betray a fault. */
  readonly betrays: readonly (AuditCaseAnswer & {
    /** The fault. */
    readonly fault: string;
  })[];
}

const plain = ({ value, band, broken }: Reading): AuditCaseAnswer => ({
  ...(value === undefined ? {} : { value: value === null ? null : toDecimalText(value) ?? toFraction(value) }), ...(band === undefined ? {} : { band }), ...(broken === undefined ? {} : { broken }),
});

const isSame = (a: AuditCaseAnswer, b: AuditCaseAnswer): boolean => a.value === b.value && a.band === b.band && a.broken === b.broken;

/** One option changed at a time: who follows two others reads both. */
const neighbours = (table: FormTable, policy: Policy): readonly Policy[] => Object.entries(table.axes).flatMap(([axis, { options }]) => options.filter((it) => it !== policy[axis]).map((option) => ({ [axis]: option })));

const caseOf = (table: FormTable, policy: Policy, at: TableCase): AuditCase => {
  const right = plain(at.right(policy));
  const { form: _form, ...input } = at.input() as { readonly form: string };
  return {
    form: table.form, input, words: at.words, right,
    otherwise: neighbours(table, policy).map((conventions) => ({ conventions, ...plain(at.right({ ...policy, ...conventions })) })).filter((it) => !isSame(it, right)),
    betrays: at.wrong(policy).flatMap(({ code, gives }) => gives.map((it) => ({ fault: code, ...plain(it) }))).filter((it) => !isSame(it, right)),
  };
};

/** All cases of a form. */
export const casesOf = (table: FormTable, said: Policy): readonly AuditCase[] => {
  const [policy = {}] = policiesOf(table, said);
  return table.cases.map((at) => caseOf(table, policy, at));
};
