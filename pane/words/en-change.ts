import type { ChangeWords, CloseWords, DepartmentWords } from "./change-words";

const change: ChangeWords = {
  none: "Nothing to change yet",
  noneHint:
    "Key results are changed in the OKRs that Keel has written, KPIs wherever they have a target. Plan first; OKRs of your own are changed by hand.",
  title: "Change in mid-cycle",
  hint: "Nothing is deleted. The original score stays beside the new one.",
  what: "What to do",
  keyResult: "Key result",
  objective: "Objective",
  subject: "What changes",
  subjects: { keyResult: "a key result", kpi: "the target of a KPI" },
  kpiHint:
    "The old target holds until a named person has approved and the day has come; then each target pays for its own days.",
  coreKpi: "Core KPI (priority 1): it stands. Change the key results that serve it first.",
  carriers: (titles) => `Served by: ${titles}`,
  changeCarrier: "Change a key result instead",
  outrun: "Targets to review",
  outrunHint: "A dated event explains the movement.",
  propose: "Propose a new target",
  newTarget: (now, unit) => `New target (now ${now}${unit === "" ? "" : `, ${unit}`})`,
  newKeyResults: "New key results, one a line",
  sentenceExample: "Run 20 live shows",
  reasonClass: "Kind of reason",
  tooHard: "Is written down and lowers no target.",
  reason: "Reason",
  evidence: "Evidence",
  evidenceHint: "a signal, a drift or a dated event",
  proposedBy: "Proposed by",
  approvedBy: "Approved by",
  approvedByHint: "name, meeting and date",
  waits: "Without an approver it is written down and waits.",
  effective: "In effect from",
  waiting: "Waiting",
  howToApprove: "Enter the approver and the date in the Changes table.",
  carryOut: (count) => (count === 1 ? "Carry out 1 change" : `Carry out ${count} changes`),
  log: "Changed so far",
  outside: "Changed outside the log",
  outsideHint: "Record each as a change with its reason, or set it back in its cell.",
  moved: (field, was, now) => `${field}: ${was} → ${now === "" ? "blank" : now}`,
  recordEdits: (count) => (count === 1 ? "Record 1 as a change" : `Record ${count} as changes`),
  segments: "What each target pays",
};

const close: CloseWords = {
  title: "Close of cycle",
  until: (day) => `ended ${day}`,
  hint: "Grades go to a sheet with room for lessons; rows of the OKRs table stay as they are.",
  carry: (count) => (count === 1 ? "Close, carry over 1" : `Close, carry over ${count}`),
  close: "Close only",
  page: "Page to print",
};

const departments: DepartmentWords = {
  title: "Department sheets",
  hint: "One A4 sheet for each department: points rules in words, room for appraisal and signatures.",
  make: "Make the sheets",
  differences: "The sheets say otherwise",
  take: (count) => `Take over ${count}`,
};

/** What is said of changes, of the end of a cycle, and of sheets for departments. */
export const governed = { change, close, departments };
