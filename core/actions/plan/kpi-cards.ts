/**
 * Ids for the KPIs of a plan: the user's own where they have one, else a row in Keel's KPIs table.
 *
 * @packageDocumentation
 */
import type { Language } from "../../kernel/language";
import { wordOf } from "../../model/vocabulary";
import { isPercentUnit } from "../../model/units";
import { tableLanguage } from "../../tables/table-language";
import type { BookKpi } from "../book/book-kpis";
import type { CellEdit } from "../port/edits";
import { fillTable } from "../write/fill-table";
import type { Ids } from "../write/ids";
import { linkTo } from "../book/kpi-cell";
import { sourceText } from "../book/kpi-register";
import { newSheetId, newTable, removeNewTable, type RowEdit } from "../write/new-table";
import { keelTable } from "../book/own-tables";
import { seen } from "../write/seen";
import type { FoundTable } from "../../tables/found";
import type { Snapshot } from "../port/snapshot";
import { looks, writeStep, type Step } from "../write/step";
import { PERCENT_FORMAT } from "../write/table-look";
import { TABLE_FIELDS } from "../../model/table";

export interface KpiIds {
  readonly idOf: (kpi: BookKpi) => string;
  readonly steps: readonly Step[];
}

/** A number alone is a line number, which changes as soon as a row is inserted. */
const isLasting = (id: string): boolean => /\p{L}/u.test(id);

export function kpiIds(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
  kpis: readonly BookKpi[],
  ids: Ids,
): KpiIds {
  const known = new Map<BookKpi, string>();
  const cards: BookKpi[] = [];
  const steps: Step[] = [];
  for (const kpi of kpis) {
    const { key, cell, input } = kpi;
    if (key !== cell && isLasting(input.kpi.id)) {
      known.set(kpi, input.kpi.id);
      continue;
    }
    const id = ids.next("KPI");
    known.set(kpi, id);
    if (!kpi.isKeels) cards.push(kpi);
    else steps.push(...idStep(kpi, id));
  }
  const idOf = (kpi: BookKpi): string => known.get(kpi) ?? "";
  return { idOf, steps: [...steps, ...cardSteps(snapshot, tables, cards, idOf)] };
}

/** Fills the blank ID of a row in Keel's own table. */
function idStep({ layout, row, input }: BookKpi, id: string): readonly Step[] {
  const column = layout.columns.get("id");
  if (column === undefined || input.kpi.id !== "") return [];
  const expect = seen(layout.region, { row, column, rows: 1, columns: 1 });
  return [writeStep(layout.table.sheet, { row, column }, [[{ text: id }]], expect)];
}

function cardSteps(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
  kpis: readonly BookKpi[],
  idOf: (kpi: BookKpi) => string,
): readonly Step[] {
  if (kpis.length === 0) return [];
  const own = keelTable(snapshot, tables, "kpis");
  const language = own === undefined ? snapshot.language : tableLanguage(own);
  const rows = kpis.map((kpi) => cardOf(kpi, idOf(kpi), language));
  if (own !== undefined) return fillTable(snapshot, own, rows);
  const edits = newTable("kpis", rows, language);
  const percent = kpis.flatMap((kpi, place) =>
    isPercentUnit(kpi.input.kpi.unit) ? [place + 1] : [],
  );
  const first = TABLE_FIELDS.kpis.indexOf("comparisonBase");
  const columns = TABLE_FIELDS.kpis.indexOf("actual") - first + 1;
  const formats = percent.map((row) => ({
    do: "numberFormat" as const,
    sheet: newSheetId("kpis"),
    area: { row, column: first, rows: 1, columns },
    code: PERCENT_FORMAT,
  }));
  return [{ edits, inverse: removeNewTable(edits, "kpis") }, looks(formats)];
}

const NUMBERS = ["comparisonBase", "baseline", "threshold", "target", "stretch", "actual"] as const;

/** Names and words are copied, numbers are linked: one source of data. */
function cardOf(kpi: BookKpi, id: string, language: Language): RowEdit<"kpis"> {
  const { name, level, team, owner, direction, unit, period } = kpi.input.kpi;
  const text = (value: string | undefined): CellEdit | null =>
    value === undefined ? null : { text: value };
  const cells = {
    id: { text: id },
    kpi: { text: name },
    level: text(level),
    team: text(team),
    owner: text(owner),
    direction: direction === undefined ? null : { text: wordOf("direction", direction, language) },
    unit: text(unit),
    period: text(period),
    source: { text: sourceText(kpi.spot) },
    ...Object.fromEntries(NUMBERS.map((field) => [field, linkTo(kpi, field)?.cell ?? null])),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null));
}
