/**
 * What a workbook says of alignment: its KPIs, OKRs, Teams and Links, with the cells they stand in.
 *
 * @packageDocumentation
 */
import type { BookToAlign, KeyResultToAlign, KpiToAlign } from "../../alignment/graph/book";
import type { AlignmentPlace } from "../../alignment/graph/facts";
import { goalOf } from "../../decompose/goal";
import { listIn } from "../../kernel/list-in";
import { plainWord } from "../../kernel/plain-word";
import { readSentence } from "../../measure/sentence";
import type { KeyResult } from "../../model/nouns";
import { layoutOf, textOf, type TableLayout } from "../../tables/layout";
import { cycleOfPeriod } from "../../tables/period-cycle";
import { clean, readOkrs } from "../../tables/read-okrs";
import { readLinks } from "../../tables/read-links";
import { readTeams } from "../../tables/read-teams";
import { responsibilityIn } from "../../tables/responsibility";
import type { FoundTable } from "../../tables/found";
import { kpisOf, type BookKpi } from "../book/book-kpis";
import { isEnded } from "../score/okr-readings";
import type { Spot } from "../port/outcome";
import { keelTable, layoutsOf, tablesOf } from "../book/own-tables";
import type { Snapshot } from "../port/snapshot";
import { cellSpot } from "../port/spots";

/** A row of a table. */
export interface PlacedRow {
  readonly layout: TableLayout;
  /** Zero-based row of the sheet. */
  readonly row: number;
}

export interface AlignmentBook {
  readonly book: BookToAlign;
  readonly kpis: readonly BookKpi[];
  /** The rows behind the lists of {@link BookToAlign}, in their order. */
  readonly rows: Readonly<Record<AlignmentPlace["list"], readonly PlacedRow[]>>;
  /** As they were read, in the order of the book's own. */
  readonly keyResults: readonly KeyResult[];
  readonly spotOf: (place: AlignmentPlace) => Spot | undefined;
}

export function alignmentBook(
  snapshot: Snapshot,
  tables: readonly FoundTable[] = tablesOf(snapshot),
): AlignmentBook {
  const kpis = kpisOf(snapshot, tables);
  const okrs = okrsIn(snapshot, tables);
  const teams = layoutsOf(snapshot, tables, "teams").flatMap((layout) =>
    readTeams(layout).map((read) => ({ layout, read })),
  );
  // Links that people keep in a table of their own count beside those that Keel has written.
  const links = layoutsOf(snapshot, tables, "links").flatMap((layout) =>
    readLinks(layout).map((read) => ({ layout, read })),
  );
  const at = (
    found: readonly { readonly layout: TableLayout; readonly read: { readonly row: number } }[],
  ) => found.map(({ layout, read: { row } }): PlacedRow => ({ layout, row }));
  const rows = {
    kpis: kpis.map(({ layout, row }): PlacedRow => ({ layout, row })),
    objectives: okrs.objectives.map(({ place }) => place),
    keyResults: okrs.keyResults.map(({ place }) => place),
    teams: at(teams),
    links: at(links),
  };
  return {
    kpis,
    rows,
    keyResults: okrs.keyResults.map(({ keyResult }) => keyResult),
    book: {
      kpis: kpis.map(kpiToAlign),
      objectives: okrs.objectives.map(({ id, title }) => ({ id, title })),
      keyResults: okrs.keyResults.map(({ toAlign }) => toAlign),
      teams: teams.map(({ read: { team, ...rest } }) => ({ name: team, ...rest })),
      links: links.map(({ read }) => read),
      notDoing: okrs.notDoing,
      canLink: okrs.canLink || links.length > 0,
    },
    spotOf: ({ list, at: place, field }) => {
      const one = rows[list][place];
      return one === undefined ? undefined : cellSpot(one.layout, one.row, field, "keyResult");
    },
  };
}

interface OkrsToAlign {
  readonly objectives: readonly { id: string; title: string; place: PlacedRow }[];
  readonly keyResults: readonly {
    readonly place: PlacedRow;
    readonly keyResult: KeyResult;
    readonly toAlign: KeyResultToAlign;
  }[];
  readonly notDoing: readonly string[];
  readonly canLink: boolean;
}

/** Every table that is checked, Keel's own first, so that ids mean its rows. */
function okrsIn(snapshot: Snapshot, tables: readonly FoundTable[]): OkrsToAlign {
  const own = keelTable(snapshot, tables, "okrs")?.table;
  const layouts = tables
    .filter(({ reads, orientation }) => reads === "okrs" && orientation === "rows")
    .sort((a, b) => Number(b === own) - Number(a === own))
    .flatMap((table) => layoutOf(table, snapshot.regions) ?? []);
  const objectives: OkrsToAlign["objectives"][number][] = [];
  const keyResults: OkrsToAlign["keyResults"][number][] = [];
  const notDoing: string[] = [];
  layouts.forEach((layout, table) => {
    const read = readOkrs(layout);
    const titles = new Map(read.objectives.map(({ id, title }) => [id, title]));
    const places = new Map<string, number>();
    for (const { row, keyResult } of read.keyResults) {
      if (keyResult.state === "not_doing") {
        notDoing.push(...listIn(keyResult.kpiId), keyResult.title);
      }
      if (isEnded(keyResult)) continue;
      const { objectiveId: id } = keyResult;
      const title = titles.get(id) ?? "";
      if (!places.has(id) && (id !== "" || title !== "")) {
        places.set(id, objectives.length);
        objectives.push({
          id,
          title,
          place: { layout, row: title === "" ? row : headRow(layout, row) },
        });
      }
      const toAlign = keyResultToAlign(keyResult, places.get(id), table);
      keyResults.push({ place: { layout, row }, keyResult, toAlign });
    }
  });
  return {
    objectives,
    keyResults,
    notDoing,
    canLink: layouts.some(({ columns }) => columns.has("kpiId")),
  };
}

/** The row in which the objective of a key result is written. */
function headRow(layout: TableLayout, row: number): number {
  for (let at = row; at > layout.table.headerRow; at--) {
    if (textOf(layout, at, "objective") !== undefined) return at;
  }
  return row;
}

/** What the note of an assumed contribution says, in both languages. */
const ASSUMED = /\bassum|假设/i;

function keyResultToAlign(
  one: KeyResult,
  objective: number | undefined,
  table: number,
): KeyResultToAlign {
  const { id, title, role, kpiId, link, contribution, team, owner, kind, baseline } = one;
  const { target, unit, start, due, effort, state, note } = one;
  const [measure] = readSentence(title);
  const level = typeof target === "number" ? target : undefined;
  return clean<KeyResultToAlign>({
    id,
    objective,
    title,
    isGuardrail: role === "guardrail",
    kpiIds: listIn(kpiId),
    link,
    contribution,
    isAssumed: note !== undefined && ASSUMED.test(note),
    team,
    owner,
    kind,
    baseline,
    target: level,
    unit,
    start,
    due,
    effort,
    state,
    better: wayOf(measure?.direction, baseline, level),
    metric: plainWord(measure?.metric ?? title),
    table,
  });
}

function wayOf(
  said: string | undefined,
  from: number | undefined,
  to: number | undefined,
): 1 | -1 | undefined {
  if (said === "increase") return 1;
  if (said === "decrease") return -1;
  if (from === undefined || to === undefined || from === to) return undefined;
  return to > from ? 1 : -1;
}

function kpiToAlign({ layout, row, input }: BookKpi): KpiToAlign {
  const { kpi, measures } = input;
  const goal = goalOf(kpi, measures[0]);
  const isMatrix = layout.table.columns.some(({ party }) => party !== undefined);
  const { leads, supports } = responsibilityIn(layout, row);
  return clean<KpiToAlign>({
    id: kpi.id,
    name: kpi.name,
    teams: listIn(kpi.team),
    leads: isMatrix ? leads : undefined,
    supports: isMatrix ? supports : undefined,
    hasTarget: goal.to !== undefined || goal.change !== undefined,
    changes: changesOf(input, goal.to),
    unit: goal.unit,
    period: cycleOfPeriod(kpi.period),
    better: wayOf(kpi.direction, goal.from, goal.to),
    metric: plainWord(measures[0]?.metric ?? kpi.name),
  });
}

/**
 * A flow starts at 0 or is compared with the last period, a level starts at its baseline; where the
 * sheet does not say which it is, either will do. Without any opening the change is not known.
 */
function changesOf({ kpi, measures }: BookKpi["input"], to: number | undefined): readonly number[] {
  const { cumulative, comparisonBase, baseline } = kpi;
  const [stated] = measures;
  if (to === undefined) {
    const { change } = goalOf(kpi, stated);
    return change === undefined ? [] : [change.by];
  }
  const known = [baseline, stated?.baseline, comparisonBase].flatMap((from) => from ?? []);
  const isFlow = cumulative === true || (cumulative === undefined && baseline === undefined);
  const openings =
    cumulative === true
      ? [comparisonBase ?? stated?.baseline, 0]
      : [...known, isFlow ? 0 : undefined];
  if (known.length === 0 && cumulative !== true) return [];
  return [...new Set(openings.flatMap((from) => (from === undefined ? [] : [to - from])))];
}
