import { figureText } from "../../decompose/figure";
import type { StatsProblem } from "../../stats/problem";

const count = (points: number): string => (points === 1 ? "1 value is" : `${points} values are`);

export function statsProblem(problem: StatsProblem): string {
  switch (problem.code) {
    case "series-too-short":
      return `Only ${count(problem.points)} known; at least ${problem.needed} are needed. Select a longer series.`;
    case "no-neighbours":
      return `Of the ${problem.points} known values no two stand next to each other, so no change can be seen. Fill the missing periods, or take them out.`;
    case "baseline-outside":
      return `The rule baseline is ${figureText(problem.from)}..${figureText(problem.to)}, and the series has ${problem.points} points. Write whole numbers within it, such as 1..12.`;
    case "season-too-short":
      return `${count(problem.points)} known, too few to take a season of ${problem.season} periods out. Select at least two full seasons, or leave the rule season out.`;
    case "season-not-positive":
      return "A season can be taken out of values above 0 only. Leave the rule season out.";
    case "no-variation":
      return `${problem.argument} never varies, so there is nothing to measure a distance by. Give a history that varies.`;
    case "statistic-out-of-range":
      return "The values are too large to compute with. Use a larger unit.";
  }
}
