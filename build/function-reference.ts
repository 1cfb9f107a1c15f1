/**
 * docs/functions.md: every cell function in both languages, from the same declarations the hosts
 * register.
 *
 * @packageDocumentation
 */
import {
  CHECKS,
  functionCatalogue,
  isCellError,
  wordOf,
  type CellValue,
  type FunctionHelp,
  type Grid,
  type Language,
} from "../core";
import type { DerivedFile } from "./derived";

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly function: string;
  readonly does: string;
  readonly argument: string;
  readonly meaning: string;
  readonly result: string;
  readonly columns: string;
  readonly rule: string;
  readonly values: string;
  readonly initial: string;
  readonly ownDefault: string;
  readonly aNumber: string;
  readonly example: string;
  readonly answer: string;
  readonly optional: string;
  readonly check: string;
  readonly severity: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    title: "Cell functions",
    lead:
      "The same names, arguments and results in Excel, Google Sheets, the workbench and on the command line. " +
      "An argument is a value or a range; ranges are read row by row. A blank cell is no value, never 0. " +
      "Words are read in both languages. In the examples a range stands as an array constant.",
    function: "Function",
    does: "Does",
    argument: "Argument",
    meaning: "Meaning",
    result: "Result",
    columns: "Columns",
    rule: "Rule",
    values: "Values",
    initial: "Default",
    ownDefault: "its own",
    aNumber: "a number",
    example: "Example",
    answer: "Answer",
    optional: "optional",
    check: "What is checked",
    severity: "Severity",
  },
  zh: {
    title: "单元格函数",
    lead:
      "在Excel、Google表格、工作台和命令行里，名称、参数和结果都相同。参数可以是一个值或一个区域，区域逐行计算。" +
      "空单元格表示没有数值，从不当作0。中英文词语都能识别。示例中的区域写成数组常量。",
    function: "函数",
    does: "作用",
    argument: "参数",
    meaning: "含义",
    result: "结果",
    columns: "各列",
    rule: "规则",
    values: "可用值",
    initial: "默认",
    ownDefault: "见说明",
    aNumber: "数字",
    example: "示例",
    answer: "结果值",
    optional: "可不填",
    check: "检查项",
    severity: "严重程度",
  },
};

export const derived = (): readonly DerivedFile[] => [
  { path: "docs/functions.md", text: reference(), committed: true },
];

const reference = (): string =>
  [
    "<!-- Made by npm run build from the declarations in core/functions. Do not edit. -->",
    "",
    "[English](#cell-functions) · [中文](#单元格函数)",
    "",
    chapter("en"),
    chapter("zh"),
  ].join("\n");

function chapter(language: Language): string {
  const words = WORDS[language];
  const catalogue = functionCatalogue(language);
  return [
    `# ${words.title}`,
    "",
    words.lead,
    "",
    ...table(
      [words.function, words.does],
      catalogue.map((help) => [code(signature(help)), help.summary]),
    ),
    ...catalogue.flatMap((help) => [
      ...section(help, words),
      ...(help.id === "OKR_CHECK" ? checks(words, language) : []),
    ]),
  ].join("\n");
}

/** `OKR_BAND(score, [commitment], [language])` */
const signature = ({ id, parameters }: FunctionHelp): string =>
  `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;

function section(help: FunctionHelp, words: Words): readonly string[] {
  const columns = help.columns.map(({ name }) => code(name)).join(", ");
  return [
    `## ${help.id}`,
    "",
    `${code(signature(help))}  `,
    help.summary,
    "",
    ...table(
      [words.argument, words.meaning],
      help.parameters.map(({ name, description }) => [code(name), description]),
    ),
    `${words.result}: ${help.result}${help.columns.length > 1 ? ` ${words.columns}: ${columns}.` : ""}`,
    "",
    ...rules(help, words),
    ...table(
      [words.example, words.answer],
      help.examples.map(({ formula, value }) => [code(formula), code(answerText(value))]),
    ),
  ];
}

const checks = (words: Words, language: Language): readonly string[] =>
  table(
    [words.check, words.severity],
    CHECKS.map(({ rule, severity }) => [code(rule), wordOf("severity", severity, language)]),
  );

const rules = ({ rules: list }: FunctionHelp, words: Words): readonly string[] =>
  list.length === 0
    ? []
    : table(
        [words.rule, words.values, words.initial, words.meaning],
        list.map(({ key, values, initial, description }) => [
          code(key),
          values.length === 0 ? words.aNumber : values.map(code).join(" "),
          initial === undefined ? words.ownDefault : code(initial),
          description,
        ]),
      );

function answerText(value: CellValue | Grid): string {
  if (!Array.isArray(value)) return cellText(value as CellValue);
  const rows = value as Grid;
  return rows.map((row) => row.map(cellText).join(" | ")).join(" ; ");
}

/** Binary dust is not worth reading: 0.30000000000000004 is 0.3. */
function cellText(cell: CellValue): string {
  if (typeof cell === "number") return String(Number(cell.toPrecision(6)));
  return isCellError(cell) ? cell.error.code : String(cell);
}

const code = (text: string): string => `\`${text}\``;

/** A bar inside a cell would end it. */
const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/\|/g, "\\|").replace(/\n/g, " ")).join(" | ")} |`;

const table = (header: readonly string[], body: readonly (readonly string[])[]): string[] => [
  row(header),
  row(header.map(() => "---")),
  ...body.map(row),
  "",
];
