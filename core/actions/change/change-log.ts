/**
 * Rows of the Changes table.
 *
 * @packageDocumentation
 */
import type { ChangeRequest } from "../../course/change";
import type { Day } from "../../kernel/day";
import type { Language } from "../../kernel/language";
import { headerOf } from "../../model/headers";
import { wordOf } from "../../model/vocabulary";
import type { ChangeAction, ChangeState } from "../../model/words";
import type { ChangeRow } from "../../tables/read-changes";
import { readTarget } from "../../tables/read-okrs";
import { sentencesOf, targetText, type Added, type Effect } from "./change-effects";
import { itemOf, type BookKpi } from "../book/book-kpis";
import type { ChangeGround, LogGround } from "./change-ground";
import { fillTable } from "../write/fill-table";
import { newTable, removeNewTable, type RowEdit } from "../write/new-table";
import type { Step } from "../write/step";

type Entry = RowEdit<"changes">;

/** A row as it is told: what was changed from what to what. */
interface Told {
  readonly item: string;
  readonly action: ChangeAction;
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** Of a change that is written down as it is. */
export const loggedEntry = (
  { item, action, field, from, to }: Told,
  request: Reasoned,
  state: ChangeState,
  { language, settings }: LogGround,
): Entry => ({
  ...common(request, state, settings.asOf, language),
  itemId: { text: item },
  action: { text: wordOf("changeAction", action, language) },
  field: { text: field },
  ...cell("from", from),
  ...cell("to", to),
});

type Reasoned = Omit<ChangeRequest, "action" | "item" | "target" | "sentences">;

const FIELD = {
  replace: "keyResult",
  add: "keyResult",
  retarget: "target",
  retire: "state",
  correct: "baseline",
} as const satisfies Readonly<Record<ChangeAction, string>>;

/** What was asked for, and how far it has come. */
export function entryOf(
  { request, row }: Effect,
  state: ChangeState,
  { language, settings }: ChangeGround,
): Entry {
  const { action, item, target } = request;
  const keyResult = row?.keyResult;
  const words = sentencesOf(request).join(language === "zh" ? "；" : "; ");
  const unit = keyResult?.unit;
  const from: Readonly<Record<ChangeAction, string>> = {
    replace: keyResult?.title ?? "",
    add: "",
    retarget: targetText(keyResult?.target, unit),
    correct: "",
    retire: keyResult === undefined ? "" : wordOf("state", keyResult.state, language),
  };
  const to: Readonly<Record<ChangeAction, string>> = {
    replace: words,
    add: words,
    retarget: targetText(target, unit),
    correct: "",
    retire: wordOf("state", "retired", language),
  };
  return {
    ...common(request, state, settings.asOf, language),
    itemId: { text: item },
    action: { text: wordOf("changeAction", action, language) },
    field: { text: headerOf("okrs", FIELD[action], language) },
    ...cell("from", from[action]),
    ...cell("to", to[action]),
  };
}

/** A new key result is an entry of its own, so that the original score can leave it out. */
export const addedEntry = (
  { id, title, effect: { request, row } }: Added,
  { language, settings }: ChangeGround,
): Entry => ({
  ...common(request, "in_effect", settings.asOf, language),
  itemId: { text: id },
  action: { text: wordOf("changeAction", "add", language) },
  field: { text: headerOf("okrs", "keyResult", language) },
  ...cell("from", row?.keyResult.id ?? ""),
  to: { text: title },
});

/** A change of a KPI's target, with the target it has in the log's own spelling. */
export const kpiEntry = (
  request: ChangeRequest,
  one: BookKpi,
  state: ChangeState,
  ground: LogGround,
): Entry =>
  loggedEntry(
    {
      item: itemOf(one),
      action: "retarget",
      field: headerOf("kpis", "target", ground.language),
      from: targetText(one.input.kpi.target, one.input.kpi.unit),
      to: targetText(request.target, one.input.kpi.unit),
    },
    request,
    state,
    ground,
  );

function common(request: Reasoned, state: ChangeState, asOf: Day, language: Language): Entry {
  const { reasonClass, reason, evidence, proposedBy, approvedBy, effective } = request;
  return {
    date: { value: asOf },
    reasonClass: { text: wordOf("reasonClass", reasonClass, language) },
    reason: { text: reason.trim() },
    ...cell("evidence", evidence),
    ...cell("proposedBy", proposedBy),
    ...cell("approvedBy", approvedBy),
    effective: { value: effective },
    state: { text: wordOf("changeState", state, language) },
  };
}

const cell = (field: keyof Entry, text = ""): Entry =>
  text.trim() === "" ? {} : { [field]: { text: text.trim() } };

/** Between the sentences of several key results in one cell. */
const SEPARATORS = /[;；\n]/;

/** What a row of the log asks for; blank days and reasons as if asked for today. */
export function requestOf(row: ChangeRow, asOf: Day): ChangeRequest {
  const { action, itemId, to = "", reasonClass = "strategy_decision", reason = "" } = row;
  const target = action === "retarget" ? readTarget(to) : undefined;
  const { evidence, proposedBy, approvedBy, effective = asOf } = row;
  return {
    action,
    item: itemId,
    reasonClass,
    reason,
    effective,
    sentences: to.split(SEPARATORS),
    ...(evidence !== undefined && { evidence }),
    ...(proposedBy !== undefined && { proposedBy }),
    ...(approvedBy !== undefined && { approvedBy }),
    ...(target !== undefined && { target }),
  };
}

/** Below the last row of the log, which is made with the first change. */
export function logSteps(
  { snapshot, log, language }: LogGround,
  entries: readonly Entry[],
): readonly Step[] {
  if (entries.length === 0) return [];
  if (log !== undefined) return fillTable(snapshot, log, entries);
  const edits = newTable("changes", entries, language);
  return [{ edits, inverse: removeNewTable(edits, "changes") }];
}
