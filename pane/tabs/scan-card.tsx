import type { VNode } from "preact";
import { areaName, sayFinding, SURE, type FoundTable } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { Check } from "../parts/check";
import { Fold } from "../parts/fold";
import { useShown } from "../parts/shown";
import { placeText } from "../session/notice";
import { SelectionAsTable } from "./reading-page";

/** Tables shown at first. */
const SHOWN = 10;

/** What was found in the workbook, and the hidden sheets that were not read. */
export function ScanCard(): VNode | null {
  const { session, state, words } = usePane();
  const { book } = state;
  if (book === undefined) return null;
  const { tables, kpis, findings } = book.scan;
  const warnings = findings.filter(({ severity }) => severity !== "info");
  return (
    <Card title={words.scan.title}>
      {kpis.length === 0 && (
        <div>
          <p>
            {tables.some(({ kind }) => kind === "kpi") ? words.scan.noList : words.scan.nothing}
          </p>
          <p class="keel-quiet">{words.scan.nothingToDo}</p>
        </div>
      )}
      {tables.length > 0 && (
        <Fold
          title={<span>{words.scan.found(tables.length, kpis.length)}</span>}
          open={kpis.length === 0}
        >
          <TableRows tables={tables} />
        </Fold>
      )}
      {warnings.map((finding, place) => (
        <p key={place} class="keel-said warning">
          {sayFinding(finding, state.language)}
        </p>
      ))}
      <SelectionAsTable />
      {session.reading.unkept > 0 && <NotKept />}
      <HiddenSheets />
      <p class="keel-quiet">{words.scan.untouched}</p>
    </Card>
  );
}

function TableRows({ tables }: { readonly tables: readonly FoundTable[] }): VNode {
  const [shown, more] = useShown(tables, SHOWN);
  return (
    <>
      <ul class="keel-list">
        {shown.map((table) => (
          <TableRow key={`${table.sheet} ${areaName(table.area)}`} table={table} />
        ))}
      </ul>
      {more}
    </>
  );
}

/** A click outlines the table in the sheet and opens what its columns were read as. */
function TableRow({ table }: { readonly table: FoundTable }): VNode {
  const { session, words } = usePane();
  const { tables, scan } = words;
  const place = placeText(table, words);
  const unsure = unsureColumns(table);
  return (
    <li>
      <div class="keel-row">
        <span class="keel-grow">
          {scan.kinds[table.kind]}
          <span class="keel-quiet"> · {scan.rows(table.rows.length)}</span>
        </span>
        {table.corrected !== undefined && <span class="keel-tag brand">{tables.corrected}</span>}
        {unsure > 0 && <span class="keel-tag wanted">{tables.toCheck(unsure)}</span>}
      </div>
      <button
        type="button"
        class="keel-link"
        aria-label={tables.open(place)}
        title={tables.open(place)}
        onClick={() => session.reading.open(table)}
      >
        {place}
      </button>
    </li>
  );
}

const unsureColumns = ({ reads, columns }: FoundTable): number =>
  reads !== "kpis" && reads !== "okrs"
    ? 0
    : columns.filter(
        ({ field, period, confidence }) =>
          field !== undefined && period === undefined && confidence < SURE,
      ).length;

function NotKept(): VNode {
  const { session, words } = usePane();
  return (
    <div>
      <p class="keel-said warning">{words.tables.notKept(session.reading.unkept)}</p>
      <div class="keel-actions keel-below">
        <Button size="small" onClick={() => session.reading.preview()}>
          {words.tables.keep}
        </Button>
      </div>
    </div>
  );
}

function HiddenSheets(): VNode | null {
  const { session, state, words } = usePane();
  if (state.hidden.length === 0) return null;
  return (
    <div role="group" aria-label={words.scan.hiddenTitle}>
      <p class="keel-label">{words.scan.hiddenTitle}</p>
      <p class="keel-quiet">{words.scan.hiddenHint}</p>
      {state.hidden.map(({ sheet, name }) => (
        <Check
          key={sheet}
          label={name}
          checked={state.ticked.includes(sheet)}
          onChange={(yes) => void session.letRead(sheet, yes)}
        />
      ))}
    </div>
  );
}
