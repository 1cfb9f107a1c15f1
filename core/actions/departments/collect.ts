/**
 * What departments changed on the sheets they returned, cell by cell, and taking it over one by one.
 *
 * @packageDocumentation
 */
import { cellText, isCellError, type CellValue } from "../../kernel/cell";
import type { Language } from "../../kernel/language";
import { plainWord } from "../../kernel/plain-word";
import { isSame } from "./collect-cell";
import { rowDifferences } from "./collect-rows";
import type { CollectView, SheetDifference } from "./differences";
import type { CellEdit } from "../port/edits";
import { found, type Finding } from "../port/findings";
import type { Outcome, Spot } from "../port/outcome";
import { returnedSheets, type ReturnedBook } from "./returned";
import { seen } from "../write/seen";
import type { Snapshot } from "../port/snapshot";
import { baseOf } from "./split-base";
import { departmentLines } from "./split";
import type { SplitWords } from "./split-words";
import { outcomeOf, writeStep, type Step } from "../write/step";

type Say = (language: Language) => SplitWords;

/** Everything that differs; nothing is written. */
export function collect(
  snapshot: Snapshot,
  returned: readonly ReturnedBook[],
  say: Say,
): CollectView {
  const own = departmentLines(snapshot, say);
  const uses = new Map<string, number>();
  const differences: SheetDifference[] = [];
  const findings: Finding[] = [];
  for (const book of returned) {
    const sheets = returnedSheets(book, say);
    if (sheets.length === 0) findings.push(found("not-returned", "warning", { file: book.name }));
    const base = baseOf(book.snapshot.settings);
    for (const sheet of sheets) {
      const lines = own.find(({ department }) => isNamed(department, sheet.department));
      if (lines === undefined) {
        const { department } = sheet;
        findings.push(found("department-unknown", "warning", { department }));
        continue;
      }
      for (const one of rowDifferences(sheet, lines, snapshot, base)) {
        const times = (uses.get(one.id) ?? 0) + 1;
        uses.set(one.id, times);
        differences.push(times === 1 ? one : { ...one, id: `${one.id}#${times}` });
      }
    }
  }
  return { differences, findings };
}

/** @param ids - Of the differences to take over, or `all` that can be without a doubt. */
export function takeOver(
  snapshot: Snapshot,
  returned: readonly ReturnedBook[],
  ids: readonly string[] | "all",
  say: Say,
): Outcome {
  const view = collect(snapshot, returned, say);
  const chosen = view.differences.filter(
    ({ id, notTaken, doubt }) =>
      notTaken === undefined && (ids === "all" ? doubt === undefined : ids.includes(id)),
  );
  const findings: Finding[] = [...view.findings];
  const byCell = new Map<string, SheetDifference[]>();
  for (const one of chosen) {
    const cell = one.spot === undefined ? "" : cellId(one.spot);
    byCell.set(cell, [...(byCell.get(cell) ?? []), one]);
  }
  const steps: Step[] = [];
  for (const list of byCell.values()) {
    const [first, ...more] = list;
    if (first?.spot === undefined) continue;
    if (more.some(({ after }) => !isSame(after, first.after))) {
      const values = list.map(({ department, after }) => `${department} ${cellText(after)}`);
      findings.push(found("taken-twice", "warning", { item: first.item, values }, first.spot));
      continue;
    }
    steps.push(...takeStep(snapshot, first));
  }
  return outcomeOf(steps, findings);
}

const isNamed = (one: string, other: string): boolean => plainWord(one) === plainWord(other);

const cellId = ({ sheet, area }: Spot): string => `${sheet}!${area.row},${area.column}`;

function takeStep(snapshot: Snapshot, { spot, after }: SheetDifference): readonly Step[] {
  const region = snapshot.regions.find(({ sheet }) => sheet === spot?.sheet);
  if (spot === undefined || region === undefined) return [];
  const { row, column } = spot.area;
  return [writeStep(spot.sheet, { row, column }, [[editOf(after)]], seen(region, spot.area))];
}

const editOf = (value: CellValue): CellEdit =>
  typeof value === "string" ? { text: value } : { value: isCellError(value) ? null : value };
