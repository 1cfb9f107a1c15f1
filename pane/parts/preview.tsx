import type { VNode } from "preact";
import { sayFinding, type PreviewLine } from "../../core";
import { usePane } from "../context";
import { Button } from "./button";
import { Card } from "./card";
import { Fold } from "./fold";
import { useShown } from "./shown";

/** Lines of a sheet shown at first. */
const SHOWN = 20;

/** What a command will write and where, before it does. */
export function Preview(): VNode | null {
  const { session, state, words } = usePane();
  const { pending } = state;
  if (pending === undefined) return null;
  const { lines, outcome, command } = pending;
  const sheets = bySheet(lines);
  const write = (): void => {
    if (command === "plan") void session.planning.write();
    else if (command === "change") void session.changing.write();
    else if (command === "keepReadings") void session.reading.write();
    else if (command === "importOkrs") void session.importing.write();
    else void session.writing.confirm();
  };
  return (
    <>
      <Card title={words.preview.title}>
        <p class="keel-quiet">{words.preview.hint}</p>
        {sheets.map(([sheetName, own], place) => (
          <SheetLines key={sheetName} sheetName={sheetName} lines={own} open={place === 0} />
        ))}
      </Card>
      {outcome.report.findings.length > 0 && (
        <Card title={words.preview.report}>
          <ul class="keel-dots">
            {outcome.report.findings.map((finding, place) => (
              <li key={place}>{sayFinding(finding, state.language)}</li>
            ))}
          </ul>
        </Card>
      )}
      <div class="keel-sticky keel-actions">
        <Button onClick={() => session.writing.withdraw()}>{words.back}</Button>
        <Button look="primary" class="keel-wide" onClick={write}>
          {words.preview.write}
        </Button>
      </div>
    </>
  );
}

interface SheetLinesProps {
  readonly sheetName: string;
  readonly lines: readonly PreviewLine[];
  readonly open: boolean;
}

/** What changes in one sheet: the first line says it in short, the rest is folded. */
function SheetLines({ sheetName, lines, open }: SheetLinesProps): VNode {
  const { words } = usePane();
  const [first, ...rest] = lines;
  const [shown, more] = useShown(rest, SHOWN);
  return (
    <div>
      <h3 class="keel-label">
        {sheetName}{" "}
        {first?.isNew === true && <span class="keel-tag brand">{words.preview.newSheet}</span>}
      </h3>
      {first && <Line line={first} />}
      {rest.length > 0 && (
        <Fold
          title={<span class="keel-quiet">{words.preview.inDetail(rest.length)}</span>}
          open={open}
        >
          <ul class="keel-list">
            {shown.map((line, place) => (
              <li key={place}>
                <Line line={line} />
              </li>
            ))}
          </ul>
          {more}
        </Fold>
      )}
    </div>
  );
}

const Line = ({ line: { area, text } }: { readonly line: PreviewLine }): VNode => (
  <p>
    {area !== undefined && <span class="keel-tag">{area}</span>} {text}
  </p>
);

/** Sheets in the order of the lines: what the user asked for comes first. */
function bySheet(
  lines: readonly PreviewLine[],
): readonly (readonly [name: string, lines: readonly PreviewLine[]])[] {
  const names = [...new Set(lines.map(({ sheetName }) => sheetName))];
  return names.map((name) => [name, lines.filter(({ sheetName }) => sheetName === name)]);
}
