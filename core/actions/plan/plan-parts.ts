/**
 * What of a plan becomes rows: drafts with their guardrails, held KPIs, the not-doing list.
 *
 * @packageDocumentation
 */
import type { FocusChoice } from "../../course/focus";
import type { Draft, DraftKeyResult } from "../../decompose/draft-types";
import { goalOf } from "../../decompose/goal";
import { plainWord } from "../../kernel/plain-word";
import type { KeyResult } from "../../model/nouns";
import { isPercentUnit } from "../../model/units";
import type { KrKind, Role, State } from "../../model/words";
import type { Cycle } from "../../scoring/expected";
import { kpiByKey, type BookKpi } from "../book/book-kpis";
import { found, type Finding } from "../port/findings";
import type { Ids } from "../write/ids";
import { linkTo, type Metrics } from "../book/kpi-cell";
import { keyResultFrom, type PlanWords, type RowToPlan } from "./plan-rows";
import type { PlanRequest } from "../port/requests";

/** A draft and the KPI it was made for; a KPI that is gone is known by its draft alone. */
export interface DraftToPlan {
  readonly draft: Draft;
  readonly kpi: BookKpi | undefined;
}

export interface PlanParts {
  readonly drafts: readonly DraftToPlan[];
  /** KPIs that are held, and those that are watched, with why. */
  readonly others: readonly { readonly kpi: BookKpi; readonly choice: FocusChoice }[];
  readonly findings: readonly Finding[];
}

/**
 * Sorts a request out: drafts that say nothing yet are told, not written. What a draft carries has
 * no second row, and what one of its guardrails holds is not left undone.
 */
export function partsOf(
  { drafts, choices }: PlanRequest,
  book: readonly BookKpi[],
  metrics: Metrics,
): PlanParts {
  const findings: Finding[] = [];
  const empty = drafts.filter(({ draft }) => isEmpty(draft)).map(({ draft }) => draft.kpi.name);
  const usable = drafts.flatMap(({ key, draft }): readonly DraftToPlan[] => {
    const kpi = kpiByKey(book, key);
    if (kpi === undefined) findings.push(found("kpi-gone", "warning", { key: draft.kpi.name }));
    if (draft.keyResults.length > 0 && draft.objective.trim() === "") {
      findings.push(found("objective-wanted", "warning", { kpi: draft.kpi.name }, kpi?.spot));
    }
    return draft.keyResults.length === 0 || draft.objective.trim() === "" ? [] : [{ draft, kpi }];
  });
  const drafted = drafts.flatMap(({ key }) => kpiByKey(book, key) ?? []);
  const held = new Set(heldBy(usable, metrics).map(({ kpi }) => kpi));
  const isCarried = (kpi: BookKpi, { choice }: FocusChoice): boolean =>
    (choice === "watched" && held.has(kpi)) ||
    drafted.some((one) => one === kpi || isSameKpi(one, kpi));
  const others = choices.flatMap((choice) => {
    const kpi = kpiByKey(book, choice.key);
    return kpi === undefined || choice.choice === "matters" || isCarried(kpi, choice)
      ? []
      : [{ kpi, choice }];
  });
  if (empty.length > 0) findings.push(found("draft-empty", "warning", { kpis: empty }));
  return { drafts: usable, others, findings };
}

/** A KPI and the guardrail of a draft that is measured by it. */
export interface HeldKpi {
  readonly kpi: BookKpi;
  readonly guardrail: DraftKeyResult;
  /** The KPI whose draft has the guardrail. */
  readonly by: BookKpi | undefined;
}

/** KPIs of the book that guardrails of the drafts hold. */
export const heldBy = (drafts: readonly DraftToPlan[], metrics: Metrics): readonly HeldKpi[] =>
  drafts.flatMap(({ draft, kpi: by }) =>
    draft.guardrails.flatMap((guardrail) => {
      const kpi = metrics.rowOf(guardrail.metric, by);
      return kpi === undefined ? [] : [{ kpi, guardrail, by }];
    }),
  );

/** People keep one KPI in several tables, as in that of the company and in the appraisal form. */
function isSameKpi({ input: { kpi: one } }: BookKpi, { input: { kpi: other } }: BookKpi): boolean {
  const isOneTeam = one.team === undefined || other.team === undefined || one.team === other.team;
  return isOneTeam && plainWord(one.name) === plainWord(other.name);
}

/** Without key results, and no other draft carries its KPI, of which a remark there speaks. */
const isEmpty = ({ keyResults, remarks }: Draft): boolean =>
  keyResults.length === 0 && !remarks.some(({ code }) => code === "same-as");

/** What the rows of a plan are made with. */
export interface Planning {
  readonly ids: Ids;
  readonly metrics: Metrics;
  /** In which what is held must hold. */
  readonly cycle: Cycle;
  /** Ids of KPIs by name, several where a key result serves several. */
  readonly kpiIdOf: (names: readonly string[], own: BookKpi | undefined) => string;
  readonly words: PlanWords;
  readonly titles: { readonly guardrails: string; readonly notDoing: string };
}

/** The key results of a draft, then its guardrails. */
export function draftRows({ draft, kpi }: DraftToPlan, planning: Planning): readonly RowToPlan[] {
  const { ids } = planning;
  const objectiveId = ids.next("O");
  return [...draft.keyResults, ...draft.guardrails].map((one): RowToPlan => {
    const id = ids.next("KR");
    const kpiId = planning.kpiIdOf(one.serves, kpi);
    const notes = one.notes.map((note) => planning.words.note(note, one.unit));
    return {
      keyResult: keyResultFrom(one, { id, objectiveId, kpiId }, kpi?.input.kpi.team),
      objective: draft.objective.trim(),
      current: currentOf(one, kpi, planning.metrics),
      notes,
      carriesRatio: carriesRatio(draft),
    };
  });
}

/** A change so far cannot be read from a cell that holds a level. */
function currentOf(one: DraftKeyResult, kpi: BookKpi | undefined, metrics: Metrics) {
  const asChange = one.notes.some(({ code }) => code === "stored-as-change");
  if (asChange || one.kind === "milestone") return undefined;
  const row = metrics.rowOf(one.metric, kpi);
  const sameUnit = isPercentUnit(row?.input.kpi.unit) === isPercentUnit(one.unit);
  return row === undefined || !sameUnit ? undefined : linkTo(row, "actual");
}

/** A part of a change whose start is not known is a ratio, else it is in the KPI's unit. */
const carriesRatio = ({ goal, arithmetic }: Draft): boolean =>
  isPercentUnit(goal.unit) || (arithmetic?.code === "parts-close" && goal.from === undefined);

/** A KPI that is held or watched as one row of its own, read from its own cell. */
export function ownRow(
  kpi: BookKpi,
  { choice, reason }: FocusChoice,
  planning: Planning,
): RowToPlan {
  const isHeld = choice === "guardrail";
  const { name } = kpi.input.kpi;
  const goal = goalOf(kpi.input.kpi, kpi.input.measures[0]);
  const { owner, team, unit, threshold } = kpi.input.kpi;
  const target = rangeOf(kpi) ?? goal.to ?? (isHeld ? threshold : undefined);
  const keyResult: KeyResult = {
    id: planning.ids.next("KR"),
    objectiveId: "",
    title: name,
    role: (isHeld ? "guardrail" : "key_result") satisfies Role,
    kpiId: planning.kpiIdOf([name], kpi),
    // Nothing stays above 0 by being held there: a zero is the most there may be.
    kind: kindOf(kpi, isHeld, goal.better === "lower" || target === 0),
    state: (isHeld ? "draft" : "not_doing") satisfies State,
    ...(owner !== undefined && { owner }),
    ...(team !== undefined && { team }),
    ...(isHeld && planning.cycle),
    ...(!isHeld && goal.from !== undefined && { baseline: goal.from }),
    ...(target !== undefined && { target }),
    ...((unit ?? goal.unit) !== undefined && { unit: unit ?? goal.unit }),
  };
  return {
    keyResult,
    objective: isHeld ? planning.titles.guardrails : planning.titles.notDoing,
    current: linkTo(kpi, "actual"),
    notes: [planning.words.focusReason(reason)],
  };
}

function rangeOf({ input: { measures } }: BookKpi) {
  const [stated] = measures;
  return stated?.target !== undefined && stated.targetHigh !== undefined
    ? { low: stated.target, high: stated.targetHigh }
    : undefined;
}

function kindOf(kpi: BookKpi, isHeld: boolean, isLower: boolean): KrKind {
  if (!isHeld) return "reach";
  if (rangeOf(kpi) !== undefined) return "within";
  return isLower ? "at_most" : "at_least";
}
