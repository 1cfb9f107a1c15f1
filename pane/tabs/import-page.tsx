import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { columnName, sayFinding, type ImportColumn, type ImportField } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { ChoiceField, TextField } from "../parts/field";
import { useShown } from "../parts/shown";
import type { ImportForm } from "../session/importing";
import type { ReadBook } from "../session/state";

/** Columns and findings shown at first. */
const COLUMNS_SHOWN = 14;
const FINDINGS_SHOWN = 6;
const NOT_TAKEN = "";

interface ImportProps {
  readonly form: ImportForm;
  readonly book: ReadBook;
}

/** What an export's columns are taken for, what comes along, and what does not. */
export function ImportPage({ form, book }: ImportProps): VNode {
  const { session, words } = usePane();
  const { imports } = words;
  const { importing } = session;
  const isReady = book.actions.bringsTitles(form.view.columns);
  return (
    <>
      <SourceCard form={form} book={book} />
      <ColumnsCard form={form} book={book} />
      {isReady && <OutcomeCard form={form} book={book} />}
      <Card title={imports.keepAs}>
        <TextField
          label={imports.keepAs}
          labelHidden
          live
          hint={imports.keepHint}
          value={form.keepAs}
          onChange={(keepAs) => importing.set({ keepAs })}
        />
      </Card>
      {!isReady && <p class="keel-said warning">{imports.titleWanted}</p>}
      <div class="keel-sticky keel-actions">
        <Button onClick={() => importing.leave()}>{words.back}</Button>
        <Button
          look="primary"
          class="keel-wide"
          disabled={!isReady}
          onClick={() => importing.preview()}
        >
          {imports.preview}
        </Button>
      </div>
    </>
  );
}

function SourceCard({ form }: ImportProps): VNode {
  const { session, words } = usePane();
  const { imports } = words;
  const { view, source, rowsAre } = form;
  const { kept, mapping, by, columns } = view;
  const hasKinds = columns.some(({ field }) => field === "keyResult" || field === "type");
  const chosen = by === "kept" ? (mapping?.id ?? "") : "";
  return (
    <Card title={source.name} aside={imports.rows(view.rows)}>
      <p>{imports.by[by](mapping?.name ?? "")}</p>
      {kept.length > 0 && (
        <ChoiceField
          label={imports.mapping}
          value={chosen}
          options={[["", imports.proposed], ...kept.map(({ id }) => [id, id] as const)]}
          onChange={(id) => session.importing.choose(kept.find((one) => one.id === id))}
        />
      )}
      {!hasKinds && (
        <ChoiceField
          label={imports.rowsAre}
          value={rowsAre}
          options={(["keyResult", "objective"] as const).map(
            (one) => [one, imports.rowKinds[one]] as const,
          )}
          onChange={(one) => session.importing.set({ rowsAre: one, isCorrected: true })}
        />
      )}
    </Card>
  );
}

function ColumnsCard({ form, book }: ImportProps): VNode {
  const { words } = usePane();
  const { imports } = words;
  const named = form.view.columns.filter(
    ({ header, field }) => header !== "" || field !== undefined,
  );
  const [shown, more] = useShown(named, COLUMNS_SHOWN);
  return (
    <Card title={imports.columns}>
      <p class="keel-quiet">{imports.columnsHint}</p>
      <ul class="keel-list">
        {shown.map((column) => (
          <li key={column.place}>
            <ColumnRow column={column} book={book} />
          </li>
        ))}
      </ul>
      {more}
    </Card>
  );
}

interface ColumnProps {
  readonly column: ImportColumn;
  readonly book: ReadBook;
}

function ColumnRow({ column, book }: ColumnProps): VNode {
  const { session, state, words } = usePane();
  const { imports, tables } = words;
  const { actions } = book;
  const { header, place, field, values } = column;
  const name = header === "" ? tables.noHeader : header;
  const letter = columnName(place);
  return (
    <div class="keel-column">
      <div class="keel-row">
        <span class="keel-tag">{letter}</span>
        <span class="keel-grow">{name}</span>
      </div>
      <select
        class="keel-input"
        aria-label={tables.column(letter, name)}
        value={field ?? NOT_TAKEN}
        disabled={header === ""}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const chosen = actions.IMPORT_FIELDS.find((one): one is ImportField => one === value);
          session.importing.setField(place, chosen);
        }}
      >
        <option value={NOT_TAKEN}>{imports.notTaken}</option>
        {actions.IMPORT_FIELDS.map((one) => (
          <option key={one} value={one}>
            {actions.importFieldWord(one, state.language)}
          </option>
        ))}
      </select>
      <p class="keel-quiet">
        {values.length === 0 ? imports.noValues : imports.example(shortened(values))}
      </p>
    </div>
  );
}

const LONGEST = 60;

function shortened(values: readonly string[]): string {
  const text = values.join(" · ").replace(/\s+/g, " ");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The import tried out: how much comes along, and every cell that does not with its reason. */
function OutcomeCard({ form, book }: ImportProps): VNode {
  const { session, state, words } = usePane();
  const findings = useMemo(() => {
    const { actions, snapshot } = book;
    const outcome = actions.importOkrs(snapshot, session.importing.request(actions));
    return [...outcome.report.findings].sort((a, b) => rank(a.code) - rank(b.code));
  }, [form, book]);
  const [shown, more] = useShown(findings, FINDINGS_SHOWN);
  return (
    <Card title={words.imports.outcome}>
      <ul class="keel-dots">
        {shown.map((finding, place) => (
          <li key={place}>{sayFinding(finding, state.language)}</li>
        ))}
      </ul>
      {more}
    </Card>
  );
}

/** How much was read stands first. */
const rank = (code: string): number => (code === "export-read" ? 0 : 1);
