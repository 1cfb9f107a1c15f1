/**
 * Why a file cannot be opened or written: coded facts that `say.ts` makes into sentences.
 *
 * @packageDocumentation
 */
import type { Area } from "../../core";

export type FileProblem =
  | { readonly code: "empty" }
  | { readonly code: "not-a-workbook" }
  /** A number of bytes, entries, cells or characters, and the most that is read. */
  | {
      readonly code: "too-large";
      readonly what:
        "file" | "contents" | "part" | "entries" | "ratio" | "rows" | "columns" | "cells";
      readonly found: number;
      readonly limit: number;
    }
  | { readonly code: "password" }
  /** A workbook, but of a kind that is not read here. */
  | { readonly code: "other-format"; readonly format: string }
  /** `part` is the file inside the workbook that cannot be read. */
  | { readonly code: "damaged"; readonly part?: string }
  /** A part that declares a document type, which a workbook never needs. */
  | { readonly code: "unsafe"; readonly part: string }
  | { readonly code: "unreadable-text" };

/** Why cells were not written. */
export type WriteProblem =
  | { readonly code: "no-sheet"; readonly sheetName: string }
  | { readonly code: "protected"; readonly sheetName: string }
  | { readonly code: "text-too-long"; readonly sheetName: string; readonly area: Area }
  | { readonly code: "outside"; readonly sheetName: string; readonly area: Area }
  | { readonly code: "array-formula"; readonly sheetName: string; readonly area: Area };

/** Thrown inside this room only; {@link openBook} and the port answer with its problem. */
export class FileFault extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

export const damaged = (part?: string): FileFault =>
  new FileFault(part === undefined ? { code: "damaged" } : { code: "damaged", part });
