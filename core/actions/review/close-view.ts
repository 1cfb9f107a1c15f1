/**
 * A cycle that ends: grades of its OKRs, committed and aspirational apart, results of its KPIs, and what
 * is still open. Nothing is written.
 *
 * @packageDocumentation
 */
import type { Library } from "../../decompose/library/family";
import { plainWord } from "../../kernel/plain-word";
import type { Day } from "../../kernel/day";
import type { KeyResult } from "../../model/nouns";
import type { Band, Commitment, Status } from "../../model/words";
import { band } from "../../scoring/band";
import { gradeOf, type GradeStep } from "../../scoring/grades";
import { payout } from "../../scoring/payout";
import type { Attainment } from "../../scoring/attainment";
import type { Cycle } from "../../scoring/expected";
import { rollUp } from "../../scoring/roll-up";
import { meanOf } from "../../stats/series";
import { readChanges } from "../../tables/read-changes";
import { readGrades, type GradeTables } from "../../tables/read-grades";
import { readOkrs, type KeyResultRow } from "../../tables/read-okrs";
import { quarterOf } from "../book/assumed-cycle";
import { itemOf, kpisOf } from "../book/book-kpis";
import { closedIds } from "./closed-items";
import { kpiResults } from "../score/kpi-result";
import { answerFor, isEnded, statusSettings } from "../score/okr-readings";
import { originalScores, type OriginalScore } from "../score/original-score";
import { keelTable, layoutsOf, tablesOf } from "../book/own-tables";
import { bookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";

export interface ClosingKeyResult {
  readonly row: KeyResultRow;
  readonly keyResult: KeyResult;
  readonly commitment: Commitment;
  readonly score?: number;
  readonly band?: Band;
  readonly status: Status;
  /** Not done, so that it may go on in the next cycle. */
  readonly isOpen: boolean;
}

export interface ClosingObjective {
  readonly id: string;
  readonly title: string;
  readonly commitment: Commitment;
  readonly score?: number;
  readonly band?: Band;
  readonly original?: OriginalScore;
  readonly keyResults: readonly ClosingKeyResult[];
}

/** Of a KPI, or of all KPIs of a team by their weights. */
export interface ClosingKpi {
  readonly item: string;
  readonly name: string;
  readonly owner?: string;
  readonly attainment?: number;
  readonly points?: number;
  readonly grade?: string;
  readonly coefficient?: number;
  readonly isTotal: boolean;
}

/** How many key results have which colour. */
export interface Distribution {
  readonly commitment: Commitment;
  readonly count: number;
  readonly bands: Readonly<Record<Band, number>>;
  readonly mean?: number;
}

export interface CloseView {
  readonly asOf: Day;
  /** The cycle that is over; absent while none is. */
  readonly cycle?: Cycle;
  readonly next?: Cycle;
  /** When the running cycle ends, where none is over yet. */
  readonly endsOn?: Day;
  readonly objectives: readonly ClosingObjective[];
  readonly kpis: readonly ClosingKpi[];
  readonly distribution: readonly Distribution[];
  /** The workbook has a table from points to grades, or from attainment to what is paid. */
  readonly hasGrades: boolean;
  readonly wasClosed: boolean;
}

const COMMITMENTS_IN_ORDER: readonly Commitment[] = ["committed", "aspirational"];

/** Key results of Keel's own table that are due by the day and not closed yet. */
export function closeView(snapshot: Snapshot, library: Library = []): CloseView {
  const tables = tablesOf(snapshot);
  const settings = bookSettings(snapshot, tables);
  const { asOf } = settings;
  const layout = keelTable(snapshot, tables, "okrs");
  const closed = closedIds(snapshot, tables);
  const { keyResults, objectives } =
    layout === undefined ? { keyResults: [], objectives: [] } : readOkrs(layout);
  const running = keyResults.filter(
    ({ keyResult }) =>
      keyResult.id !== "" && !isEnded(keyResult) && !closed.has(plainWord(keyResult.id)),
  );
  const over = running.filter(({ keyResult: { due } }) => due !== undefined && due <= asOf);
  const none = { asOf, objectives: [], kpis: [], distribution: [], hasGrades: false };
  const ends = running.flatMap(({ keyResult: { due } }) => due ?? []);
  if (over.length === 0) {
    const endsOn = ends.length === 0 ? undefined : (Math.min(...ends) as Day);
    return {
      ...none,
      wasClosed: closed.size > 0,
      ...(endsOn !== undefined && { endsOn }),
    };
  }
  const rules = statusSettings(settings);
  const changes = layoutsOf(snapshot, tables, "changes").flatMap(readChanges);
  const originals = originalScores(keyResults, changes, rules);
  const graded = over.map((row): ClosingKeyResult => {
    const { keyResult } = row;
    const { score, status = "no_data" } = answerFor(row, rules);
    const commitment = keyResult.commitment ?? "aspirational";
    const isOpen = keyResult.role === "key_result" && !DONE.has(status);
    return {
      row,
      keyResult,
      commitment,
      status,
      isOpen,
      ...(score !== undefined && { score, band: band(score, commitment) }),
    };
  });
  const titles = new Map(objectives.map(({ id, title }) => [id, title]));
  const cycle = cycleOf(over);
  return {
    ...none,
    cycle,
    next: after(cycle),
    objectives: objectivesOf(graded, titles, originals),
    kpis: kpisOfClose(snapshot, library),
    distribution: distributionOf(graded.filter(({ keyResult }) => keyResult.role === "key_result")),
    hasGrades: hasAny(readGrades(snapshot.regions)),
    wasClosed: closed.size > 0,
  };
}

const DONE: ReadonlySet<Status> = new Set(["done", "holding"] as const);

const hasAny = ({ grades, payout: curve }: GradeTables): boolean =>
  grades.length + curve.length > 0;

function cycleOf(rows: readonly KeyResultRow[]): Cycle {
  const dues = rows.flatMap(({ keyResult: { due } }) => due ?? []);
  const due = Math.max(...dues) as Day;
  const starts = rows.flatMap(({ keyResult: { start } }) => start ?? []);
  return { start: (starts.length === 0 ? due : Math.min(...starts)) as Day, due };
}

/** As long as the one before; after a calendar quarter comes a calendar quarter. */
function after({ start, due }: Cycle): Cycle {
  const first = (due + 1) as Day;
  const quarter = quarterOf(first);
  const isQuarter = quarterOf(due).due === due && quarterOf(due).start === start;
  return isQuarter ? quarter : { start: first, due: (first + (due - start)) as Day };
}

function objectivesOf(
  graded: readonly ClosingKeyResult[],
  titles: ReadonlyMap<string, string>,
  originals: ReadonlyMap<string, OriginalScore>,
): readonly ClosingObjective[] {
  const groups = new Map<string, ClosingKeyResult[]>();
  for (const one of graded) {
    const group = groups.get(one.keyResult.objectiveId);
    if (group === undefined) groups.set(one.keyResult.objectiveId, [one]);
    else group.push(one);
  }
  const all = [...groups].map(([id, keyResults]): ClosingObjective => {
    const counting = keyResults.filter(({ keyResult }) => keyResult.role === "key_result");
    const isCommitted =
      counting.length > 0 && counting.every(({ commitment }) => commitment === "committed");
    const commitment = isCommitted ? "committed" : "aspirational";
    const score = rollUp(
      counting.map(({ score: one, keyResult: { weight } }) => ({
        ...(one !== undefined && { score: one }),
        ...(weight !== undefined && { weight }),
      })),
      "exclude",
    );
    const original = originals.get(id);
    return {
      id,
      title: titles.get(id) ?? "",
      commitment,
      keyResults,
      ...(score.ok && { score: score.value, band: band(score.value, commitment) }),
      ...(original && { original }),
    };
  });
  return COMMITMENTS_IN_ORDER.flatMap((wanted) =>
    all.filter(({ commitment }) => commitment === wanted),
  );
}

function distributionOf(graded: readonly ClosingKeyResult[]): readonly Distribution[] {
  return COMMITMENTS_IN_ORDER.flatMap((commitment) => {
    const mine = graded.filter((one) => one.commitment === commitment);
    if (mine.length === 0) return [];
    const bands = { red: 0, amber: 0, green: 0 };
    for (const { band: colour } of mine) if (colour !== undefined) bands[colour]++;
    const scores = mine.flatMap(({ score }) => score ?? []);
    const mean = scores.length === 0 ? {} : { mean: meanOf(scores) };
    return [{ commitment, count: mine.length, bands, ...mean }];
  });
}

/** Attainment and points of each KPI, then the total of each team where all its KPIs have points. */
function kpisOfClose(snapshot: Snapshot, library: Library): readonly ClosingKpi[] {
  const tables = tablesOf(snapshot);
  const settings = bookSettings(snapshot, tables);
  const kpis = kpisOf(snapshot, tables);
  const resultOf = kpiResults({ snapshot, tables, settings, kpis, library });
  const { grades, payout: curve } = readGrades(snapshot.regions);
  const rows = kpis.flatMap((one) => {
    const { kpi } = one.input;
    const { attainment, points } = resultOf(one);
    if (attainment === undefined && points === undefined) return [];
    const paid =
      attainment === undefined || curve.length === 0
        ? undefined
        : payout(attainment as Attainment, { curve });
    const closing: ClosingKpi = {
      item: itemOf(one),
      name: kpi.name,
      isTotal: false,
      ...(kpi.owner !== undefined && { owner: kpi.owner }),
      ...(attainment !== undefined && { attainment }),
      ...(points !== undefined && { points }),
      ...(paid?.ok === true && { coefficient: paid.value }),
    };
    return [{ closing, kpi }];
  });
  const teams = new Map<string, typeof rows>();
  for (const row of rows) {
    const team = row.kpi.team ?? "";
    teams.set(team, [...(teams.get(team) ?? []), row]);
  }
  const totals = [...teams].flatMap(([team, own]) => totalOf(team, own, grades));
  return [...rows.map(({ closing }) => closing), ...totals];
}

/** Points by weight; without any weight all weigh the same. */
function totalOf(
  team: string,
  rows: readonly { readonly closing: ClosingKpi; readonly kpi: { readonly weight?: number } }[],
  grades: readonly GradeStep[],
): readonly ClosingKpi[] {
  const weighted = rows.some(({ kpi }) => kpi.weight !== undefined);
  const counting = rows.filter(({ kpi }) => !weighted || (kpi.weight ?? 0) > 0);
  if (counting.length === 0 || counting.some(({ closing }) => closing.points === undefined)) {
    return [];
  }
  const weightOf = ({ kpi }: (typeof rows)[number]): number => (weighted ? (kpi.weight ?? 0) : 1);
  const whole = counting.reduce((sum, row) => sum + weightOf(row), 0);
  const sum = counting.reduce((all, row) => all + weightOf(row) * (row.closing.points ?? 0), 0);
  const points = Number((sum / whole).toPrecision(12));
  const step = gradeOf(points, grades);
  return [
    {
      item: "",
      name: team,
      isTotal: true,
      points,
      ...(step?.grade !== undefined && { grade: step.grade }),
      ...(step?.coefficient !== undefined && { coefficient: step.coefficient }),
    },
  ];
}
