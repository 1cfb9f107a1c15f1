/**
 * From edited drafts to rows of the OKRs table, with everything those need around them.
 *
 *     drafts + choices --ids, links, words--> rows --> Settings, KPIs, OKRs
 *
 * @packageDocumentation
 */
import type { Language } from "../../kernel/language";
import { listIn } from "../../kernel/list-in";
import type { FormulaStyle } from "../../model/settings";
import { ROW_TITLES } from "../../model/table-names";
import type { FoundTable } from "../../tables/found";
import type { TableLayout } from "../../tables/layout";
import { readOkrs } from "../../tables/read-okrs";
import { tableLanguage } from "../../tables/table-language";
import { quarterOf } from "../book/assumed-cycle";
import { blockedTables } from "../write/blocked-tables";
import { kpiByKey, kpisOf, type BookKpi } from "../book/book-kpis";
import { found, type Finding } from "../port/findings";
import { Ids } from "../write/ids";
import { Metrics } from "../book/kpi-cell";
import { kpiIds } from "./kpi-cards";
import { okrSteps } from "./okr-steps";
import type { Outcome } from "../port/outcome";
import { keelTable, tablesOf } from "../book/own-tables";
import { draftRows, ownRow, partsOf, type Planning } from "./plan-parts";
import { planRow, type PlanWords, type RowToPlan } from "./plan-rows";
import type { PlanRequest } from "../port/requests";
import { settingSteps } from "../write/setting-steps";
import { bookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import { outcomeOf, refused } from "../write/step";
import { unreadKeelTables } from "../write/writable";
import { isEnded, statusSettings } from "../score/okr-readings";
import { wantedFigures } from "../../decompose/wanted-figures";

/**
 * Writes the drafts as the user left them: one row per key result and guardrail, held KPIs as
 * guardrails, watched ones on the not-doing list. Rows go below those that are there; tables that
 * are missing are made. Nothing is written beside the user's own KPIs.
 */
export function plan(snapshot: Snapshot, request: PlanRequest, words: PlanWords): Outcome {
  const tables = tablesOf(snapshot);
  const own = keelTable(snapshot, tables, "okrs");
  const unread = unreadKeelTables(snapshot);
  const blocked =
    unread.length > 0 ? unread : blockedTables(snapshot, tables, ["okrs", "kpis", "settings"]);
  if (blocked.length > 0) return refused(blocked);
  const book = kpisOf(snapshot, tables);
  const metrics = new Metrics(book);
  const parts = partsOf(request, book, metrics);
  const carried = own === undefined ? [] : carriedIn(own);
  const others = parts.others.filter(({ kpi }) => !carried.some(({ kpiId }) => isOf(kpiId, kpi)));
  const settings = bookSettings(snapshot, tables);
  const ids = new Ids(settings, snapshot, tables);
  const planned = new Set([...servedBy(request, book), ...others.map(({ kpi }) => kpi)]);
  const kpis = kpiIds(
    snapshot,
    tables,
    book.filter((kpi) => planned.has(kpi)),
    ids,
  );
  const language = own === undefined ? snapshot.language : tableLanguage(own);
  const cycle = request.cycle ?? quarterOf(settings.asOf);
  const planning = planningOf(book, { ids, metrics, cycle, words }, kpis.idOf, language);
  const rows: readonly RowToPlan[] = [
    ...parts.drafts.flatMap((draft) => draftRows(draft, planning)),
    ...others
      .filter(({ choice }) => choice.choice === "guardrail")
      .map(({ kpi, choice }) => ownRow(kpi, choice, planning)),
    ...others
      .filter(({ choice }) => choice.choice === "watched")
      .map(({ kpi, choice }) => ownRow(kpi, choice, planning)),
  ];
  // What is not done, without a word of what is, is no plan.
  const isEmptyPlan = request.drafts.length > 0 && parts.drafts.length === 0;
  if (isEmptyPlan || rows.length === 0) return refused(parts.findings);
  const context = { language, settings: statusSettings(settings) };
  const style: FormulaStyle = settings.formulas;
  return outcomeOf(
    [
      ...settingSteps(snapshot, tables, ids.settings),
      ...kpis.steps,
      ...okrSteps(
        snapshot,
        own,
        rows.map((row) => planRow(row, context)),
        { language, style },
      ),
    ],
    [
      ...parts.findings,
      ...parts.drafts.flatMap(({ draft, kpi }) => alreadyCarried(draft.kpi.name, kpi, carried)),
      ...otherOkrs(tables, own),
      ...wanted(request),
    ],
  );
}

function planningOf(
  book: readonly BookKpi[],
  given: Pick<Planning, "ids" | "metrics" | "cycle" | "words">,
  idOf: (kpi: BookKpi) => string,
  language: Language,
): Planning {
  const byName = new Map(book.map((kpi) => [kpi.input.kpi.name, kpi]));
  return {
    ...given,
    kpiIdOf: (names, own) => {
      const served = names.map((name) => (own?.input.kpi.name === name ? own : byName.get(name)));
      const all = served.flatMap((kpi) => (kpi === undefined ? [] : [idOf(kpi)]));
      return [...new Set(all.filter((id) => id !== ""))].join(", ");
    },
    titles: {
      guardrails: ROW_TITLES.guardrails[language],
      notDoing: ROW_TITLES.notDoing[language],
    },
  };
}

/** KPIs that drafts are made for, and those that a key result of another draft serves as well. */
function servedBy({ drafts }: PlanRequest, book: readonly BookKpi[]): readonly BookKpi[] {
  const names = new Set(
    drafts.flatMap(({ draft }) =>
      [...draft.keyResults, ...draft.guardrails].flatMap(({ serves }) => serves),
    ),
  );
  const own = drafts
    .filter(({ draft }) => draft.keyResults.length > 0)
    .flatMap(({ key }) => kpiByKey(book, key) ?? []);
  return [...own, ...book.filter(({ input }) => names.has(input.kpi.name))];
}

interface Carrying {
  readonly kpiId: string;
  readonly title: string;
  readonly isDrafted: boolean;
}

/** Rows of the table that speak of a KPI and are not over. */
function carriedIn(layout: TableLayout): readonly Carrying[] {
  return readOkrs(layout).keyResults.flatMap(({ keyResult }): readonly Carrying[] => {
    const { kpiId, title, state } = keyResult;
    if (kpiId === undefined || (isEnded(keyResult) && state !== "not_doing")) return [];
    return [{ kpiId, title, isDrafted: state !== "not_doing" }];
  });
}

const isOf = (kpiId: string, { input }: BookKpi): boolean =>
  input.kpi.id !== "" && listIn(kpiId).includes(input.kpi.id);

function alreadyCarried(
  name: string,
  kpi: BookKpi | undefined,
  carried: readonly Carrying[],
): readonly Finding[] {
  const one = kpi && carried.find(({ kpiId, isDrafted }) => isDrafted && isOf(kpiId, kpi));
  return one === undefined
    ? []
    : [found("carried-already", "info", { kpi: name, keyResult: one.title }, kpi?.spot)];
}

function otherOkrs(
  tables: readonly FoundTable[],
  own: TableLayout | undefined,
): readonly Finding[] {
  return tables
    .filter((table) => table.reads === "okrs" && table !== own?.table)
    .map(({ sheet, sheetName, area }) =>
      found("other-okrs", "info", { sheet: sheetName }, { sheet, sheetName, area }),
    );
}

/** What the user still has to say. */
function wanted({ drafts }: PlanRequest): readonly Finding[] {
  const rows = drafts.flatMap(({ draft }) => [...draft.keyResults, ...draft.guardrails]);
  const lacking = rows.filter((row) => wantedFigures(row).length > 0);
  const figures = lacking.reduce((all, row) => all + wantedFigures(row).length, 0);
  const keyResults = lacking.map(({ title }) => title);
  return [
    ...(figures === 0 ? [] : [found("figures-wanted", "info", { keyResults, figures })]),
    ...rows.flatMap(({ title: keyResult, notes }) =>
      notes.flatMap((note) => {
        if (note.code !== "contribution-assumed") return [];
        const { contribution } = note;
        return [found("contribution-assumed", "info", { keyResult, contribution })];
      }),
    ),
  ];
}
