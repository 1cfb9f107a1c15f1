/**
 * What is weak in the words of objectives and key results, before a cycle starts.
 *
 * @packageDocumentation
 */
import type { Measure } from "../measure/measure";
import { readSentence } from "../measure/sentence";
import type { Severity } from "../model/words";

/** A row of an OKRs table; absent is blank. */
export interface OkrToCheck {
  /** As people count it. */
  readonly row: number;
  /** Only in the row in which it is written. */
  readonly objective?: string;
  readonly keyResult?: string;
  /** Whether the row's target or kind says how the key result is measured. */
  readonly isMeasured: boolean;
  /** Absent where the table has no such column. */
  readonly hasOwner?: boolean;
  readonly hasDue?: boolean;
}

/** Where a finding stands: a column of the table. */
export type CheckedField = "objective" | "keyResult" | "owner" | "due";

export type CheckRule =
  | "objective-with-number"
  | "key-result-without-number"
  | "key-result-is-activity"
  | "owner-missing"
  | "due-missing";

export interface CheckFinding {
  readonly rule: CheckRule;
  readonly row: number;
  readonly field: CheckedField;
  readonly severity: Severity;
  /** The words that are weak. */
  readonly text: string;
}

/** Doing it is no result: what it leads to is. */
const ACTIVITY =
  /^(?:hold|host|conduct|run|organi[sz]e|attend|arrange|send|write|do|perform|carry out)\s|^(?:组织|举办|开展|召开|参加|安排|撰写|走访|拜访)/i;

/** How often something is done, or that it is; "hold churn at 2 %" is a level. */
const isCounted = ({ targetKind }: Measure): boolean =>
  targetKind === "count" || targetKind === "none" || targetKind === "milestone";

const statesNumber = ({ targetKind }: Measure): boolean =>
  targetKind !== "none" && targetKind !== "milestone";

/** Findings row by row, from left to right. */
export const checkOkrs = (rows: readonly OkrToCheck[]): readonly CheckFinding[] =>
  rows.flatMap((row) => [...objectiveFindings(row), ...keyResultFindings(row)]);

function objectiveFindings({ row, objective }: OkrToCheck): readonly CheckFinding[] {
  if (objective === undefined || !readSentence(objective).some(statesNumber)) return [];
  return [
    {
      rule: "objective-with-number",
      row,
      field: "objective",
      severity: "warning",
      text: objective,
    },
  ];
}

function keyResultFindings(given: OkrToCheck): readonly CheckFinding[] {
  const { row, keyResult: text, isMeasured, hasOwner, hasDue } = given;
  if (text === undefined) return [];
  const findings: CheckFinding[] = [];
  const measures = readSentence(text);
  if (ACTIVITY.test(text.trim()) && measures.every(isCounted)) {
    const rule = "key-result-is-activity";
    findings.push({ rule, row, field: "keyResult", severity: "warning", text });
  } else if (!isMeasured && measures.every(({ targetKind }) => targetKind === "none")) {
    const rule = "key-result-without-number";
    findings.push({ rule, row, field: "keyResult", severity: "warning", text });
  }
  if (hasOwner === false) {
    findings.push({ rule: "owner-missing", row, field: "owner", severity: "info", text });
  }
  if (hasDue === false) {
    findings.push({ rule: "due-missing", row, field: "due", severity: "info", text });
  }
  return findings;
}
