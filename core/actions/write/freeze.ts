/**
 * Formulas to the values they show, for a workbook that goes to people without Keel.
 *
 * @packageDocumentation
 */
import { isBlank, isCellError, type CellValue } from "../../kernel/cell";
import { valueAt, type Region } from "../../kernel/region";
import type { FoundTable } from "../../tables/found";
import type { CellEdit } from "../port/edits";
import { found, type Finding } from "../port/findings";
import { SCORED } from "../score/keel-score";
import type { Outcome, Spot } from "../port/outcome";
import { ownTable, tablesOf } from "../book/own-tables";
import { recogniser } from "../book/recognise";
import { runSteps, type RowCell } from "../port/runs";
import { okrColumns } from "../score/score-columns";
import { settingSteps } from "./setting-steps";
import { settingsLayout } from "../book/settings-table";
import type { SeenFormula, Snapshot } from "../port/snapshot";
import { outcomeOf, refused, type Step } from "./step";

/** A call of one of Keel's functions, with or without the prefix a host stores it under. */
const KEELS = /(?:^|[^A-Z0-9_.])(?:_xldudf_|_xll\.)?(?:OKR|KPI)_[A-Z]+(?:_[A-Z]+)*\(/i;

/**
 * Every `OKR_` and `KPI_` formula, and Keel's own Score and Status, as the values they show. What
 * shows an error or may spill over its neighbours stays a formula, and the report says so.
 */
export function freeze(snapshot: Snapshot): Outcome {
  const tables = tablesOf(snapshot);
  const isScore = ownScores(snapshot, tables);
  const parts = snapshot.regions.map((region) => frozen(region, snapshot, isScore));
  const steps = parts.flatMap((part) => part.steps);
  const findings = parts.flatMap((part) => part.findings);
  if (steps.length === 0) {
    return refused(findings.length > 0 ? findings : [found("nothing-to-freeze", "info", {})]);
  }
  // From now on score keeps to values, or it would bring the formulas back.
  const keep =
    settingsLayout(snapshot, tables) === undefined
      ? []
      : settingSteps(snapshot, tables, { formulas: "values" });
  return outcomeOf([...steps, ...keep], findings);
}

type IsScore = (region: Region, formula: SeenFormula) => boolean;

function ownScores(snapshot: Snapshot, tables: readonly FoundTable[]): IsScore {
  const layout = ownTable(snapshot, tables, "okrs");
  if (layout === undefined) return () => false;
  const columns = okrColumns(layout);
  const known = new Map(
    SCORED.flatMap((field) => {
      const column = layout.columns.get(field);
      return column === undefined ? [] : [[column, recogniser(field, columns, undefined)] as const];
    }),
  );
  return (region, [row, column, text]) =>
    region.sheet === layout.table.sheet && known.get(column)?.(text, row) === "keels";
}

interface Frozen {
  readonly steps: readonly Step[];
  readonly findings: readonly Finding[];
}

function frozen(region: Region, snapshot: Snapshot, isScore: IsScore): Frozen {
  const formulas = region.formulas.filter(
    (formula) => KEELS.test(formula[2]) || isScore(region, formula),
  );
  if (formulas.length === 0) return { steps: [], findings: [] };
  const sheet = snapshot.sheets.find(({ id }) => id === region.sheet);
  const sheetName = sheet?.name ?? region.sheet;
  if (sheet?.protected === true && region.locked.length > 0) {
    return { steps: [], findings: [found("sheet-protected", "error", { sheet: sheetName })] };
  }
  if (snapshot.missing.some((one) => one.sheet === region.sheet)) {
    return { steps: [], findings: [found("not-read", "error", { sheets: [sheetName] })] };
  }
  const taken = new Set(region.formulas.map(([row, column]) => `${row},${column}`));
  const columns = new Map<number, RowCell[]>();
  const errors: SeenFormula[] = [];
  const spills: SeenFormula[] = [];
  for (const formula of formulas) {
    const [row, column] = formula;
    const value = valueAt(region, row, column);
    if (isCellError(value)) errors.push(formula);
    else if (maySpill(region, formula, taken)) spills.push(formula);
    else {
      const cells = columns.get(column) ?? [];
      cells.push({ row, cell: shown(value) });
      columns.set(column, cells);
    }
  }
  const spotOf = ([row, column]: SeenFormula): Spot => ({
    sheet: region.sheet,
    sheetName,
    area: { row, column, rows: 1, columns: 1 },
  });
  const [error] = errors;
  const [spill] = spills;
  return {
    steps: [...columns].flatMap(([column, cells]) => runSteps(region, column, cells)),
    findings: [
      ...(error === undefined
        ? []
        : [found("error-not-frozen", "warning", { cells: errors.length }, spotOf(error))]),
      ...(spill === undefined
        ? []
        : [found("spill-not-frozen", "warning", { cells: spills.length }, spotOf(spill))]),
    ],
  };
}

const shown = (value: CellValue): CellEdit =>
  typeof value === "string" ? (value === "" ? { value: null } : { text: value }) : { value };

/** A range as an argument, and a value beside or below it that no formula of its own has made. */
function maySpill(
  region: Region,
  [row, column, text]: SeenFormula,
  taken: ReadonlySet<string>,
): boolean {
  if (!text.includes(":")) return false;
  const beside = [
    [row, column + 1],
    [row + 1, column],
  ] as const;
  return beside.some(([r, c]) => !isBlank(valueAt(region, r, c)) && !taken.has(`${r},${c}`));
}
