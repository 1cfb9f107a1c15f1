/**
 * In which trips a workbook is read. A small one takes one; a large one several, so that a person
 * sees how far it is and can stop.
 *
 * @packageDocumentation
 */
import { CELL_LIMIT, type ReadRequest, type SheetId, type Snapshot } from "./snapshot";
import type { Survey } from "./snapshot";

/** Cells read in one trip, unless one sheet alone has more. */
export const READ_CHUNK = 300_000;

export interface ReadTrip {
  readonly requests: readonly ReadRequest[];
  readonly cells: number;
}

export interface ReadPlan {
  readonly trips: readonly ReadTrip[];
  readonly cells: number;
  /** Beyond {@link CELL_LIMIT}. */
  readonly missing: readonly ReadRequest[];
}

/**
 * @param hidden - Ids of hidden sheets the user has ticked; no other hidden sheet is read.
 */
export function readPlan({ sheets }: Survey, hidden: readonly SheetId[] = []): ReadPlan {
  const trips: { requests: ReadRequest[]; cells: number }[] = [];
  const missing: ReadRequest[] = [];
  let all = 0;
  for (const { id, visible, used } of sheets) {
    if (!visible && !hidden.includes(id)) continue;
    const cells = used === null ? 0 : used.rows * used.columns;
    if (all + cells > CELL_LIMIT) {
      missing.push({ sheet: id });
      continue;
    }
    all += cells;
    const last = trips[trips.length - 1];
    if (last !== undefined && last.cells + cells <= READ_CHUNK) {
      last.requests.push({ sheet: id });
      last.cells += cells;
    } else trips.push({ requests: [{ sheet: id }], cells });
  }
  return { trips, cells: all, missing };
}

/** What several trips have read, as one; the last trip knows best what else the workbook holds. */
export function joinedSnapshot(
  first: Snapshot,
  more: readonly Snapshot[],
  missing: readonly ReadRequest[] = [],
): Snapshot {
  const all = [first, ...more];
  const left = [...all.flatMap((one) => one.missing), ...missing];
  return {
    ...(more[more.length - 1] ?? first),
    regions: all.flatMap(({ regions }) => regions),
    complete: all.every(({ complete }) => complete) && missing.length === 0,
    missing: left,
  };
}
