/**
 * Workbook files, read and written without losing what is in them. Runs in browsers and in Node.
 *
 * @packageDocumentation
 */
export type { CellWrite, ContentCell, FileBook, SheetContent } from "./book";
export type { PortOptions } from "./host/file-port";
export { newBook, openAnyBook, openBook } from "./open-book";
export type { Inflater } from "./zip/inflate";
export type { FileProblem, WriteProblem } from "./problem";
export { sayFileProblem, sayWriteProblem } from "./say";
