import type { SplitProblem } from "../../decompose/driver-targets";
import { figureText } from "../../decompose/figure";
import type { FormulaProblem } from "../../decompose/formula";
import type { ReconcileProblem } from "../../decompose/reconcile";

const EXPECTED = {
  driver: "驱动因素名称或数字",
  operator: "运算符（如×、+）",
  "closing-bracket": "右括号",
} as const;

export function formulaProblem(problem: FormulaProblem): string {
  switch (problem.code) {
    case "formula-empty":
      return "公式是空的。请写成驱动因素和运算符，例如：客户数 × 客单价。";
    case "formula-unexpected": {
      const found = problem.found === "" ? "公式就结束了" : `是“${problem.found}”`;
      return `第${problem.position}个字符处${found}，这里应当是${EXPECTED[problem.expected]}。`;
    }
    case "formula-too-deep":
      return `第${problem.position}个字符处括号套了超过${problem.most}层，请减少层数。`;
  }
}

export function splitProblem(problem: SplitProblem): string {
  switch (problem.code) {
    case "driver-missing":
      return `“${problem.name}”没有数值，请填写起始值。`;
    case "divided-by-zero":
      return `公式要除以“${problem.formula}”，而它等于0，请检查起始值。`;
    case "driver-value-not-finite":
      return `“${problem.formula}”算不出数值，请检查起始值。`;
    case "driver-twice":
      return `“${problem.name}”在公式里出现两次，无法只定一个目标值。请改写公式，让它只出现一次。`;
    case "product-not-positive":
      return `“${problem.formula}”会经过${figureText(problem.value)}；因素相乘时只能在大于0的数之间分解。请检查起始值和目标值。`;
    case "no-driver-to-move":
      return `没有可以变动的驱动因素：做到${figureText(problem.reached)}，目标${figureText(problem.goal)}。请放宽上限，或给某个因素设权重。`;
    case "weight-negative":
      return `“${problem.name}”的权重是${figureText(problem.weight)}，请填0或正数。`;
    case "split-does-not-close":
      return `各因素目标值合起来是${figureText(problem.recomputed)}，不是${figureText(problem.goal)}。请用数量级相近的数值。`;
  }
}

export function reconcileProblem(problem: ReconcileProblem): string {
  switch (problem.code) {
    case "no-parts":
      return "没有分项。请选中各分项变化所在的单元格。";
    case "part-not-a-number":
      return `第${problem.place}个分项不是数字。请填它的变化，下降填负数。`;
    case "goal-not-a-number":
      return "目标不是数字。请填它的变化，下降填负数。";
    case "shares-wanted":
      return "按占本项计算时，请填各项占总额的比例。";
    case "shares-not-as-many":
      return `分项有${problem.parts}个，比例有${problem.shares}个。请给每个分项填一个比例。`;
    case "share-out-of-range":
      return `第${problem.place}个比例是${figureText(problem.share)}，请填0到1之间的数。`;
    case "shares-over-one":
      return `各项比例合计${figureText(problem.sum)}，请让合计不超过1。`;
    case "part-below-minus-one":
      return `第${problem.place}个分项是${figureText(problem.part)}；连乘时一项最多降到零。请填不小于−1的数。`;
  }
}
