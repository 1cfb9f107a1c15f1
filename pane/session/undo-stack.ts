/**
 * The commands of this session that can be taken back, the latest last.
 *
 * @packageDocumentation
 */
import type { Edits, Place, Remainder } from "../../core";
import type { CommandId } from "./commands";

export interface DoneCommand {
  readonly command: CommandId;
  /** Takes the command back; its `new:` ids are bound. */
  readonly inverse: Edits;
}

export type UndoStack = readonly DoneCommand[];

/** Commands a session remembers. */
export const UNDO_DEPTH = 20;

export const pushed = (stack: UndoStack, done: DoneCommand): UndoStack =>
  [...stack, done].slice(-UNDO_DEPTH);

/** Only the part of an inverse that concerns cells which a broken write has reached. */
export function inverseWithin(inverse: Edits, written: readonly Place[]): Edits {
  const sheets = new Set(written.map(({ sheet }) => sheet));
  return inverse.filter((edit) => {
    if (edit.do !== "write") return !("sheet" in edit) || sheets.has(edit.sheet);
    const { sheet, at, cells } = edit;
    return written.some(
      ({ sheet: on, area }) =>
        on === sheet &&
        at.row < area.row + area.rows &&
        at.row + cells.length > area.row &&
        at.column < area.column + area.columns &&
        at.column + (cells[0]?.length ?? 0) > area.column,
    );
  });
}

/** What is left of an inverse once some of its sheets are deleted already. */
export function inverseWithout(inverse: Edits, remains: readonly Remainder[]): Edits {
  const gone = new Set(remains.flatMap(({ edit, sheet }) => (edit === "removeSheet" ? sheet : [])));
  return inverse.filter((edit) => !("sheet" in edit) || !gone.has(edit.sheet));
}
