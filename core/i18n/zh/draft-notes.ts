import { figureText } from "../../decompose/figure";
import type { DraftNote } from "../../decompose/note";

const percent = (value: number): string => figureText(value, "%");

/** A remark on one key result or guardrail; `unit` is the item's. */
export function note(note: DraftNote, unit?: string): string {
  switch (note.code) {
    case "baseline-wanted":
      return "起始值待填：请填写目前的数值。";
    case "target-wanted":
      return "目标值待填：请填写要达到的数值。";
    case "due-wanted":
      return "截止日期待填：请填写本周期的结束日期。";
    case "stored-as-change":
      return "起始值未知，先按“从0开始的变化”记录；当前值请填目前已变化多少。";
    case "contribution-assumed":
      return `贡献量${percent(note.contribution)}为假定值（按占总额计）。请确认计算口径。`;
    case "assumption":
      return `${figureText(note.value, unit)}为假设值：${note.reason}。`;
    case "proof":
      return `完成凭据：${note.proof}。`;
    case "proof-wanted":
      return "完成凭据待填：请写明谁确认、看什么。";
    case "works-after":
      return note.weeks === 0
        ? "假设支撑：应当随即反映到KPI指标上。"
        : `假设支撑：约${note.weeks}周后应当反映到KPI指标上，届时核对方向。`;
    case "limit-from-sheet":
      return `底线${figureText(note.limit, unit)}，取自您的表格。`;
    case "limit-from-history":
      return `底线${figureText(note.limit, unit)}，取最近${note.points}期正常波动范围的边界。`;
    case "limit-as-today":
      return `底线${figureText(note.limit, unit)}：不比现在差。`;
    case "limit-wanted":
      return "底线待填：请填写不能突破的数值。";
    case "blocks-cheat":
      return `用来防住最省事的取巧做法：${note.cheat}。`;
  }
}
