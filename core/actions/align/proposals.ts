/**
 * The inbox: key results that teams propose from below, agreed to or returned with a reason.
 *
 * @packageDocumentation
 */
import { align } from "../../alignment/align";
import type { Day } from "../../kernel/day";
import { headerOf } from "../../model/headers";
import type { KeyResult } from "../../model/nouns";
import type { ChangeState, State } from "../../model/words";
import { wordOf } from "../../model/vocabulary";
import type { KeyResultRow } from "../../tables/read-okrs";
import { isoOfDay } from "../../kernel/day";
import { alignmentBook } from "./alignment-book";
import { setCell } from "../change/change-effects";
import { changeGround, logGround, type ChangeGround } from "../change/change-ground";
import { logSteps } from "../change/change-log";
import { found, type Finding } from "../port/findings";
import type { RowEdit } from "../write/new-table";
import type { Outcome, Spot } from "../port/outcome";
import type { Snapshot } from "../port/snapshot";
import { cellSpot } from "../port/spots";
import { outcomeOf, refused } from "../write/step";

/** What a KPI has without the proposal, in its own unit. */
export interface ServedKpi {
  readonly kpi: string;
  readonly unit: string;
  readonly change?: number;
  /** Stated by key results that are not mere proposals. */
  readonly carried?: number;
}

/** A key result that waits for an answer. */
export interface Proposal {
  /** Its id, or its row where it has none of its own. */
  readonly key: string;
  readonly keyResult: KeyResult;
  readonly objective: string;
  readonly serves: readonly ServedKpi[];
  readonly spot: Spot;
}

export interface ProposalAnswers {
  readonly accept: readonly string[];
  readonly giveBack: readonly { readonly key: string; readonly reason: string }[];
  /** Who answers: stated, not verified. */
  readonly by?: string;
}

/** Proposals of Keel's own OKRs table, in its order; tables of the user's own are theirs to answer in. */
export function proposals(snapshot: Snapshot): readonly Proposal[] {
  const ground = groundOf(snapshot);
  if ("blocked" in ground) return [];
  const waiting = waitingIn(ground);
  if (waiting.length === 0) return [];
  const { layout, objectives } = ground;
  const served = servedBy(snapshot, ground);
  return waiting.map(({ key, row }): Proposal => ({
    key,
    keyResult: row.keyResult,
    objective: objectives.get(row.keyResult.objectiveId) ?? "",
    serves: served(row.row),
    spot: cellSpot(layout, row.row, "keyResult"),
  }));
}

function groundOf(snapshot: Snapshot): ReturnType<typeof changeGround> {
  const log = logGround(snapshot);
  return "blocked" in log ? log : changeGround(log);
}

interface Waiting {
  readonly key: string;
  readonly row: KeyResultRow;
}

function waitingIn({ keyResults }: ChangeGround): readonly Waiting[] {
  const uses = new Map<string, number>();
  for (const { keyResult } of keyResults) {
    uses.set(keyResult.id, (uses.get(keyResult.id) ?? 0) + 1);
  }
  return keyResults
    .filter(({ keyResult }) => keyResult.state === "proposed")
    .map((row) => {
      const { id } = row.keyResult;
      return { key: id !== "" && uses.get(id) === 1 ? id : `row ${row.row + 1}`, row };
    });
}

/** By the row of a proposal in Keel's table: what its KPIs need and have. */
function servedBy(snapshot: Snapshot, { tables, layout }: ChangeGround) {
  const { book, rows } = alignmentBook(snapshot, tables);
  const agreed = align({
    ...book,
    keyResults: book.keyResults.map((one) =>
      one.state === "proposed" ? { ...one, kpiIds: [] } : one,
    ),
  });
  const all = align(book);
  const carried = new Map(agreed.coverage.map((one) => [one.node, one.carried]));
  const places = new Map(
    rows.keyResults.flatMap((one, at) =>
      one.layout.table === layout.table ? [[one.row, at]] : [],
    ),
  );
  return (row: number): readonly ServedKpi[] => {
    const at = places.get(row);
    if (at === undefined) return [];
    const edges = all.graph.up[all.graph.nodeOf({ type: "keyResult", at })] ?? [];
    const nodes = new Set(edges.filter(({ kind }) => kind !== "belongs").map(({ to }) => to));
    return [...nodes].flatMap((node): readonly ServedKpi[] => {
      const item = all.graph.items[node];
      const kpi = item?.type === "kpi" ? book.kpis[item.at] : undefined;
      if (kpi === undefined) return [];
      const [change] = kpi.changes;
      const known = carried.get(node);
      return [
        {
          kpi: kpi.name,
          unit: kpi.unit ?? "",
          ...(change !== undefined && { change }),
          ...(known !== undefined && { carried: known }),
        },
      ];
    });
  };
}

/**
 * Agreed proposals become part of the plan; returned ones are drafts again, with the reason in their
 * note. Both are written into the log. One that is agreed to in mid-cycle counts as added by a change,
 * so that the original score leaves it out.
 */
export function answerProposals(snapshot: Snapshot, answers: ProposalAnswers): Outcome {
  const ground = groundOf(snapshot);
  if ("blocked" in ground) return refused(ground.blocked);
  const waiting = new Map(waitingIn(ground).map(({ key, row }) => [key, row]));
  const back = new Map(answers.giveBack.map(({ key, reason }) => [key, reason.trim()]));
  const keys = [...new Set([...answers.accept.filter((key) => !back.has(key)), ...back.keys()])];
  if (keys.length === 0) return refused([found("proposals-none", "info", {})]);
  const problems = keys.flatMap((key): readonly Finding[] => {
    const row = waiting.get(key);
    if (row === undefined) return [found("proposal-gone", "error", { id: key })];
    const spot = cellSpot(ground.layout, row.row, "keyResult");
    const { title: keyResult } = row.keyResult;
    return back.get(key) === ""
      ? [found("proposal-reason-wanted", "error", { keyResult }, spot)]
      : [];
  });
  if (problems.length > 0) return refused(problems);
  const rows = keys.flatMap((key) => {
    const row = waiting.get(key);
    return row === undefined ? [] : [{ row, reason: back.get(key) }];
  });
  const by = (answers.by ?? snapshot.by ?? "").trim();
  return outcomeOf(
    [
      ...rows.flatMap(({ row, reason }) => answered(row, reason, ground)),
      ...logSteps(
        ground,
        rows.map(({ row, reason }) => entryOf(row, reason, by, ground)),
      ),
    ],
    [
      found("proposals-answered", "info", {
        accepted: keys.length - back.size,
        returned: back.size,
      }),
    ],
  );
}

const stateFor = (reason: string | undefined): State => (reason === undefined ? "agreed" : "draft");

/** Whatever stands in the note stays there, before the reason. */
function answered(
  { row, keyResult }: KeyResultRow,
  reason: string | undefined,
  { layout, language, settings }: ChangeGround,
) {
  const state = { text: wordOf("state", stateFor(reason), language) };
  const day = isoOfDay(settings.asOf);
  const said =
    language === "zh" ? `退回（${day}）：${reason ?? ""}` : `Returned on ${day}: ${reason ?? ""}`;
  const note = [keyResult.note, said]
    .filter((one) => one !== undefined)
    .join(language === "zh" ? "；" : "; ");
  return [
    ...setCell(layout, row, "state", state),
    ...(reason === undefined ? [] : setCell(layout, row, "note", { text: note })),
  ];
}

function entryOf(
  { keyResult }: KeyResultRow,
  reason: string | undefined,
  by: string,
  { language, settings }: ChangeGround,
): RowEdit<"changes"> {
  const { asOf, grace } = settings;
  const state: ChangeState =
    reason !== undefined ? "declined" : isMidCycle(keyResult, asOf, grace) ? "in_effect" : "noted";
  return {
    date: { value: asOf },
    itemId: { text: keyResult.id === "" ? keyResult.title : keyResult.id },
    action: { text: wordOf("changeAction", "add", language) },
    field: { text: headerOf("okrs", "state", language) },
    from: { text: wordOf("state", "proposed", language) },
    to: { text: wordOf("state", stateFor(reason), language) },
    ...(reason !== undefined && { reason: { text: reason } }),
    ...(by !== "" && { approvedBy: { text: by } }),
    effective: { value: asOf },
    state: { text: wordOf("changeState", state, language) },
  };
}

/** Planning goes on for as long as nothing is called late. */
function isMidCycle({ start, due }: KeyResult, asOf: Day, grace: number): boolean {
  if (start === undefined || due === undefined || due <= start) return false;
  return asOf > start + grace * (due - start);
}
