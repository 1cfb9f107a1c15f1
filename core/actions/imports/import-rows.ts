/**
 * Items of an export as rows of Keel's tables.
 *
 * @packageDocumentation
 */
import type { Assembled, ImportedKeyResult } from "../../imports/assemble";
import type { Mapping } from "../../imports/mapping";
import type { ExportRow } from "../../imports/read-rows";
import type { Language } from "../../kernel/language";
import type { KeyResult } from "../../model/nouns";
import { clean } from "../../tables/read-okrs";
import type { CellEdit } from "../port/edits";
import type { Ids } from "../write/ids";
import type { Linked } from "../book/kpi-cell";
import type { RowEdit } from "../write/new-table";
import type { RowToPlan } from "../plan/plan-rows";

export interface ImportedRows {
  readonly okrs: readonly { readonly row: RowToPlan; readonly source: ExportRow }[];
  readonly links: readonly RowEdit<"links">[];
  readonly checkIns: readonly RowEdit<"checkIns">[];
  /** Rows whose current value was worked out from a share of the way. */
  readonly derived: readonly { readonly source: ExportRow; readonly progress: number }[];
  /** Rows that give a share of the way and no target. */
  readonly shares: readonly ExportRow[];
}

const SUPPORTS = { en: "supports", zh: "支撑" } as const;

export function importedRows(
  { objectives, keyResults, links }: Assembled,
  { name, milestones = false }: Mapping,
  ids: Ids,
  language: Language,
): ImportedRows {
  const objectiveIds = objectives.map(() => ids.next("O"));
  const derived: { source: ExportRow; progress: number }[] = [];
  const shares: ExportRow[] = [];
  const checkIns: RowEdit<"checkIns">[] = [];
  const okrs = keyResults.map(({ source, objective }: ImportedKeyResult) => {
    const id = ids.next("KR");
    const measure = measureOf(source, milestones);
    if (measure.from === "progress" && source.progress !== undefined) {
      derived.push({ source, progress: source.progress });
    }
    if (measure.from === "share") shares.push(source);
    const { current } = measure;
    checkIns.push(...checkInRows(source, id, typeof current === "number" ? current : undefined));
    const keyResult = clean<KeyResult>({
      id,
      objectiveId: objectiveIds[objective] ?? "",
      title: source.title,
      role: "key_result",
      team: source.team,
      owner: source.owner,
      kind: measure.kind,
      baseline: measure.baseline,
      target: measure.target,
      unit: measure.unit,
      weight: source.weight ?? (source.type === "keyResult" ? source.parent?.weight : undefined),
      start: source.start,
      due: source.due,
      commitment: source.commitment,
      state: "agreed",
      kpiId: undefined,
      link: undefined,
      contribution: undefined,
      base: undefined,
      current: undefined,
      curve: undefined,
      effort: undefined,
      confidence: undefined,
      note: undefined,
    });
    const row: RowToPlan = {
      keyResult,
      objective: objectives[objective]?.title ?? "",
      current: current === undefined ? undefined : currentCell(current),
      notes: notesOf(source, name, language),
    };
    return { row, source };
  });
  return {
    okrs,
    links: links.map(({ from, to, share }) => ({
      from: { text: objectiveIds[from] ?? "" },
      to: { text: objectiveIds[to] ?? "" },
      kind: { text: SUPPORTS[language] },
      ...(share === undefined ? {} : { share: { value: share } }),
    })),
    checkIns,
    derived,
    shares,
  };
}

interface Measure {
  readonly kind: "reach" | "milestone";
  readonly baseline?: number;
  readonly target?: number;
  readonly current?: number | boolean;
  readonly unit?: string;
  readonly from?: "progress" | "share";
}

/** The numbers of a row; a share of the way stands in where the tool gives nothing else. */
function measureOf(source: ExportRow, milestones: boolean): Measure {
  const { baseline, target, current, progress, unit, done } = source;
  if (milestones) {
    const isDone = done === true ? true : progress;
    return { kind: "milestone", ...(isDone === undefined ? {} : { current: isDone }) };
  }
  const known = {
    ...(baseline === undefined ? {} : { baseline }),
    ...(target === undefined ? {} : { target }),
    ...(unit === undefined ? {} : { unit }),
  };
  if (current !== undefined) return { kind: "reach", ...known, current };
  if (progress === undefined) return { kind: "reach", ...known };
  if (target === undefined && baseline === undefined) {
    return { kind: "reach", baseline: 0, target: 1, unit: "%", current: progress, from: "share" };
  }
  if (target === undefined || baseline === undefined) return { kind: "reach", ...known };
  const value = Number((baseline + progress * (target - baseline)).toPrecision(12));
  return { kind: "reach", ...known, current: value, from: "progress" };
}

const currentCell = (value: number | boolean): Linked =>
  typeof value === "number" ? { cell: { value }, value } : { cell: { value } };

function notesOf({ notes, id, checkIns }: ExportRow, tool: string, language: Language) {
  const undated = checkIns.filter(({ day }) => day === undefined).map(({ text }) => text);
  const parts = [...(id === undefined ? [] : [`${tool} ${id}`]), ...notes, ...undated];
  return parts.length === 0 ? [] : [parts.join(language === "zh" ? "；" : "; ")];
}

function checkInRows(
  { lastCheckIn, checkIns }: ExportRow,
  itemId: string,
  current: number | undefined,
): readonly RowEdit<"checkIns">[] {
  const item: CellEdit = { text: itemId };
  const row = (day: number, value: number | undefined, note: string | undefined) => ({
    date: { value: day },
    itemId: item,
    ...(value === undefined ? {} : { value: { value } }),
    ...(note === undefined ? {} : { note: { text: note } }),
  });
  const earlier = checkIns.flatMap(({ day, value, text }) =>
    day === undefined ? [] : [row(day, value, text)],
  );
  const last = lastCheckIn === undefined ? [] : [row(lastCheckIn.day, current, lastCheckIn.note)];
  return [...earlier, ...last].sort((one, other) => one.date.value - other.date.value);
}
