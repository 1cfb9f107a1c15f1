/**
 * The one door to the spreadsheet component: a workbook that is shown, edited and calculated.
 *
 * @packageDocumentation
 */
import type {
  Area,
  CellPosition,
  CellStyle,
  CellValue,
  ConditionRule,
  Language,
  NameInfo,
  Region,
  SheetId,
  SheetInfo,
  TableInfo,
  ValidationRule,
} from "../../core";
import { LocaleType } from "@univerjs/core";
import { Changes, type ChangedCell, type Refusal } from "./changes";
import { dataOfValue } from "./cell-data";
import type { GridContent, GridWrite } from "./content";
import type { Engine } from "./engine";
import { registerFunctions, type CellFunctions } from "./functions";
import { setConditions, setFormat, setStyle, setValidation, setWidth } from "./looks";
import { namesOf, removeName, removeTable, setName, setTable } from "./names";
import { regionOf, sheetsOf } from "./read";
import { areaOf, workbookData } from "./workbook-data";
import { insertSheet, removeSheet, target, writeCells, type Undo } from "./write";

export const LOCALES: Readonly<Record<Language, LocaleType>> = {
  en: LocaleType.EN_US,
  zh: LocaleType.ZH_CN,
};

/** Calculation that takes longer than this is shown as it stands. */
const PATIENCE_MS = 20_000;

export class Grid {
  private readonly protectedSheets = new Set<SheetId>();
  private readonly changes: Changes;
  private isStale = false;
  private opened = 0;

  constructor(
    private readonly engine: Engine,
    private readonly functions: CellFunctions,
  ) {
    this.changes = new Changes(engine, (sheet) => this.protectedSheets.has(sheet));
    this.changes.listen(() => (this.isStale = true));
  }

  /** Shows another workbook in place of the open one and calculates it. */
  async load(content: GridContent): Promise<void> {
    const { api } = this.engine;
    if (this.opened > 0) api.disposeUnit(this.engine.book().getUnitId());
    this.protectedSheets.clear();
    for (const sheet of content.sheets) {
      if (sheet.protected) this.protectedSheets.add(sheet.id);
    }
    api.createWorkbook(workbookData(`book-${++this.opened}`, content));
    registerFunctions(this.engine, this.functions);
    for (const { name, refersTo } of content.names) this.setName(name, refersTo);
    for (const table of content.tables) this.setTable(table);
    await this.recalculate();
    this.changes.forget();
  }

  /** Resolves once every formula shows what its cells now hold. */
  async settled(): Promise<void> {
    if (!this.isStale) return;
    await this.engine.api.getFormula().onCalculationResultApplied(PATIENCE_MS);
    this.isStale = false;
  }

  sheets(): readonly SheetInfo[] {
    return sheetsOf(this.engine, this.protectedSheets);
  }

  names(): readonly NameInfo[] {
    return namesOf(this.engine);
  }

  /** Cells as they stand; without an area, the used one. */
  read(sheet: SheetId, area?: Area): Region {
    const region = regionOf(this.engine, sheet, area);
    const { row, column } = region.origin;
    const columns = region.values[0]?.length ?? 0;
    const locked = { row, column, rows: region.values.length, columns };
    return { ...region, locked: this.protectedSheets.has(sheet) ? [locked] : [] };
  }

  write(sheet: SheetId, cells: readonly GridWrite[]): Undo {
    return this.own(() => writeCells(this.engine, sheet, cells));
  }

  addSheet(id: SheetId, name: string, frozenRows: number): Undo {
    return this.own(() => insertSheet(this.engine, id, name, frozenRows));
  }

  removeSheet(id: SheetId): Undo {
    return this.own(() => removeSheet(this.engine, id));
  }

  setName(name: string, refersTo: string): Undo {
    return this.own(() => setName(this.engine, name, refersTo));
  }

  removeName(name: string): Undo {
    return this.own(() => removeName(this.engine, name));
  }

  /** Lets formulas refer to a table by its name and columns. */
  setTable(table: TableInfo): Undo {
    return this.own(() => setTable(this.engine, table));
  }

  removeTable(name: string): Undo {
    return this.own(() => removeTable(this.engine, name));
  }

  format(sheet: SheetId, area: Area, code: string): Undo {
    return this.own(() => setFormat(this.engine, sheet, area, code));
  }

  style(sheet: SheetId, area: Area, style: CellStyle): Undo {
    return this.own(() => setStyle(this.engine, sheet, area, style));
  }

  /** `width` in characters of the default font. */
  width(sheet: SheetId, columns: { column: number; columns: number; width: number }): Undo {
    return this.own(() => setWidth(this.engine, sheet, columns));
  }

  validate(sheet: SheetId, area: Area, rule: ValidationRule): Undo {
    return this.own(() => setValidation(this.engine, sheet, area, rule));
  }

  condition(sheet: SheetId, area: Area, rules: readonly ConditionRule[]): Undo {
    return this.own(() => setConditions(this.engine, sheet, area, rules));
  }

  /** Cells the user has changed since the book was opened, never what was recalculated. */
  changed(): readonly ChangedCell[] {
    return this.changes.all();
  }

  onChange(listener: () => void): () => void {
    return this.changes.listen(listener);
  }

  /** Calls back when the user asked for something a saved file could not hold. */
  onRefused(listener: (what: Refusal) => void): () => void {
    return this.changes.listenRefused(listener);
  }

  /** What a person does who types into a cell. */
  async type(sheet: SheetId, { row, column }: CellPosition, value: CellValue): Promise<void> {
    await this.engine.commands.executeCommand("sheet.command.set-range-values", {
      ...target(this.engine, sheet),
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value: { ...dataOfValue(value), f: null, si: null, p: null },
    });
    await this.settled();
  }

  /** A command of the component, as its menus and keys give it. */
  async perform(command: string): Promise<void> {
    await this.engine.commands.executeCommand(command);
  }

  selection(): { readonly sheet: SheetId; readonly area: Area } | undefined {
    const range = this.engine.selections.getCurrentLastSelection()?.range;
    if (range === undefined) return undefined;
    return { sheet: this.engine.book().getActiveSheet().getSheetId(), area: areaOf(range) };
  }

  /** Shows a sheet, scrolls to the area and selects it. */
  select(sheet: SheetId, area: Area): void {
    const { api } = this.engine;
    const book = api.getActiveWorkbook();
    const shown = book?.getSheetBySheetId(sheet);
    if (book === null || shown === null || shown === undefined) return;
    book.setActiveSheet(shown);
    const { row, column, rows, columns } = area;
    shown.setActiveSelection(shown.getRange(row, column, rows, columns));
    this.scroll(shown, Math.max(0, row - 2), Math.max(0, column - 1));
  }

  onSelection(listener: () => void): () => void {
    const ended = this.engine.commands.onCommandExecuted(({ id }) => {
      if (
        id === "sheet.operation.set-selections" ||
        id === "sheet.operation.set-worksheet-active"
      ) {
        listener();
      }
    });
    return () => ended.dispose();
  }

  /** The value of a formula that stands in no cell; `null` when the grid gives none. */
  async calculate(formula: string): Promise<CellValue> {
    const { book, api } = this.engine;
    const [unit, sheet] = [book().getUnitId(), book().getActiveSheet().getSheetId()];
    const asked = { [unit]: { [sheet]: { 0: { 0: [formula] } } } };
    const answer = await api.getFormula().executeFormulas(asked, PATIENCE_MS);
    const value = answer[unit]?.[sheet]?.[0]?.[0]?.[0]?.value;
    return typeof value === "object" ? null : (value ?? null);
  }

  async recalculate(): Promise<void> {
    this.isStale = true;
    this.engine.api.getFormula().executeCalculation();
    await this.settled();
  }

  setLanguage(language: Language): void {
    this.engine.api.setLocale(LOCALES[language]);
  }

  setDark(isDark: boolean): void {
    this.engine.api.toggleDarkMode(isDark);
  }

  dispose(): void {
    this.engine.dispose();
  }

  /** Only a grid on a page scrolls. */
  private scroll(sheet: object, row: number, column: number): void {
    if (canScroll(sheet)) sheet.scrollToCell(row, column);
  }

  /** Keel's own step, and its way back, which is Keel's own too. */
  private own(step: () => Undo): Undo {
    this.isStale = true;
    const undo = this.changes.asOwn(step);
    return () => {
      this.isStale = true;
      this.changes.asOwn(undo);
    };
  }
}

interface Scrolling {
  readonly scrollToCell: (row: number, column: number) => void;
}

const canScroll = (sheet: object): sheet is Scrolling => "scrollToCell" in sheet;
