import { figureText } from "../../decompose/figure";
import { isoOfDay } from "../../kernel/day";
import { readWord, wordOf } from "../../model/vocabulary";
import type { ScoringProblem } from "../../scoring/problem";

const FIELDS = { baseline: "起始值", target: "目标值", current: "当前值" } as const;

const kindText = (kind: string): string => {
  const known = readWord("krKind", kind);
  return known === undefined ? kind : wordOf("krKind", known, "zh");
};

export function scoringProblem(problem: ScoringProblem): string {
  switch (problem.code) {
    case "reading-missing":
      return `${FIELDS[problem.field]}（${problem.field}）为空。请填写。`;
    case "reading-not-finite":
      return `${FIELDS[problem.field]}（${problem.field}）过大，无法计算。请换用更大的单位。`;
    case "current-not-number":
      return `当前值是TRUE或FALSE，而达成方式“${kindText(problem.kind)}”需要数字。请填数字，或把达成方式改为里程碑。`;
    case "range-wanted":
      return `目标值是${figureText(problem.target)}；达成方式为“区间内”时需要上下限。请写成3..5。`;
    case "range-not-wanted":
      return `目标值是区间，而达成方式是“${kindText(problem.kind)}”。请填一个数，或把达成方式改为“区间内”。`;
    case "milestone-not-share":
      return `当前值是${figureText(problem.current)}；里程碑完成的比例在0到1之间。请填TRUE、“完成”或0到1之间的数。`;
    case "target-equals-baseline":
      return `起始值与目标值都是${figureText(problem.value)}，没有可推进的距离。请改其中一个，或把达成方式改为“不低于”“不超过”，或加规则flat=met。`;
    case "distance-out-of-range":
      return `从起始值${figureText(problem.baseline)}到目标值${figureText(problem.target)}的距离无法计算。请换用更大或更小的单位。`;
    case "nothing-to-roll-up":
      return "没有可评分的内容。请选中关键结果或评分所在的单元格。";
    case "nothing-scored":
      return "还没有任何一行有数值。请至少填一行，或更改规则“缺值”（missing）。";
    case "weight-missing":
      return "权重为空，而其他行有权重。请填写，或把权重全部留空。";
    case "weight-negative":
      return `权重是${figureText(problem.weight)}。请填0或正数。`;
    case "weights-all-zero":
      return "计入的权重全为0。请至少给一行填上权重。";
    case "roll-up-out-of-range":
      return "加权平均过大，无法计算。请用小一些的权重。";
    case "sum-needs-reach":
      return `达成方式“${kindText(problem.kind)}”没有可相加的距离。请改为“达到”，或用规则rollup=mean。`;
    case "direction-without-way":
      return "方向是“保持”，没有达成率可算。请用“提升”或“降低”，或用OKR_PROGRESS配“不低于”“不超过”。";
    case "direction-against-target":
      return `方向与起始值${figureText(problem.baseline)}到目标值${figureText(problem.target)}的走向相反。请改方向，或不填方向。`;
    case "baseline-equals-target":
      return `起始值与目标值都是${figureText(problem.value)}，没有可推进的距离。请改其中一个，或不填起始值。`;
    case "target-negative":
      return `目标值是${figureText(problem.target)}；目标值为负时，实际值÷目标值没有意义。请填起始值。`;
    case "target-zero-to-increase":
      return `目标值是0，无法用${figureText(problem.actual)}去除。请填起始值，或填大于0的目标值。`;
    case "actual-negative":
      return `实际值是${figureText(problem.actual)}；对这个目标值它不能为负。请填起始值。`;
    case "actual-zero-inverse":
      return `实际值是0，目标值÷实际值算不出来（目标值${figureText(problem.target)}）。请用规则lower=mirror，或填起始值。`;
    case "attainment-out-of-range":
      return "达成率过大，无法计算。请核对实际值和目标值的单位。";
    case "due-before-start":
      return `截止日期${isoOfDay(problem.due)}早于开始日期${isoOfDay(problem.start)}。请改正其中一个。`;
    case "phase-outside-cycle":
      return `阶段日期${isoOfDay(problem.day)}不在${isoOfDay(problem.cycle.start)}至${isoOfDay(problem.cycle.due)}之内。请用周期内的日期。`;
    case "phase-ratio-outside":
      return `阶段的应达进度是${figureText(problem.ratio)}。请填0到1之间的比例。`;
    case "phases-fall":
      return `${isoOfDay(problem.day)}的应达进度${figureText(problem.ratio)}低于前面的阶段。请填不下降的比例。`;
    case "nothing-expected":
      return "到as_of这天应达进度还是0，没有进度比。请用晚一些的日期。";
    case "pace-out-of-range":
      return "进度比过大，无法计算。请核对进度和日期。";
    case "cap-negative":
      return `封顶（cap）是${figureText(problem.cap)}。请填0或正数。`;
    case "points-rule-empty":
      return "考核标准为空。请写明如何计分，例如：每低1%扣2分。";
    case "points-rule-unread":
      return `考核标准中这一部分没有读懂：${problem.clauses.join("；")}。请参照：达目标100分，每低1%扣2分，封顶120。`;
    case "points-threshold-wanted":
      return "考核标准提到门槛值，但没有给出。请在公式里填上门槛值。";
    case "points-stretch-wanted":
      return "考核标准提到挑战值，但没有给出。请在公式里填上挑战值。";
    case "points-side-wanted":
      return "考核标准没有说明是低了扣分还是高了扣分。请写成“每低”或“每高”，或在公式里填上门槛值。";
    case "points-target-zero":
      return "考核标准按百分比计算，而作为分母的数是0。请改按单位计，例如每多1起扣10分。";
    case "points-unit":
      return `规则以${figureText(problem.per)}为一档，而目标值是${figureText(problem.target)}，请把两者写成同一单位。`;
    case "points-out-of-range":
      return "得分过大，无法计算。请检查实际值与目标值的单位。";
    case "points-no-rung":
      return `考核标准里没有包含${figureText(problem.actual)}的一档。请补上，或写明其余情况的得分。`;
    case "threshold-above-cap":
      return `门槛（threshold）${figureText(problem.threshold)}高于封顶（cap）${figureText(problem.cap)}。请降低门槛，或提高封顶。`;
  }
}
