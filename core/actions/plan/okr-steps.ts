/**
 * Puts planned rows into the OKRs table: a new one, or below what is there.
 *
 * @packageDocumentation
 */
import type { Language } from "../../kernel/language";
import type { FormulaStyle } from "../../model/settings";
import { TABLE_FIELDS } from "../../model/table";
import type { TableLayout } from "../../tables/layout";
import type { Edit } from "../port/edits";
import { fillTable, rowsFor, type FieldCells, type IsOurs } from "../write/fill-table";
import { SCORED } from "../score/keel-score";
import { newOkrsStep } from "./new-okrs";
import { newSheetId } from "../write/new-table";
import type { PlannedRow } from "./plan-rows";
import { recogniser } from "../book/recognise";
import { formulaOf, scoreCell } from "../score/score-cells";
import { okrColumns } from "../score/score-columns";
import type { SheetId, Snapshot } from "../port/snapshot";
import { looks, type Step } from "../write/step";
import { PERCENT_FORMAT } from "../write/table-look";

interface Style {
  readonly language: Language;
  readonly style: FormulaStyle;
}

export function okrSteps(
  snapshot: Snapshot,
  own: TableLayout | undefined,
  rows: readonly PlannedRow[],
  how: Style,
): readonly Step[] {
  if (own === undefined) {
    const columns = new Map(TABLE_FIELDS.okrs.map((field, column) => [field, column] as const));
    return [
      newOkrsStep(rows, how.language, how.style),
      percentLooks(newSheetId("okrs"), 1, rows, columns),
    ];
  }
  const isOurs = ownFormulas(own);
  const first = rowsFor(snapshot, own, isOurs)?.first;
  if (first === undefined) return [];
  return [
    ...fillTable(snapshot, own, scored(own, rows, how), isOurs),
    percentLooks(own.table.sheet, first, rows, own.columns),
  ];
}

/** The rows with Score and Status as the table's other rows have them. */
function scored(
  own: TableLayout,
  rows: readonly PlannedRow[],
  { language, style }: Style,
): readonly FieldCells[] {
  const columns = okrColumns(own);
  const formulas = SCORED.map((field) => formulaOf(field, { style, columns, language }));
  return rows.map(({ cells, answer }) => ({
    ...cells,
    ...Object.fromEntries(
      SCORED.map((field, at) => [field, scoreCell(field, answer, formulas[at], language)]),
    ),
  }));
}

/** Blank rows of the table carry Score and Status already. */
function ownFormulas(own: TableLayout): IsOurs {
  const columns = okrColumns(own);
  const known = new Map(
    SCORED.flatMap((field) => {
      const column = own.columns.get(field);
      return column === undefined ? [] : [[column, recogniser(field, columns, undefined)] as const];
    }),
  );
  return (row, column, formula) => known.get(column)?.(formula, row) === "keels";
}

/** Ratios are shown as percent, cell by cell: the columns hold days and amounts too. */
function percentLooks(
  sheet: SheetId,
  first: number,
  rows: readonly PlannedRow[],
  columns: ReadonlyMap<string, number>,
): Step {
  return looks(
    rows.flatMap(({ percent }, place) =>
      percent.flatMap((field): readonly Edit[] => {
        const column = columns.get(field);
        if (column === undefined) return [];
        const area = { row: first + place, column, rows: 1, columns: 1 };
        return [{ do: "numberFormat", sheet, area, code: PERCENT_FORMAT }];
      }),
    ),
  );
}
