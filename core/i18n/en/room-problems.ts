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
      return "There are no weights. Select the cells that hold them.";
    case "weights-all-zero":
      return "All weights are 0, so nothing can be shared out. Give at least one a weight.";
    case "part-weight-negative":
      return `Weight ${problem.place} is ${figureText(problem.weight)}. Enter 0 or more.`;
    case "caps-not-as-many":
      return `There are ${problem.weights} weights and ${problem.caps} caps. Give each part one cap, or leave its cell blank.`;
    case "cap-negative":
      return `Cap ${problem.place} is ${figureText(problem.cap)}, against the sign of the total. Enter one of the same sign, or leave it blank.`;
    case "unit-not-positive":
      return `unit is ${figureText(problem.unit)}. Enter a number above 0, such as 1 or 0.01.`;
    case "total-not-in-units":
      return `total ${figureText(problem.total)} is no whole number of units of ${figureText(problem.unit)}. Change the total or the unit.`;
    case "too-many-units":
      return `total ${figureText(problem.total)} has too many units of ${figureText(problem.unit)} to count. Use a larger unit.`;
  }
}

function phaseProblem(problem: PhaseProblem): string {
  switch (problem.code) {
    case "no-shape":
      return "shape is empty. Select last year's values, or enter the number of periods.";
    case "periods-not-whole":
      return `shape is ${figureText(problem.periods)}, which is no number of periods. Enter a whole number from 1, or select last year's values.`;
    case "months-wanted":
      return `The rule newyear moves months, and shape has ${problem.periods} periods. Select twelve months, or leave the rule out.`;
    case "new-year-unknown":
      return `The rule newyear names the year ${problem.year}. Write two years from 2000 to 2060, such as 2025..2026.`;
    default:
      return partsProblem(problem);
  }
}

function attributionProblem(problem: AttributionProblem): string {
  switch (problem.code) {
    case "lmdi-wants-product":
      return `The method lmdi needs a plain product of drivers, which ${problem.formula} is not. Use method=shapley.`;
    case "lmdi-wants-positive":
      return `"${problem.name}" is ${figureText(problem.value)}; the method lmdi needs values of 0 or more. Use method=shapley.`;
    case "too-many-drivers":
      return `The method shapley takes ${problem.most} drivers at most, and there are ${problem.drivers}. Join some of them.`;
    case "ratio-not-positive":
      return `The KPI goes from ${figureText(problem.before)} to ${figureText(problem.after)}; factors need both above 0. Use form=additive.`;
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
      return "There is nothing to choose from. Select the values and efforts.";
    case "effort-negative":
      return `Effort ${problem.place} is ${figureText(problem.effort)}. Enter 0 or more.`;
    case "budget-negative":
      return `budget is ${figureText(problem.budget)}. Enter 0 or more.`;
    case "choice-too-large":
      return `${problem.rows} rows are too many to choose from exactly. Select fewer, or give groups.`;
  }
}
