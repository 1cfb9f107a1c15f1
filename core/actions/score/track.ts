/**
 * Scores, bands and paces of the OKRs table, and what wants attention. Nothing is written.
 *
 * @packageDocumentation
 */
import { band } from "../../scoring/band";
import { rollUp, type RollUpProblem } from "../../scoring/roll-up";
import type { KeyResult, Objective } from "../../model/nouns";
import { isWaiting } from "../../model/waiting";
import type { Severity } from "../../model/words";
import { readChanges, type ChangeRow } from "../../tables/read-changes";
import { readOkrs, type KeyResultRow } from "../../tables/read-okrs";
import type { TableLayout } from "../../tables/layout";
import { bookCheckIns, checkInView, saidOf, type BookCheckIns } from "../course/check-in-view";
import { closedIds, stillOpen } from "../review/closed-items";
import { duplicateFindings } from "../write/duplicates";
import { found, type Finding } from "../port/findings";
import { assumedFinding, krFinding } from "./kr-findings";
import { latestCheckIns, type LatestCheckIns } from "../course/latest-check-ins";
import { answerFor, isEnded, statusSettings, type StatusSettings } from "./okr-readings";
import { originalScores, type OriginalScore } from "./original-score";
import type { Spot } from "../port/outcome";
import { keelTable, layoutsOf, tablesOf } from "../book/own-tables";
import { notRead } from "../book/scan";
import { cellSpot } from "../port/spots";
import { bookSettings, type BookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import { unreadColumns } from "../book/unread-columns";
import { readOnlyTables } from "../write/writable";
import type { TrackedKeyResult, TrackedObjective, TrackView } from "../book/views";

/** Keel's own table first, then every other that reads like OKRs: what runs there counts as well. */
export function track(snapshot: Snapshot): TrackView {
  const tables = tablesOf(snapshot);
  const settings = bookSettings(snapshot, tables);
  const layouts = layoutsOf(snapshot, tables, "okrs");
  const checkIns = bookCheckIns(snapshot, tables, settings);
  const shown = {
    ...settingsShown(settings),
    checkIns: checkInView(snapshot, tables, checkIns),
  };
  const [first] = layouts;
  if (first === undefined) {
    const names = snapshot.sheets.filter(({ visible }) => visible).map(({ name }) => name);
    const none = found("no-okrs", "info", { sheets: names });
    return {
      ...shown,
      objectives: [],
      notDoing: [],
      findings: [...notRead(snapshot), none],
    };
  }
  const rules = statusSettings(settings);
  const changes = layoutsOf(snapshot, tables, "changes").flatMap(readChanges);
  const own = keelTable(snapshot, tables, "okrs");
  const closed = closedIds(snapshot, tables);
  const latest = latestCheckIns(snapshot, tables, checkIns);
  const each = layouts.map((layout) => {
    const isOver = layout.table === own?.table ? closed : NONE_CLOSED;
    return trackedTable(layout, { rules, checkIns, latest, closed: isOver }, changes);
  });
  const all = each.flatMap(({ objectives }) => objectives);
  const whole = rollUp(
    all.map(({ tracked: { score } }) => (score === undefined ? {} : { score })),
    "exclude",
  );
  return {
    ...shown,
    ...(whole.ok && { score: whole.value }),
    objectives: all.map((one) => one.tracked),
    notDoing: each.flatMap(({ notDoing }) => notDoing),
    findings: byUrgency([
      ...notRead(snapshot),
      ...readOnlyTables(layouts),
      ...alsoCounted(layouts, own),
      ...duplicateFindings(first),
      ...layouts.flatMap(unreadColumns),
      ...all.flatMap((one) => one.findings),
      ...each.flatMap(({ live }) => live.flatMap(({ findings }) => findings)),
    ]),
  };
}

interface Context {
  readonly rules: StatusSettings;
  readonly checkIns: BookCheckIns;
  readonly latest: LatestCheckIns;
  /** Ids of key results whose cycle has been closed. */
  readonly closed: ReadonlySet<string>;
}

const NONE_CLOSED: ReadonlySet<string> = new Set();

const NONE: ReadonlyMap<string, OriginalScore> = new Map();

interface TrackedTable {
  readonly objectives: readonly ObjectiveAnswer[];
  readonly live: readonly TrackedKeyResult[];
  readonly notDoing: readonly TrackedKeyResult[];
}

/** Ids are a table's own: the same id in two tables means two objectives. */
function trackedTable(
  layout: TableLayout,
  context: Context,
  changes: readonly ChangeRow[],
): TrackedTable {
  const { objectives, keyResults: all } = readOkrs(layout);
  const keyResults = stillOpen(all, context.closed);
  const tracked = keyResults.map((row) => trackedKeyResult(row, layout, context));
  const live = tracked.filter(({ keyResult }) => keyResult.state !== "not_doing");
  const byObjective = groupByObjective(live);
  const originals =
    changes.length === 0 ? NONE : originalScores(keyResults, changes, context.rules);
  return {
    objectives: objectives.flatMap((objective) => {
      const own = byObjective.get(objective.id);
      if (own === undefined) return [];
      const { tracked: one, findings } = trackedObjective(objective, own);
      const original = originals.get(objective.id);
      return [{ tracked: { ...one, ...(original && { original }) }, findings }];
    }),
    live,
    notDoing: tracked.filter(({ keyResult }) => keyResult.state === "not_doing"),
  };
}

/** Beside Keel's own table the others are named, so that nobody wonders whose they are. */
const alsoCounted = (
  layouts: readonly TableLayout[],
  own: TableLayout | undefined,
): readonly Finding[] =>
  own === undefined
    ? []
    : layouts
        .filter(({ table }) => table !== own.table)
        .map(({ table: { sheet, sheetName, area } }) =>
          found("okrs-counted", "info", { sheet: sheetName }, { sheet, sheetName, area }),
        );

const settingsShown = ({
  asOf,
  formulas,
  onTrack,
  atRisk,
}: BookSettings): Pick<TrackView, "asOf" | "formulas" | "paces"> => ({
  asOf,
  formulas,
  paces: { onTrack, atRisk },
});

function trackedKeyResult(
  kept: KeyResultRow,
  layout: TableLayout,
  { rules, checkIns, latest }: Context,
): TrackedKeyResult {
  const { row, finding } = latest(kept, layout);
  const { keyResult } = row;
  const { status = "no_data", problem, assumed, ...numbers } = answerFor(row, rules);
  const findings = [
    ...(finding === undefined ? [] : [finding]),
    ...(problem === undefined ? [] : [krFinding(row, problem, layout)]),
    ...(assumed === undefined ? [] : [assumedFinding(row, assumed, layout)]),
  ];
  const said = saidOf(row, layout, numbers.progress, checkIns);
  const spot = cellSpot(layout, row.row, "keyResult");
  return { keyResult, spot, ...numbers, ...said, status, findings };
}

function groupByObjective(
  keyResults: readonly TrackedKeyResult[],
): ReadonlyMap<string, readonly TrackedKeyResult[]> {
  const groups = new Map<string, TrackedKeyResult[]>();
  for (const one of keyResults) {
    const group = groups.get(one.keyResult.objectiveId);
    if (group === undefined) groups.set(one.keyResult.objectiveId, [one]);
    else group.push(one);
  }
  return groups;
}

interface ObjectiveAnswer {
  readonly tracked: TrackedObjective;
  readonly findings: readonly Finding[];
}

/** Guardrails are held, not scored into the objective; a bare draft is not running yet. */
const counts = (keyResult: KeyResult): boolean =>
  keyResult.role === "key_result" && !isEnded(keyResult) && !isWaiting(keyResult);

function trackedObjective(
  objective: Objective,
  keyResults: readonly TrackedKeyResult[],
): ObjectiveAnswer {
  const counting = keyResults.filter(({ keyResult }) => counts(keyResult));
  const score = rollUp(
    counting.map(({ keyResult: { weight }, score: one }) => ({
      ...(one !== undefined && { score: one }),
      ...(weight !== undefined && { weight }),
    })),
    "exclude",
  );
  if (!score.ok) {
    const finding = rollUpFinding(objective, score.problem.problem, keyResults[0]?.spot);
    return { tracked: { objective, keyResults }, findings: finding };
  }
  const committed =
    counting.length > 0 && counting.every(({ keyResult }) => keyResult.commitment === "committed");
  return {
    tracked: {
      objective,
      score: score.value,
      band: band(score.value, committed ? "committed" : "aspirational"),
      keyResults,
    },
    findings: [],
  };
}

function rollUpFinding(
  { title, id }: Objective,
  problem: RollUpProblem,
  spot: Spot | undefined,
): readonly Finding[] {
  const objective = title === "" ? id : title;
  switch (problem.code) {
    case "weight-missing":
      return [found("weights-missing", "warning", { objective }, spot)];
    case "weight-negative":
      return [found("weight-negative", "error", { objective, weight: problem.weight }, spot)];
    case "weights-all-zero":
      return [found("weights-zero", "warning", { objective }, spot)];
    case "nothing-to-roll-up":
    case "nothing-scored":
    case "roll-up-out-of-range":
      return []; // each key result says itself why it has no score
  }
}

const URGENCY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const byUrgency = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => URGENCY[a.severity] - URGENCY[b.severity]);
