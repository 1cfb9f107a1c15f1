import type { CheckedColumns, OkrToCheck } from "../alignment/check-okrs";
import { cellText, isBlank, isCellError, type CellValue, type Grid } from "../kernel/cell";
import { dayOfSerial, dayOfText, type Day } from "../kernel/day";
import { readNumberText } from "../kernel/number-text";
import { fail, ok, type Result } from "../kernel/result";
import { readWord } from "../model/vocabulary";
import { isTotal } from "../tables/body";
import { boundIn } from "../tables/read-okrs";
import { defineFunction, grid, language, wordCell } from "./define";
import { checkOkrs } from "./on-first-use";
import type { Failure } from "./problem";
import { columnsOf, headerRowOf, type Columns, type OkrField } from "./score-table";

interface TableToCheck {
  readonly columns: Columns;
  readonly rows: readonly OkrToCheck[];
}

function readCheckTable(cells: Grid): Result<TableToCheck, Failure> {
  const headerRow = headerRowOf(cells) ?? 0;
  const columns = columnsOf(cells, headerRow);
  if (!columns.has("keyResult")) {
    return fail({ problem: { code: "table-column-missing", field: "keyResult" } });
  }
  const rows: OkrToCheck[] = [];
  for (let row = headerRow + 1; row < cells.length; row++) {
    const line = cells[row] ?? [];
    const at = (field: OkrField): CellValue => line[columns.get(field)?.index ?? -1] ?? null;
    const error = [at("objective"), at("keyResult")].find(isCellError);
    if (error !== undefined) return fail(error);
    const first = line.find((cell) => !isBlank(cell));
    if (isTotal(cellText(first)) || isTotal(cellText(at("keyResult")))) continue;
    rows.push(rowToCheck(row + 1, at));
  }
  return ok({ columns, rows });
}

function rowToCheck(row: number, at: (field: OkrField) => CellValue): OkrToCheck {
  const text = (field: OkrField) => cellText(at(field)) || undefined;
  const number = (field: OkrField) => numberIn(at(field));
  const day = (field: OkrField) => dayIn(at(field));
  const bound = boundIn(cellText(at("target")));
  const given: { [Name in keyof OkrToCheck]: OkrToCheck[Name] | undefined } = {
    row,
    objectiveId: text("objectiveId"),
    objective: text("objective"),
    krId: text("krId"),
    keyResult: text("keyResult"),
    role: readWord("role", cellText(at("role"))),
    kpiId: text("kpiId"),
    link: readWord("link", cellText(at("link"))),
    contribution: number("contribution"),
    base: text("base"),
    team: text("team"),
    owner: text("owner"),
    kind: readWord("krKind", cellText(at("kind"))) ?? bound?.kind,
    baseline: number("baseline"),
    target: bound?.target ?? number("target"),
    hasTarget: !isBlank(at("target")),
    hasCurrent: !isBlank(at("current")),
    unit: text("unit"),
    weight: number("weight"),
    start: day("start"),
    due: day("due"),
    confidence: confidenceOf(number("confidence")),
    state: readWord("state", cellText(at("state"))),
    note: text("note"),
  };
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as unknown as OkrToCheck;
}

function numberIn(value: CellValue): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return typeof value === "string" ? readNumberText(value) : undefined;
}

function dayIn(value: CellValue): Day | undefined {
  if (typeof value === "number") return dayOfSerial(value);
  return typeof value === "string" ? dayOfText(value) : undefined;
}

/** People write confidence out of 1, 10 or 100. */
function confidenceOf(value: number | undefined): number | undefined {
  if (value === undefined || value < 0 || value > 100) return undefined;
  return value <= 1 ? value : value / (value <= 10 ? 10 : 100);
}

export const OKR_CHECK = defineFunction({
  id: "OKR_CHECK",
  parameters: { table: grid, language },
  rules: {},
  returns: [
    { name: "row", format: "number" },
    { name: "column", format: "text" },
    { name: "rule", format: "text" },
    { name: "severity", format: "word" },
    { name: "sentence", format: "text" },
  ],
  examples: [
    {
      args: [
        [
          ["Objective", "Key result", "Owner"],
          ["Become the partner customers trust", "Improve satisfaction", "A. Wong"],
          [null, "Cut delivery time from 5 days to 3 days", "B. Li"],
        ],
      ],
      zhArgs: [
        [
          ["目标(O)", "关键结果(KR)", "负责人"],
          ["成为客户最信任的伙伴", "提升客户满意度", "王芳"],
          [null, "首次响应时长从20分钟降到10分钟", "李雷"],
        ],
      ],
      value: [
        [
          2,
          "Key result",
          "key-result-without-number",
          "warning",
          '"Improve satisfaction" says no number, so nobody can tell when it is reached. Write from what to what, or a date and a proof.',
        ],
      ],
    },
  ],
  compute: ({ table }) => {
    const read = readCheckTable(table);
    if (!read.ok) return read;
    const { columns, rows } = read.value;
    const there: CheckedColumns = new Set(columns.keys());
    return ok(
      checkOkrs(rows, there).map((finding) => [
        finding.row,
        columns.get(finding.field)?.header ?? "",
        finding.rule,
        wordCell("severity", finding.severity),
        { sentence: { code: "check", finding } } as const,
      ]),
    );
  },
});
