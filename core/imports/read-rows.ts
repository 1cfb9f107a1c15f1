/**
 * Rows of an export as items, with every cell that could not be read.
 *
 * @packageDocumentation
 */
import { cellText, isBlank, isCellError } from "../kernel/cell";
import type { Day } from "../kernel/day";
import { plainWord } from "../kernel/plain-word";
import { isPercentUnit } from "../model/units";
import type { Commitment } from "../model/words";
import type { ImportField, Mapping } from "./mapping";
import {
  checkInIn,
  dayIn,
  numberIn,
  parentIn,
  type CheckInText,
  type ExportCell,
  type ParentText,
} from "./read-value";

/** A row of an export. Numbers in percent are ratios. */
export interface ExportRow {
  /** Of the sheet, zero-based. */
  readonly row: number;
  readonly type: "objective" | "keyResult" | "other";
  /** The word in the type column. */
  readonly typeWord: string;
  readonly title: string;
  readonly id?: string;
  readonly parent?: ParentText;
  /** Title of the objective in the same row. */
  readonly objective?: string;
  readonly team?: string;
  readonly owner?: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly current?: number;
  /** Ratio. */
  readonly progress?: number;
  readonly unit?: string;
  readonly weight?: number;
  readonly start?: Day;
  readonly due?: Day;
  readonly commitment?: Commitment;
  readonly done?: boolean;
  readonly notes: readonly string[];
  readonly lastCheckIn?: { readonly day: Day; readonly note?: string };
  readonly checkIns: readonly CheckInText[];
}

/** Why a cell or a row did not come along; `place` is the zero-based column of the header. */
export type RowProblem =
  | { readonly code: "no-title"; readonly row: number; readonly value: string }
  | {
      readonly code: "no-number" | "no-day" | "word-unknown" | "check-in-undated";
      readonly row: number;
      readonly place: number;
      readonly value: string;
    };

export interface ExportTable {
  readonly headers: readonly string[];
  readonly places: ReadonlyMap<number, ImportField>;
  readonly rows: readonly { readonly row: number; readonly cells: readonly ExportCell[] }[];
}

export interface ReadRows {
  readonly rows: readonly ExportRow[];
  readonly problems: readonly RowProblem[];
}

/** Rows without a single value are no rows; every other one is an item or a problem. */
export function readRows(table: ExportTable, mapping: Mapping): ReadRows {
  const problems: RowProblem[] = [];
  let objective: string | undefined;
  const rows = table.rows.flatMap(({ row, cells }): readonly ExportRow[] => {
    if (cells.every(({ value }) => isBlank(value))) return [];
    const reader = new RowReader(table, cells, row, problems);
    const read = reader.read(mapping, objective);
    objective = read.objective ?? objective;
    if (read.title !== "") return [read];
    // A row of its own for the objective, with its key results below.
    if (reader.text("objective") !== undefined) return [];
    const value = cellText(cells.find(({ value }) => !isBlank(value))?.value);
    problems.push({ code: "no-title", row, value });
    return [];
  });
  return { rows, problems };
}

class RowReader {
  constructor(
    private readonly table: ExportTable,
    private readonly cells: readonly ExportCell[],
    private readonly row: number,
    private readonly problems: RowProblem[],
  ) {}

  /** @param above - The objective of the row above, for cells left blank below the first. */
  read({ words = {}, rowsAre, milestones }: Mapping, above: string | undefined): ExportRow {
    const typeWord = this.text("type") ?? "";
    const unit = this.text("unit");
    const ratio = isPercentUnit(unit);
    const number = (field: ImportField) => this.number(field, ratio);
    const progress = this.share("progress", 100) ?? this.share("progressRatio", 1);
    const done = milestones === true ? this.isDone(words.done ?? []) : undefined;
    const parent = this.text("parent");
    const day = this.day("checkInDate");
    const note = this.text("checkInNote");
    const undatedNote = day === undefined && note !== undefined ? [this.named("checkInNote")] : [];
    const keyResult = this.text("keyResult");
    return {
      row: this.row,
      type: this.type(typeWord, words, keyResult === undefined ? rowsAre : "keyResult"),
      typeWord,
      title: keyResult ?? this.text("title") ?? "",
      checkIns: this.checkIns(),
      notes: [...this.notes(), ...undatedNote],
      ...present({
        id: this.text("id"),
        parent: parent === undefined ? undefined : parentIn(parent),
        objective: this.text("objective") ?? (this.has("objective") ? above : undefined),
        team: this.text("team"),
        owner: this.text("owner"),
        baseline: number("baseline"),
        target: number("target"),
        current: number("current"),
        progress,
        unit,
        weight: this.number("weight", false),
        start: this.day("start"),
        due: this.day("due"),
        commitment: this.commitment(words),
        done,
        lastCheckIn: day === undefined ? undefined : { day, ...present({ note }) },
      }),
    };
  }

  private has(field: ImportField): boolean {
    return [...this.table.places.values()].includes(field);
  }

  private placesOf(field: ImportField): readonly number[] {
    return [...this.table.places].flatMap(([place, to]) => (to === field ? [place] : []));
  }

  private cell(place: number): ExportCell {
    return this.cells[place] ?? { value: null, isPercent: false };
  }

  /** The first cell of the field that holds something. */
  private filled(field: ImportField) {
    const place = this.placesOf(field).find((at) => !isBlank(this.cell(at).value));
    return place === undefined ? undefined : { place, cell: this.cell(place) };
  }

  text(field: ImportField): string | undefined {
    const found = this.filled(field);
    return found === undefined || isCellError(found.cell.value)
      ? undefined
      : cellText(found.cell.value);
  }

  /** Says why a cell brings no value. */
  private note(code: Exclude<RowProblem["code"], "no-title">, place: number): void {
    const value = cellText(this.cell(place).value);
    this.problems.push({ code, row: this.row, place, value });
  }

  private number(field: ImportField, ratio: boolean): number | undefined {
    const found = this.filled(field);
    if (found === undefined) return undefined;
    const read = numberIn(found.cell);
    if (read === undefined) {
      this.note("no-number", found.place);
      return undefined;
    }
    return ratio && !read.isRatio ? hundredth(read.number) : read.number;
  }

  private share(field: ImportField, whole: 1 | 100): number | undefined {
    const found = this.filled(field);
    if (found === undefined) return undefined;
    const read = numberIn(found.cell);
    if (read === undefined) {
      this.note("no-number", found.place);
      return undefined;
    }
    return read.isRatio || whole === 1 ? read.number : hundredth(read.number);
  }

  private day(field: ImportField): Day | undefined {
    const found = this.filled(field);
    if (found === undefined) return undefined;
    const day = dayIn(found.cell);
    if (day === undefined) this.note("no-day", found.place);
    return day;
  }

  private type(
    word: string,
    { objective = [], keyResult = [] }: NonNullable<Mapping["words"]>,
    otherwise: "objective" | "keyResult",
  ): ExportRow["type"] {
    if (word === "") return otherwise;
    if (includes(objective, word)) return "objective";
    return includes(keyResult, word) ? "keyResult" : "other";
  }

  private isDone(words: readonly string[]): boolean | undefined {
    const word = this.text("done");
    return word === undefined ? undefined : includes(words, word);
  }

  private commitment({
    committed = [],
    aspirational = [],
  }: NonNullable<Mapping["words"]>): Commitment | undefined {
    const found = this.filled("commitment");
    if (found === undefined) return undefined;
    const word = cellText(found.cell.value);
    if (includes(committed, word)) return "committed";
    if (includes(aspirational, word)) return "aspirational";
    this.note("word-unknown", found.place);
    return undefined;
  }

  private notes(): readonly string[] {
    return this.placesOf("note").flatMap((place) => {
      const text = cellText(this.cell(place).value);
      return text === "" ? [] : [this.label(place, text)];
    });
  }

  private named(field: ImportField): string {
    const found = this.filled(field);
    return found === undefined ? "" : this.label(found.place, cellText(found.cell.value));
  }

  private label(place: number, text: string): string {
    return `${this.table.headers[place] ?? ""}: ${text}`;
  }

  private checkIns(): readonly CheckInText[] {
    return this.placesOf("checkIns").flatMap((place) => {
      const read = checkInIn(this.cell(place));
      if (read === undefined) return [];
      if (read.day === undefined) this.note("check-in-undated", place);
      return [read];
    });
  }
}

const hundredth = (number: number): number => Number((number / 100).toPrecision(15));

const includes = (words: readonly string[], word: string): boolean =>
  words.some((one) => plainWord(one) === plainWord(word));

/** Without the fields that are not known. */
const present = <Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
