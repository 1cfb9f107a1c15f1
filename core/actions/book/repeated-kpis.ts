/**
 * KPIs that a second table repeats without a figure of them, as an appraisal form does: they are the
 * same KPIs and not others of the same name.
 *
 * @packageDocumentation
 */
import type { Field } from "../../model/table";
import { plainWord } from "../../kernel/plain-word";
import type { FoundTable } from "../../tables/found";
import type { PlacedKpi } from "./book-kpis";

const FIGURES: ReadonlySet<Field | undefined> = new Set<Field>([
  "target",
  "threshold",
  "stretch",
  "actual",
  "baseline",
  "comparisonBase",
]);

const isForm = ({ orientation, columns }: FoundTable): boolean =>
  orientation === "rows" &&
  !columns.some(({ field, period }) => FIGURES.has(field) || period !== undefined);

const hasFigures = ({ kpi, targetText }: PlacedKpi): boolean =>
  targetText !== undefined ||
  [kpi.target, kpi.threshold, kpi.stretch, kpi.actual, kpi.baseline].some(
    (figure) => figure !== undefined,
  );

const isShared = ({ layout }: PlacedKpi): boolean =>
  layout.table.columns.some(({ party }) => party !== undefined);

/**
 * The rows without those that only repeat a KPI. Who leads and who supports it is taken over from
 * the matrix that says so.
 */
export function withoutRepeats(rows: readonly PlacedKpi[]): readonly PlacedKpi[] {
  const forms = new Set(rows.map(({ layout }) => layout.table).filter(isForm));
  if (forms.size === 0) return rows;
  const known = new Map<string, PlacedKpi[]>();
  for (const row of rows) {
    if (forms.has(row.layout.table) || !hasFigures(row)) continue;
    const name = plainWord(row.kpi.name);
    const alike = known.get(name);
    if (alike === undefined) known.set(name, [row]);
    else alike.push(row);
  }
  const matrix = new Map<PlacedKpi, PlacedKpi>();
  const kept = rows.filter((row) => {
    if (!forms.has(row.layout.table)) return true;
    const [first, ...others] = known.get(plainWord(row.kpi.name)) ?? [];
    if (first === undefined) return true;
    if (!isShared(row)) return false;
    if (others.length > 0 || matrix.has(first)) return true;
    matrix.set(first, row);
    return false;
  });
  return kept.map((row) => {
    const shared = matrix.get(row);
    if (shared === undefined) return row;
    const team = row.kpi.team ?? shared.kpi.team;
    const supports = row.supports ?? shared.supports;
    return {
      ...row,
      kpi: { ...row.kpi, ...(team !== undefined && { team }) },
      ...(supports !== undefined && { supports }),
    };
  });
}
