/**
 * `OKR_SCORE`: a whole table with its header, or baselines, targets and currents.
 *
 * @packageDocumentation
 */
import { isBlank, type CellValue, type Grid } from "../kernel/cell";
import { fail, ok, type Result } from "../kernel/result";
import type { KrKind } from "../model/words";
import { CLAMPS, FLATS } from "../scoring/progress";
import {
  ROLL_UPS,
  SCORE_MISSING,
  score,
  scoreObjectives,
  type ScoreRules,
  type WeightedReading,
} from "../scoring/score";
import { answerOfRows } from "./answer";
import {
  commonSize,
  isSingle,
  placeIn,
  positionsOf,
  stretched,
  type Position,
  type Size,
} from "./broadcast";
import { defineFunction, grid, optionalGrid, rules } from "./define";
import type { Failure } from "./problem";
import { inArgument, inPlace, numberAt, readingOf, valueIn } from "./reading";
import { choice } from "./rules";
import { headerRowOf, readScoreTable } from "./score-table";
import { readWordOf } from "./values";

/** Excel cannot tell an omitted argument from a blank cell, so only the header can say. */
const isTableForm = (first: Grid | undefined, current: Grid | undefined): boolean =>
  (current === undefined || current.length === 0) &&
  first !== undefined &&
  !isSingle(first) &&
  headerRowOf(first) !== undefined;

interface Lists {
  readonly baseline: Grid;
  readonly target: Grid;
  readonly current: Grid;
  readonly weight: Grid;
  readonly kind: Grid;
}

interface Entry {
  readonly reading: WeightedReading;
  readonly at: Position;
}

interface Entries {
  readonly size: Size;
  readonly entries: readonly Entry[];
}

function readLists(lists: Lists): Result<Entries, Failure> {
  const given = Object.entries<Grid>({ ...lists }).filter(([, cells]) => cells.length > 0);
  if (given.length === 0) return ok({ size: { rows: 0, columns: 0 }, entries: [] });
  const size = commonSize(Object.fromEntries(given));
  if (!size.ok) return fail({ problem: size.problem });
  // A row that is blank throughout is none, and one value for all rows does not fill it.
  const ranges = given.map(([, cells]) => cells).filter((cells) => !isSingle(cells));
  const filling = ranges.length > 0 ? ranges : given.map(([, cells]) => cells);
  const entries: Entry[] = [];
  for (const position of positionsOf(size.value)) {
    const [row, column] = position;
    if (filling.every((cells) => isBlank(stretched(cells, row, column)))) continue;
    const reading = readEntry(lists, (cells) => stretched(cells, row, column));
    if (!reading.ok) return fail(inPlace(reading.problem, placeIn(size.value, row, column)));
    entries.push({ reading: reading.value, at: position });
  }
  return ok({ size: size.value, entries });
}

function readEntry(
  { baseline, target, current, weight, kind }: Lists,
  at: (cells: Grid) => CellValue,
): Result<WeightedReading, Failure> {
  const krKind = valueIn(at(kind), readWordOf("krKind"));
  if (!krKind.ok) return fail(inArgument(krKind.problem, "kind"));
  const share = numberAt(at(weight), "weight");
  if (!share.ok) return share;
  const chosen: KrKind = krKind.value ?? "reach";
  const cells = { kind: chosen, baseline: at(baseline), target: at(target), current: at(current) };
  const reading = readingOf(cells);
  if (!reading.ok || share.value === undefined) return reading;
  return ok({ ...reading.value, weight: share.value });
}

function scoreLists(lists: Lists, chosen: ScoreRules): Result<number, Failure> {
  const read = readLists(lists);
  if (!read.ok) return read;
  const { size, entries } = read.value;
  const result = score(
    entries.map(({ reading }) => reading),
    chosen,
  );
  return answerOfRows(result, (index) => {
    const [row, column] = entries[index]?.at ?? [0, 0];
    return placeIn(size, row, column);
  });
}

function scoreTable(cells: Grid, chosen: ScoreRules): Result<number, Failure> {
  const objectives = readScoreTable(cells);
  if (!objectives.ok) return objectives;
  const result = scoreObjectives(objectives.value, chosen);
  return answerOfRows(result, (row) => ({ row: row + 1 }));
}

export const OKR_SCORE = defineFunction({
  id: "OKR_SCORE",
  parameters: {
    table_or_baseline: grid,
    rules_or_target: optionalGrid,
    current: optionalGrid,
    weight: optionalGrid,
    kind: optionalGrid,
    rules,
  },
  rules: {
    missing: choice(SCORE_MISSING, "baseline"),
    rollup: choice(ROLL_UPS, "mean"),
    clamp: choice(CLAMPS, "both"),
    flat: choice(FLATS),
  },
  rulesIn: (args) =>
    isTableForm(args["table_or_baseline"], args["current"]) && args["rules"] === undefined
      ? "rules_or_target"
      : "rules",
  returns: [{ name: "score", format: "ratio" }],
  examples: [
    {
      args: [
        [
          ["Objective", "Key result", "Baseline", "Target", "Current"],
          ["Win new customers", "New contracts", 0, 20, 12],
          [null, "Trials started", 100, 300, 180],
        ],
      ],
      zhArgs: [
        [
          ["目标(O)", "关键结果(KR)", "起始值", "目标值", "当前值"],
          ["开拓新客户", "新签合同数", 0, 20, 12],
          [null, "试用客户数", 100, 300, 180],
        ],
      ],
      value: 0.5,
    },
    {
      args: [[[0], [100]], [[20], [300]], [[12], [null]], null, null, "missing=exclude"],
      value: 0.6,
    },
    { args: [2500, 3000, 2700], value: 0.4 },
    { args: [[[0], [0]], [[300], [700]], [[300], [0]], null, null, "rollup=sum"], value: 0.3 },
  ],
  compute: (input, { flat, ...chosen }) => {
    const { table_or_baseline: first, rules_or_target: second } = input;
    const scoring: ScoreRules = { ...chosen, ...(flat === undefined ? {} : { flat }) };
    if (isTableForm(first, input.current)) return scoreTable(first, scoring);
    const { current, weight, kind } = input;
    return scoreLists({ baseline: first, target: second, current, weight, kind }, scoring);
  },
});
