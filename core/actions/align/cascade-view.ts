/**
 * What each team would have of each KPI, before anything is written.
 *
 * @packageDocumentation
 */
import { cascadeTotal } from "../../decompose/cascade";
import { cascadeFigure, type CascadeFigure } from "../../decompose/cascade-figure";
import { matchFamily } from "../../decompose/match";
import type { Library } from "../../decompose/library/family";
import { plainWord } from "../../kernel/plain-word";
import { alignmentBook, type AlignmentBook } from "./alignment-book";
import { quarterOf } from "../book/assumed-cycle";
import { kpiByKey, type BookKpi } from "../book/book-kpis";
import type {
  CascadedKpi,
  CascadePart,
  CascadeRequest,
  CascadeView,
  ShareRule,
} from "./cascade-request";
import {
  TeamsToCascade,
  treeOf,
  weightOf,
  withoutWeight,
  type FreeDays,
  type TeamToCascade,
} from "./cascade-teams";
import { found, type Finding } from "../port/findings";
import { withOwnFamilies } from "../book/own-library";
import { tablesOf } from "../book/own-tables";
import { bookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import type { Cycle } from "../../scoring/expected";

/** The KPIs asked for with the part of each team; a finding for each that cannot go down. */
export function cascadeView(
  snapshot: Snapshot,
  request: CascadeRequest,
  known: Library,
): CascadeView {
  const tables = tablesOf(snapshot);
  const ground = alignmentBook(snapshot, tables);
  const quarter = quarterOf(bookSettings(snapshot, tables).asOf);
  const cycle = { start: request.start ?? quarter.start, due: request.due ?? quarter.due };
  const library = withOwnFamilies(snapshot, known);
  const teams = new TeamsToCascade(ground.book.teams, request);
  const free = freeDays(ground, cycle);
  const findings: Finding[] = [];
  const asked = request.kpis.flatMap((key): readonly Asked[] => {
    const kpi = kpiByKey(ground.kpis, key);
    const toAlign = kpi && ground.book.kpis[ground.kpis.indexOf(kpi)];
    if (kpi !== undefined && toAlign !== undefined) return [{ kpi, teams: teams.for(toAlign) }];
    findings.push(found("kpi-gone", "warning", { key }));
    return [];
  });
  const by = request.by ?? ruleFor(asked, request, free);
  const shared = new Shared({ ground, request, library, by, free, findings });
  const kpis = asked.flatMap((one) => shared.of(one));
  const isShared = kpis.some(({ parts }) => parts.some(({ share }) => share !== undefined));
  if (isShared && request.by === undefined) {
    findings.push(found("cascade-shared-by", "info", { by }));
  }
  return { by, ...cycle, kpis, findings };
}

interface Asked {
  readonly kpi: BookKpi;
  readonly teams: readonly TeamToCascade[];
}

/** The first rule for which every team that has others beside it says what it has. */
function ruleFor(asked: readonly Asked[], request: CascadeRequest, free: FreeDays): ShareRule {
  const lists = [...new Set(asked.map(({ teams }) => teams))];
  const fits = (by: ShareRule): boolean =>
    lists.every(
      (list) => withoutWeight(list, (team) => weightOf(team, by, request, free)).length === 0,
    );
  if (request.weights !== undefined && fits("weights")) return "weights";
  return (["last_period", "headcount"] as const).find(fits) ?? "even";
}

const WORKING = 5 / 7;

/** Working days of the team's people in the cycle, less the effort its key results have already. */
function freeDays({ book }: AlignmentBook, { start, due }: Cycle): FreeDays {
  const spent = new Map<string, number>();
  for (const { team, effort = 0 } of book.keyResults) {
    const key = plainWord(team ?? "");
    spent.set(key, (spent.get(key) ?? 0) + Math.max(0, effort));
  }
  const days = Math.max(0, Math.round((due - start + 1) * WORKING));
  return new Map(
    book.teams.flatMap(({ name, headcount }) => {
      const key = plainWord(name);
      return headcount === undefined
        ? []
        : [[key, Math.max(0, headcount * days - (spent.get(key) ?? 0))] as const];
    }),
  );
}

interface Ground {
  readonly ground: AlignmentBook;
  readonly request: CascadeRequest;
  readonly library: Library;
  readonly by: ShareRule;
  readonly free: FreeDays;
  readonly findings: Finding[];
}

/** Shares KPIs out one by one and tells what stands in the way. */
class Shared {
  private readonly missing = new Set<string>();

  constructor(private readonly ground: Ground) {}

  of({ kpi, teams }: Asked): readonly CascadedKpi[] {
    const { findings, library, by, request, free } = this.ground;
    const { name, unit = "" } = kpi.input.kpi;
    const refuse = (finding: Finding): readonly never[] => {
      findings.push(finding);
      return [];
    };
    if (teams.length === 0)
      return refuse(found("cascade-no-teams", "warning", { kpi: name }, kpi.spot));
    const there = this.carrying(kpi, teams);
    if (there !== undefined) {
      const facts = { kpi: name, team: there };
      return refuse(found("cascade-there-already", "warning", facts, kpi.spot));
    }
    const figure = cascadeFigure(kpi.input, matchFamily(name, library));
    if (!figure.ok) {
      return refuse(found(`cascade-${figure.problem}`, "warning", { kpi: name }, kpi.spot));
    }
    const weight = (team: TeamToCascade) => weightOf(team, by, request, free);
    const head = { key: kpi.key, name, unit, figure: figure.value };
    if (figure.value.way === "bound" || figure.value.way === "growth") {
      findings.push(
        found("cascade-same-for-all", "info", { kpi: name, teams: teams.length }, kpi.spot),
      );
      return [{ ...head, parts: sameFor(teams, figure.value), unplaced: 0 }];
    }
    const lacking = withoutWeight(teams, weight);
    if (lacking.length > 0) {
      this.tellMissing(lacking);
      return [];
    }
    const { step } = figure.value;
    const total = figure.value.way === "flow" ? figure.value.to : figure.value.change;
    const tree = treeOf(teams, weight, request.caps);
    const answer = cascadeTotal(total, tree, step);
    if (!answer.ok)
      return refuse(found("cascade-weights-zero", "warning", { kpi: name, by }, kpi.spot));
    const { parts: amounts, unplaced } = answer.value;
    if (unplaced !== 0) {
      const facts = { kpi: name, amount: unplaced, total, unit };
      findings.push(found("cascade-unplaced", "warning", facts, kpi.spot));
    }
    return [{ ...head, parts: partsOf(teams, amounts, figure.value, total), unplaced }];
  }

  private tellMissing(teams: readonly TeamToCascade[]): void {
    const { ground, by, findings } = this.ground;
    for (const { name } of teams) {
      if (this.missing.has(name)) continue;
      this.missing.add(name);
      const at = ground.book.teams.findIndex((team) => team.name === name);
      const field = by === "last_period" ? "lastPeriodShare" : "headcount";
      const spot = at < 0 ? undefined : ground.spotOf({ list: "teams", at, field });
      findings.push(found("cascade-weight-missing", "warning", { team: name, by }, spot));
    }
  }

  /** A team that has a part of the KPI already. */
  private carrying(kpi: BookKpi, teams: readonly TeamToCascade[]): string | undefined {
    const ids = new Set([kpi.key, kpi.cell, kpi.input.kpi.id, kpi.input.kpi.name].map(plainWord));
    const { keyResults } = this.ground.ground.book;
    const has = new Set(
      keyResults.flatMap(({ team, link, kpiIds }) =>
        link === "part" && kpiIds.some((id) => ids.has(plainWord(id)))
          ? [plainWord(team ?? "")]
          : [],
      ),
    );
    return teams.find(({ name }) => has.has(plainWord(name)))?.name;
  }
}

const headOf = ({ name, parent, depth, team: { lead } }: TeamToCascade) => ({
  team: name,
  depth,
  ...(parent !== undefined && { parent }),
  ...(lead !== undefined && { lead }),
});

const sameFor = (
  teams: readonly TeamToCascade[],
  figure: Extract<CascadeFigure, { way: "bound" | "growth" }>,
): readonly CascadePart[] =>
  teams.map((team) =>
    figure.way === "bound"
      ? { ...headOf(team), target: figure.to }
      : { ...headOf(team), baseline: 0, target: figure.by },
  );

/** The contribution is the team's part of the change, shared as the figure itself is. */
function partsOf(
  teams: readonly TeamToCascade[],
  amounts: readonly number[],
  figure: Extract<CascadeFigure, { way: "flow" | "level" }>,
  total: number,
): readonly CascadePart[] {
  const changes = figure.way === "level" ? amounts : changesOf(teams, amounts, figure, total);
  const openings = figure.way === "level" ? openingsOf(teams, figure) : undefined;
  return teams.map((team, at): CascadePart => {
    const amount = amounts[at] ?? 0;
    const above = team.parent === undefined ? total : (amounts[team.parent] ?? 0);
    const opening = openings?.[at] ?? 0;
    return {
      ...headOf(team),
      amount,
      share: above === 0 ? 0 : Number((amount / above).toPrecision(9)),
      baseline: opening,
      target: Number((opening + amount).toPrecision(15)),
      contribution: changes[at] ?? 0,
    };
  });
}

function changesOf(
  teams: readonly TeamToCascade[],
  amounts: readonly number[],
  { change, step }: Extract<CascadeFigure, { way: "flow" }>,
  total: number,
): readonly number[] {
  if (change === total) return amounts;
  const top = teams.reduce(
    (sum, { parent }, at) => (parent === undefined ? sum + (amounts[at] ?? 0) : sum),
    0,
  );
  const placed = Math.round((change * (total === 0 ? 0 : top / total)) / step) * step;
  const tree = teams.map(({ parent }, at) => ({
    weight: Math.abs(amounts[at] ?? 0),
    ...(parent !== undefined && { parent }),
  }));
  const answer = cascadeTotal(Number(placed.toPrecision(12)), tree, step);
  return answer.ok ? answer.value.parts : amounts.map(() => 0);
}

/** Teams had so much of the level last period; without those shares a team starts its change at 0. */
function openingsOf(
  teams: readonly TeamToCascade[],
  { from, step }: Extract<CascadeFigure, { way: "level" }>,
): readonly number[] | undefined {
  const share = ({ team }: TeamToCascade) => team.lastPeriodShare;
  if (withoutWeight(teams, share).length > 0) return undefined;
  const answer = cascadeTotal(from, treeOf(teams, share), step);
  return answer.ok ? answer.value.parts : undefined;
}
