import { figureText } from "../../decompose/figure";
import { isoOfDay } from "../../kernel/day";
import { wordOf } from "../../model/vocabulary";
import type { KrKind } from "../../model/words";
import type { ScoringProblem } from "../../scoring/problem";

const kindText = (kind: KrKind): string => wordOf("krKind", kind, "en");

export function scoringProblem(problem: ScoringProblem): string {
  switch (problem.code) {
    case "reading-missing":
      return `${problem.field} is blank. Enter its value.`;
    case "reading-not-finite":
      return `${problem.field} is too large to compute with. Use a larger unit.`;
    case "current-not-number":
      return `current is TRUE or FALSE, and the kind ${kindText(problem.kind)} needs a number. Enter one, or set the kind to milestone.`;
    case "range-wanted":
      return `target is ${figureText(problem.target)}; the kind within needs two bounds. Write them as 3..5.`;
    case "range-not-wanted":
      return `target is a range, and the kind is ${kindText(problem.kind)}. Enter one number, or set the kind to within.`;
    case "milestone-not-share":
      return `current is ${figureText(problem.current)}; a milestone is part-done from 0 to 1. Enter TRUE, "done", or a ratio from 0 to 1.`;
    case "target-equals-baseline":
      return `baseline and target are both ${figureText(problem.value)}, so there is no distance to cover. Change one, set the kind to at_least or at_most, or add the rule flat=met.`;
    case "distance-out-of-range":
      return `The distance from baseline ${figureText(problem.baseline)} to target ${figureText(problem.target)} cannot be computed. Use a larger or smaller unit.`;
    case "nothing-to-roll-up":
      return "There is nothing to score. Select cells that hold key results or scores.";
    case "nothing-scored":
      return "No row has a value yet. Enter at least one, or change the rule missing.";
    case "weight-missing":
      return "The weight is blank, and other rows have one. Enter it, or leave all weights blank.";
    case "weight-negative":
      return `The weight is ${figureText(problem.weight)}. Enter 0 or more.`;
    case "weights-all-zero":
      return "All weights that count are 0. Give at least one row a weight.";
    case "roll-up-out-of-range":
      return "The weighted mean is too large to compute. Use smaller weights.";
    case "sum-needs-reach":
      return `The kind is ${problem.kind}, which has no distance to add up. Use kind reach, or the rule rollup=mean.`;
    case "direction-without-way":
      return "direction is maintain, which has nothing to attain. Use increase or decrease, or OKR_PROGRESS with at_least or at_most.";
    case "direction-against-target":
      return `direction contradicts the way from baseline ${figureText(problem.baseline)} to target ${figureText(problem.target)}. Change the direction, or leave it out.`;
    case "baseline-equals-target":
      return `baseline and target are both ${figureText(problem.value)}, so there is no distance to cover. Change one, or leave the baseline out.`;
    case "target-negative":
      return `target is ${figureText(problem.target)}; actual ÷ target means nothing below 0. Give a baseline.`;
    case "target-zero-to-increase":
      return `target is 0, so ${figureText(problem.actual)} cannot be divided by it. Give a baseline, or a target above 0.`;
    case "actual-negative":
      return `actual is ${figureText(problem.actual)}; against this target it must not be below 0. Give a baseline.`;
    case "actual-zero-inverse":
      return `actual is 0, and target ÷ actual has no value (target ${figureText(problem.target)}). Use the rule lower=mirror, or give a baseline.`;
    case "attainment-out-of-range":
      return "The attainment is too large to compute. Check the unit of actual and target.";
    case "due-before-start":
      return `due ${isoOfDay(problem.due)} is before start ${isoOfDay(problem.start)}. Change one of the two.`;
    case "phase-outside-cycle":
      return `The phase of ${isoOfDay(problem.day)} lies outside ${isoOfDay(problem.cycle.start)} to ${isoOfDay(problem.cycle.due)}. Use dates within the cycle.`;
    case "phase-ratio-outside":
      return `The phase's expected ratio is ${figureText(problem.ratio)}. Enter a ratio from 0 to 1.`;
    case "phases-fall":
      return `The phase of ${isoOfDay(problem.day)} expects ${figureText(problem.ratio)}, less than an earlier one. Enter ratios that do not fall.`;
    case "nothing-expected":
      return "Nothing is expected yet on as_of, so there is no pace. Use a later date.";
    case "pace-out-of-range":
      return "The pace is too large to compute. Check progress and dates.";
    case "cap-negative":
      return `cap is ${figureText(problem.cap)}. Enter 0 or more.`;
    case "points-rule-empty":
      return "The rule is blank. Write how points are given, such as: minus 2 points for every 1% below.";
    case "points-rule-unread":
      return `This part of the rule was not understood: ${problem.clauses.join("; ")}. Write it as in: 100 at target; minus 2 points for every 1% below; capped at 120.`;
    case "points-threshold-wanted":
      return "The rule speaks of a threshold, and none is given. Give the argument threshold.";
    case "points-stretch-wanted":
      return "The rule speaks of a stretch target, and none is given. Give the argument stretch.";
    case "points-side-wanted":
      return "Whether more or less is worse, the rule does not say. Write below or above in it, or give the argument threshold.";
    case "points-target-zero":
      return "The rule measures in percent of a number that is 0. Write the step in units instead.";
    case "points-unit":
      return `The rule counts in steps of ${figureText(problem.per)}, and the target is ${figureText(problem.target)}. Write both in one unit.`;
    case "points-out-of-range":
      return "The points are too large to compute. Check the unit of actual and target.";
    case "points-no-rung":
      return `No rung of the rule holds ${figureText(problem.actual)}. Add one, or what is given otherwise.`;
    case "threshold-above-cap":
      return `threshold ${figureText(problem.threshold)} is above cap ${figureText(problem.cap)}. Lower the threshold or raise the cap.`;
  }
}
