import type { OkrToCheck } from "../alignment/check-okrs";
import { cellText, isBlank, isCellError, type CellValue, type Grid } from "../kernel/cell";
import { fail, ok, type Result } from "../kernel/result";
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
    const at = (field: OkrField): CellValue =>
      cells[row]?.[columns.get(field)?.index ?? -1] ?? null;
    const error = [at("objective"), at("keyResult")].find(isCellError);
    if (error !== undefined) return fail(error);
    rows.push(rowToCheck(row + 1, columns, at));
  }
  return ok({ columns, rows });
}

function rowToCheck(row: number, columns: Columns, at: (field: OkrField) => CellValue): OkrToCheck {
  const [objective, keyResult] = [cellText(at("objective")), cellText(at("keyResult"))];
  return {
    row,
    ...(objective === "" ? {} : { objective }),
    ...(keyResult === "" ? {} : { keyResult }),
    isMeasured: !isBlank(at("target")) || !isBlank(at("kind")),
    ...(columns.has("owner") ? { hasOwner: !isBlank(at("owner")) } : {}),
    ...(columns.has("due") ? { hasDue: !isBlank(at("due")) } : {}),
  };
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
        ],
      ],
      zhArgs: [
        [
          ["目标(O)", "关键结果(KR)", "负责人"],
          ["成为客户最信任的伙伴", "提升客户满意度", "王芳"],
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
    return ok(
      checkOkrs(rows).map((finding) => [
        finding.row,
        columns.get(finding.field)?.header ?? "",
        finding.rule,
        wordCell("severity", finding.severity),
        { sentence: { code: "check", finding } } as const,
      ]),
    );
  },
});
