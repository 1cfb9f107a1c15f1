import type { AllocationProblem } from "../../course/allocate";
import type { AttributionProblem } from "../../decompose/attribute";
import { figureText } from "../../decompose/figure";
import type { PhaseProblem } from "../../decompose/phase";
import type { PartsProblem } from "../../decompose/split";
import type { RoomProblem } from "../../functions/problem";
import { formulaProblem, reconcileProblem, splitProblem } from "./decompose-problems";

export function roomProblem(problem: RoomProblem): string {
  switch (problem.code) {
    case "in-formula":
      return formulaProblem(problem.of);
    case "in-drivers":
      return splitProblem(problem.of);
    case "in-parts":
      return partsProblem(problem.of);
    case "in-attribution":
      return attributionProblem(problem.of);
    case "in-reconciliation":
      return reconcileProblem(problem.of);
    case "in-allocation":
      return allocationProblem(problem.of);
    case "in-phases":
      return phaseProblem(problem.of);
  }
}

function partsProblem(problem: PartsProblem): string {
  switch (problem.code) {
    case "no-weights":
      return "没有权重。请选中权重所在的单元格。";
    case "weights-all-zero":
      return "权重全为0，无从分配。请至少给一项填上权重。";
    case "part-weight-negative":
      return `第${problem.place}个权重是${figureText(problem.weight)}。请填0或正数。`;
    case "caps-not-as-many":
      return `权重有${problem.weights}个，上限有${problem.caps}个。请给每份一个上限，不限的留空。`;
    case "cap-negative":
      return `第${problem.place}个上限是${figureText(problem.cap)}，与总数正负相反。请改为同号，或留空。`;
    case "unit-not-positive":
      return `最小单位（unit）是${figureText(problem.unit)}。请填大于0的数，如1或0.01。`;
    case "total-not-in-units":
      return `总数${figureText(problem.total)}不是最小单位${figureText(problem.unit)}的整数倍。请改总数或单位。`;
    case "too-many-units":
      return `总数${figureText(problem.total)}含最小单位${figureText(problem.unit)}过多，无法计数。请用更大的单位。`;
  }
}

function phaseProblem(problem: PhaseProblem): string {
  switch (problem.code) {
    case "no-shape":
      return "形状（shape）为空。请选去年各期的数值，或填期数。";
    case "periods-not-whole":
      return `形状（shape）是${figureText(problem.periods)}，不是期数。请填从1起的整数，或选去年各期的数值。`;
    case "months-wanted":
      return `规则“春节”（newyear）要移动月份，而形状共${problem.periods}期。请选12个月，或不用这条规则。`;
    case "new-year-unknown":
      return `规则“春节”（newyear）里的年份是${problem.year}。请写2000到2060之间的两个年份，如2025..2026。`;
    default:
      return partsProblem(problem);
  }
}

function attributionProblem(problem: AttributionProblem): string {
  switch (problem.code) {
    case "lmdi-wants-product":
      return `LMDI方法要求驱动因素全部相乘，${problem.formula}不是。请用method=shapley。`;
    case "lmdi-wants-positive":
      return `“${problem.name}”是${figureText(problem.value)}；LMDI方法要求数值不小于0。请用method=shapley。`;
    case "too-many-drivers":
      return `Shapley方法最多${problem.most}个驱动因素，现有${problem.drivers}个。请合并一些。`;
    case "ratio-not-positive":
      return `KPI指标从${figureText(problem.before)}到${figureText(problem.after)}；按倍数分解要求两者都大于0。请用form=additive。`;
    case "driver-missing":
    case "divided-by-zero":
    case "driver-value-not-finite":
    case "driver-twice":
      return splitProblem(problem);
  }
}

function allocationProblem(problem: AllocationProblem): string {
  switch (problem.code) {
    case "nothing-to-choose":
      return "没有可选的内容。请选中价值和投入。";
    case "effort-negative":
      return `第${problem.place}个投入是${figureText(problem.effort)}。请填0或正数。`;
    case "budget-negative":
      return `预算（budget）是${figureText(problem.budget)}。请填0或正数。`;
    case "choice-too-large":
      return `${problem.rows}行太多，无法精确选出。请少选一些，或分组。`;
  }
}
