/**
 * What is weak in a table of OKRs, before and while a cycle runs.
 *
 * @packageDocumentation
 */
import { checkedTable, type CheckedColumns, type OkrToCheck } from "./checks/checked-table";
import { COLUMN_RULES } from "./checks/column-rules";
import { KEY_RESULT_RULES } from "./checks/key-result-rules";
import { METRIC_RULES } from "./checks/metric-rules";
import { OBJECTIVE_RULES } from "./checks/objective-rules";
import type { Check, CheckFinding } from "./checks/rule";

export type { CheckRule } from "./checks/facts";
export type { CheckedColumns, OkrToCheck } from "./checks/checked-table";
export type { CheckedField, CheckFinding } from "./checks/rule";

/** Every rule, in the order in which findings of one row are told. */
export const CHECKS: readonly Check[] = [
  ...OBJECTIVE_RULES,
  ...KEY_RESULT_RULES,
  ...METRIC_RULES,
  ...COLUMN_RULES,
];

/** Findings row by row. Columns that the table does not have are not asked for. */
export function checkOkrs(
  rows: readonly OkrToCheck[],
  columns: CheckedColumns,
): readonly CheckFinding[] {
  const table = checkedTable(rows, columns);
  return CHECKS.flatMap(({ find }) => find(table)).sort((one, other) => one.row - other.row);
}
