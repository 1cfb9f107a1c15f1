import type { VNode } from "preact";
import {
  areaName,
  SURE,
  tableId,
  type CorrectedKind,
  type Field,
  type FoundTable,
} from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { ChoiceField } from "../parts/field";
import { PlaceLink } from "../parts/place";
import type { ReadBook } from "../session/state";
import { ReadingRules } from "./reading-rules";
import { ReadingColumns, surenessOf } from "./reading-columns";

const KINDS = ["kpi", "okr", "none"] as const satisfies readonly CorrectedKind[];

interface ReadingProps {
  readonly table: FoundTable;
  readonly book: ReadBook;
}

/** How one table is read, and the user's word on it. */
export function ReadingPage({ table, book }: ReadingProps): VNode {
  const { session, state, words } = usePane();
  const { reading } = session;
  const isOurs = book.scan.keelTables.includes(tableId(table));
  return (
    <>
      <TableCard table={table} book={book} isOurs={isOurs} />
      {table.reads !== undefined && table.columns.length > 0 && (
        <ReadingColumns key={state.mapped} table={table} book={book} isOurs={isOurs} />
      )}
      <ReadingRules table={table} book={book} />
      <div class="keel-sticky keel-actions">
        <Button onClick={() => reading.leave()}>{words.back}</Button>
        {reading.unkept > 0 && (
          <Button look="primary" class="keel-wide" onClick={() => reading.preview()}>
            {words.tables.keep}
          </Button>
        )}
      </div>
    </>
  );
}

interface TableCardProps extends ReadingProps {
  readonly isOurs: boolean;
}

function TableCard({ table, book, isOurs }: TableCardProps): VNode {
  const { session, state, words } = usePane();
  const { reading } = session;
  const { tables } = words;
  const { confidence, reasons, corrected, reads, kind } = table;
  const said = saidKind(table);
  const isRead = reads !== undefined || kind === "other" || corrected !== undefined;
  const unsure = table.columns.some(
    (one) => one.field !== undefined && one.period === undefined && one.confidence < SURE,
  );
  return (
    <Card
      title={tables.title[said]}
      aside={reads === undefined ? undefined : tables.sureness[surenessOf(confidence)]}
    >
      <PlaceLink spot={table} />
      {reasons.length > 0 && (
        <p class="keel-quiet">
          {tables.because(book.actions.sayTableReasons(reasons, state.language))}
        </p>
      )}
      {said !== "none" && isNameless(table) && (
        <p class="keel-said warning">{tables.noNames[said]}</p>
      )}
      {isOurs && <p class="keel-quiet">{tables.keels}</p>}
      {!isRead && <p class="keel-said">{tables.otherLayout}</p>}
      {!isOurs && (
        <>
          <ChoiceField
            label={tables.thisIs}
            value={said}
            options={KINDS.filter((one) => isRead || one === said || one === "none").map(
              (one) => [one, tables.kinds[one]] as const,
            )}
            onChange={(one) => reading.setKind(one)}
          />
          {reads !== undefined && table.table === undefined && (
            <HeaderRow table={table} book={book} />
          )}
          {reads !== undefined && (confidence < SURE || unsure) && (
            <div>
              <Button size="small" onClick={() => reading.confirm()}>
                {tables.right}
              </Button>
              {confidence < SURE && <p class="keel-quiet">{tables.rightHint}</p>}
            </div>
          )}
        </>
      )}
      {reading.unkept > 0 && <p class="keel-said warning">{tables.notKept(reading.unkept)}</p>}
      {corrected !== undefined && (
        <div>
          <Button size="small" onClick={() => reading.forget()}>
            {tables.forget}
          </Button>
        </div>
      )}
    </Card>
  );
}

const NAMES: readonly Field[] = ["kpi", "keyResult", "objective"];

const isNameless = ({ reads, orientation, columns }: FoundTable): boolean =>
  reads !== undefined &&
  orientation === "rows" &&
  !columns.some(({ field }) => field !== undefined && NAMES.includes(field));

/** One that was found and is not read is of another layout. */
const saidKind = (table: FoundTable): CorrectedKind =>
  table.kind === "kpi" || table.kind === "okr" ? table.kind : "none";

const LONGEST = 40;

/** Where the header stands, with what is in the rows around. */
function HeaderRow({ table, book }: ReadingProps): VNode | null {
  const { session, words } = usePane();
  const region = book.snapshot.regions.find(({ sheet }) => sheet === table.sheet);
  if (region === undefined) return null;
  const options = book.actions.headerRows(table, region).map(({ row, text }) => {
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    return [String(row), words.tables.row(row + 1, short)] as const;
  });
  return (
    <ChoiceField
      label={words.tables.headerIn}
      value={String(table.headerRow)}
      options={options}
      onChange={(row) => session.reading.setHeaderRow(Number(row))}
    />
  );
}

/** The cells selected in the sheet as a table that was not found. */
export function SelectionAsTable(): VNode | null {
  const { session, state, words } = usePane();
  const spot = state.selection?.spot;
  const { tables } = words;
  if (spot === undefined || spot.area.rows < 2 || spot.area.columns < 2) return null;
  const place = words.place(spot.sheetName, areaName(spot.area));
  return (
    <div role="group" aria-label={tables.selection(place)}>
      <p class="keel-label">{tables.selection(place)}</p>
      <p class="keel-quiet">{tables.selectionHint}</p>
      <div class="keel-actions">
        <Button size="small" onClick={() => session.reading.readSelection(spot, "kpi")}>
          {tables.asKpi}
        </Button>
        <Button size="small" onClick={() => session.reading.readSelection(spot, "okr")}>
          {tables.asOkr}
        </Button>
      </div>
    </div>
  );
}
