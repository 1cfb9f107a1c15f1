/**
 * Writes edits, all or nothing, while no other run of Keel writes this document.
 *
 *     lock -> refuse -> read and compare -> cells, names, settings -> looks -> flush
 *
 * @packageDocumentation
 */
import { CHUNK, isNew, type Edits, type Receipt } from "../../core";
import { serialReader } from "./days";
import { Document, type Sheet } from "./document";
import { applyLook, isLook, type LookEdit, type RulesBySheet } from "./looks";
import { SeenCells } from "./seen-cells";
import { changed, refusal } from "./verify";
import { Writer } from "./writer";

/** Milliseconds to wait for another run. */
const PATIENCE = 10_000;

export function apply(edits: Edits): Receipt {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) return { outcome: "refused", reason: "busy", message: "" };
  try {
    return applyLocked(edits);
  } finally {
    lock.releaseLock();
  }
}

function applyLocked(edits: Edits): Receipt {
  const document = new Document();
  const no = refusal(document, edits);
  if (no !== undefined) return no;
  const seen = new SeenCells(document, serialReader(document.spreadsheet.getSpreadsheetTimeZone()));
  const different = changed(document, edits, seen);
  if (different !== undefined) return different;
  const rules = conditionsBefore(document, edits);
  const writer = new Writer(document, seen);
  try {
    // A deleted sheet cannot be put back, so deletions come when all else has gone well.
    const isLast = (edit: Edits[number]): boolean => edit.do === "removeSheet";
    for (const edit of edits.filter((one) => !isLast(one))) writer.write(edit);
    applyLooks(edits, writer, rules);
    // Properties are no part of the sheets, and a flush takes its time.
    if (edits.some((edit) => edit.do !== "setting")) SpreadsheetApp.flush();
    for (const edit of edits.filter(isLast)) writer.write(edit);
  } catch (error) {
    return takenBack(writer, messageOf(error));
  }
  const { created, notDone } = writer;
  const cells = writer.written.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  return { outcome: "written", created, notDone, trips: 1 + Math.max(1, Math.ceil(cells / CHUNK)) };
}

/** Conditional formats of the sheets that get more of them, read before anything is written. */
function conditionsBefore(document: Document, edits: Edits): RulesBySheet {
  const rules: RulesBySheet = new Map();
  for (const edit of edits) {
    const sheet = edit.do === "condition" ? document.sheets.get(edit.sheet) : undefined;
    if (sheet !== undefined && !rules.has(sheet)) {
      rules.set(sheet, sheet.getConditionalFormatRules());
    }
  }
  return rules;
}

function applyLooks(edits: Edits, writer: Writer, rules: RulesBySheet): void {
  for (const edit of edits) {
    if (!isLook(edit)) continue;
    try {
      const sheet: Sheet = writer.sheetOf(edit.sheet);
      if (!isNew(edit.sheet)) noteLook(edit, sheet, writer, rules);
      applyLook(edit, sheet, rules);
    } catch (error) {
      writer.notDone.push({ edit: edit.do, why: messageOf(error) });
    }
  }
}

/** Conditions are set anew as they were; reading all other looks first would cost every command. */
function noteLook(edit: LookEdit, sheet: Sheet, writer: Writer, rules: RulesBySheet): void {
  if (edit.do === "condition") {
    const before = [...(rules.get(sheet) ?? [])];
    writer.onTakeBack(() => {
      sheet.setConditionalFormatRules(before);
    });
  } else writer.remains.push({ edit: edit.do, sheet: edit.sheet, sheetName: sheet.getName() });
}

function takenBack(writer: Writer, message: string): Receipt {
  try {
    writer.takeBack();
    SpreadsheetApp.flush();
    const { remains } = writer;
    return { outcome: "restored", message, ...(remains.length > 0 && { remains }) };
  } catch (error) {
    const both = `${message}; ${messageOf(error)}`;
    return { outcome: "partial", message: both, written: writer.written };
  }
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
