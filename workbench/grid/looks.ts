/**
 * How cells look and what may be typed into them. Where a plugin is missing, as without a page, a
 * look is left out: it changes no value.
 *
 * @packageDocumentation
 */
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { Area, CellStyle, ConditionRule, SheetId, ValidationRule } from "../../core";
import { styleOf } from "./cell-data";
import type { Engine } from "./engine";
import { pixelsOf, rangeOf } from "./workbook-data";
import { patch, run, target, type Patches, type Undo } from "./write";

export function setStyle(engine: Engine, sheet: SheetId, area: Area, style: CellStyle): Undo {
  const undo = mergeStyle(engine, sheet, area, styleOf(style));
  // A header of several words needs a second line; the grid measures no text by itself.
  if (style.wrap !== true || area.rows !== 1) return undo;
  const before = engine.sheet(sheet)?.getRowHeight(area.row);
  setHeight(engine, sheet, area, TWO_LINES);
  return () => {
    if (before !== undefined) setHeight(engine, sheet, area, before);
    undo();
  };
}

const TWO_LINES = 40;

function setHeight(engine: Engine, sheet: SheetId, area: Area, rowHeight: number): void {
  run(engine, "sheet.mutation.set-worksheet-row-height", {
    ...target(engine, sheet),
    ranges: [rangeOf(area)],
    rowHeight,
  });
}

export function setFormat(engine: Engine, sheet: SheetId, area: Area, code: string): Undo {
  return mergeStyle(engine, sheet, area, styleOf({}, code));
}

function mergeStyle(engine: Engine, sheet: SheetId, area: Area, s: IStyleData): Undo {
  const cellValue: Patches = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Record<number, Nullable<ICellData>> = {};
    for (let c = area.column; c < area.column + area.columns; c++) line[c] = { s };
    cellValue[row] = line;
  }
  // Named as a look, lest cells whose formula is not repeated lose it.
  return patch(engine, sheet, cellValue, { trigger: "sheet.command.set-style" });
}

export function setWidth(
  engine: Engine,
  sheet: SheetId,
  { column, columns, width }: { column: number; columns: number; width: number },
): Undo {
  const all = Array.from({ length: columns }, (_, c) => column + c);
  const before = all.map((c) => engine.sheet(sheet)?.getColumnWidth(c) ?? pixelsOf(width));
  const set = (c: number, colWidth: number) =>
    run(engine, "sheet.mutation.set-worksheet-col-width", {
      ...target(engine, sheet),
      ranges: [{ startRow: 0, endRow: 0, startColumn: c, endColumn: c }],
      colWidth,
    });
  for (const c of all) set(c, pixelsOf(width));
  return () => all.forEach((c, index) => set(c, before[index] ?? pixelsOf(width)));
}

const nothing: Undo = () => undefined;
let lastRule = 0;

export function setValidation(
  engine: Engine,
  sheet: SheetId,
  area: Area,
  rule: ValidationRule,
): Undo {
  if (!engine.commands.hasCommand("data-validation.mutation.addRule")) return nothing;
  const place = target(engine, sheet);
  const uid = `keel-v${++lastRule}`;
  run(engine, "data-validation.mutation.addRule", {
    ...place,
    rule: { uid, ranges: [rangeOf(area)], ...validation(rule) },
  });
  return () => run(engine, "data-validation.mutation.removeRule", { ...place, ruleId: uid });
}

/** A small arrow in the cell, as in other spreadsheets, rather than a coloured chip. */
const ARROW = 1;
const STOP = 1;
const WARN = 2;

function validation(rule: ValidationRule): object {
  switch (rule.allow) {
    case "list":
      return {
        type: "list",
        formula1: rule.words.join(","),
        renderMode: ARROW,
        errorStyle: rule.strict ? STOP : WARN,
        allowBlank: true,
      };
    case "number":
      return {
        type: "decimal",
        operator: "between",
        formula1: String(rule.from),
        formula2: String(rule.to),
        errorStyle: WARN,
        allowBlank: true,
      };
    case "date":
      return {
        type: "date",
        operator: "greaterThan",
        formula1: "1900-01-01",
        errorStyle: WARN,
        allowBlank: true,
      };
  }
}

export function setConditions(
  engine: Engine,
  sheet: SheetId,
  area: Area,
  rules: readonly ConditionRule[],
): Undo {
  if (!engine.commands.hasCommand("sheet.mutation.add-conditional-rule")) return nothing;
  const place = target(engine, sheet);
  const ids = rules.map(({ when, style }) => {
    const cfId = `keel-c${++lastRule}`;
    const rule = { type: "highlightCell", ...condition(when), style: styleOf(style) };
    const whole = { cfId, ranges: [rangeOf(area)], stopIfTrue: true, rule };
    run(engine, "sheet.mutation.add-conditional-rule", { ...place, rule: whole });
    return cfId;
  });
  return () =>
    ids.forEach((cfId) =>
      run(engine, "sheet.mutation.delete-conditional-rule", { ...place, cfId }),
    );
}

function condition(when: ConditionRule["when"]): object {
  switch (when.is) {
    case "text":
      return { subType: "text", operator: "equal", value: when.text };
    case "below":
      return { subType: "number", operator: "lessThan", value: when.value };
    case "at_least":
      return { subType: "number", operator: "greaterThanOrEqual", value: when.value };
  }
}
