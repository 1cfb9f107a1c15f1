import { amountText } from "../../decompose/figure";
import { isoOfDay } from "../../kernel/day";
import type { ChangeFindingSentences } from "../finding-sentences";

export const changeFindings: ChangeFindingSentences = {
  "change-needs-okrs": () =>
    "Changes are made in Keel's own OKRs table, and this workbook has none yet. Write a plan first; a table of your own is changed by hand.",
  "change-item-gone": ({ id }) =>
    `Nothing in the OKRs table has the id "${id}". Read the workbook again and choose the key result anew.`,
  "change-item-over": ({ keyResult }) =>
    `"${keyResult}" has been replaced or retired already. Choose one that is still running.`,
  "change-reason-wanted": () => "A change needs its reason in a sentence. Write why.",
  "change-sentence-wanted": () =>
    "Write the new key result, one sentence each, for example: Run 20 live shows by December.",
  "change-target-wanted": ({ keyResult }) => `Enter the new target of "${keyResult}".`,
  "change-target-same": ({ keyResult }) =>
    `"${keyResult}" has this target already. Enter another one.`,
  "change-noted": () =>
    "Too hard is written down as a note. The target stays: find what is in the way, or bring new information.",
  "change-waits-for-approval": () =>
    "Waits for approval: nothing changes until a name stands under Approved by.",
  "change-waits-for-day": ({ day }) =>
    `Approved, and in effect from ${isoOfDay(day)}; until then the old key result holds.`,
  "change-in-effect": ({ approvedBy }) =>
    `Takes effect when written, with ${approvedBy} as approver on record. The old score stays beside the new one.`,
  "changes-applied": ({ changes }) =>
    changes === 1 ? "1 approved change takes effect." : `${changes} approved changes take effect.`,
  "cycle-closes": ({ end, carried }) =>
    `The cycle that ended on ${isoOfDay(end)} is closed${carried === 0 ? "." : `; ${carried === 1 ? "1 open key result goes" : `${carried} open key results go`} on as drafts of the next one.`}`,
  "cycle-closed": () => "This cycle is closed already: its grades stand in the closing table.",
  "cycle-runs": ({ end }) =>
    `The cycle is still running. It can be closed from ${isoOfDay(end)} on, when the first key results are due.`,
  "cycle-none": () =>
    "No key result has a due date, so there is no cycle to close. Enter due dates in the OKRs table.",
  "no-grade-table": () =>
    "No table from points to grades was found. For grades and coefficients put one into the workbook, with the headers Points, Grade and Coefficient.",
  "agenda-empty": () =>
    "There is nothing to talk about: no signal, nothing off course, nothing to approve.",
  "no-decisions": () =>
    "Nothing new stands under Decision in the review agenda. Type decisions there, then record them.",
  "decisions-recorded": ({ decisions }) =>
    decisions === 1 ? "1 decision to record." : `${decisions} decisions to record.`,
  "edits-known": () => "Nothing to record: the figures are as the log has them.",
  "edits-recorded": ({ edits }) =>
    edits === 1 ? "1 edit goes down as a change." : `${edits} edits go down as changes.`,
  "edits-waiting": ({ edits }) =>
    `${edits === 1 ? "1 edit waits" : `${edits} edits wait`} for an approver; the cells stay as they are.`,
  "edited-outside": ({ item, isBaseline, day, was, now }) =>
    `${isBaseline ? "The baseline" : day === undefined ? "The target" : `The value of ${isoOfDay(day)}`} of "${item}" was ${was} and is ${now === "" ? "blank" : now} now; the log of changes does not say why. Record it as a change, or set it back.`,
  "no-changes-due": () => "No approved change is due today.",
  "change-kpi-target-only": ({ kpi }) =>
    `"${kpi}" is a KPI: only its target can be changed here. Choose retarget.`,
  "change-kpi-no-target": ({ kpi }) =>
    `"${kpi}" has no target that can be read as a number. Enter one in its row first.`,
  "change-evidence-wanted": ({ kpi }) =>
    `The target of "${kpi}" is a promise to others. Enter the evidence: a signal, a drift or a dated event.`,
  "change-core-kpi": ({ kpi }) =>
    `"${kpi}" is a core KPI (priority 1). Enter who proposes and who approves: two different names.`,
  "change-core-kpi-wins": ({ kpi, keyResults }) =>
    keyResults.length === 0
      ? `"${kpi}" is a core KPI (priority 1): it stands while this waits.`
      : `"${kpi}" is a core KPI (priority 1): it stands while this waits. What may change now is what serves it: ${keyResults.join("; ")}.`,
  "change-kpi-waits": () =>
    "Written down and waiting: the old target holds until a name stands under Approved by.",
  "change-kpi-waits-for-day": ({ day }) =>
    `Approved, and in effect from ${isoOfDay(day)}; until then the old target holds.`,
  "change-kpi-in-effect": ({ approvedBy, day }) =>
    `In effect from ${isoOfDay(day)}, with ${approvedBy} as approver on record. Days before it are paid by the old target.`,
  "change-kpi-by-hand": ({ kpi, target, unit }) =>
    `This cell of "${kpi}" is yours and no plain number, so it was left alone. Set it to ${amountText(target, unit)} by hand.`,
  "change-kpi-step": ({ kpi, isThreshold, value, unit }) =>
    `The new target of "${kpi}" has passed its ${isThreshold ? "threshold" : "stretch target"} of ${amountText(value, unit)}. Adjust that too.`,
  "change-parts-open": ({ kpi, wanted, carried, unit }) =>
    `"${kpi}" is to change by ${amountText(wanted, unit)}; the key results that are parts of it carry ${amountText(carried, unit)}. Open: ${amountText(wanted - carried, unit)}.`,
};
