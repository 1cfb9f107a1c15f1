/**
 * From the KPIs that matter to drafts that people can look at and edit. Nothing is written.
 *
 * @packageDocumentation
 */
import type { FocusChoice } from "../../course/focus";
import type { DraftContext } from "../../decompose/draft-types";
import { draftOkrs } from "../../decompose/draft-several";
import type { Library } from "../../decompose/library/family";
import type { Day } from "../../kernel/day";
import { quarterOf } from "../book/assumed-cycle";
import { kpisOf, type BookKpi } from "../book/book-kpis";
import { carriersOf } from "../book/carriers";
import { historyOf } from "../book/find-history";
import { found, type Finding } from "../port/findings";
import { Metrics } from "../book/kpi-cell";
import { withOwnFamilies } from "../book/own-library";
import { tablesOf } from "../book/own-tables";
import { heldBy, type HeldKpi } from "./plan-parts";
import type { DraftRequest, PlanView } from "../port/requests";
import { choicesFor, notRead } from "../book/scan";
import { bookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";

/**
 * Drafts an OKR for each KPI asked for, without a request for those that matter most. What is
 * neither drafted nor held is watched, and lands on the not-doing list.
 */
export function draftPlan(snapshot: Snapshot, request: DraftRequest, known: Library): PlanView {
  const library = withOwnFamilies(snapshot, known);
  const tables = tablesOf(snapshot);
  const answers = request.bases === undefined ? {} : { bases: request.bases };
  const kpis = kpisOf(snapshot, tables, answers);
  const settings = bookSettings(snapshot, tables);
  const carriers = carriersOf(snapshot, tables, settings);
  const choices = chosen(choicesFor(kpis, library, carriers), request.kpis);
  const cycle = cycleOf(request, settings.asOf);
  const wanted = kpis.filter((_, place) => choices[place]?.choice === "matters");
  const context: DraftContext = {
    language: snapshot.language,
    library,
    start: cycle.start,
    due: cycle.due,
    known: kpis.map(({ input }) => input.kpi),
    history: historyOf(snapshot, tables, kpis),
    owners: ownersIn(kpis),
    ...(request.count !== undefined && { count: request.count }),
  };
  const drafts = draftOkrs(
    wanted.map(({ input }) => input),
    context,
  );
  const planned = wanted.flatMap((kpi, place) => {
    const draft = drafts[place];
    return draft === undefined ? [] : [{ kpi, draft }];
  });
  return {
    drafts: planned.map(({ kpi: { key }, draft }) => ({ key, draft })),
    choices: marked(choices, heldBy(planned, new Metrics(kpis))),
    cycle: { start: cycle.start, due: cycle.due },
    findings: [...notRead(snapshot), ...cycle.findings, ...gone(kpis, request.kpis)],
  };
}

/** The user's own choice of KPIs over the one proposed; what was ticked and is not wanted is watched. */
function chosen(
  proposed: readonly FocusChoice[],
  keys: readonly string[] | undefined,
): readonly FocusChoice[] {
  if (keys === undefined) return proposed;
  return proposed.map((one): FocusChoice => {
    if (keys.includes(one.key)) return { ...one, choice: "matters" };
    return one.choice === "matters"
      ? { ...one, choice: "watched", reason: { code: "not-ticked" } }
      : one;
  });
}

/** What a guardrail of a draft is measured by is held there and not left undone. */
function marked(choices: readonly FocusChoice[], kpis: readonly HeldKpi[]): readonly FocusChoice[] {
  const byKey = new Map(
    kpis.flatMap(({ kpi, by, guardrail }) =>
      by === undefined ? [] : [[kpi.key, { key: by.key, guardrail: guardrail.id }] as const],
    ),
  );
  return choices.map((one): FocusChoice => {
    const heldIn = byKey.get(one.key);
    return heldIn === undefined || one.choice !== "watched" ? one : { ...one, heldIn };
  });
}

const gone = (
  kpis: readonly BookKpi[],
  keys: readonly string[] | undefined = [],
): readonly Finding[] =>
  keys
    .filter((key) => !kpis.some((kpi) => kpi.key === key))
    .map((key) => found("kpi-gone", "warning", { key }));

interface AssumedCycle {
  readonly start: Day;
  readonly due: Day;
  readonly findings: readonly Finding[];
}

/** A key result without dates has no pace, so a cycle nobody named is the quarter of the day. */
function cycleOf({ start, due }: DraftRequest, asOf: Day): AssumedCycle {
  const quarter = quarterOf(asOf);
  const cycle = { start: start ?? quarter.start, due: due ?? quarter.due };
  const isNamed = start !== undefined && due !== undefined;
  return { ...cycle, findings: isNamed ? [] : [found("cycle-assumed", "info", cycle)] };
}

const ownersIn = (kpis: readonly BookKpi[]): readonly string[] => [
  ...new Set(kpis.flatMap(({ input: { kpi } }) => kpi.owner ?? [])),
];
