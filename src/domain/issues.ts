/** The issue codes that the nouns of the domain raise, all folders together. Their texts: explain/locales/<locale>/domain.ts. */
import { agencyIssueCodes } from "./agency/issues.ts";
import { asnIssueCodes } from "./asn/issues.ts";
import { competencyIssueCodes } from "./competency/issues.ts";
import { calendarIssueCodes } from "./calendar/issues.ts";
import { complaintIssueCodes } from "./complaint/issues.ts";
import { indicatorIssueCodes } from "./indicator/issues.ts";
import { matchingIssueCodes } from "./matching/issues.ts";
import { mentoringIssueCodes } from "./mentoring/issues.ts";
import { performanceIssueCodes } from "./performance/issues.ts";
import { periodIssueCodes } from "./period/issues.ts";
import { regionIssueCodes } from "./region/issues.ts";
import { readinessIssueCodes } from "./readiness/issues.ts";
import { surveyIssueCodes } from "./survey/issues.ts";
import { trainingIssueCodes } from "./training/issues.ts";

/** Every issue code of the domain's folders; each is described in its folder. */
export const domainIssueCodes = [
  ...periodIssueCodes, ...asnIssueCodes, ...agencyIssueCodes, ...mentoringIssueCodes, ...trainingIssueCodes, ...readinessIssueCodes, ...complaintIssueCodes,
  ...matchingIssueCodes,
  ...indicatorIssueCodes, ...performanceIssueCodes, ...surveyIssueCodes,
  ...calendarIssueCodes,
  ...regionIssueCodes, ...competencyIssueCodes,
] as const;

/** One of {@link domainIssueCodes}. */
export type DomainIssueCode = (typeof domainIssueCodes)[number];
