/**
 * The target of a KPI changed under rules: proposed with evidence, approved by a named person, in
 * effect from its day on. Until then the old target holds; from then on each pays for its own days.
 *
 * @packageDocumentation
 */
import { kpiChangeState, type ChangeRequest, type KpiChangeProblem } from "../../course/change";
import type { KeyResult, Kpi } from "../../model/nouns";
import { cellOf, isDay } from "../../tables/layout";
import { cellScale } from "../../tables/read-kpis";
import type { BookKpi } from "../book/book-kpis";
import { setCell } from "./change-effects";
import type { LogGround } from "./change-ground";
import { kpiEntry, logSteps } from "./change-log";
import { isPart, partsFinding } from "./change-parts";
import { found, type Finding } from "../port/findings";
import type { Outcome } from "../port/outcome";
import { cellSpot } from "../port/spots";
import { outcomeOf, refused, type Step } from "../write/step";
import { notWritable } from "../write/writable";

/** Writes it down and, where it holds at once, sets the target cell. */
export function changeKpi(
  ground: LogGround,
  one: BookKpi,
  request: ChangeRequest,
  carriers: readonly KeyResult[],
): Outcome {
  const { kpi } = one.input;
  const state = kpiChangeState(request, kpi, ground.settings.asOf);
  if (!state.ok) return refused([kpiProblem(state.problem, one)]);
  const log = logSteps(ground, [kpiEntry(request, one, state.value, ground)]);
  if (state.value !== "in_effect") {
    return outcomeOf(log, [...coreWins(one, carriers), waiting(state.value, request)]);
  }
  const { approvedBy = "" } = request;
  const held = found("change-kpi-in-effect", "info", { approvedBy, day: request.effective });
  const { steps, findings } = kpiCarriedOut(ground, one, request, carriers);
  return outcomeOf([...steps, ...log], [held, ...findings]);
}

function waiting(state: string, { effective }: ChangeRequest): Finding {
  if (state === "noted") return found("change-noted", "info", {});
  return state === "approved"
    ? found("change-kpi-waits-for-day", "info", { day: effective })
    : found("change-kpi-waits", "info", {});
}

/** A core KPI stands while its change waits: what serves it is what gives way. */
function coreWins({ input: { kpi }, spot }: BookKpi, carriers: readonly KeyResult[]) {
  if (kpi.priority !== 1) return [];
  const keyResults = carriers.map(({ title }) => title);
  return [found("change-core-kpi-wins", "info", { kpi: kpi.name, keyResults }, spot)];
}

/** What a change in effect does to the sheet; a cell that is not Keel's to write is named instead. */
export function kpiCarriedOut(
  { snapshot }: LogGround,
  one: BookKpi,
  { target }: ChangeRequest,
  carriers: readonly KeyResult[],
): { readonly steps: readonly Step[]; readonly findings: readonly Finding[] } {
  const { layout, row, input } = one;
  const { kpi } = input;
  if (typeof target !== "number") return { steps: [], findings: [] };
  const changed: Kpi = { ...kpi, target };
  const parts = carriers.some(isPart) ? partsFinding(changed, carriers, one.spot) : undefined;
  const findings = [...stepsBeyond(one, target), ...(parts === undefined ? [] : [parts])];
  if (kpi.target === target) return { steps: [], findings };
  const value = Number((target / cellScale(layout, row, "target")).toPrecision(12));
  const seen = cellOf(layout, row, "target");
  const column = layout.columns.get("target");
  const isFormula = layout.region.formulas.some(([r, c]) => r === row && c === column);
  const isPlain = typeof seen === "number" && !isFormula && !isDay(layout, row, "target");
  if (isPlain && notWritable(snapshot, layout).length === 0) {
    return { steps: setCell(layout, row, "target", { value }), findings };
  }
  const facts = { kpi: kpi.name, target, unit: kpi.unit ?? "" };
  const spot = cellSpot(layout, row, "target", "kpi");
  return {
    steps: [],
    findings: [found("change-kpi-by-hand", "warning", facts, spot), ...findings],
  };
}

/** A threshold or stretch value that the new target has passed. */
function stepsBeyond({ layout, row, input: { kpi } }: BookKpi, target: number): readonly Finding[] {
  const old = kpi.target ?? target;
  return (["threshold", "stretch"] as const).flatMap((field) => {
    const value = kpi[field];
    if (value === undefined || Math.sign(value - old) === Math.sign(value - target)) return [];
    const isThreshold = field === "threshold";
    const facts = { kpi: kpi.name, isThreshold, value, unit: kpi.unit ?? "" };
    return [found("change-kpi-step", "warning", facts, cellSpot(layout, row, field, "kpi"))];
  });
}

export function kpiProblem(problem: KpiChangeProblem, { spot }: BookKpi): Finding {
  switch (problem.code) {
    case "change-reason-wanted":
      return found(problem.code, "error", {}, spot);
    case "change-target-wanted":
    case "change-target-same":
      return found(problem.code, "error", { keyResult: problem.keyResult }, spot);
    default:
      return found(problem.code, "error", { kpi: problem.kpi }, spot);
  }
}
