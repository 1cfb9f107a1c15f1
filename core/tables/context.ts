/**
 * What the words around a table say: the sheet's name and the titles above it.
 *
 * @packageDocumentation
 */
import { cellText } from "../kernel/cell";
import { regionArea, valueAt, type Region } from "../kernel/region";

export interface TableContext {
  /** Ratio: how strongly the words around speak of KPIs. */
  readonly kpi: number;
  readonly okr: number;
  /** Texts above, nearest first. */
  readonly titles: readonly string[];
}

const KPI =
  /kpi|指标|绩效|考核|业绩|目标|关键业绩|score\s?card|performance|metric|dashboard|target|quota|plan vs|actual vs|经营|达成|indicador|kennzahl|indicateur|평가/i;
const KPI_SURE = /kpi|指标|绩效|考核|score\s?card|performance (?:review|indicator|measure)/i;
const OKR = /okr|objective|key result|目标与关键|关键结果|目标管理|goals?\b/i;
const ROWS_ABOVE = 4;
const COLUMNS_LOOKED_AT = 12;
const LONGEST_TITLE = 80;

export function contextOf(region: Region, sheetName: string, row: number): TableContext {
  const { row: top, column, columns } = regionArea(region);
  const titles: string[] = [];
  for (let above = row - 1; above >= Math.max(top, row - ROWS_ABOVE); above--) {
    for (let c = column; c < column + Math.min(columns, COLUMNS_LOOKED_AT); c++) {
      const value = valueAt(region, above, c);
      const text = typeof value === "string" ? cellText(value) : "";
      if (text !== "" && text.length <= LONGEST_TITLE) titles.push(text);
    }
  }
  const all = [sheetName, ...titles];
  const speaks = (words: RegExp): boolean => all.some((text) => words.test(text));
  return {
    kpi: speaks(KPI_SURE) ? 1 : speaks(KPI) ? 0.5 : 0,
    okr: speaks(OKR) ? 1 : 0,
    titles,
  };
}
