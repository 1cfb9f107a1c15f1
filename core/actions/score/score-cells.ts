/**
 * The cells of a Score or Status column: what should stand there and what does.
 *
 * @packageDocumentation
 */
import { cellText, isBlank, type CellValue } from "../../kernel/cell";
import type { Language } from "../../kernel/language";
import { headerOf } from "../../model/headers";
import type { FormulaStyle } from "../../model/settings";
import { wordOf } from "../../model/vocabulary";
import { cellOf, type TableLayout } from "../../tables/layout";
import type { KeyResultRow } from "../../tables/read-okrs";
import type { CellEdit } from "../port/edits";
import { found, type Finding } from "../port/findings";
import type { Formula } from "../port/formula";
import { scoreFormula, type ScoredField } from "./keel-score";
import { answerFor, type KrAnswer, type StatusSettings } from "./okr-readings";
import type { OkrColumns } from "./okr-cells";
import { recogniser, type Recognise } from "../book/recognise";
import { Runs } from "../port/runs";
import type { ScoreColumn } from "./score-columns";
import { cellSpot } from "../port/spots";
import { valueOf, type Step } from "../write/step";

/** An OKRs table that is being scored. */
export interface Scoring {
  readonly layout: TableLayout;
  readonly columns: OkrColumns;
  readonly language: Language;
  readonly style: FormulaStyle;
  /** The style the workbook was kept in so far. */
  readonly before: FormulaStyle;
  readonly rows: readonly KeyResultRow[];
  readonly settings: StatusSettings;
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
 * Writes the cells that are not as they should be, columns side by side together. Formulas of the
 * user's own stay; so does a value typed over a formula, which somebody meant.
 */
export function fillColumns(columns: readonly ScoreColumn[], scoring: Scoring): Filled {
  const pens = columns.map((column) => new Pen(column, scoring));
  const [first, second] = pens;
  const isBeside = first !== undefined && second?.column === first.column + 1;
  const groups = isBeside ? [pens] : pens.map((pen) => [pen]);
  return {
    steps: groups.flatMap((group) => groupSteps(group, scoring)),
    findings: pens.flatMap(({ field, kept }) => keptFindings(field, kept, scoring)),
  };
}

/** One pass over the rows: nothing is kept of a row but the cells to write. */
function groupSteps(pens: readonly Pen[], { layout, rows, settings }: Scoring): readonly Step[] {
  const runs = new Runs(layout.region, pens[0]?.column ?? 0, pens.length);
  for (const one of rows) {
    const answer = answerFor(one, settings);
    runs.add(
      one.row,
      pens.map((pen) => pen.cellFor(one.row, answer)),
    );
  }
  return runs.steps();
}

/** What is to be written into one column. */
class Pen {
  readonly kept: Kept[] = [];
  readonly field: ScoredField;
  readonly column: number;
  private readonly wanted: Formula | undefined;
  private readonly recognise: Recognise;
  private readonly formulas: ReadonlyMap<number, string>;

  constructor(
    { field, column }: ScoreColumn,
    private readonly scoring: Scoring,
  ) {
    this.field = field;
    this.column = column;
    this.wanted = formulaOf(field, scoring);
    this.recognise = recogniser(field, scoring.columns, this.wanted);
    this.formulas = formulasIn(scoring.layout, column);
  }

  /** `null` where the cell stays as it is. */
  cellFor(row: number, answer: KrAnswer): CellEdit | null {
    const { layout, style, language, before } = this.scoring;
    const formula = this.formulas.get(row);
    const value = cellOf(layout, row, this.field);
    if (formula !== undefined) {
      const whose = this.recognise(formula, row);
      if (whose === "others") this.kept.push({ row, formula, value });
      return whose === "keels" ? scoreCell(this.field, answer, this.wanted, language) : null;
    }
    const cell = scoreCell(this.field, answer, this.wanted, language);
    if (style === "values" && valueOf(cell) === value) return null;
    if (before === "values" || isBlank(value)) return cell;
    this.kept.push({ row, value });
    return null;
  }
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
