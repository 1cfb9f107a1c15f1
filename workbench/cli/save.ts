/**
 * Writes a book's bytes where the user wants them, and never over the book itself by accident.
 *
 * @packageDocumentation
 */
import { randomUUID } from "node:crypto";
import { chmod, open, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fail, ok, type Result } from "../../core";
import type { FileBook } from "../files";
import type { BookArguments } from "./arguments";

export type SaveProblem =
  /** A format that is only read: the result is an .xlsx copy. */
  | { readonly code: "read-only-format"; readonly path: string; readonly format: string }
  | { readonly code: "same-file"; readonly path: string }
  | { readonly code: "ending"; readonly path: string; readonly wanted: string }
  | { readonly code: "csv-one-sheet"; readonly path: string }
  | { readonly code: "no-place"; readonly path: string; readonly reason: string };

/** Where the result goes; told before any work is done. */
export async function targetOf(
  { book, out, inPlace }: BookArguments,
  file: FileBook,
): Promise<Result<string, SaveProblem>> {
  const source = await realpath(book);
  const target = inPlace || out === undefined ? source : resolve(out);
  const [from, to] = [extname(source).toLowerCase(), extname(target).toLowerCase()];
  // The ending says whether a workbook may hold macros: programs refuse one that says otherwise.
  const wanted = file.kind === "csv" || from !== ".xlsm" ? ".xlsx" : ".xlsm";
  if ((file.kind === "xls" || file.kind === "ods") && to === `.${file.kind}`) {
    return fail({ code: "read-only-format", path: target, format: to });
  }
  const isText = file.kind === "csv" && (to === ".csv" || to === ".tsv" || to === ".txt");
  if (to !== wanted && !isText) return fail({ code: "ending", path: target, wanted });
  if (!inPlace && (await isSame(source, target))) return fail({ code: "same-file", path: target });
  return ok(target);
}

async function isSame(one: string, other: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([stat(one), stat(other)]);
    return first.dev === second.dev && first.ino === second.ino;
  } catch {
    return false;
  }
}

/** All or nothing: a half-written file never has the name. */
export async function save(target: string, book: FileBook): Promise<Result<string, SaveProblem>> {
  const isText = extname(target).toLowerCase() !== ".xlsx" && book.kind === "csv";
  if (isText && book.sheets.length > 1) return fail({ code: "csv-one-sheet", path: target });
  const bytes = isText ? book.csv() : book.bytes();
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    const before = await stat(target).catch(() => undefined);
    if (before !== undefined) await chmod(temporary, before.mode);
    await rename(temporary, target);
    return ok(target);
  } catch (fault) {
    await unlink(temporary).catch(() => undefined);
    const reason = (fault as NodeJS.ErrnoException).code ?? String(fault);
    return fail({ code: "no-place", path: target, reason });
  }
}
