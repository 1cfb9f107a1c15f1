import type { SplitProblem } from "../../decompose/driver-targets";
import type { FormulaProblem } from "../../decompose/formula";
import type { ReconcileProblem } from "../../decompose/reconcile";
import { figureText } from "../../decompose/figure";

const EXPECTED = {
  driver: "a driver's name or a number",
  operator: "an operator such as × or +",
  "closing-bracket": "a closing bracket",
} as const;

export function formulaProblem(problem: FormulaProblem): string {
  switch (problem.code) {
    case "formula-empty":
      return "The formula is empty. Write it as drivers and operators, such as visitors × conversion.";
    case "formula-unexpected": {
      const found = problem.found === "" ? "the formula ends" : `there is "${problem.found}"`;
      return `At character ${problem.position} ${found} where ${EXPECTED[problem.expected]} should stand.`;
    }
    case "formula-too-deep":
      return `At character ${problem.position} there are more than ${problem.most} brackets inside each other. Use fewer.`;
  }
}

export function splitProblem(problem: SplitProblem): string {
  switch (problem.code) {
    case "driver-missing":
      return `"${problem.name}" has no value. Enter its baseline.`;
    case "divided-by-zero":
      return `"${problem.formula}" is 0 and the formula divides by it. Check its baseline.`;
    case "driver-value-not-finite":
      return `"${problem.formula}" gives no number. Check the baselines.`;
    case "driver-twice":
      return `"${problem.name}" stands twice in the formula, so it cannot have one target. Rewrite the formula with it once.`;
    case "product-not-positive":
      return `"${problem.formula}" would go through ${figureText(problem.value)}; factors share a goal only above 0. Check baseline and goal.`;
    case "no-driver-to-move":
      return `No driver is free to move: ${figureText(problem.reached)} is reached of ${figureText(problem.goal)}. Raise a cap or give a driver a weight.`;
    case "weight-negative":
      return `The weight of "${problem.name}" is ${figureText(problem.weight)}. Use 0 or more.`;
    case "split-does-not-close":
      return `The drivers' targets make ${figureText(problem.recomputed)} instead of ${figureText(problem.goal)}. Use figures of like size.`;
  }
}

export function reconcileProblem(problem: ReconcileProblem): string {
  switch (problem.code) {
    case "no-parts":
      return "There are no parts. Select the cells with the parts' changes.";
    case "part-not-a-number":
      return `Part ${problem.place} is not a number. Enter its change, a cut as a negative one.`;
    case "goal-not-a-number":
      return "The goal is not a number. Enter its change, a cut as a negative one.";
    case "shares-wanted":
      return "For the base own line, enter each line's share of the total.";
    case "shares-not-as-many":
      return `There are ${problem.parts} parts and ${problem.shares} shares. Give each part one share.`;
    case "share-out-of-range":
      return `Share ${problem.place} is ${figureText(problem.share)}. Enter a share from 0 to 1.`;
    case "shares-over-one":
      return `The shares sum to ${figureText(problem.sum)}. Enter shares that sum to 1 at most.`;
    case "part-below-minus-one":
      return `Part ${problem.place} is ${figureText(problem.part)}; along a chain a part cannot fall by more than all of it. Enter −1 or more.`;
  }
}
