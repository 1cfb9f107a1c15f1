/**
 * What the core needs of a host: three calls. A fake in memory and one contract suite say what every
 * adapter must do.
 *
 * @packageDocumentation
 */
import type { Area } from "../../kernel/address";
import type { CellValue } from "../../kernel/cell";
import type { Edit, Edits } from "./edits";
import type { ReadRequest, SheetId, Snapshot, Survey } from "./snapshot";

export interface HostPort {
  /** One trip; two where sheets must be known before their size can be asked for, the first time. */
  survey(): Promise<Survey>;
  /** One trip. Sheets that are not asked for are not read. */
  read(requests: readonly ReadRequest[]): Promise<Snapshot>;
  /**
   * All or nothing. Two trips, one more for each further {@link CHUNK} cells: verify what every edit
   * expects, then write; on a fault, take back what was written.
   */
  apply(edits: Edits): Promise<Receipt>;
}

/** Cells written in one trip. */
export const CHUNK = 100_000;

/** An area of a sheet, as a Receipt or a problem names it. */
export interface Place {
  readonly sheet: SheetId;
  readonly sheetName: string;
  readonly area: Area;
}

/** Something that a fault has left on a sheet, or a sheet it has left deleted. */
export interface Remainder {
  readonly edit: Edit["do"];
  readonly sheet: SheetId;
  readonly sheetName: string;
}

/** What became of the edits. */
export type Receipt =
  | {
      readonly outcome: "written";
      /** The host's ids for every `new:` id. */
      readonly created: Readonly<Record<string, string>>;
      /** Edits this host cannot do; everything else stands. */
      readonly notDone: readonly { readonly edit: Edit["do"]; readonly why: string }[];
      readonly trips: number;
    }
  | {
      /** Somebody was faster: nothing was written. */
      readonly outcome: "changed";
      readonly place: Place;
      readonly expected: CellValue;
      readonly found: CellValue;
    }
  | {
      /** The host said no before anything was written. */
      readonly outcome: "refused";
      readonly reason: RefusalReason;
      readonly place?: Place;
      readonly message: string;
    }
  | {
      /** A fault on the way; everything was taken back but for what remains. */
      readonly outcome: "restored";
      readonly message: string;
      /** Looks that may still stand, and sheets that are deleted; absent when there are none. */
      readonly remains?: readonly Remainder[];
    }
  | {
      /** A fault on the way, and taking back failed too: these ranges hold what was to be written. */
      readonly outcome: "partial";
      readonly message: string;
      readonly written: readonly Place[];
    };

export type RefusalReason =
  | "protected"
  | "editing"
  | "busy"
  | "too-large"
  | "missing"
  | "unsupported"
  | "no-permission"
  | "other";
