import type { VNode } from "preact";
import { areaName, sayFinding, type FoundTable } from "../../core";
import { usePane } from "../context";
import { Card } from "../parts/card";
import { Check } from "../parts/check";
import { Fold } from "../parts/fold";
import { PlaceLink } from "../parts/place";
import { useShown } from "../parts/shown";

/** Tables shown at first. */
const SHOWN = 10;

/** What was found in the workbook, and the hidden sheets that were not read. */
export function ScanCard(): VNode | null {
  const { state, words } = usePane();
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

function TableRow({ table }: { readonly table: FoundTable }): VNode {
  const { words } = usePane();
  return (
    <li>
      <div class="keel-row">
        <span class="keel-grow">
          {words.scan.kinds[table.kind]}
          <span class="keel-quiet"> · {words.scan.rows(table.rows.length)}</span>
        </span>
      </div>
      <PlaceLink spot={table} />
    </li>
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
