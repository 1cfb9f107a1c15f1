/**
 * A row of one of Keel's tables in one line.
 *
 * @packageDocumentation
 */
import { cellText, type CellValue } from "../../kernel/cell";
import { dayOfSerial, isoOfDay, type Day } from "../../kernel/day";
import { readNumberRange } from "../../kernel/number-range";
import { readHeaderOf } from "../../model/headers";
import { KEPT_KINDS, readKeptKey, readSettingKey } from "../../model/settings";
import type { KrTarget } from "../../model/nouns";
import type { FieldOf, TableKind } from "../../model/table";
import { readWord } from "../../model/vocabulary";
import type { KrKind, Role, WordSet } from "../../model/words";
import type { EditGrid } from "../port/edits";
import { valueOf } from "./step";

/** Fields that name a row, by kind of table. */
const NAMED: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  okrs: ["objectiveId", "objective", "krId", "keyResult"] satisfies readonly FieldOf<"okrs">[],
  kpis: ["id", "kpi"] satisfies readonly FieldOf<"kpis">[],
  settings: ["key", "value"] satisfies readonly FieldOf<"settings">[],
};

/**
 * What names a row of one of Keel's tables; empty where the row is blank.
 *
 * @param above - The row before it: an objective that goes on is not named again.
 */
export function rowText(
  kind: TableKind,
  header: readonly string[],
  row: EditGrid[number],
  above?: EditGrid[number],
): string {
  const wanted = NAMED[kind] ?? [];
  const named = header.flatMap((text, at) => {
    const field = readHeaderOf(kind, text) ?? "";
    return wanted.includes(field) ? [{ field, at }] : [];
  });
  const valueIn = (of: EditGrid[number], at: number): CellValue => valueOf(of[at] ?? null);
  const ofObjective = named.filter(({ field }) => OBJECTIVE.includes(field));
  const goesOn =
    above !== undefined &&
    ofObjective.length > 0 &&
    ofObjective.every(({ at }) => valueIn(above, at) === valueIn(row, at));
  const shown = goesOn ? named.filter((one) => !ofObjective.includes(one)) : named;
  const values = shown.map(({ at }) => valueIn(row, at));
  // What is kept as text there is for Keel to read; its key says what it is.
  const isKept =
    kind === "settings" && KEPT_KINDS.some((one) => readKeptKey(one, cellText(values[0])));
  if (isKept) return cellText(values[0]);
  const isDate = kind === "settings" && readSettingKey(cellText(values[0])) === "asOf";
  const cells = values.map((value) => (isDate ? dateText(value) : cellText(value)));
  return cells.filter((text) => text !== "").join(" · ");
}

const OBJECTIVE: readonly string[] = ["objectiveId", "objective"] satisfies FieldOf<"okrs">[];

/** What a row of the OKRs table is measured by, from its cells as they will stand. */
export function rowFigures(header: readonly string[], row: EditGrid[number]): OkrRowFigures {
  const fields = header.map((text) => readHeaderOf("okrs", text));
  const value = (field: FieldOf<"okrs">): CellValue => valueOf(row[fields.indexOf(field)] ?? null);
  const word = <Set extends WordSet>(set: Set, field: FieldOf<"okrs">) =>
    readWord(set, cellText(value(field)));
  const number = (field: FieldOf<"okrs">): number | undefined => {
    const found = value(field);
    return typeof found === "number" ? found : undefined;
  };
  const baseline = number("baseline");
  const target = number("target") ?? readNumberRange(cellText(value("target")));
  const unit = cellText(value("unit"));
  const due = dayOfSerial(number("due") ?? NaN);
  return {
    role: word("role", "role") ?? "key_result",
    kind: word("krKind", "kind") ?? "reach",
    isOpen: word("state", "state") !== "not_doing",
    ...(baseline !== undefined && { baseline }),
    ...(target !== undefined && { target }),
    ...(unit !== "" && { unit }),
    ...(due !== undefined && { due }),
  };
}

export interface OkrRowFigures {
  readonly role: Role;
  readonly kind: KrKind;
  /** It is to be worked on, so that a missing figure is asked for. */
  readonly isOpen: boolean;
  readonly baseline?: number;
  readonly target?: KrTarget;
  readonly unit?: string;
  readonly due?: Day;
}

/** The as-of day is shown as its cell shows it. */
function dateText(value: CellValue): string {
  const day = typeof value === "number" ? dayOfSerial(value) : undefined;
  return day === undefined ? cellText(value) : isoOfDay(day);
}
