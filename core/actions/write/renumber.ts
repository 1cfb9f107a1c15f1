import type { TableLayout } from "../../tables/layout";
import { duplicatesIn, type Duplicate } from "./duplicates";
import { found, type Finding } from "../port/findings";
import { Ids } from "./ids";
import type { Outcome } from "../port/outcome";
import { keelTable, tablesOf } from "../book/own-tables";
import { runSteps, type RowCell } from "../port/runs";
import { settingSteps } from "./setting-steps";
import { bookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import { cellSpot } from "../port/spots";
import { outcomeOf, refused, type Step } from "./step";
import { notWritable, unreadKeelTables } from "./writable";

/**
 * Gives every row after the first that shares its id a new one, in Keel's own tables. What speaks of
 * the old id keeps speaking of the first row.
 */
export function renumber(snapshot: Snapshot): Outcome {
  const tables = tablesOf(snapshot);
  const layouts = (["okrs", "kpis"] as const).flatMap(
    (kind) => keelTable(snapshot, tables, kind) ?? [],
  );
  const blocked = [
    ...unreadKeelTables(snapshot),
    ...layouts.flatMap((layout) => notWritable(snapshot, layout)),
  ];
  if (blocked.length > 0) return refused(blocked);
  const ids = new Ids(bookSettings(snapshot, tables), snapshot, tables);
  const parts = layouts.map((layout) => renumbered(layout, ids));
  const steps = parts.flatMap((part) => part.steps);
  if (steps.length === 0) return refused([found("no-duplicates", "info", {})]);
  return outcomeOf(
    [...settingSteps(snapshot, tables, ids.settings), ...steps],
    parts.flatMap((part) => part.findings),
  );
}

interface Renumbered {
  readonly steps: readonly Step[];
  readonly findings: readonly Finding[];
}

function renumbered(layout: TableLayout, ids: Ids): Renumbered {
  const given = new Map<string, string>();
  const byField = new Map<Duplicate["field"], RowCell[]>();
  const findings: Finding[] = [];
  for (const duplicate of duplicatesIn(layout)) {
    const { kind, field, row, id, group } = duplicate;
    const key = `${kind} ${id} ${group}`;
    const next = given.get(key) ?? ids.next(kind);
    if (!given.has(key)) {
      const spot = cellSpot(layout, row, field);
      findings.push(found("renumbered", "info", { from: id, to: next }, spot));
    }
    given.set(key, next);
    byField.set(field, [...(byField.get(field) ?? []), { row, cell: { text: next } }]);
  }
  const steps = [...byField].flatMap(([field, cells]) => {
    const column = layout.columns.get(field);
    return column === undefined ? [] : runSteps(layout.region, column, cells);
  });
  return { steps, findings };
}
