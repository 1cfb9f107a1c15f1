/**
 * The cells of a Score or Status column: what should stand there and what does.
 *
 * @packageDocumentation
 */
import { cellText, isBlank, type CellValue } from "../kernel/cell";
import type { Language } from "../kernel/language";
import { headerOf } from "../model/headers";
import type { FormulaStyle } from "../model/settings";
import { wordOf } from "../model/vocabulary";
import { cellOf, type TableLayout } from "../tables/layout";
import type { KeyResultRow } from "../tables/read-okrs";
import type { CellEdit } from "./edits";
import { found, type Finding } from "./findings";
import type { Formula } from "./formula";
import { scoreFormula, type ScoredField } from "./keel-score";
import type { KrAnswer } from "./okr-readings";
import type { OkrColumns } from "./okr-cells";
import { recogniser } from "./recognise";
import { runSteps, type RowCell } from "./runs";
import type { ScoreColumn } from "./score-columns";
import { cellSpot } from "./spots";
import { valueOf, type Step } from "./step";

/** An OKRs table that is being scored. */
export interface Scoring {
  readonly layout: TableLayout;
  readonly columns: OkrColumns;
  readonly language: Language;
  readonly style: FormulaStyle;
  /** The style the workbook was kept in so far. */
  readonly before: FormulaStyle;
  readonly rows: readonly KeyResultRow[];
  /** In the order of the rows. */
  readonly answers: readonly KrAnswer[];
}

/** The formula of a column: one tree for all rows, for it names cells by their column only. */
export const formulaOf = (
  field: ScoredField,
  { style, columns, language }: Pick<Scoring, "style" | "columns" | "language">,
): Formula | undefined =>
  style === "values" ? undefined : scoreFormula(field, style, columns, language);

/** What core makes of a cell; `""` as a formula without an answer shows it. */
function shown(field: ScoredField, answer: KrAnswer, language: Language): number | string {
  if (field === "score") return answer.score ?? "";
  return answer.status === undefined ? "" : wordOf("status", answer.status, language);
}

export function scoreCell(
  field: ScoredField,
  answer: KrAnswer,
  formula: Formula | undefined,
  language: Language,
): CellEdit {
  const value = shown(field, answer, language);
  if (formula !== undefined) return { formula, value };
  return { value: value === "" ? null : value };
}

export interface Filled {
  readonly steps: readonly Step[];
  readonly findings: readonly Finding[];
}

interface Kept {
  readonly row: number;
  readonly formula?: string;
  readonly value: CellValue;
}

/**
 * Writes the cells of a column that are not as they should be. Formulas of the user's own stay; so
 * does a value typed over a formula, which somebody meant.
 */
export function fillColumn({ field, column }: ScoreColumn, scoring: Scoring): Filled {
  const { layout, rows, answers, style, language } = scoring;
  const wanted = formulaOf(field, scoring);
  const recognise = recogniser(field, scoring.columns, wanted);
  const formulas = formulasIn(layout, column);
  const cells: RowCell[] = [];
  const kept: Kept[] = [];
  rows.forEach(({ row }, place) => {
    const cell = scoreCell(field, answers[place] ?? {}, wanted, language);
    const value = cellOf(layout, row, field);
    const formula = formulas.get(row);
    if (formula !== undefined) {
      const whose = recognise(formula, row);
      if (whose === "others") kept.push({ row, formula, value });
      else if (whose === "keels") cells.push({ row, cell });
    } else if (isBlank(value) || scoring.before === "values") {
      if (style !== "values" || valueOf(cell) !== value) cells.push({ row, cell });
    } else if (style !== "values" || valueOf(cell) !== value) {
      kept.push({ row, value });
    }
  });
  return {
    steps: runSteps(layout.region, column, cells),
    findings: keptFindings(field, kept, scoring),
  };
}

const formulasIn = ({ region }: TableLayout, wanted: number): ReadonlyMap<number, string> =>
  new Map(
    region.formulas.flatMap(([row, column, text]) =>
      column === wanted ? [[row, text] as const] : [],
    ),
  );

/** One finding per column and sort, with the first of the cells. */
function keptFindings(
  field: ScoredField,
  kept: readonly Kept[],
  { layout, language }: Scoring,
): readonly Finding[] {
  const column = headerOf("okrs", field, language);
  const formulas = kept.filter(({ formula }) => formula !== undefined);
  const typed = kept.filter(({ formula }) => formula === undefined);
  const [one] = formulas;
  const [other] = typed;
  const at = ({ row }: Kept) => cellSpot(layout, row, field);
  return [
    ...(one?.formula === undefined
      ? []
      : [
          found(
            "formula-kept",
            "warning",
            { column, cells: formulas.length, formula: one.formula },
            at(one),
          ),
        ]),
    ...(other === undefined
      ? []
      : [
          found(
            "typed-kept",
            "info",
            { column, cells: typed.length, value: cellText(other.value) },
            at(other),
          ),
        ]),
  ];
}
