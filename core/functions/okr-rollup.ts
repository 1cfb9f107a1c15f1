import type { Grid } from "../kernel/cell";
import { fail, ok, type Result } from "../kernel/result";
import { ROLL_UP_MISSING, rollUp, type RollUpEntry } from "../scoring/roll-up";
import { answerOfRows } from "./answer";
import { commonSize, placeIn, positionsOf, stretched } from "./broadcast";
import { defineFunction, grid, optionalGrid, rules } from "./define";
import type { Failure, Place } from "./problem";
import { inPlace, numberAt } from "./reading";
import { choice } from "./rules";

interface PlacedEntry {
  readonly entry: RollUpEntry;
  readonly place: Place;
}

/** Entries row by row. Where weights are given, a row with neither score nor weight is no entry. */
function entriesOf(scores: Grid, weights: Grid): Result<readonly PlacedEntry[], Failure> {
  if (scores.length === 0) return ok([]);
  const size = commonSize({ scores, weights: weights.length === 0 ? undefined : weights });
  if (!size.ok) return fail({ problem: size.problem });
  const entries: PlacedEntry[] = [];
  for (const [row, column] of positionsOf(size.value)) {
    const place = placeIn(size.value, row, column);
    const score = numberAt(stretched(scores, row, column), "scores");
    if (!score.ok) return fail(inPlace(score.problem, place));
    const weight = numberAt(stretched(weights, row, column), "weights");
    if (!weight.ok) return fail(inPlace(weight.problem, place));
    const entry = {
      ...(score.value === undefined ? {} : { score: score.value }),
      ...(weight.value === undefined ? {} : { weight: weight.value }),
    };
    entries.push({ entry, place });
  }
  const weighted = entries.some(({ entry }) => entry.weight !== undefined);
  const counts = ({ score, weight }: RollUpEntry): boolean =>
    !weighted || score !== undefined || weight !== undefined;
  return ok(entries.filter(({ entry }) => counts(entry)));
}

export const OKR_ROLLUP = defineFunction({
  id: "OKR_ROLLUP",
  parameters: { scores: grid, weights: optionalGrid, rules },
  rules: { missing: choice(ROLL_UP_MISSING, "exclude") },
  returns: [{ name: "score", format: "ratio" }],
  examples: [
    { args: [[[0.25], [0.75]]], value: 0.5 },
    {
      args: [
        [[1], [0.5]],
        [[3], [1]],
      ],
      value: 0.875,
    },
    { args: [[[0.6], [null]], null, "missing=zero"], value: 0.3 },
  ],
  compute: ({ scores, weights }, { missing }) => {
    const entries = entriesOf(scores, weights);
    if (!entries.ok) return entries;
    return answerOfRows(
      rollUp(
        entries.value.map(({ entry }) => entry),
        missing,
      ),
      (row) => entries.value[row]?.place ?? {},
    );
  },
});
