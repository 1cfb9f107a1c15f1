/**
 * What a host has read of a workbook: plain values that survive JSON, so the same actions run on
 * every host and in tests.
 *
 * @packageDocumentation
 */
import type { Area } from "../../kernel/address";
import type { Day } from "../../kernel/day";
import type { Language } from "../../kernel/language";
import type { Region, SheetId, SheetInfo, TableInfo } from "../../kernel/region";
import type { TableCorrection } from "../../tables/correction";

export type {
  FormatRun,
  Region,
  SeenFormula,
  SheetId,
  SheetInfo,
  TableId,
  TableInfo,
} from "../../kernel/region";

export type HostName = "excel" | "sheets" | "workbench" | "file" | "memory";

/** A defined name and what it refers to, in the host's A1 text without `=`. */
export interface NameInfo {
  readonly name: string;
  readonly refersTo: string;
}

/** What a host can do; an edit it cannot do is listed in the Receipt, never dropped silently. */
export interface Capabilities {
  readonly tables: boolean;
  readonly validation: boolean;
  readonly conditions: boolean;
  readonly charts: boolean;
  readonly names: boolean;
  /** Whether `OKR_` and `KPI_` functions calculate here. */
  readonly functions: boolean;
}

/** First look at a workbook: no cell has been read. */
export interface Survey {
  readonly host: HostName;
  readonly capabilities: Capabilities;
  /** BCP 47 tag of the workbook or the host, as `zh-CN`. */
  readonly locale: string;
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
  /** Pointers Keel keeps in the document, as which table is the OKRs table. */
  readonly settings: Readonly<Record<string, string>>;
  /** What the user has selected, where the host knows it. */
  readonly selection?: { readonly sheet: SheetId; readonly area: Area };
}

/** Cells to read; without an area, the sheet's used range. */
export interface ReadRequest {
  readonly sheet: SheetId;
  readonly area?: Area;
}

export interface Snapshot extends Omit<Survey, "selection"> {
  readonly today: Day;
  readonly language: Language;
  /** A name typed in the pane: stated, not verified. */
  readonly by?: string;
  readonly regions: readonly Region[];
  /** What the user has said of tables in the pane; it goes before what the workbook keeps. */
  readonly corrections?: readonly TableCorrection[];
  /** False above {@link CELL_LIMIT}; then `missing` says what was not read. */
  readonly complete: boolean;
  readonly missing: readonly ReadRequest[];
}

/** Cells one Snapshot may hold. */
export const CELL_LIMIT = 3_000_000;
