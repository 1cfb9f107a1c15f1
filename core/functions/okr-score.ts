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
import { commonSize, isSingle, placeIn, positionsOf, stretched } from "./broadcast";
import { defineFunction, grid, optionalGrid, rules } from "./define";
import type { Failure, Place } from "./problem";
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

interface PlacedReading {
  readonly reading: WeightedReading;
  readonly place: Place;
}

function readLists(lists: Lists): Result<readonly PlacedReading[], Failure> {
  const given = Object.entries<Grid>({ ...lists }).filter(([, cells]) => cells.length > 0);
  const size = commonSize(Object.fromEntries(given));
  if (!size.ok) return fail({ problem: size.problem });
  const placed: PlacedReading[] = [];
  for (const [row, column] of given.length === 0 ? [] : positionsOf(size.value)) {
    const at = (cells: Grid): CellValue => stretched(cells, row, column);
    if (!isEntry(lists, at)) continue;
    const place = placeIn(size.value, row, column);
    const reading = readEntry(lists, at);
    if (!reading.ok) return fail(inPlace(reading.problem, place));
    placed.push({ reading: reading.value, place });
  }
  return ok(placed);
}

/** A row that is blank throughout is none; one value for all rows does not fill it. */
const isEntry = (lists: Lists, at: (cells: Grid) => CellValue): boolean =>
  Object.values<Grid>({ ...lists }).some((cells) => !isBlank(at(cells)) && !isShared(lists, cells));

const isShared = (lists: Lists, cells: Grid): boolean =>
  isSingle(cells) &&
  Object.values<Grid>({ ...lists }).some((one) => one.length > 0 && !isSingle(one));

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
  const reading = readingOf(cells, LIST_NAMES);
  if (!reading.ok || share.value === undefined) return reading;
  return ok({ ...reading.value, weight: share.value });
}

const LIST_NAMES = {
  baseline: "table_or_baseline",
  target: "rules_or_target",
  current: "current",
} as const;

function scoreLists(lists: Lists, chosen: ScoreRules): Result<number, Failure> {
  const placed = readLists(lists);
  if (!placed.ok) return placed;
  const result = score(
    placed.value.map(({ reading }) => reading),
    chosen,
  );
  return answerOfRows(
    result,
    placed.value.map(({ place }) => place),
  );
}

function scoreTable(cells: Grid, chosen: ScoreRules): Result<number, Failure> {
  const objectives = readScoreTable(cells);
  if (!objectives.ok) return objectives;
  const places = cells.map((_, row) => ({ row: row + 1 }));
  return answerOfRows(scoreObjectives(objectives.value, chosen), places);
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
