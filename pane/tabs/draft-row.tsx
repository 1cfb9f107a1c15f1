import type { VNode } from "preact";
import {
  decomposeSentences,
  figureText,
  isoOfDay,
  readFigure,
  readNumberRange,
  swapped,
  without,
  withField,
  wordOf,
  type DraftKeyResult,
  type DraftList,
  type FieldEdit,
  type KrTarget,
  type PlannedDraft,
} from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { DayField, TextArea, TextField } from "../parts/field";
import { Fold } from "../parts/fold";
import type { PaneWords } from "../words";
import { Alternatives } from "./alternatives";

interface DraftRowProps {
  readonly planned: PlannedDraft;
  readonly list: DraftList;
  readonly place: number;
}

/** A key result or guardrail of a draft: what it says closed, its fields opened. */
export function DraftRow({ planned, list, place }: DraftRowProps): VNode | null {
  const { session, state, words } = usePane();
  const row = planned.draft[list][place];
  if (row === undefined) return null;
  const say = decomposeSentences(state.language);
  const edit = (change: FieldEdit): void =>
    session.planning.edit(planned.key, (draft) => withField(draft, list, place, change));
  return (
    <li>
      <Fold title={<RowHead row={row} />} open={row.title === ""}>
        <RowFields row={row} edit={edit} />
        {row.notes.length > 0 && (
          <ul class="keel-dots keel-quiet">
            {row.notes.map((note) => (
              <li key={note.code}>{say.note(note, row.unit)}</li>
            ))}
          </ul>
        )}
        {row.reasons.length > 0 && (
          <p class="keel-quiet">
            <b>{words.plan.why}</b> {row.reasons.map(say.reason).join(" ")}
          </p>
        )}
        {list === "keyResults" && <RowActions planned={planned} place={place} />}
      </Fold>
    </li>
  );
}

function RowHead({ row }: { readonly row: DraftKeyResult }): VNode {
  const { state, words } = usePane();
  const wanted = wantedIn(row, words);
  return (
    <>
      <div>{row.title === "" ? words.plan.untitled : row.title}</div>
      <div class="keel-quiet keel-figure">{figuresOf(row)}</div>
      <div class="keel-tags">
        {row.link !== undefined && (
          <span class="keel-tag">{wordOf("link", row.link, state.language)}</span>
        )}
        {row.notes.some(({ code }) => code === "assumption") && (
          <span class="keel-tag">{words.plan.assumed}</span>
        )}
        {wanted.map((text) => (
          <span key={text} class="keel-tag wanted">
            {text}
          </span>
        ))}
      </div>
    </>
  );
}

function RowFields({
  row,
  edit,
}: {
  readonly row: DraftKeyResult;
  readonly edit: (change: FieldEdit) => void;
}): VNode {
  const { words } = usePane();
  const { unit } = row;
  const blank = (text: string): boolean => text.trim() === "";
  const wrong = (read: (text: string) => unknown) => (text: string) =>
    blank(text) || read(text) !== undefined ? undefined : words.plan.notReadable;
  const readTarget = (text: string): KrTarget | undefined =>
    readFigure(text, unit) ?? readNumberRange(text);
  const isGuardrail = row.role === "guardrail";
  const asText = (text: string): string | undefined => (blank(text) ? undefined : text.trim());
  return (
    <div class="keel-fields">
      <TextArea
        class="whole"
        label={words.plan.title}
        rows={1}
        value={row.title}
        onChange={(value) => edit({ field: "title", value })}
      />
      {!isGuardrail && row.kind !== "milestone" && (
        <TextField
          label={words.plan.baseline}
          value={row.baseline === undefined ? "" : figureText(row.baseline, unit)}
          wrong={wrong((text) => readFigure(text, unit))}
          numeric
          onChange={(text) => edit({ field: "baseline", value: readFigure(text, unit) })}
        />
      )}
      {row.kind !== "milestone" && (
        <TextField
          label={isGuardrail ? words.plan.limit : words.plan.target}
          value={targetText(row.target, unit)}
          wrong={wrong(readTarget)}
          numeric
          onChange={(text) => edit({ field: "target", value: readTarget(text) })}
        />
      )}
      <TextField
        label={words.plan.unit}
        value={unit ?? ""}
        onChange={(text) => edit({ field: "unit", value: asText(text) })}
      />
      <TextField
        label={words.plan.owner}
        value={row.owner ?? ""}
        onChange={(text) => edit({ field: "owner", value: asText(text) })}
      />
      <DayField
        label={words.plan.due}
        value={row.due}
        onChange={(value) => edit({ field: "due", value })}
      />
    </div>
  );
}

function RowActions({
  planned: { key, draft },
  place,
}: {
  readonly planned: PlannedDraft;
  readonly place: number;
}): VNode {
  const { session, words } = usePane();
  const { planning } = session;
  return (
    <>
      <Alternatives
        draft={draft}
        title={words.plan.swap(draft.alternatives.length)}
        verb={words.plan.swapIn}
        take={(other) => planning.edit(key, (one) => swapped(one, place, other))}
      />
      <div class="keel-actions">
        <Button size="small" onClick={() => planning.edit(key, (one) => without(one, place))}>
          {words.plan.leaveOut}
        </Button>
      </div>
    </>
  );
}

/** `600 → 654.84 万 · 2026-12-31 · Sales`, as far as it is known. */
function figuresOf({ baseline, target, unit, due, owner, role, kind }: DraftKeyResult): string {
  const ends =
    role === "guardrail" || kind !== "reach"
      ? [targetText(target, unit)]
      : [
          baseline === undefined ? "?" : figureText(baseline, unit),
          targetText(target, unit) || "?",
        ];
  const figures = kind === "milestone" ? "" : ends.join(" → ");
  const counted = unit === undefined || /[%％]/.test(unit) ? figures : `${figures} ${unit}`;
  const known = figures.replace(/[?→\s]/g, "") === "" ? "" : counted;
  return [known, due === undefined ? "" : isoOfDay(due), owner ?? ""]
    .filter((text) => text !== "")
    .join(" · ");
}

function targetText(target: KrTarget | undefined, unit: string | undefined): string {
  if (target === undefined) return "";
  if (typeof target === "number") return figureText(target, unit);
  return `${figureText(target.low, unit)}..${figureText(target.high, unit)}`;
}

function wantedIn(row: DraftKeyResult, words: PaneWords): readonly string[] {
  const { wanted } = words.plan;
  const codes = new Set(row.notes.map(({ code }) => code));
  return [
    ...(row.title === "" ? [wanted.title] : []),
    ...(codes.has("baseline-wanted") ? [wanted.baseline] : []),
    ...(codes.has("target-wanted") ? [wanted.target] : []),
    ...(codes.has("limit-wanted") ? [wanted.limit] : []),
    ...(codes.has("due-wanted") ? [wanted.due] : []),
  ];
}
