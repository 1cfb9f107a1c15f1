/**
 * How cells look and what may be typed into them. A look that fails is told, and what was written
 * stands.
 *
 * @packageDocumentation
 */
import type { Area, CellStyle, ConditionRule, Edit, ValidationRule } from "../../core";
import { rangeIn, type Sheet } from "./document";

export type LookEdit = Extract<
  Edit,
  { readonly do: "numberFormat" | "style" | "width" | "validate" | "condition" | "page" | "chart" }
>;

const LOOKS: ReadonlySet<Edit["do"]> = new Set<Edit["do"]>([
  "numberFormat",
  "style",
  "width",
  "validate",
  "condition",
  "page",
  "chart",
]);

export const isLook = (edit: Edit): edit is LookEdit => LOOKS.has(edit.do);

/** Pixels of a character of the default font, and of a cell's padding. */
const CHARACTER = 7;
const PADDING = 5;

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Conditional formats are set for a whole sheet at once: what is there already is kept. */
export type RulesBySheet = Map<Sheet, Rule[]>;

export function applyLook(edit: LookEdit, sheet: Sheet, rules: RulesBySheet): void {
  switch (edit.do) {
    case "numberFormat":
      rangeIn(sheet, edit.area).setNumberFormat(edit.code);
      return;
    case "style":
      applyStyle(sheet, edit.area, edit.style);
      return;
    case "width":
      sheet.setColumnWidths(edit.column + 1, edit.columns, edit.width * CHARACTER + PADDING);
      return;
    case "validate":
      rangeIn(sheet, edit.area).setDataValidation(validation(edit.rule));
      return;
    case "condition": {
      const range = rangeIn(sheet, edit.area);
      const list = rules.get(sheet) ?? [];
      list.push(...edit.rules.map((rule) => condition(rule, range)));
      rules.set(sheet, list);
      sheet.setConditionalFormatRules(list);
      return;
    }
    case "page":
      // No service sets paper: people choose it when they print.
      throw new Error("Google Sheets sets paper and orientation when printing");
    case "chart":
      insertChart(sheet, edit);
  }
}

function applyStyle(sheet: Sheet, area: Area, style: CellStyle): void {
  const range = rangeIn(sheet, area);
  const { bold, italic, colour, fill, wrap, align, strike } = style;
  if (bold !== undefined) range.setFontWeight(bold ? "bold" : "normal");
  if (italic !== undefined) range.setFontStyle(italic ? "italic" : "normal");
  if (colour !== undefined) range.setFontColor(colour);
  if (fill !== undefined) range.setBackground(fill);
  if (wrap !== undefined) range.setWrap(wrap);
  if (align !== undefined) range.setHorizontalAlignment(align);
  if (strike !== undefined) range.setFontLine(strike ? "line-through" : "none");
}

/** Words outside a list stay possible where it is not strict; Sheets marks them. */
function validation(rule: ValidationRule): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation();
  switch (rule.allow) {
    case "list":
      return builder
        .requireValueInList([...rule.words], true)
        .setAllowInvalid(!rule.strict)
        .build();
    case "number":
      return builder.requireNumberBetween(rule.from, rule.to).setAllowInvalid(true).build();
    case "date":
      return builder.requireDate().setAllowInvalid(true).build();
  }
}

function condition(
  { when, style }: ConditionRule,
  range: GoogleAppsScript.Spreadsheet.Range,
): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([range]);
  if (when.is === "text") builder.whenTextEqualTo(when.text);
  else if (when.is === "below") builder.whenNumberLessThan(when.value);
  else builder.whenNumberGreaterThanOrEqualTo(when.value);
  if (style.fill !== undefined) builder.setBackground(style.fill);
  if (style.colour !== undefined) builder.setFontColor(style.colour);
  if (style.bold !== undefined) builder.setBold(style.bold);
  if (style.italic !== undefined) builder.setItalic(style.italic);
  if (style.strike !== undefined) builder.setStrikethrough(style.strike);
  return builder.build();
}

function insertChart(sheet: Sheet, edit: Extract<LookEdit, { readonly do: "chart" }>): void {
  const { BAR, LINE } = Charts.ChartType;
  const chart = sheet
    .newChart()
    .setChartType(edit.type === "bar" ? BAR : LINE)
    .addRange(rangeIn(sheet, edit.source))
    .setPosition(edit.at.row + 1, edit.at.column + 1, 0, 0)
    .setOption("title", edit.title)
    .build();
  sheet.insertChart(chart);
}
