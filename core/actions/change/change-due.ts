/**
 * Changes of KPIs whose day has come: carried out by the rows of the log that were approved.
 *
 * @packageDocumentation
 */
import { kpiChangeState } from "../../course/change";
import type { ChangeRow } from "../../tables/read-changes";
import { readTarget } from "../../tables/read-okrs";
import { kpiNamed, kpisOf } from "../book/book-kpis";
import { keyResultsOf, type changeGround, type LogGround } from "./change-ground";
import { kpiCarriedOut, kpiProblem } from "./change-kpi";
import { requestOf } from "./change-log";
import { carriersIn } from "./change-parts";
import type { Finding } from "../port/findings";
import type { Step } from "../write/step";

interface DueKpis {
  readonly rows: readonly ChangeRow[];
  readonly steps: readonly Step[];
  readonly findings: readonly Finding[];
}

/** A row typed in the sheet is held to the rules of the pane; what it lacks is said. */
export function dueKpis(
  due: readonly ChangeRow[],
  ground: LogGround,
  okrs: ReturnType<typeof changeGround>,
): DueKpis {
  const rows: ChangeRow[] = [];
  const steps: Step[] = [];
  const findings: Finding[] = [];
  const { asOf } = ground.settings;
  const kpis = due.length === 0 ? [] : kpisOf(ground.snapshot, ground.tables);
  for (const row of due) {
    const one = kpiNamed(kpis, row.itemId);
    if (one === undefined) continue;
    if (row.action === "correct") {
      rows.push(row);
      continue;
    }
    const { kpi } = one.input;
    const request = requestOf(row, asOf);
    // The cell may have been changed already: what it was is in the log.
    const was = readTarget(row.from ?? "");
    const before = typeof was === "number" ? { ...kpi, target: was } : kpi;
    const state = kpiChangeState(request, before, asOf);
    if (!state.ok) {
      findings.push(kpiProblem(state.problem, one));
      continue;
    }
    if (state.value !== "in_effect") continue;
    const done = kpiCarriedOut(ground, one, request, carriersIn(keyResultsOf(okrs), kpi));
    rows.push(row);
    steps.push(...done.steps);
    findings.push(...done.findings);
  }
  return { rows, steps, findings };
}
