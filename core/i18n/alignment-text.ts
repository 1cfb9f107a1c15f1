/**
 * Alignment as Markdown: the tree, the grid of KPIs and objectives, the sums, what does not fit.
 *
 * @packageDocumentation
 */
import type { AlignedItem, AlignmentView, Serving } from "../actions/align/alignment-view";
import type { AlignedRow } from "../actions/align/alignment-rows";
import type { KpiSum } from "../actions/align/alignment-sums";
import { amountText, figureText } from "../decompose/figure";
import { areaName } from "../kernel/address";
import type { Bilingual, Language } from "../kernel/language";
import { wordOf } from "../model/vocabulary";
import { sayAlignment } from "./alignment";

const WORDS = {
  tree: { en: "What serves what", zh: "对齐树" },
  loose: { en: "Serves nothing above", zh: "未对齐" },
  grid: { en: "KPIs and objectives", zh: "承接表" },
  sums: { en: "Do the parts add up?", zh: "核对" },
  findings: { en: "What does not fit together", zh: "需要处理" },
  none: { en: "No KPI with a target was found.", zh: "没有找到有目标值的KPI指标。" },
  well: { en: "Everything fits together.", zh: "没有发现对不齐的地方。" },
  again: { en: "as above", zh: "同上" },
  residual: { en: "residual", zh: "差额" },
  linked: { en: "linked", zh: "对齐" },
  belongs: { en: "key result", zh: "关键结果" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How one item serves another, in a word. */
export function servingText(serving: Serving | "linked", language: Language): string {
  if (serving === "part" || serving === "factor" || serving === "bet") {
    return wordOf("link", serving, language);
  }
  if (serving === "belongs") return WORDS.belongs[language];
  if (serving === "carries" || serving === "linked") return WORDS.linked[language];
  return wordOf("itemLink", serving, language);
}

export function alignmentText(view: AlignmentView, language: Language): string {
  const head = (name: keyof typeof WORDS): string => `## ${WORDS[name][language]}`;
  const { rows, loose, grid, sums, findings } = view;
  const part = (name: keyof typeof WORDS, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [head(name), "", ...lines, ""];
  const told = findings.map(({ finding, spot }) => {
    const place = spot === undefined ? "" : `${spot.sheetName}!${areaName(spot.area)}  `;
    return `- ${place}${sayAlignment(finding, language)}`;
  });
  return [
    ...(rows.length === 0 ? [WORDS.none[language], ""] : []),
    ...part(
      "tree",
      rows.map((row) => rowText(row, language)),
    ),
    ...part(
      "loose",
      loose.map((row) => rowText(row, language)),
    ),
    ...part("grid", gridLines(grid, language)),
    ...part(
      "sums",
      sums.map((sum) => `- ${sumText(sum, language)}`),
    ),
    ...part("findings", told.length === 0 ? [WORDS.well[language]] : told),
  ]
    .join("\n")
    .trimEnd();
}

const nameOf = ({ id, title }: AlignedItem): string => (id === "" ? title : `${id} ${title}`);

/** Deeper ones stand as deep as Markdown shows them. */
const DEEPEST = 12;

function rowText(row: AlignedRow, language: Language): string {
  const { item, depth, serving, share, contribution, unit, objective, isAgain } = row;
  const who = [...item.teams, item.owner].filter((one) => one !== undefined);
  const said = [
    ...(serving === undefined ? [] : [servingText(serving, language)]),
    ...(share === undefined ? [] : [figureText(share, "%")]),
    ...(contribution === undefined ? [] : [amountText(contribution, unit)]),
    ...(item.state === "proposed" ? [wordOf("state", "proposed", language)] : []),
    ...(isAgain ? [WORDS.again[language]] : []),
  ];
  const [open, close, comma] = language === "zh" ? ["（", "）", "、"] : [" (", ")", ", "];
  const team = who.length === 0 ? "" : `${open}${who.join(comma)}${close}`;
  const figures = said.length === 0 ? "" : ` — ${said.join(" · ")}`;
  const aim = objective === undefined ? "" : ` — ${objective}`;
  return `${"  ".repeat(Math.min(depth, DEEPEST))}- ${nameOf(item)}${team}${figures}${aim}`;
}

function gridLines({ kpis, objectives, cells }: AlignmentView["grid"], language: Language) {
  if (kpis.length === 0 || objectives.length === 0) return [];
  const marks = new Map(
    cells.map(({ kpi, objective, mark }) => [`${kpi} ${objective}`, servingText(mark, language)]),
  );
  const line = (each: readonly string[]): string => `| ${each.map(inCell).join(" | ")} |`;
  return [
    line(["KPI", ...objectives.map(nameOf)]),
    line(["---", ...objectives.map(() => "---")]),
    ...kpis.map((kpi, at) =>
      line([nameOf(kpi), ...objectives.map((_, place) => marks.get(`${at} ${place}`) ?? "")]),
    ),
  ];
}

const inCell = (text: string): string => text.replace(/\|/g, "\\|").replace(/\s*\n\s*/g, " ");

/** `销售额：3,000 + 360（销售部）+ 240（市场部）= 3,600万元`. */
export function sumText(sum: KpiSum, language: Language): string {
  const { kpi, unit, from, to, parts, residual } = sum;
  const signed = (amount: number): string => {
    const text = figureText(Math.abs(amount), unit);
    return amount < 0 ? `− ${text}` : `+ ${text}`;
  };
  const terms = parts.map(({ item, amount }) => `${signed(amount)} (${item.id || item.title})`);
  const rest = residual === 0 ? [] : [`${signed(residual)} (${WORDS.residual[language]})`];
  const colon = language === "zh" ? "：" : ": ";
  return `${kpi.title}${colon}${[figureText(from, unit), ...terms, ...rest].join(" ")} = ${amountText(to, unit)}`;
}
