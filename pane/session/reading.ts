import {
  asFound,
  isAsFound,
  SURE,
  tableId,
  type CorrectedKind,
  type Field,
  type FoundTable,
  type Region,
  type Spot,
  type TableCorrection,
} from "../../core";
import { viewsOf } from "./read-book";
import type { Session } from "./session";
import type { Actions } from "./state";

/** How the tables of the workbook are read, and what the user says of it. */
export class Reading {
  constructor(private readonly session: Session) {}

  /** The table that is looked at. */
  get table(): FoundTable | undefined {
    const { book, mapped } = this.session.state;
    if (mapped === undefined) return undefined;
    return book?.scan.tables.find((one) => tableId(one) === mapped);
  }

  /** Outlines a table in the sheet and opens its columns. */
  open(table: FoundTable): void {
    this.session.change({ mapped: tableId(table) });
    void this.session.show(table);
  }

  leave(): void {
    this.session.drop("mapped", "pending");
  }

  setKind(kind: CorrectedKind): void {
    this.say(({ correctKind }, correction, table) => correctKind(correction, table, kind));
  }

  setField(column: number, field: Field | undefined): void {
    this.say(({ correctField }, correction, table) =>
      correctField(correction, table, column, field),
    );
  }

  setHeaderRow(row: number): void {
    this.say(({ correctHeaderRow }, correction, table, region) =>
      correctHeaderRow(correction, table, region, row),
    );
  }

  /** Everything that was not sure is right as it is. */
  confirm(): void {
    this.say(({ confirmReading }, correction, table) =>
      confirmReading(correction, table, ({ confidence }) => confidence < SURE),
    );
  }

  /** Read as it was found, whatever has been said of it. */
  forget(): void {
    this.say((_actions, correction) => asFound(correction));
    if (this.table === undefined) this.session.drop("mapped");
  }

  /** Reads the cells selected in the sheet as a table whose first row is its header. */
  readSelection({ sheet, sheetName, area }: Spot, kind: CorrectedKind): void {
    const { book } = this.session.state;
    const region = book?.snapshot.regions.find((one) => one.sheet === sheet);
    if (book === undefined || region === undefined) return;
    this.take(book.actions.statedArea(sheetName, area, region, kind, book.scan.corrections));
  }

  /** What is said since it was last kept. */
  get unkept(): number {
    return this.session.state.corrections.length;
  }

  preview(): void {
    this.session.writing.propose("keepReadings", (snapshot, { keepReadings }) =>
      keepReadings(snapshot),
    );
  }

  async write(): Promise<void> {
    const { corrections } = this.session.state;
    if (!(await this.session.writing.confirm())) return;
    // The workbook says it from now on, so that taking it back takes it back here too.
    const now = this.session.state.corrections;
    this.hold(now.filter((one) => !corrections.includes(one)));
  }

  private say(
    change: (
      actions: Actions,
      correction: TableCorrection,
      table: FoundTable,
      region: Region,
    ) => TableCorrection,
  ): void {
    const { book } = this.session.state;
    const { table } = this;
    const region = book?.snapshot.regions.find(({ sheet }) => sheet === table?.sheet);
    if (book === undefined || table === undefined || region === undefined) return;
    const { actions, scan } = book;
    const correction = actions.correctionFor(table, scan.corrections);
    this.take(change(actions, correction, table, region));
  }

  private take(correction: TableCorrection): void {
    const others = this.session.state.corrections.filter(({ id }) => id !== correction.id);
    // One that says nothing is only needed to take out what the workbook keeps.
    const kept = this.session.state.book?.scan.keptCorrections ?? [];
    const isNeeded = !isAsFound(correction) || kept.includes(correction.id);
    this.hold(isNeeded ? [...others, correction] : others);
    this.session.change({ mapped: correction.id });
  }

  private hold(corrections: readonly TableCorrection[]): void {
    const { book, language } = this.session.state;
    this.session.change({
      corrections,
      ...(book && { book: viewsOf(book, { language, corrections }) }),
    });
    this.session.planning.renew();
    this.session.writing.renew();
  }
}
