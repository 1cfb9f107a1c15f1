/**
 * Drafts, guardrails and watched KPIs as rows of the OKRs table.
 *
 * @packageDocumentation
 */
import type { FocusReason } from "../../course/focus";
import type { DraftKeyResult } from "../../decompose/draft-types";
import type { DraftNote } from "../../decompose/note";
import type { Language } from "../../kernel/language";
import type { KeyResult, KrTarget } from "../../model/nouns";
import { wordOf } from "../../model/vocabulary";
import { isPercentUnit } from "../../model/units";
import type { CellEdit } from "../port/edits";
import type { Linked } from "../book/kpi-cell";
import type { OkrRow } from "./new-okrs";
import type { RowEdit } from "../write/new-table";
import { answerFor, type StatusSettings } from "../score/okr-readings";

/** What a row's Note says, in the language of the drafts. */
export interface PlanWords {
  readonly note: (note: DraftNote, unit?: string) => string;
  readonly focusReason: (reason: FocusReason) => string;
}

/** A row with the columns in which its numbers are shown as percent. */
export interface PlannedRow extends OkrRow {
  readonly percent: readonly ("baseline" | "target" | "current" | "contribution")[];
}

/** What surrounds the rows of a plan. */
export interface RowContext {
  /** Of the table's own words, as 关键结果 in the Role column. */
  readonly language: Language;
  readonly settings: StatusSettings;
}

/** A key result with everything a row needs. */
export interface RowToPlan {
  readonly keyResult: KeyResult;
  readonly objective: string;
  readonly current?: Linked | undefined;
  readonly notes: readonly string[];
  /** Whether the contribution is a ratio, as that of a KPI in percent. */
  readonly carriesRatio?: boolean;
}

export function planRow(row: RowToPlan, { language, settings }: RowContext): PlannedRow {
  const { keyResult, current, notes } = row;
  const value = current?.value;
  const read = { ...keyResult, ...(value !== undefined && { current: value }) };
  const ratio = isPercentUnit(keyResult.unit);
  return {
    cells: cellsOf(row, notes, language),
    answer: answerFor({ keyResult: read, unread: [] }, settings),
    percent: [
      ...(ratio ? (["baseline", "target", "current"] as const) : []),
      ...(row.carriesRatio === true ? (["contribution"] as const) : []),
    ],
  };
}

function cellsOf(
  { keyResult, objective, current }: RowToPlan,
  notes: readonly string[],
  language: Language,
): RowEdit<"okrs"> {
  const { id, objectiveId, title, role, kpiId, link, contribution, base, team, owner } = keyResult;
  const { kind, baseline, target, unit, weight, start, due, commitment, state } = keyResult;
  return present({
    objectiveId: textCell(objectiveId),
    objective: textCell(objective),
    krId: textCell(id),
    keyResult: textCell(title),
    role: { text: wordOf("role", role, language) },
    kpiId: textCell(kpiId),
    link: link && { text: wordOf("link", link, language) },
    contribution: numberCell(contribution),
    base: base && { text: wordOf("base", base, language) },
    team: textCell(team),
    owner: textCell(owner),
    kind: { text: wordOf("krKind", kind, language) },
    baseline: numberCell(baseline),
    target: targetCell(target),
    current: current?.cell,
    unit: textCell(unit),
    weight: numberCell(weight),
    start: numberCell(start),
    due: numberCell(due),
    commitment: commitment && { text: wordOf("commitment", commitment, language) },
    state: { text: wordOf("state", state, language) },
    note: textCell(notes.join(language === "zh" ? "" : " ")),
  });
}

const textCell = (text: string | undefined): CellEdit | undefined =>
  text === undefined || text === "" ? undefined : { text };

const numberCell = (value: number | undefined): CellEdit | undefined =>
  value === undefined || !Number.isFinite(value) ? undefined : { value };

const targetCell = (target: KrTarget | undefined): CellEdit | undefined =>
  typeof target === "object" ? { text: `${target.low}..${target.high}` } : numberCell(target);

const present = (
  cells: Readonly<Partial<Record<keyof RowEdit<"okrs">, CellEdit | undefined>>>,
): RowEdit<"okrs"> =>
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined));

/** A draft's key result as the noun the table holds. */
export function keyResultFrom(
  draft: DraftKeyResult,
  ids: { readonly id: string; readonly objectiveId: string; readonly kpiId: string },
  team: string | undefined,
): KeyResult {
  const { title, role, kind, link, contribution, base, owner } = draft;
  const { baseline, target, unit, start, due } = draft;
  return {
    ...ids,
    title,
    role,
    kind,
    state: "draft",
    ...(link !== undefined && { link }),
    ...(contribution !== undefined && { contribution }),
    ...(base !== undefined && { base }),
    ...(team !== undefined && { team }),
    ...(owner !== undefined && { owner }),
    ...(baseline !== undefined && { baseline }),
    ...(target !== undefined && { target }),
    ...(unit !== undefined && { unit }),
    ...(start !== undefined && { start }),
    ...(due !== undefined && { due }),
  };
}
