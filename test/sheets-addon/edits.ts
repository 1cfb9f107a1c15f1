import type { Edits, Formula } from "../../core";
import type { Book, Cell, Sheet } from "../emulators/sheets/book";
import type { BookSpec } from "../support/book";

/** A workbook in which somebody has worked: texts that look like dates, formats, a table of Keel's. */
export const WORKED: BookSpec = {
  sheets: [
    {
      name: "Data",
      rows: [
        ["Name", "Number", "Due"],
        ["1-2", 12, 46112],
        ["=007", { formula: "=B2*2", value: 24 }, null],
        ["=plain", true, { error: { code: "#N/A" } }],
      ],
      formats: { "C2:C4": "yyyy-mm-dd", B2: "0.0" },
    },
    {
      name: "Own",
      rows: [
        ["KR ID", "Score"],
        ["KR-001", 0.5],
        ["KR-002", null],
      ],
    },
  ],
  tables: [{ name: "KeelOKRs", sheet: "Own", area: "A1:B3" }],
  names: { Rate: "Data!B2" },
};

const half: Formula = {
  is: "binary",
  operator: "*",
  left: { is: "rowCell", column: 1 },
  right: { is: "number", value: 0.5 },
};

/** Every kind of edit on new and on existing cells; sheets have the ids 100 and 101. */
export const EVERYTHING: Edits = [
  { do: "addSheet", sheet: "new:s", name: "Data", frozenRows: 1 },
  {
    do: "addTable",
    table: "new:t",
    sheet: "new:s",
    at: { row: 0, column: 0 },
    name: "KeelKPIs",
    kind: "kpis",
    header: ["ID", "Target", "Half"],
    rows: [[{ text: "=KPI" }, { value: 8 }, { formula: half, value: 4 }]],
  },
  {
    do: "write",
    sheet: "100",
    at: { row: 1, column: 0 },
    cells: [
      [{ text: "3-4" }, { formula: half, value: 6 }, null],
      [{ value: null }, { value: 5 }, null],
      [null, null, { value: 46113 }],
    ],
    expect: {
      values: [
        ["1-2", 12, 46112],
        ["=007", 24, null],
        ["=plain", true, { error: { code: "#N/A" } }],
      ],
      formulas: [[2, 1, "=B2*2"]],
    },
  },
  {
    do: "appendRows",
    table: "KeelOKRs",
    rows: [[{ text: "KR-003" }, { value: 1 }]],
    expect: { header: ["KR ID", "Score"], lastRow: 2 },
  },
  {
    do: "addColumn",
    table: "KeelOKRs",
    header: "Status",
    cells: [{ text: "done" }, null, { text: "+1" }],
    expect: { header: ["KR ID", "Score"], lastRow: 2 },
  },
  { do: "name", name: "Keel_AsOf", sheet: "new:s", at: { row: 1, column: 1 } },
  { do: "name", name: "Rate", sheet: "100", at: { row: 0, column: 0 } },
  { do: "setting", key: "keel.table.kpis", value: "new:t" },
  { do: "setting", key: "keel.gone", value: null },
  {
    do: "style",
    sheet: "new:s",
    area: { row: 0, column: 0, rows: 1, columns: 3 },
    style: { bold: true, fill: "#1F4E5F", colour: "#FFFFFF", wrap: true, align: "left" },
  },
  { do: "width", sheet: "new:s", column: 0, columns: 1, width: 20 },
  {
    do: "condition",
    sheet: "101",
    area: { row: 1, column: 1, rows: 3, columns: 1 },
    rules: [
      { when: { is: "text", text: "done" }, style: { fill: "#D6EDDB", colour: "#10572A" } },
      { when: { is: "below", value: 0.4 }, style: { fill: "#FADCDC", bold: true } },
    ],
  },
  {
    do: "validate",
    sheet: "new:s",
    area: { row: 1, column: 0, rows: 30, columns: 1 },
    rule: { allow: "list", words: ["reach", "at least"], strict: false },
  },
  {
    do: "chart",
    sheet: "new:s",
    type: "bar",
    source: { row: 0, column: 0, rows: 2, columns: 2 },
    at: { row: 4, column: 4 },
    title: "Targets",
  },
];

const UNFORMATTED = new Set(["General", "0.###############"]);

const cellState = ({ value, formula, format = "General" }: Cell): unknown => ({
  ...(formula === undefined ? { value } : { formula }),
  ...(UNFORMATTED.has(format) ? {} : { format }),
});

const sheetState = ({ name, cells, conditions }: Sheet): unknown => ({
  name,
  conditions: conditions.length,
  cells: [...cells]
    .map(([key, cell]): readonly [string, unknown] => [key, cellState(cell)])
    .filter(([, state]) => JSON.stringify(state) !== '{"value":null}')
    .sort(([one], [other]) => (one < other ? -1 : 1)),
});

/** Everything that people see or programs find again, without what makes no difference. */
export const stateOf = ({ sheets, names, properties }: Book): unknown => ({
  sheets: sheets.map(sheetState),
  names: names.map(({ name, sheet, area }) => [name, sheet.name, area]),
  properties: [...properties],
});
