/**
 * What an objective would score had nothing been changed: shown beside the re-based score, so that a
 * change can never hide how things stood.
 *
 * @packageDocumentation
 */
import type { Day } from "../../kernel/day";
import { isWaiting } from "../../model/waiting";
import type { KeyResult } from "../../model/nouns";
import { rollUp } from "../../scoring/roll-up";
import type { ChangeRow } from "../../tables/read-changes";
import { readTarget, type KeyResultRow } from "../../tables/read-okrs";
import { answerFor, type StatusSettings } from "./okr-readings";

export interface OriginalScore {
  readonly score: number;
  /** Day of the first change. */
  readonly since?: Day;
}

/**
 * By objective id, for objectives with a change in effect: key results that were added are left out,
 * replaced and retired ones count as they were left, retargeted ones by their first target.
 */
export function originalScores(
  rows: readonly KeyResultRow[],
  changes: readonly ChangeRow[],
  settings: StatusSettings,
): ReadonlyMap<string, OriginalScore> {
  const effective = changes.filter(({ state }) => state === "in_effect");
  const byItem = new Map<string, ChangeRow[]>();
  for (const one of effective) byItem.set(one.itemId, [...(byItem.get(one.itemId) ?? []), one]);
  const groups = new Map<string, KeyResultRow[]>();
  for (const row of rows) {
    const { objectiveId } = row.keyResult;
    const group = groups.get(objectiveId);
    if (group === undefined) groups.set(objectiveId, [row]);
    else group.push(row);
  }
  const found = new Map<string, OriginalScore>();
  for (const [objectiveId, group] of groups) {
    const mine = group.flatMap(({ keyResult }) => byItem.get(keyResult.id) ?? []);
    if (mine.length === 0) continue;
    const before = group.flatMap((row) => asItWas(row, byItem.get(row.keyResult.id) ?? []));
    const score = rollUp(
      before.map((row) => {
        const { score: one } = answerFor(row, settings);
        const { weight } = row.keyResult;
        return {
          ...(one !== undefined && { score: one }),
          ...(weight !== undefined && { weight }),
        };
      }),
      "exclude",
    );
    if (!score.ok) continue;
    const days = mine.flatMap(({ effective: from, date }) => from ?? date ?? []);
    const since = days.reduce<Day | undefined>(
      (first, day) => (first === undefined || day < first ? day : first),
      undefined,
    );
    found.set(objectiveId, { score: score.value, ...(since !== undefined && { since }) });
  }
  return found;
}

function asItWas(row: KeyResultRow, changes: readonly ChangeRow[]): readonly KeyResultRow[] {
  const { keyResult } = row;
  const did = (action: ChangeRow["action"]) => changes.find((one) => one.action === action);
  if (keyResult.role !== "key_result" || did("add") !== undefined) return [];
  if (keyResult.state === "not_doing" || isWaiting(keyResult)) return [];
  const ended = keyResult.state === "replaced" || keyResult.state === "retired";
  if (ended && changes.length === 0) return [];
  const first = did("retarget")?.from;
  const target = first === undefined ? undefined : readTarget(first);
  const before: KeyResult = {
    ...keyResult,
    state: "agreed",
    ...(target !== undefined && { target }),
  };
  return [{ ...row, keyResult: before }];
}
