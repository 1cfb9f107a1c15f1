/**
 * What a change does to the OKRs table: a row is marked, a target is set, new rows come below.
 *
 * @packageDocumentation
 */
import { writtenKeyResult } from "../../decompose/written-key-result";
import { isPercentUnit } from "../../model/units";
import type { KeyResult, KrTarget } from "../../model/nouns";
import { wordOf } from "../../model/vocabulary";
import type { ChangeRequest } from "../../course/change";
import type { Field } from "../../model/table";
import type { TableLayout } from "../../tables/layout";
import type { KeyResultRow } from "../../tables/read-okrs";
import type { ChangeGround } from "./change-ground";
import type { CellEdit } from "../port/edits";
import type { Ids } from "../write/ids";
import { statusSettings } from "../score/okr-readings";
import { okrSteps } from "../plan/okr-steps";
import { planRow, type RowToPlan } from "../plan/plan-rows";
import { seen } from "../write/seen";
import { writeStep, type Step } from "../write/step";

/** A change and the row it is about; without one for a key result that is added. */
export interface Effect {
  readonly request: ChangeRequest;
  readonly row?: KeyResultRow;
}

/** A key result that a change has brought in. */
export interface Added {
  readonly effect: Effect;
  readonly id: string;
  readonly title: string;
}

export interface CarriedOut {
  readonly steps: readonly Step[];
  readonly added: readonly Added[];
}

export function carriedOut(ground: ChangeGround, effects: readonly Effect[], ids: Ids): CarriedOut {
  const { snapshot, layout, language, settings } = ground;
  const added: Added[] = [];
  const rows: RowToPlan[] = effects.flatMap((effect) =>
    sentencesOf(effect.request).map((sentence): RowToPlan => {
      const id = ids.next("KR");
      const keyResult = newKeyResult(effect, sentence, id, ground);
      added.push({ effect, id, title: keyResult.title });
      const objective = ground.objectives.get(keyResult.objectiveId) ?? "";
      return { keyResult, objective, notes: [] };
    }),
  );
  const context = { language, settings: statusSettings(settings) };
  const planned = rows.map((row) => planRow(row, context));
  const style = { language, style: settings.formulas };
  return {
    steps: [
      ...effects.flatMap((effect) => marked(layout, effect, ground)),
      ...(planned.length > 0 ? okrSteps(snapshot, layout, planned, style) : []),
    ],
    added,
  };
}

const BRINGS: ReadonlySet<ChangeRequest["action"]> = new Set(["replace", "add"] as const);

/** Key results as they were written, one sentence each. */
export const sentencesOf = ({ action, sentences = [] }: ChangeRequest): readonly string[] =>
  BRINGS.has(action) ? sentences.map((one) => one.trim()).filter((one) => one !== "") : [];

/** It takes over owner, team, KPI and due date from the one it replaces, and starts when it holds. */
function newKeyResult(
  { request, row }: Effect,
  sentence: string,
  id: string,
  { language, keyResults, settings }: ChangeGround,
): KeyResult {
  const objectiveId = row?.keyResult.objectiveId ?? request.item;
  const sibling =
    row?.keyResult ??
    keyResults.find(({ keyResult }) => keyResult.objectiveId === objectiveId)?.keyResult;
  const { kpiId, team, owner, due } = sibling ?? {};
  const start = request.effective > settings.asOf ? settings.asOf : request.effective;
  return {
    id,
    objectiveId,
    ...writtenKeyResult(sentence, language),
    role: "key_result",
    state: "agreed",
    ...(kpiId !== undefined && { kpiId, link: "bet" as const }),
    ...(team !== undefined && { team }),
    ...(owner !== undefined && row !== undefined && { owner }),
    start,
    ...(due !== undefined && { due }),
  };
}

function marked(
  layout: TableLayout,
  { request, row }: Effect,
  { language }: ChangeGround,
): readonly Step[] {
  if (row === undefined) return [];
  const { action, target } = request;
  if (action === "retarget") {
    return target === undefined ? [] : setCell(layout, row.row, "target", targetCell(target));
  }
  // A correction stands in its cell already.
  if (action === "add" || action === "correct") return [];
  const state = action === "replace" ? "replaced" : "retired";
  return setCell(layout, row.row, "state", { text: wordOf("state", state, language) });
}

const targetCell = (target: KrTarget): CellEdit =>
  typeof target === "number" ? { value: target } : { text: `${target.low}..${target.high}` };

/** Writes one cell of a row; nothing where the table has no such column. */
export function setCell(
  { table, region, columns }: TableLayout,
  row: number,
  field: Field,
  cell: CellEdit,
): readonly Step[] {
  const column = columns.get(field);
  if (column === undefined) return [];
  const expect = seen(region, { row, column, rows: 1, columns: 1 });
  return [writeStep(table.sheet, { row, column }, [[cell]], expect)];
}

/** A target as the log shows it: exact, and percent where the key result is in percent. */
export function targetText(target: KrTarget | undefined, unit: string | undefined): string {
  if (target === undefined) return "";
  const percent = isPercentUnit(unit);
  const one = (value: number): string =>
    percent ? `${Number((value * 100).toPrecision(12))}%` : String(value);
  return typeof target === "number" ? one(target) : `${one(target.low)}..${one(target.high)}`;
}
