import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import {
  columnName,
  labelOf,
  READ_FROM,
  SURE,
  TABLE_FIELDS,
  type Field,
  type FoundColumn,
  type FoundTable,
  type TableKind,
} from "../../core";
import { usePane } from "../context";
import { Card } from "../parts/card";
import { useShown } from "../parts/shown";
import type { ReadBook } from "../session/state";
import type { Sureness } from "../words/reading-words";

/** Columns shown at first. */
const SHOWN = 12;
const NOT_READ = "";

export const surenessOf = (confidence: number): Sureness =>
  confidence >= SURE ? "sure" : confidence >= READ_FROM ? "likely" : "unsure";

interface ColumnsProps {
  readonly table: FoundTable;
  readonly book: ReadBook;
  /** Keel made the table: shown as it is. */
  readonly isOurs: boolean;
}

/** Each column with what it was read as, the least sure first, in the order of when it was opened. */
export function ReadingColumns({ table, book, isOurs }: ColumnsProps): VNode {
  const { words } = usePane();
  const { tables } = words;
  const first = useMemo(() => rankOf(table.columns), []);
  const sorted = [...table.columns].sort((a, b) => first(a) - first(b) || a.column - b.column);
  const [shown, more] = useShown(sorted, SHOWN);
  return (
    <Card title={tables.columns}>
      {!isOurs && <p class="keel-quiet">{tables.columnsHint}</p>}
      <ul class="keel-list">
        {shown.map((column) => (
          <li key={column.column}>
            <ColumnRow table={table} book={book} column={column} isOurs={isOurs} />
          </li>
        ))}
      </ul>
      {more}
    </Card>
  );
}

/** Kept while the user corrects: a column must not move from under the hand. */
function rankOf(columns: readonly FoundColumn[]): (column: FoundColumn) => number {
  const ranks = new Map(
    columns.map((one) => {
      const { field, confidence, period } = one;
      if (field === undefined) return [one.column, 3];
      if (period !== undefined || confidence >= SURE) return [one.column, 2];
      return [one.column, confidence >= READ_FROM ? 1 : 0];
    }),
  );
  return ({ column }) => ranks.get(column) ?? 3;
}

interface RowProps extends ColumnsProps {
  readonly column: FoundColumn;
}

function ColumnRow({ table, book, column, isOurs }: RowProps): VNode {
  const { session, state, words } = usePane();
  const { tables } = words;
  const { field, confidence, ground, period } = column;
  const kind: TableKind = table.reads ?? "kpis";
  const letter = columnName(column.column);
  const header = labelOf(column) === "" ? tables.noHeader : labelOf(column);
  const sureness = surenessOf(confidence);
  const isMarked = field !== undefined && period === undefined && sureness !== "sure";
  const reason = book.actions.sayColumnReason(column, state.language);
  const wordOf = (one: Field): string => book.actions.fieldWord(one, kind, state.language);
  const isLost = isMarked && sureness === "unsure";
  return (
    <div class="keel-column">
      <div class="keel-row">
        <span class="keel-tag">{letter}</span>
        <span class="keel-grow">{header}</span>
        {isMarked && <span class="keel-tag wanted">{tables.sureness[sureness]}</span>}
        {ground === "user" && <span class="keel-tag brand">{tables.corrected}</span>}
      </div>
      {isOurs ? (
        <p class="keel-quiet">{field === undefined ? tables.notRead : wordOf(field)}</p>
      ) : (
        <select
          class="keel-input"
          aria-label={tables.column(letter, header)}
          value={field ?? NOT_READ}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const chosen = fieldsFor(kind, field).find((one) => one === value);
            session.reading.setField(column.column, chosen);
          }}
        >
          <option value={NOT_READ}>{tables.notRead}</option>
          {fieldsFor(kind, field).map((one) => (
            <option key={one} value={one}>
              {wordOf(one)}
            </option>
          ))}
        </select>
      )}
      <p class="keel-quiet">{isLost ? `${reason} · ${tables.tooUnsure}` : reason}</p>
    </div>
  );
}

/** The columns that a table of its kind has, and the one it was read as. */
function fieldsFor(kind: TableKind, field: Field | undefined): readonly Field[] {
  const own: readonly Field[] = TABLE_FIELDS[kind];
  return field === undefined || own.includes(field) ? own : [...own, field];
}
