import type { VNode } from "preact";
import { sayFinding, type PreviewLine } from "../../core";
import { usePane } from "../context";
import { Button } from "./button";
import { Card } from "./card";

/** What a command will write and where, before it does. */
export function Preview(): VNode | null {
  const { session, state, words } = usePane();
  const { pending } = state;
  if (pending === undefined) return null;
  const { lines, outcome, command } = pending;
  const write = (): void =>
    void (command === "plan" ? session.planning.write() : session.writing.confirm());
  return (
    <>
      <Card title={words.preview.title}>
        <p class="keel-quiet">{words.preview.hint}</p>
        {bySheet(lines).map(([sheetName, own]) => (
          <div key={sheetName}>
            <h3 class="keel-label">
              {sheetName}{" "}
              {own.some(({ isNew }) => isNew) && (
                <span class="keel-tag brand">{words.preview.newSheet}</span>
              )}
            </h3>
            <ul class="keel-list">
              {own.map((line, place) => (
                <li key={place}>
                  {line.area !== undefined && <span class="keel-tag">{line.area}</span>} {line.text}
                </li>
              ))}
            </ul>
          </div>
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

function bySheet(
  lines: readonly PreviewLine[],
): readonly (readonly [name: string, lines: readonly PreviewLine[]])[] {
  const names = [...new Set(lines.map(({ sheetName }) => sheetName))];
  return names.map((name) => [name, lines.filter(({ sheetName }) => sheetName === name)]);
}
