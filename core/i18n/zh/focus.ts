import type { FocusReason } from "../../course/focus";
import { figureText } from "../../decompose/figure";

const percent = (value: number): string => figureText(Math.round(value * 100) / 100, "%");

export function focusReason(reason: FocusReason): string {
  switch (reason.code) {
    case "core-priority":
      return "标为核心（优先级1）。";
    case "largest-weighted-gap":
      return `权重×差距占全部的${percent(reason.share)}，差距${percent(reason.gap)}。`;
    case "largest-weight":
      return `权重占全部的${percent(reason.share)}；缺目标值或实际值，先按权重选。`;
    case "smaller-weight":
      return `权重占全部的${percent(reason.share)}：本期只关注。`;
    case "serves-most-others":
      return `带动它的做法也会带动${reason.kpis.join("、")}。`;
    case "nothing-to-rank-by":
      return "没有优先级、权重或差距可比，先按原样选中；若有更要紧的，请改选。";
    case "lower-priority":
      return `优先级${reason.priority}：先做核心指标，这项本期只关注。`;
    case "smaller-weighted-gap":
      return `权重×差距占全部的${percent(reason.share)}：本期只关注。`;
    case "in-focus-already":
      return `已有OKR承接：${reason.keyResult}。`;
    case "not-ticked":
      return "没有勾选：本期只关注。";
    case "gap-unknown":
      return "缺目标值或实际值，算不出差距：本期只关注。";
    case "moved-by":
      return `做好“${reason.kpi}”也会带动它：本期只关注。`;
    case "beyond-limit":
      return `聚焦不超过${reason.most}项：本期只关注。`;
    case "goal-reached":
      return "已达到目标值：本期只关注。";
    case "held-in-draft":
      return `底线指标“${reason.guardrail}”守住它，不再另列。`;
    case "kept-within-bounds":
      return "作为底线指标守住，不做冲高。";
  }
}
