/**
 * Writes edits into the grid, all or nothing.
 *
 * @packageDocumentation
 */
import { CHUNK, type Edit, type Edits, type Place, type Receipt } from "../../core";
import type { Undo } from "../grid";
import { objection } from "./check";
import type { OpenBook } from "./open-book";
import type { Writing } from "./write-cells";
import { writeEdit } from "./write-edit";

export async function applyEdits(book: OpenBook, edits: Edits): Promise<Receipt> {
  await book.grid.settled();
  const receipt = objection(book, edits) ?? write(book, edits);
  await book.grid.settled();
  return receipt;
}

function write(book: OpenBook, edits: Edits): Receipt {
  const undos: Undo[] = [];
  const writing: Writing = { book, created: {}, places: [], undo: (step) => undos.push(step) };
  const notDone: { edit: Edit["do"]; why: string }[] = [];
  try {
    for (const edit of edits) {
      const why = writeEdit(writing, edit);
      if (why !== undefined) notDone.push({ edit: edit.do, why });
    }
  } catch (fault) {
    return takeBack(undos, writing.places, messageOf(fault));
  }
  book.note({ edits, created: writing.created });
  const cells = writing.places.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  const trips = 2 + Math.floor(Math.max(0, cells - 1) / CHUNK);
  return { outcome: "written", created: writing.created, notDone, trips };
}

function takeBack(undos: readonly Undo[], written: readonly Place[], message: string): Receipt {
  try {
    for (const undo of [...undos].reverse()) undo();
    return { outcome: "restored", message };
  } catch {
    return { outcome: "partial", message, written };
  }
}

const messageOf = (fault: unknown): string =>
  fault instanceof Error ? fault.message : String(fault);
