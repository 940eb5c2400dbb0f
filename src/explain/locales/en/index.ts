/** English: everything the explanation says. */
import type { LocaleTexts } from "../locale-type.ts";
import { enAdvice } from "./advice.ts";
import { assessIssues } from "./assess.ts";
import { domainIssues } from "./domain.ts";
import { engineIssues } from "./engine.ts";
import { enExpected } from "./expected.ts";
import { enExpectedOfData } from "./expected-data.ts";
import { enDomainFacts } from "./facts-domain.ts";
import { enFacts } from "./facts.ts";
import { kernelIssues } from "./kernel.ts";
import { rulebookIssues } from "./rulebook.ts";
import { scoringIssues } from "./scoring.ts";
import { statisticsIssues } from "./statistics.ts";
import { testingIssues } from "./testing.ts";
import { enWords } from "./words.ts";

/** All texts of this language. */
export const enTexts: LocaleTexts = {
  words: enWords, expected: [...enFacts, ...enDomainFacts, ...enExpectedOfData, ...enExpected], advice: enAdvice,
  issues: [kernelIssues, scoringIssues, domainIssues, statisticsIssues, rulebookIssues, engineIssues, assessIssues, testingIssues],
};
