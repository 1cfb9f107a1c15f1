import type { SheetOptions } from "../../../support/sheet-of";

/** A sheet as people make it and what must be read of it. */
export interface MadeTable extends SheetOptions {
  readonly what: string;
  readonly rows: string;
  readonly kind: "kpi" | "okr";
  readonly header: number;
  readonly items?: number;
  readonly orientation?: string;
  /** Field by column; columns not named may hold anything. */
  readonly fields: Readonly<Record<string, string>>;
}
