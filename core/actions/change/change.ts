/**
 * Governed change in mid-cycle: written down with its reason, carried out once a named person has
 * approved it and its day has come. Nothing is deleted: what is over is marked.
 *
 * @packageDocumentation
 */
import { changeState, isDue, type ChangeProblem, type ChangeRequest } from "../../course/change";
import type { ChangeState } from "../../model/words";
import { wordOf } from "../../model/vocabulary";
import { readChanges, type ChangeRow } from "../../tables/read-changes";
import { kpiNamed, kpisOf } from "../book/book-kpis";
import { dueKpis } from "./change-due";
import { carriedOut, setCell, type CarriedOut, type Effect } from "./change-effects";
import { changeGround, keyResultsOf, logGround, type ChangeGround } from "./change-ground";
import { changeKpi } from "./change-kpi";
import { addedEntry, entryOf, logSteps, requestOf } from "./change-log";
import { carriersIn, leftOpen } from "./change-parts";
import { found, type Finding } from "../port/findings";
import { Ids } from "../write/ids";
import type { Outcome } from "../port/outcome";
import { settingSteps } from "../write/setting-steps";
import type { Snapshot } from "../port/snapshot";
import { cellSpot } from "../port/spots";
import { outcomeOf, refused, type Step } from "../write/step";

const NOTHING: CarriedOut = { steps: [], added: [] };

/** Writes a change down and, where it holds at once, carries it out. */
export function change(snapshot: Snapshot, request: ChangeRequest): Outcome {
  const ground = logGround(snapshot);
  if ("blocked" in ground) return refused(ground.blocked);
  const okrs = changeGround(ground);
  const isOfOkrs = !("blocked" in okrs) && effectOf(request, okrs) !== undefined;
  const kpis = isOfOkrs ? [] : kpisOf(snapshot, ground.tables);
  const kpi = kpiNamed(kpis, request.item);
  if (kpi !== undefined) {
    return changeKpi(ground, kpi, request, carriersIn(keyResultsOf(okrs), kpi.input.kpi));
  }
  return "blocked" in okrs ? refused(okrs.blocked) : changeKeyResult(okrs, request);
}

function changeKeyResult(ground: ChangeGround, request: ChangeRequest): Outcome {
  const effect = effectOf(request, ground);
  if (effect === undefined) {
    return refused([found("change-item-gone", "error", { id: request.item })]);
  }
  const state = changeState(request, effect.row?.keyResult, ground.settings.asOf);
  if (!state.ok) return refused([problemFinding(state.problem, effect, ground)]);
  const ids = idsOf(ground);
  const done = state.value === "in_effect" ? carriedOut(ground, [effect], ids) : NOTHING;
  const added = done.added.map((one) => addedEntry(one, ground));
  // An addition that holds is written down by what it has added.
  const own =
    request.action === "add" && added.length > 0 ? [] : [entryOf(effect, state.value, ground)];
  const left = state.value === "in_effect" ? leftOpen(ground, [effect]) : [];
  return outcomeOf(
    [...idSteps(ground, done, ids), ...done.steps, ...logSteps(ground, [...own, ...added])],
    [stateFinding(state.value, request), ...left],
  );
}

/** Carries out every change that has been approved and whose day has come. */
export function applyChanges(snapshot: Snapshot): Outcome {
  const ground = logGround(snapshot);
  if ("blocked" in ground) return refused(ground.blocked);
  const { log, settings } = ground;
  const { asOf } = settings;
  const due = (log === undefined ? [] : readChanges(log)).filter((row) => isDue(row, asOf));
  if (log === undefined || due.length === 0) {
    return refused([found("no-changes-due", "info", {})]);
  }
  const okrs = changeGround(ground);
  const ofOkrs = "blocked" in okrs ? NO_EFFECTS : dueKeyResults(due, okrs);
  const taken = new Set(ofOkrs.rows);
  const others = due.filter((row) => !taken.has(row));
  const ofKpis = dueKpis(others, ground, okrs);
  const carried = [...ofOkrs.rows, ...ofKpis.rows];
  if (carried.length === 0) {
    const none = "blocked" in okrs ? okrs.blocked : [found("no-changes-due", "info", {})];
    return refused(ofKpis.findings.length > 0 ? ofKpis.findings : none);
  }
  const word = { text: wordOf("changeState", "in_effect", ground.language) };
  return outcomeOf(
    [
      ...ofOkrs.steps,
      ...ofKpis.steps,
      ...carried.flatMap((row) => setCell(log, row.row, "state", word)),
      ...ofOkrs.entries,
    ],
    [
      found("changes-applied", "info", { changes: carried.length }),
      ...ofOkrs.findings,
      ...ofKpis.findings,
    ],
  );
}

/** Changes of the log that are carried out now. */
interface Due {
  readonly rows: readonly ChangeRow[];
  readonly steps: readonly Step[];
  /** What is added to the log, below what is marked in it. */
  readonly entries: readonly Step[];
  readonly findings: readonly Finding[];
}

const NO_EFFECTS: Due = { rows: [], steps: [], entries: [], findings: [] };

function dueKeyResults(due: readonly ChangeRow[], ground: ChangeGround): Due {
  const { asOf } = ground.settings;
  const ready = due.flatMap((row) => {
    const effect = effectOf(requestOf(row, asOf), ground);
    return effect === undefined ? [] : [{ row, effect }];
  });
  if (ready.length === 0) return NO_EFFECTS;
  const ids = idsOf(ground);
  const effects = ready.map(({ effect }) => effect);
  const done = carriedOut(ground, effects, ids);
  const entries = done.added.map((one) => addedEntry(one, ground));
  return {
    rows: ready.map(({ row }) => row),
    steps: [...idSteps(ground, done, ids), ...done.steps],
    entries: logSteps(ground, entries),
    findings: leftOpen(ground, effects),
  };
}

const idsOf = ({ settings, snapshot, tables }: ChangeGround): Ids =>
  new Ids(settings, snapshot, tables);

const idSteps = (
  { snapshot, tables }: ChangeGround,
  { added }: CarriedOut,
  ids: Ids,
): readonly Step[] => (added.length > 0 ? settingSteps(snapshot, tables, ids.settings) : []);

/** `undefined` when nothing in the table has the id. */
function effectOf(
  request: ChangeRequest,
  { keyResults, objectives }: ChangeGround,
): Effect | undefined {
  if (request.action === "add") return objectives.has(request.item) ? { request } : undefined;
  const row = keyResults.find(({ keyResult }) => keyResult.id === request.item);
  return row && { request, row };
}

function problemFinding(
  problem: ChangeProblem,
  { row }: Effect,
  { layout }: ChangeGround,
): Finding {
  const spot = row && cellSpot(layout, row.row, "keyResult");
  switch (problem.code) {
    case "change-reason-wanted":
    case "change-sentence-wanted":
      return found(problem.code, "error", {}, spot);
    case "change-target-wanted":
    case "change-target-same":
    case "change-item-over":
      return found(problem.code, "error", { keyResult: problem.keyResult }, spot);
  }
}

function stateFinding(state: ChangeState, { effective, approvedBy = "" }: ChangeRequest): Finding {
  switch (state) {
    case "noted":
      return found("change-noted", "info", {});
    case "approved":
      return found("change-waits-for-day", "info", { day: effective });
    case "in_effect":
      return found("change-in-effect", "info", { approvedBy });
    case "proposed":
    case "declined":
      return found("change-waits-for-approval", "info", {});
  }
}
