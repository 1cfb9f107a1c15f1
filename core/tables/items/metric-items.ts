/**
 * KPIs as columns with a row per period: each is an item with its last actual, and with its target
 * where a row or a column beside it says one.
 *
 * @packageDocumentation
 */
import { cellText, isBlank } from "../../kernel/cell";
import { valueAt, type Region } from "../../kernel/region";
import type { Field } from "../../model/table";
import type { FoundTable } from "../found";
import type { Item, ItemCell } from "../layout";
import { metricStem } from "../layouts/metric-columns";
import { rowConcept } from "../layouts/stacked";
import { IN_PERCENT, nameIn } from "../read-wide";

const TIMES: ReadonlySet<Field | undefined> = new Set<Field>(["period", "start"]);

/** Empty for tables whose rows are people or departments: their figures are no company's. */
export function metricItems(table: FoundTable, region: Region): readonly Item[] {
  const time = table.columns.find(({ field }) => TIMES.has(field));
  if (time === undefined) return [];
  const targetRow = table.rows.find(
    (row) => rowConcept(cellText(valueAt(region, row, time.column))) === "target",
  );
  const figures = table.rows.filter(
    (row) => rowConcept(cellText(valueAt(region, row, time.column))) === undefined,
  );
  const targets = new Map(
    table.columns
      .filter(({ field }) => field === "target")
      .map(({ header, column }) => [metricStem(header), column]),
  );
  return table.columns.flatMap(({ header, column, field }): readonly Item[] => {
    if (field !== "actual" || column === time.column) return [];
    const last = [...figures].reverse().find((row) => !isBlank(valueAt(region, row, column)));
    if (last === undefined) return [];
    const name = { row: table.headerRow, column, part: nameIn(header) };
    const inPercent = IN_PERCENT.test(header);
    const item = new Map<Field, ItemCell>([
      ["kpi", name],
      ["actual", { row: last, column, inPercent }],
    ]);
    const beside = targets.get(metricStem(header));
    if (targetRow !== undefined) item.set("target", { row: targetRow, column, inPercent });
    else if (beside !== undefined) item.set("target", { row: last, column: beside, inPercent });
    return [item];
  });
}
