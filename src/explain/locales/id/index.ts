/** Bahasa Indonesia: everything the explanation says. */
import type { LocaleTexts } from "../locale-type.ts";
import { idAdvice } from "./advice.ts";
import { assessIssues } from "./assess.ts";
import { domainIssues } from "./domain.ts";
import { engineIssues } from "./engine.ts";
import { idExpected } from "./expected.ts";
import { idExpectedAfterAll, idExpectedOfData } from "./expected-data.ts";
import { idDomainFacts, idJoined } from "./facts-domain.ts";
import { idFacts } from "./facts.ts";
import { kernelIssues } from "./kernel.ts";
import { rulebookIssues } from "./rulebook.ts";
import { scoringIssues } from "./scoring.ts";
import { statisticsIssues } from "./statistics.ts";
import { testingIssues } from "./testing.ts";
import { idWords } from "./words.ts";

/** All texts of this language. */
export const idTexts: LocaleTexts = {
  words: idWords, expected: [...idFacts, ...idDomainFacts, ...idExpectedOfData, ...idExpected, ...idExpectedAfterAll, ...idJoined], advice: idAdvice,
  issues: [kernelIssues, scoringIssues, domainIssues, statisticsIssues, rulebookIssues, engineIssues, assessIssues, testingIssues],
};
