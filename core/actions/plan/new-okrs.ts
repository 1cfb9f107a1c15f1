/**
 * The OKRs table as Keel creates it: Score and Status calculated from the first row on.
 *
 * @packageDocumentation
 */
import type { Language } from "../../kernel/language";
import type { FormulaStyle } from "../../model/settings";
import { TABLE_FIELDS } from "../../model/table";
import type { CellEdit } from "../port/edits";
import type { ScoredField } from "../score/keel-score";
import { newTable, removeNewTable, type RowEdit } from "../write/new-table";
import type { KrAnswer } from "../score/okr-readings";
import { okrColumns } from "../score/score-columns";
import { formulaOf, scoreCell } from "../score/score-cells";
import type { Step } from "../write/step";

/** A row to write and what scoring makes of it. */
export interface OkrRow {
  readonly cells: RowEdit<"okrs">;
  readonly answer: KrAnswer;
}

/** Blank rows with formulas, so that what people type into a new table is scored at once. */
const STARTER_ROWS = 10;

const COLUMNS = okrColumns({
  columns: new Map(TABLE_FIELDS.okrs.map((field, column) => [field, column])),
});

export function newOkrsStep(
  rows: readonly OkrRow[],
  language: Language,
  style: FormulaStyle,
): Step {
  const formula = (field: ScoredField) => formulaOf(field, { style, columns: COLUMNS, language });
  const formulas = { score: formula("score"), status: formula("status") };
  const filled = rows.map(({ cells, answer }): RowEdit<"okrs"> => ({
    ...cells,
    score: scoreCell("score", answer, formulas.score, language),
    status: scoreCell("status", answer, formulas.status, language),
  }));
  const blank = (field: ScoredField): CellEdit | undefined =>
    formulas[field] && { formula: formulas[field], value: "" };
  const [score, status] = [blank("score"), blank("status")];
  const starter: RowEdit<"okrs"> =
    score === undefined || status === undefined ? {} : { score, status };
  const spare = style === "values" ? 0 : STARTER_ROWS;
  const edits = newTable(
    "okrs",
    [...filled, ...Array.from({ length: rows.length > 0 ? 0 : spare }, () => starter)],
    language,
  );
  return { edits, inverse: removeNewTable(edits, "okrs") };
}
