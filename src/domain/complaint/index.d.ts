/** Complaints and how fast they were answered. */
export { answeredWithin, type AnsweredWithin, type AnsweredWithinOptions } from "./answered-within.ts";
export { readComplaints, type Complaint } from "./complaint.ts";
export { complaintIssueCodes, type ComplaintIssueCode } from "./issues.ts";
