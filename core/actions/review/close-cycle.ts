/**
 * Closes a cycle: its grades go to a table of their own, what is still open goes on as drafts of the next
 * cycle, and nothing that was is changed. Closing twice closes only what has come since.
 *
 * @packageDocumentation
 */
import type { Library } from "../../decompose/library/family";
import type { Language } from "../../kernel/language";
import { valueAt } from "../../kernel/region";
import type { KeyResult } from "../../model/nouns";
import { CARRIED_OVER } from "../../model/table-names";
import { wordOf } from "../../model/vocabulary";
import type { ClosedType } from "../../model/words";
import type { Cycle } from "../../scoring/expected";
import type { TableLayout } from "../../tables/layout";
import { tableLanguage } from "../../tables/table-language";
import { closeView, type ClosingKeyResult, type ClosingKpi, type CloseView } from "./close-view";
import { fillTable } from "../write/fill-table";
import { found, type Finding } from "../port/findings";
import { Ids } from "../write/ids";
import type { Linked } from "../book/kpi-cell";
import { newTable, removeNewTable, type RowEdit } from "../write/new-table";
import { statusSettings } from "../score/okr-readings";
import { okrSteps } from "../plan/okr-steps";
import type { Outcome } from "../port/outcome";
import { keelTable, tablesOf } from "../book/own-tables";
import { planRow, type RowToPlan } from "../plan/plan-rows";
import { settingSteps } from "../write/setting-steps";
import { bookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import { outcomeOf, refused, type Step } from "../write/step";
import { notWritable, unreadKeelTables } from "../write/writable";

export interface CloseRequest {
  /** Whether open key results go on in the next cycle. */
  readonly carryOver: boolean;
}

type Row = RowEdit<"closing">;

export function closeCycle(
  snapshot: Snapshot,
  { carryOver }: CloseRequest,
  library: Library = [],
): Outcome {
  const tables = tablesOf(snapshot);
  const okrs = keelTable(snapshot, tables, "okrs");
  if (okrs === undefined) return refused([found("change-needs-okrs", "error", {})]);
  const log = keelTable(snapshot, tables, "closing");
  const blocked = [
    ...unreadKeelTables(snapshot),
    ...[okrs, ...(log === undefined ? [] : [log])].flatMap((one) => notWritable(snapshot, one)),
  ];
  if (blocked.length > 0) return refused(blocked);
  const view = closeView(snapshot, library);
  const { cycle, next } = view;
  if (cycle === undefined || next === undefined) return refused([notNow(view)]);
  const settings = bookSettings(snapshot, tables);
  const ids = new Ids(settings, snapshot, tables);
  const carried = carryOver ? carry(view, okrs, next, ids) : [];
  const language = tableLanguage(okrs);
  const context = { language, settings: statusSettings(settings) };
  const planned = carried.map(({ row }) => planRow(row, context));
  const to = new Map(carried.map(({ from, row }) => [from, row.keyResult.id]));
  const rows = closingRows(view, cycle, to, log === undefined ? language : tableLanguage(log));
  return outcomeOf(
    [
      ...(carried.length > 0 ? settingSteps(snapshot, tables, ids.settings) : []),
      ...(carried.length > 0
        ? okrSteps(snapshot, okrs, planned, { language, style: settings.formulas })
        : []),
      ...closingSteps(snapshot, log, rows, language),
    ],
    [found("cycle-closes", "info", { end: cycle.due, carried: carried.length }), ...lacks(view)],
  );
}

const notNow = ({ wasClosed, endsOn }: CloseView): Finding => {
  if (endsOn !== undefined) return found("cycle-runs", "info", { end: endsOn });
  return wasClosed ? found("cycle-closed", "info", {}) : found("cycle-none", "info", {});
};

const lacks = ({ hasGrades, kpis }: CloseView): readonly Finding[] =>
  hasGrades || kpis.length === 0 ? [] : [found("no-grade-table", "info", {})];

interface Carried {
  readonly from: string;
  readonly row: RowToPlan;
}

/** Open key results under objectives of the next cycle; each begins where it stands. */
function carry(view: CloseView, okrs: TableLayout, next: Cycle, ids: Ids): readonly Carried[] {
  const language = tableLanguage(okrs);
  return view.objectives.flatMap(({ title, keyResults }) => {
    const open = keyResults.filter(({ isOpen }) => isOpen);
    if (open.length === 0) return [];
    const objectiveId = ids.next("O");
    return open.map((one): Carried => {
      const { keyResult } = one;
      const note = `${CARRIED_OVER[language]} ${keyResult.id}`;
      const again = { ...restarted(keyResult), ...next, id: ids.next("KR"), objectiveId };
      const current = currentOf(one, okrs);
      const row = { keyResult: again, objective: title, current, notes: [note] };
      return { from: keyResult.id, row };
    });
  });
}

function restarted(keyResult: KeyResult): KeyResult {
  const { current, baseline, kind } = keyResult;
  const start = kind === "reach" && typeof current === "number" ? current : baseline;
  return { ...keyResult, state: "draft", ...(start !== undefined && { baseline: start }) };
}

/** A link to a cell of another sheet goes on; what was typed is typed again. */
function currentOf({ row, keyResult }: ClosingKeyResult, okrs: TableLayout): Linked | undefined {
  const column = okrs.columns.get("current");
  const { current } = keyResult;
  if (column === undefined || current === undefined) return undefined;
  const value = typeof current === "number" ? { value: current } : {};
  const [, , text] = okrs.region.formulas.find(([r, c]) => r === row.row && c === column) ?? [];
  if (text?.includes("!") === true && !OWN_ROW.test(text)) {
    const shown = valueAt(okrs.region, row.row, column);
    return { cell: { formula: { is: "asSeen", text }, value: shown }, ...value };
  }
  return typeof current === "number" ? { cell: { value: current }, ...value } : undefined;
}

/** A reference without a sheet means another row once it stands in another row. */
const OWN_ROW = /(?<![!A-Za-z0-9_$.:])\$?[A-Za-z]{1,3}\$?\d+(?![\w(])|\[@/;

function closingRows(
  { objectives, kpis }: CloseView,
  { due }: Cycle,
  to: ReadonlyMap<string, string>,
  language: Language,
): readonly Row[] {
  const common = (type: ClosedType): Row => ({
    date: { value: due },
    itemType: { text: wordOf("closedType", type, language) },
  });
  return [
    ...objectives.flatMap(({ id, title, commitment, score, band, original, keyResults }) => [
      {
        ...common("objective"),
        ...texts({ itemId: id, item: title }),
        commitment: { text: wordOf("commitment", commitment, language) },
        ...numbers({ score, originalScore: original?.score }),
        ...(band && { band: { text: wordOf("band", band, language) } }),
      },
      ...keyResults.map((one): Row => ({
        ...common("key_result"),
        ...texts({
          itemId: one.keyResult.id,
          item: one.keyResult.title,
          owner: one.keyResult.owner,
          carriedTo: to.get(one.keyResult.id),
        }),
        commitment: { text: wordOf("commitment", one.commitment, language) },
        ...numbers({ score: one.score }),
        ...(one.band && { band: { text: wordOf("band", one.band, language) } }),
      })),
    ]),
    ...kpis.map((one) => ({ ...common(one.isTotal ? "kpi_total" : "kpi"), ...kpiCells(one) })),
  ];
}

/** Attainment, points, grade and coefficient: of KPIs alone. */
const kpiCells = ({
  item,
  name,
  owner,
  attainment,
  points,
  grade,
  coefficient,
}: ClosingKpi): Row => ({
  ...texts({ itemId: item === name ? undefined : item, item: name, owner, grade }),
  ...numbers({ attainment, points, coefficient }),
});

const texts = (cells: Readonly<Partial<Record<keyof Row, string | undefined>>>): Row =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([field, text]) =>
      text === undefined || text === "" ? [] : [[field, { text }]],
    ),
  );

const numbers = (cells: Readonly<Partial<Record<keyof Row, number | undefined>>>): Row =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, { value: Number(value.toPrecision(12)) }]],
    ),
  );

function closingSteps(
  snapshot: Snapshot,
  log: TableLayout | undefined,
  rows: readonly Row[],
  language: Language,
): readonly Step[] {
  if (log !== undefined) return fillTable(snapshot, log, rows);
  const edits = newTable("closing", rows, language);
  return [{ edits, inverse: removeNewTable(edits, "closing") }];
}
