/** What standards of response times share: inputs, dimensions, the axes, and the steps from elapsed days to the share on time. Limits and their sources are each standard's own. */

/** The stages with their names. */
export const stageMembers = {
  verification: { id: "verification", label: { id: "verifikasi", en: "verification" } },
  answer: { id: "answer", label: { id: "jawaban pertama", en: "first answer" } },
  resolution: { id: "resolution", label: { id: "penyelesaian", en: "resolution" } },
  decision: { id: "decision", label: { id: "putusan atas berkas lengkap", en: "decision on a complete file" } },
  notice: { id: "notice", label: { id: "pemberitahuan putusan", en: "notice of the decision" } },
} as const;

/** The complaints of a request. */
export const complaintDimension = { open: true, label: { id: "pengaduan", en: "complaint" } } as const;

const perBoth = ["stage", "complaint"] as const;

/** Inputs of a standard in working days. */
export const workingInputs = {
  workingDays: { kind: "count", per: perBoth, optional: true, cite: "counting", label: { id: "hari kerja sejak mulai", en: "working days since the start" } },
  runningWorkingDays: { kind: "count", per: perBoth, optional: true, cite: "clockStops", label: { id: "hari kerja di luar jeda", en: "working days outside pauses" } },
  begun: { kind: "flag", per: perBoth, absent: true, cite: "counting", label: { id: "tahap dimulai", en: "stage begun" } },
  done: { kind: "flag", per: perBoth, cite: "counting", label: { id: "selesai", en: "done" } },
} as const;

/** Further inputs of a standard that does not say which days it means. */
export const calendarInputs = {
  calendarDays: { kind: "count", per: perBoth, optional: true, cite: "dayKind", label: { id: "hari kalender sejak mulai", en: "calendar days since the start" } },
  runningCalendarDays: { kind: "count", per: perBoth, optional: true, cite: "clockStops", label: { id: "hari kalender di luar jeda", en: "calendar days outside pauses" } },
} as const;

/** Terms of arithmetic. */
export const pointTerms = {
  full: { number: 1, cite: "share", label: { id: "satu", en: "one" } },
  none: { number: 0, cite: "share", label: { id: "nol", en: "zero" } },
} as const;

/** Does the clock stop in pauses? */
export const clockStopsAxis = { default: "false", cite: "clockStops", others: { true: {} }, label: { id: "jeda menghentikan waktu", en: "pauses stop the clock" } } as const;

/** Which days are meant: the caller must say so. */
export const dayKindAxis = { default: null, cite: "dayKind", others: { working: {}, calendar: {} }, label: { id: "jenis hari", en: "kind of days" } } as const;

/** Citations for what no known text decides, worded alike in every standard. */
export const sharedCitations = {
  counting: { locator: "hari diterima tidak dihitung, hari peristiwa dihitung", confidence: "convention", note: "reproduces the worked cases of PerBKN 6/2022" },
  clockStops: { locator: "tidak ada teks yang memberi jeda", confidence: "convention", note: "no text that is known grants a pause" },
  share: { locator: "bagian tepat waktu dari yang jatuh tempo", confidence: "convention", note: "open and past due is late; open and not past due is in neither numerator nor denominator" },
} as const;

/** Citation of the axis of days. */
export const dayKindCitation = { locator: "\"hari\" tanpa keterangan", confidence: "convention", note: "the caller says whether working days or calendar days are meant" } as const;

/** Elapsed working days. */
export const workingSteps = [
  { id: "elapsed", per: perBoth, scorer: "select@1", inputs: { code: "convention.clockStops", cases: { true: "runningWorkingDays" }, otherwise: "workingDays" }, cite: "counting", label: { id: "hari berjalan", en: "elapsed days" } },
] as const;

/** Elapsed days of the kind that the caller has chosen. */
export const eitherSteps = [
  { id: "everyDay", per: perBoth, scorer: "select@1", inputs: { code: "convention.dayKind", cases: { working: "workingDays", calendar: "calendarDays" } }, cite: "dayKind", label: { id: "hari sejak mulai", en: "days since the start" } },
  { id: "runningDay", per: perBoth, scorer: "select@1", inputs: { code: "convention.dayKind", cases: { working: "runningWorkingDays", calendar: "runningCalendarDays" } }, cite: "dayKind", label: { id: "hari di luar jeda", en: "days outside pauses" } },
  { id: "elapsed", per: perBoth, scorer: "select@1", inputs: { code: "convention.clockStops", cases: { true: "runningDay" }, otherwise: "everyDay" }, cite: "counting", label: { id: "hari berjalan", en: "elapsed days" } },
] as const;

/** From `elapsed` and `limit` to the share on time. */
export const shareSteps = [
  { id: "inTime", per: perBoth, scorer: "compare@1", inputs: { left: "elapsed", right: "limit" }, params: { is: "<=" }, cite: "limits", label: { id: "dalam batas waktu", en: "within the limit" } },
  { id: "pastDue", per: perBoth, scorer: "compare@1", inputs: { left: "elapsed", right: "limit" }, params: { is: ">" }, cite: "limits", label: { id: "lewat batas waktu", en: "past due" } },
  { id: "due", per: perBoth, scorer: "choose@1", inputs: { when: "done", then: "done", otherwise: "pastDue" }, cite: "share", label: { id: "selesai atau lewat batas waktu", en: "done or past due" } },
  { id: "dueOnes", per: perBoth, scorer: "choose@1", inputs: { when: "due", then: "full", otherwise: "none" }, cite: "share", label: { id: "jatuh tempo (1 atau 0)", en: "due (1 or 0)" } },
  { id: "point", per: perBoth, scorer: "choose@1", inputs: { when: "inTime", then: "full", otherwise: "none" }, cite: "share", label: { id: "dalam batas waktu (1 atau 0)", en: "within the limit (1 or 0)" } },
  { id: "onTimeOnes", per: perBoth, scorer: "choose@1", inputs: { when: "done", then: "point", otherwise: "none" }, cite: "share", label: { id: "selesai tepat waktu (1 atau 0)", en: "done on time (1 or 0)" } },
  { id: "onTimeBegun", per: perBoth, scorer: "choose@1", inputs: { when: "begun", then: "onTimeOnes", otherwise: "none" }, cite: "share", label: { id: "selesai tepat waktu di tahap yang dimulai (1 atau 0)", en: "done on time in a stage begun (1 or 0)" } },
  { id: "dueBegun", per: perBoth, scorer: "choose@1", inputs: { when: "begun", then: "dueOnes", otherwise: "none" }, cite: "share", label: { id: "jatuh tempo di tahap yang dimulai (1 atau 0)", en: "due in a stage begun (1 or 0)" } },
  { id: "onTime", per: "stage", scorer: "sum@1", inputs: { values: "onTimeBegun" }, cite: "share", label: { id: "banyaknya tepat waktu", en: "number on time" } },
  { id: "total", per: "stage", scorer: "sum@1", inputs: { values: "dueBegun" }, cite: "share", label: { id: "banyaknya yang jatuh tempo", en: "number that are due" } },
  { id: "share", per: "stage", scorer: "ratio@1", inputs: { of: "onTime", to: "total" }, params: { times: 100 }, cite: "share", label: { id: "bagian tepat waktu (%)", en: "share on time (%)" } },
] as const;

/** The outputs of the family. */
export const responseOutputs = ["share", "onTime", "total", "inTime", "elapsed"] as const;
