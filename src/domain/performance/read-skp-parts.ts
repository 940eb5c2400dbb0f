/** Reading the parts of an SKP, each for itself. */
import { fail, ok, readExact, toFraction, under, type Issue, type Result, type Text } from "../../kernel/index.ts";
import type { ExactText } from "../indicator/index.ts";
import { readPeriod } from "../period/index.ts";
import { at, compact, readFields, readFlag, readId, reading, readSpelled, settle } from "../read.ts";
import { readRatings } from "./ratings.ts";
import { berakhlakValues, evaluationKinds, resultKinds, type Evaluation, type ExpectedBehaviour, type PlannedResult } from "./skp.ts";

const readNumber = (value: unknown, path: string): Result<ExactText> => {
  const issues: Issue[] = [];
  const exact = readExact(value, path, issues);
  return exact === undefined ? fail(issues) : ok(toFraction(exact), issues);
};

const readText = (value: unknown, path: string): Result<Text> => {
  const read = readFields(value, path, { required: ["id", "en"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const [id, en] = [take(readId(read.value["id"], at(path, "id"))), take(readId(read.value["en"], at(path, "en")))];
  return settle({ id: String(id), en: String(en) }, issues);
};

/** Reads a planned result. */
export const readPlannedResult = (value: unknown, path: string): Result<PlannedResult> => {
  const read = readFields(value, path, { required: ["id", "kind"], optional: ["label", "supports", "perspective", "group", "weight", "category", "scope", "notDone"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const id = take(readId(read.value["id"], at(path, "id")));
  const kind = take(readSpelled(read.value["kind"], at(path, "kind"), resultKinds));
  const rest = {
    label: optional("label", readText), supports: optional("supports", readId), perspective: optional("perspective", readId), group: optional("group", readId), weight: optional("weight", readNumber),
    category: optional("category", readId), scope: optional("scope", readId), notDone: optional("notDone", readFlag),
  };
  return settle(compact<PlannedResult>({ id: String(id), kind, ...rest }), issues);
};

/** Reads one of the seven values with its expectation. */
export const readExpectedBehaviour = (value: unknown, path: string): Result<ExpectedBehaviour> => {
  const read = readFields(value, path, { required: ["value"], optional: ["expectation"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const code = take(readSpelled(read.value["value"], at(path, "value"), berakhlakValues));
  return settle(compact<ExpectedBehaviour>({ value: code, expectation: optional("expectation", readFeedback) }), issues);
};

/** Words of an assessor: longer than an id. */
const readFeedback = (value: unknown, path: string): Result<string> => (typeof value === "string" ? ok(value) : readId(value, path));

const readScores = (value: unknown, path: string): Result<Readonly<Record<string, ExactText | null>>> => {
  const read = readFields(value, path, { required: [], optional: typeof value === "object" && value !== null ? Object.keys(value) : [] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const scores = Object.entries(read.value).flatMap(([code, one]): readonly (readonly [string, ExactText | null])[] => {
    if (one === null) return [[code, null]];
    const number = take(readNumber(one, at(path, code)));
    return number === undefined ? [] : [[code, number]];
  });
  return settle(Object.freeze(Object.fromEntries(scores)), issues);
};

/** Reads an evaluation. Its period is kept as it is written, so that it is found by the period that is asked for. */
export const readEvaluation = (value: unknown, path: string): Result<Evaluation> => {
  const read = readFields(value, path, { required: ["period", "kind"], optional: ["ratings", "behaviourScores", "assessorBehaviour", "othersBehaviour", "creativity", "newIdea", "feedback"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const period = take(readPeriod(read.value["period"], at(path, "period")));
  const kind = take(readSpelled(read.value["kind"], at(path, "kind"), evaluationKinds));
  const ratings = optional("ratings", (it, where) => {
    const found = readRatings(it);
    return found.ok ? found : fail(under(where, found.issues));
  });
  const rest = {
    behaviourScores: optional("behaviourScores", readScores), assessorBehaviour: optional("assessorBehaviour", readNumber), othersBehaviour: optional("othersBehaviour", readNumber),
    creativity: optional("creativity", readId), newIdea: optional("newIdea", readFlag), feedback: optional("feedback", readFeedback),
  };
  return settle(compact<Evaluation>({ period: String(period?.text), kind, ratings, ...rest }), issues);
};
