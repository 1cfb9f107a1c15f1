/**
 * Which KPIs and key results belong to which department: by the matrix of a KPI table, by its team
 * column, by the key result's team or that of its KPI.
 *
 * @packageDocumentation
 */
import { readOkrs, type KeyResultRow } from "../../tables/read-okrs";
import { responsibilityIn } from "../../tables/responsibility";
import type { FoundTable } from "../../tables/found";
import type { TableLayout } from "../../tables/layout";
import { kpisOf, type BookKpi } from "../book/book-kpis";
import { isEnded } from "../score/okr-readings";
import { ownTable } from "../book/own-tables";
import type { Snapshot } from "../port/snapshot";

/** How a department answers for a KPI. */
interface Responsibility {
  readonly department: string;
  readonly role: "lead" | "support";
}

export interface DepartmentKpi {
  readonly kpi: BookKpi;
  readonly role: Responsibility["role"];
}

export interface DepartmentKeyResult {
  readonly row: KeyResultRow;
  readonly layout: TableLayout;
  readonly objective: string;
}

export interface Department {
  readonly name: string;
  readonly kpis: readonly DepartmentKpi[];
  readonly keyResults: readonly DepartmentKeyResult[];
}

export interface Departments {
  readonly departments: readonly Department[];
  /** KPIs of a table with departments for which none answers. */
  readonly nobodys: readonly BookKpi[];
}

/** By whom the workbook is split. */
export type SplitBy = "department" | "owner";

/** Departments in the order in which they first stand in the workbook. */
export function departmentsOf(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
  by: SplitBy,
): Departments {
  const kpis = kpisOf(snapshot, tables);
  const order: string[] = [];
  const held = new Map<string, DepartmentKpi[]>();
  const results = new Map<string, DepartmentKeyResult[]>();
  const add = (name: string): void => {
    if (!order.includes(name)) order.push(name);
  };
  for (const layout of new Set(kpis.map((kpi) => kpi.layout))) {
    for (const party of by === "department" ? partiesOf(layout) : []) add(party);
  }
  const readers = new Map<TableLayout, ReturnType<typeof answering>>();
  const nobodys: BookKpi[] = [];
  for (const kpi of kpis) {
    const read = readers.get(kpi.layout) ?? answering(kpi.layout, by);
    readers.set(kpi.layout, read);
    const who = read(kpi);
    if (who.length === 0) nobodys.push(kpi);
    for (const { department, role } of who) {
      add(department);
      held.set(department, [...(held.get(department) ?? []), { kpi, role }]);
    }
  }
  for (const { names, ...keyResult } of keyResultsOf(snapshot, tables, by, held)) {
    for (const name of names) {
      add(name);
      results.set(name, [...(results.get(name) ?? []), keyResult]);
    }
  }
  return {
    departments: order.flatMap((name): readonly Department[] => {
      const one = { name, kpis: held.get(name) ?? [], keyResults: results.get(name) ?? [] };
      return one.kpis.length + one.keyResults.length === 0 ? [] : [one];
    }),
    nobodys: nobodys.filter((kpi) => isMissed(kpi, kpis, nobodys)),
  };
}

/** A KPI that stands a second time in an appraisal sheet is not without a department. */
const isMissed = (
  { input, layout }: BookKpi,
  all: readonly BookKpi[],
  nobodys: readonly BookKpi[],
): boolean => {
  const hasOwn = all.some((one) => one.layout === layout && !nobodys.includes(one));
  const again = all.some((one) => one.input.kpi.name === input.kpi.name && !nobodys.includes(one));
  return hasOwn && !again;
};

function answering(layout: TableLayout, by: SplitBy): (kpi: BookKpi) => readonly Responsibility[] {
  const isMatrix = partiesOf(layout).length > 0;
  return ({ row, input: { kpi } }) => {
    if (by === "department" && isMatrix) return marked(layout, row);
    const names = namesIn(by === "owner" ? kpi.owner : kpi.team);
    return names.map((department) => ({ department, role: "lead" as const }));
  };
}

/** Departments of a matrix, from left to right. */
const partiesOf = ({ table }: TableLayout): readonly string[] =>
  table.columns.flatMap(({ party }) => (party === undefined ? [] : [party]));

function marked(layout: TableLayout, row: number): readonly Responsibility[] {
  const { leads, supports } = responsibilityIn(layout, row);
  const all = [
    ...leads.map((department) => ({ department, role: "lead" as const })),
    ...supports.map((department) => ({ department, role: "support" as const })),
  ];
  const order = partiesOf(layout);
  return all.sort((a, b) => order.indexOf(a.department) - order.indexOf(b.department));
}

/** 销售、市场; Sales, Marketing; Sales / Marketing. */
const namesIn = (text: string | undefined): readonly string[] => [
  ...new Set(
    (text ?? "")
      .split(/[、,，;；/／|\n]+/)
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  ),
];

function keyResultsOf(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
  by: SplitBy,
  held: ReadonlyMap<string, readonly DepartmentKpi[]>,
): readonly (DepartmentKeyResult & { readonly names: readonly string[] })[] {
  const layout = ownTable(snapshot, tables, "okrs");
  if (layout === undefined) return [];
  const { objectives, keyResults } = readOkrs(layout);
  return keyResults
    .filter(({ keyResult }) => !isEnded(keyResult))
    .map((row) => {
      const { team, owner, kpiId, objectiveId } = row.keyResult;
      const own = namesIn(by === "owner" ? owner : team);
      const leads = [...held].flatMap(([name, list]) =>
        list.some(({ kpi, role }) => role === "lead" && isOf(kpi, kpiId)) ? [name] : [],
      );
      const objective = objectives.find(({ id }) => id === objectiveId)?.title ?? "";
      return { row, layout, objective, names: own.length > 0 ? own : leads };
    });
}

const isOf = ({ key, cell, input }: BookKpi, id: string | undefined): boolean =>
  id !== undefined && id !== "" && [key, cell, input.kpi.id].includes(id);
