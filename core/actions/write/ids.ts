/**
 * Ids that are never used twice: the next is the highest ever used plus one.
 *
 * @packageDocumentation
 */
import { cellText } from "../../kernel/cell";
import { valueAt, type Region } from "../../kernel/region";
import type { Field } from "../../model/table";
import type { FoundTable } from "../../tables/found";
import type { BookSettings, SettingValues } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";

export const ID_KINDS = ["KPI", "O", "KR"] as const;
export type IdKind = (typeof ID_KINDS)[number];

const ID = /^(KPI|O|KR)-(\d{1,9})$/i;
/** Columns in which an id may stand, of the item itself or of one it speaks of. */
const ID_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "id",
  "kpiId",
  "objectiveId",
  "krId",
  "itemId",
  "from",
  "to",
]);

const DIGITS = 3;

/**
 * @example
 * ```ts
 * idText("KR", 7) // => "KR-007"
 * ```
 */
export const idText = (kind: IdKind, number: number): string =>
  `${kind}-${String(number).padStart(DIGITS, "0")}`;

/** Gives ids out; what it has given is kept in Settings afterwards. */
export class Ids {
  private readonly highest: Record<IdKind, number>;

  constructor(settings: BookSettings, snapshot: Snapshot, tables: readonly FoundTable[]) {
    this.highest = {
      KPI: settings.highestKpi,
      O: settings.highestObjective,
      KR: settings.highestKeyResult,
    };
    for (const table of tables) {
      const region = snapshot.regions.find(({ sheet }) => sheet === table.sheet);
      if (region !== undefined) this.note(table, region);
    }
  }

  next(kind: IdKind): string {
    this.highest[kind] += 1;
    return idText(kind, this.highest[kind]);
  }

  /** What Settings must remember. */
  get settings(): SettingValues {
    const { KPI, O, KR } = this.highest;
    return { highestKpi: KPI, highestObjective: O, highestKeyResult: KR };
  }

  /** Ids in the sheet may be higher than Settings knows: people copy rows from other workbooks. */
  private note({ columns, area }: FoundTable, region: Region): void {
    for (const { field, column } of columns) {
      if (field === undefined || !ID_FIELDS.has(field)) continue;
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (const part of cellText(valueAt(region, row, column)).split(/[,，、;；\s]+/)) {
          const [, kind, digits] = ID.exec(part) ?? [];
          const known = ID_KINDS.find((one) => one === kind?.toUpperCase());
          if (known !== undefined)
            this.highest[known] = Math.max(this.highest[known], Number(digits));
        }
      }
    }
  }
}
