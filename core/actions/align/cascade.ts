/**
 * KPIs to departments, teams and people: a row for each in the OKRs table, a link for each in Links.
 *
 *     Snapshot + request --shares--> parts --ids, words--> rows --> Settings, KPIs, OKRs, Links
 *
 * @packageDocumentation
 */
import { matchFamily } from "../../decompose/match";
import type { Library } from "../../decompose/library/family";
import type { FoundTable } from "../../tables/found";
import { tableLanguage } from "../../tables/table-language";
import { blockedTables } from "../write/blocked-tables";
import { kpiByKey, kpisOf } from "../book/book-kpis";
import type { CascadeRequest } from "./cascade-request";
import { cascadeRows, type CascadeRows, type CascadeWords } from "./cascade-rows";
import { cascadeView } from "./cascade-view";
import { fillTable } from "../write/fill-table";
import { found } from "../port/findings";
import { Ids } from "../write/ids";
import { kpiIds } from "../plan/kpi-cards";
import { newTable, removeNewTable, type RowEdit } from "../write/new-table";
import { statusSettings } from "../score/okr-readings";
import { okrSteps } from "../plan/okr-steps";
import type { Outcome } from "../port/outcome";
import { withOwnFamilies } from "../book/own-library";
import { keelTable, tablesOf } from "../book/own-tables";
import { planRow } from "../plan/plan-rows";
import { settingSteps } from "../write/setting-steps";
import { bookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import { outcomeOf, refused, type Step } from "../write/step";
import { unreadKeelTables } from "../write/writable";
import type { Language } from "../../kernel/language";

const WRITTEN = ["okrs", "kpis", "settings", "links"] as const;

/** Rows a spreadsheet is still pleasant with; what people meant is hardly more. */
const MOST_ROWS = 20_000;

/**
 * Writes what {@link cascadeView} shows. Rows are drafts, owned by the lead of each team where the
 * Teams table names one; the KPI's own cell is never touched.
 */
export function cascade(
  snapshot: Snapshot,
  request: CascadeRequest,
  known: Library,
  wordsIn: (language: Language) => CascadeWords,
): Outcome {
  const tables = tablesOf(snapshot);
  const unread = unreadKeelTables(snapshot);
  const blocked = unread.length > 0 ? unread : blockedTables(snapshot, tables, WRITTEN);
  if (blocked.length > 0) return refused(blocked);
  const view = cascadeView(snapshot, request, known);
  const count = view.kpis.reduce((sum, { parts }) => sum + parts.length, 0);
  if (count > MOST_ROWS) {
    return refused([found("cascade-too-long", "error", { rows: count, most: MOST_ROWS })]);
  }
  if (count === 0) return refused(view.findings);
  const own = keelTable(snapshot, tables, "okrs");
  const language = own === undefined ? snapshot.language : tableLanguage(own);
  const settings = bookSettings(snapshot, tables);
  const library = withOwnFamilies(snapshot, known);
  const ids = new Ids(settings, snapshot, tables);
  const book = kpisOf(snapshot, tables);
  const kpis = view.kpis.flatMap((one) => {
    const kpi = kpiByKey(book, one.key);
    return kpi === undefined ? [] : [{ one, kpi }];
  });
  const cards = kpiIds(
    snapshot,
    tables,
    kpis.map(({ kpi }) => kpi),
    ids,
  );
  const rows = kpis.map(({ one, kpi }): CascadeRows => {
    const family = matchFamily(one.name, library)?.family;
    return cascadeRows(one, {
      ids,
      language,
      by: view.by,
      start: view.start,
      due: view.due,
      words: wordsIn(language),
      kpiId: cards.idOf(kpi),
      metric: kpi.input.measures[0]?.metric ?? one.name,
      objective: family?.objectives[0]?.[language] ?? "",
    });
  });
  const context = { language, settings: statusSettings(settings) };
  const okrs = rows.flatMap((one) => one.okrs.map((row) => planRow(row, context)));
  const style = { language, style: settings.formulas };
  return outcomeOf(
    [
      ...settingSteps(snapshot, tables, ids.settings),
      ...cards.steps,
      ...okrSteps(snapshot, own, okrs, style),
      ...linkSteps(
        snapshot,
        tables,
        rows.flatMap(({ links }) => links),
        language,
      ),
    ],
    view.findings,
  );
}

/** Below the rows of Keel's own Links table, which is made with the first link. */
export function linkSteps(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
  rows: readonly RowEdit<"links">[],
  language: Language,
): readonly Step[] {
  const own = keelTable(snapshot, tables, "links");
  if (own !== undefined) return fillTable(snapshot, own, rows);
  const edits = newTable("links", rows, language);
  return [{ edits, inverse: removeNewTable(edits, "links") }];
}
