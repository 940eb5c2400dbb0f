/** Complaints, the stages that they run through, and how long these took. */
export { readComplaints, type Complaint } from "./complaint.ts";
export { countCalendarDays, elapsedDays, type CountDays, type Elapsed } from "./elapsed.ts";
export { complaintIssueCodes, type ComplaintIssueCode } from "./issues.ts";
export { isResponseStage, responseStages, stageDates, stageSpan, type ResponseStage, type StageSpan } from "./stage.ts";
