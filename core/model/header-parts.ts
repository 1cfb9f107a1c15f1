/**
 * Parts of headers that are put together: what says which one is meant, and what says what it is.
 *
 * @packageDocumentation
 */
import type { Concept, Words } from "./header-lexicon";

/** Words that say which target or which score, not what the column is. */
export const QUALIFIERS: Words = `
    kpi|okr|kr|key|performance|sales|annual|yearly|monthly|quarterly|weekly|daily|
    half yearly|semi annual|current|latest|overall|total|final|fy|cy|ytd|mtd|qtd|amount|
    value|month|quarter|year|qtr|company|team|individual|employee|goal|est|estimated|this|
    new|avg|average|指标|绩效|考核|业绩|关键|本期|当期|本月|本季度|本季|本年|年度|季度|月度|全年|当前|最新|公司|个人|销售|业务|工作|累计|设定|
    最终|综合|员工|岗位|期末|年|月|总|数据|值|额|销量|产值`;

/** Ends of longer headers that say what the column is. */
export const HEADS: readonly (readonly [Concept, Words])[] = [
  ["target", "目标值|目标|指标值|target|targets|quota|goal|budget|meta|objectif|ziel"],
  ["actual", "实际值|实际|完成值|实际完成|实绩|actual|actuals|achieved|result|realise"],
  ["weight", "权重|weight|weightage|分值|权重占比"],
  ["score", "得分|评分|打分|自评|score|rating"],
  ["owner", "负责人|责任人|姓名|owner|responsavel"],
  ["team", "部门|department|dept"],
  ["note", "备注|说明|remarks|notes|comments|评语"],
  ["status", "状态|status"],
  ["baseline", "基线|基线值|baseline|起始值"],
  ["threshold", "门槛值|threshold"],
  ["formula", "公式|算法|计算方法|formula"],
  ["pointsRule", "评分标准|计分规则|评分规则|评分细则"],
  ["unit", "unit"],
  ["due", "截止时间|截止日期|deadline|due date|end date"],
  ["start", "start date|开始时间|开始日期"],
  ["value", "完成率|达成率|完成度|progress|attainment"],
  ["kpi", "指标|指标名称|kpi|metric|indicator|kpis"],
  ["objective", "目标描述|objective"],
  ["keyResult", "关键结果|key result"],
  ["period", "周期|月份|period"],
  ["id", "序号|编号"],
  ["source", "来源"],
];
