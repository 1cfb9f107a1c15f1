/**
 * What stands around a sheet's cells: widths, drop-down lists, conditions, tables.
 *
 * @packageDocumentation
 */
import { areaName, cellName, type ConditionRule, type ValidationRule } from "../../../core";
import { escapeAttribute, escapeXml } from "../xml/xml-text";
import type { SheetState } from "./book-state";
import type { StyleBook } from "./style-book";

/** Excel takes lists of at most 255 characters. */
const LIST_MAX = 255;
const LAST_DATE = 2_958_465;

export function validationXml(
  { area, rule }: SheetState["validations"][number],
  p: string,
): string | undefined {
  const first = (text: string) => `<${p}formula1>${escapeXml(text)}</${p}formula1>`;
  const second = (text: string) => `<${p}formula2>${escapeXml(text)}</${p}formula2>`;
  const open = (attributes: string) =>
    `<${p}dataValidation ${attributes} allowBlank="1" sqref="${areaName(area)}">`;
  const close = `</${p}dataValidation>`;
  switch (rule.allow) {
    case "list": {
      const words = listText(rule);
      if (words === undefined) return undefined;
      const strict = rule.strict ? ' showErrorMessage="1"' : "";
      return `${open(`type="list"${strict}`)}${first(words)}${close}`;
    }
    case "number": {
      const between = `type="decimal" operator="between" showErrorMessage="1"`;
      return open(between) + first(String(rule.from)) + second(String(rule.to)) + close;
    }
    case "date": {
      const between = `type="date" operator="between" errorStyle="warning" showErrorMessage="1"`;
      return open(between) + first("1") + second(String(LAST_DATE)) + close;
    }
  }
}

/** Whether a file can hold the rule; lists that Excel would not take are left out and said. */
export const canValidate = (rule: ValidationRule): boolean =>
  rule.allow !== "list" || listText(rule) !== undefined;

/** `undefined` when Excel would not take the list: a word holds a comma, or it is too long. */
function listText({ words }: Extract<ValidationRule, { allow: "list" }>): string | undefined {
  const text = words.join(",");
  return words.some((word) => word.includes(",")) || text.length > LIST_MAX
    ? undefined
    : `"${text.replace(/"/g, '""')}"`;
}

/** @param priority - Of the first rule; the lowest number wins. */
export function conditionsXml(
  { area, rules }: SheetState["conditions"][number],
  priority: number,
  styles: StyleBook,
  p: string,
): string {
  const first = cellName(area);
  const xml = rules.map(({ when, style }, n) => {
    const format = `dxfId="${styles.condition(style)}" priority="${priority + n}"`;
    return `<${p}cfRule ${ruleXml(when, first, format, p)}</${p}cfRule>`;
  });
  return `<${p}conditionalFormatting sqref="${areaName(area)}">${xml.join("")}</${p}conditionalFormatting>`;
}

function ruleXml(when: ConditionRule["when"], first: string, format: string, p: string): string {
  const formula = (text: string) => `<${p}formula>${escapeXml(text)}</${p}formula>`;
  if (when.is === "text") {
    const word = `"${when.text.replace(/"/g, '""')}"`;
    return `type="cellIs" operator="equal" ${format}>${formula(word)}`;
  }
  // An empty cell counts as 0 and would light up.
  const test = when.is === "below" ? "<" : ">=";
  return `type="expression" ${format}>${formula(`AND(ISNUMBER(${first}),${first}${test}${when.value})`)}`;
}

/** `<col>` elements of a sheet with some widths changed and all else kept. */
export function columnsXml({ columns, widths }: SheetState, p: string): string {
  let runs = columns.map((run) => ({ ...run, custom: run.width !== undefined }));
  for (const { column, columns: wide, width } of widths) {
    const end = column + wide;
    const inside = runs.flatMap((run) => {
      const [from, to] = [Math.max(run.column, column), Math.min(run.column + run.columns, end)];
      return from < to
        ? [{ ...run, column: from, columns: to - from, width, custom: true, hidden: false }]
        : [];
    });
    const outside = runs.flatMap((run) => {
      const before = Math.min(run.columns, column - run.column);
      const after = Math.min(run.columns, run.column + run.columns - end);
      return [
        ...(before > 0 ? [{ ...run, columns: before }] : []),
        ...(after > 0
          ? [{ ...run, column: run.column + run.columns - after, columns: after }]
          : []),
      ];
    });
    const fresh = gaps(inside, column, end).map(([from, to]) => ({
      column: from,
      columns: to - from,
      width,
      hidden: false,
      style: undefined,
      custom: true,
    }));
    runs = [...outside, ...inside, ...fresh].sort((a, b) => a.column - b.column);
  }
  const xml = runs.map(({ column, columns: wide, width, hidden, style, custom }) => {
    const parts = [`min="${column + 1}" max="${column + wide}"`];
    if (width !== undefined) parts.push(`width="${width}"`);
    if (style !== undefined) parts.push(`style="${style}"`);
    if (hidden) parts.push('hidden="1"');
    if (custom) parts.push('customWidth="1"');
    return `<${p}col ${parts.join(" ")}/>`;
  });
  return `<${p}cols>${xml.join("")}</${p}cols>`;
}

/** Parts of [from, to) that no run covers. */
function gaps(
  runs: readonly { readonly column: number; readonly columns: number }[],
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let at = from;
  for (const run of [...runs].sort((a, b) => a.column - b.column)) {
    if (run.column > at) found.push([at, run.column]);
    at = Math.max(at, run.column + run.columns);
  }
  if (at < to) found.push([at, to]);
  return found;
}

export const tablePartsXml = (
  ids: readonly string[],
  relationships: string,
  p: string,
): readonly string[] =>
  ids.map((id) => `<${p}tablePart xmlns:r="${relationships}" r:id="${escapeAttribute(id)}"/>`);
