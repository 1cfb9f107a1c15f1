/**
 * What the user changed: a log of cells, which is all that is saved beside Keel's own edits, and a
 * refusal of everything such a log could not keep.
 *
 * @packageDocumentation
 */
import {
  CanceledError,
  CommandType,
  type ICommandInfo,
  type IExecutionOptions,
} from "@univerjs/core";
import type { CellPosition, SheetId } from "../../core";
import type { Engine } from "./engine";

/** What the grid does not let a user do, because a saved file would not show it. */
export type Refusal = "structure" | "look" | "protected";

export interface ChangedCell extends CellPosition {
  readonly sheet: SheetId;
}

const STRUCTURE = new RegExp(
  "^sheet\\.command\\.(insert-|remove-(row|col|sheet|defined)|delete-range-move|move-(rows|cols)|" +
    "copy-sheet|set-worksheet-(name|order)|set-defined-name|append-row|reorder-range|sort-range|" +
    "split-text|(add|remove)-worksheet-merge|set-worksheet-(row|column)-count|.*-table|table-)",
);
const LOOK = new RegExp(
  "^sheets?\\.command\\.(set-(bold|italic|underline|stroke|overline|font|text-(color|wrap|rotation)|" +
    "background|border|style|horizontal|vertical|tab-color)|reset-|numfmt|clear-selection-format|" +
    ".*data-validation|.*DataValidation|.*conditional-rule)",
);

type Listener<Fact> = (fact: Fact) => void;

export class Changes {
  private readonly cells = new Map<SheetId, Map<string, CellPosition>>();
  private readonly onChanged = new Set<Listener<void>>();
  private readonly onRefused = new Set<Listener<Refusal>>();
  private own = 0;

  constructor(
    { commands }: Engine,
    private readonly isProtected: (sheet: SheetId) => boolean,
  ) {
    commands.beforeCommandExecuted((command) => this.refuse(command));
    commands.onCommandExecuted((command, options) => this.note(command, options));
  }

  /** Runs Keel's own writing, which is no edit of the user's. */
  asOwn<Answer>(write: () => Answer): Answer {
    this.own++;
    try {
      return write();
    } finally {
      this.own--;
    }
  }

  all(): readonly ChangedCell[] {
    return [...this.cells].flatMap(([sheet, cells]) =>
      [...cells.values()].map((cell) => ({ sheet, ...cell })),
    );
  }

  forget(): void {
    this.cells.clear();
  }

  listen(listener: Listener<void>): () => void {
    this.onChanged.add(listener);
    return () => this.onChanged.delete(listener);
  }

  listenRefused(listener: Listener<Refusal>): () => void {
    this.onRefused.add(listener);
    return () => this.onRefused.delete(listener);
  }

  private refuse({ id, params }: Readonly<ICommandInfo>): void {
    if (this.own > 0) return;
    const why = this.refusalOf(id, params);
    if (why === undefined) return;
    for (const listener of this.onRefused) listener(why);
    throw new CanceledError();
  }

  private refusalOf(id: string, params: { subUnitId?: string } | undefined): Refusal | undefined {
    if (STRUCTURE.test(id)) return "structure";
    if (LOOK.test(id)) return "look";
    const isWrite = id === "sheet.command.set-range-values" || id === EDIT;
    const sheet = params?.subUnitId;
    return isWrite && sheet !== undefined && this.isProtected(sheet) ? "protected" : undefined;
  }

  private note({ id, type, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (this.own > 0 || type !== CommandType.MUTATION) return;
    if (options?.["fromFormula"] === true) return;
    const before = this.size();
    for (const { sheet, matrix } of matricesOf(id, params)) this.add(sheet, matrix);
    const isValue = id in MATRICES;
    if (isValue && (before !== this.size() || this.size() > 0)) {
      for (const listener of this.onChanged) listener();
    }
  }

  private size(): number {
    return [...this.cells.values()].reduce((sum, { size }) => sum + size, 0);
  }

  private add(sheet: SheetId, matrix: Matrix): void {
    const known = this.cells.get(sheet) ?? new Map<string, CellPosition>();
    this.cells.set(sheet, known);
    for (const [r, line] of Object.entries(matrix)) {
      for (const [c, patch] of Object.entries(line ?? {})) {
        if (!changesContent(patch)) continue;
        known.set(`${r},${c}`, { row: Number(r), column: Number(c) });
      }
    }
  }
}

const EDIT = "sheet.operation.set-cell-edit-visible";

type Patch = Readonly<Record<string, unknown>> | null | undefined;
type Matrix = Readonly<Record<string, Readonly<Record<string, Patch>> | undefined>>;
interface Placed {
  readonly sheet: SheetId;
  readonly matrix: Matrix;
}

const CONTENT = ["v", "f", "si", "p", "t"];

/** A patch of looks alone leaves the content as it is; none at all clears the cell. */
const changesContent = (patch: Patch): boolean =>
  patch === null || patch === undefined || CONTENT.some((key) => key in patch);

interface MoveParams {
  readonly from: { readonly subUnitId: SheetId; readonly value: Matrix };
  readonly to: { readonly subUnitId: SheetId; readonly value: Matrix };
}

const MATRICES: Readonly<Record<string, (params: object) => readonly Placed[]>> = {
  "sheet.mutation.set-range-values": (params) => {
    const { subUnitId, cellValue = {} } = params as { subUnitId: SheetId; cellValue?: Matrix };
    return [{ sheet: subUnitId, matrix: cellValue }];
  },
  "sheet.mutation.move-range": (params) => {
    const { from, to } = params as MoveParams;
    return [from, to].map(({ subUnitId, value }) => ({ sheet: subUnitId, matrix: value }));
  },
};

const matricesOf = (id: string, params: object | undefined): readonly Placed[] =>
  params === undefined ? [] : (MATRICES[id]?.(params) ?? []);
