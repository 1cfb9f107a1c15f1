import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import {
  decomposeSentences,
  figureText,
  isoOfDay,
  readFigure,
  readNumberRange,
  rowFiguresText,
  swapped,
  without,
  withField,
  wantedFigures,
  wordOf,
  type DraftKeyResult,
  type DraftList,
  type FieldEdit,
  type KrTarget,
  type PlannedDraft,
  type WantedFigure,
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
  // What was asked for stays in sight once it is answered, or a field would go while one is in it.
  const asked = useRef(row === undefined ? [] : wantedFigures(row));
  if (row === undefined) return null;
  const say = decomposeSentences(state.language);
  const edit = (change: FieldEdit): void =>
    session.planning.edit(planned.key, (draft) => withField(draft, list, place, change));
  return (
    <li>
      <Fold title={<RowHead row={row} />} open={row.title === ""}>
        <RowFields row={row} asked={asked.current} edit={edit} />
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
      {asked.current.length > 0 && (
        <div class="keel-fields keel-asked">
          {asked.current.map((figure) => (
            <FigureField key={figure} row={row} figure={figure} edit={edit} />
          ))}
        </div>
      )}
    </li>
  );
}

function RowHead({ row }: { readonly row: DraftKeyResult }): VNode {
  const { state, words } = usePane();
  const wanted = wantedIn(row, words);
  return (
    <>
      <div>{row.title === "" ? words.plan.untitled : row.title}</div>
      <Figures row={row} />
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

interface RowFieldsProps {
  readonly row: DraftKeyResult;
  /** Figures that have fields below the fold. */
  readonly asked: readonly WantedFigure[];
  readonly edit: (change: FieldEdit) => void;
}

function RowFields({ row, asked, edit }: RowFieldsProps): VNode {
  const { words } = usePane();
  const { unit } = row;
  const asText = (text: string): string | undefined =>
    text.trim() === "" ? undefined : text.trim();
  const figures = figuresIn(row).filter((figure) => !asked.includes(figure));
  return (
    <div class="keel-fields">
      <TextArea
        class="whole"
        label={words.plan.title}
        rows={1}
        value={row.title}
        onChange={(value) => edit({ field: "title", value })}
      />
      {figures.map((figure) => (
        <FigureField key={figure} row={row} figure={figure} edit={edit} />
      ))}
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

/** The figures a row is measured by. */
function figuresIn({ role, kind }: DraftKeyResult): readonly WantedFigure[] {
  if (kind === "milestone") return [];
  return role === "guardrail" ? ["limit"] : ["baseline", "target"];
}

interface FigureProps {
  readonly row: DraftKeyResult;
  readonly figure: WantedFigure;
  readonly edit: (change: FieldEdit) => void;
}

/** One figure of a row; its unit stands where nothing is filled in yet. */
function FigureField({ row, figure, edit }: FigureProps): VNode {
  const { words } = usePane();
  const { unit } = row;
  const isBaseline = figure === "baseline";
  const read = (text: string): KrTarget | undefined =>
    readFigure(text, unit) ?? (isBaseline ? undefined : readNumberRange(text));
  return (
    <TextField
      label={words.plan[figure]}
      hint={unit}
      value={isBaseline ? baselineText(row) : targetIn(row)}
      wrong={(text) =>
        text.trim() === "" || read(text) !== undefined ? undefined : words.plan.notReadable
      }
      numeric
      onChange={(text) =>
        edit(
          isBaseline
            ? { field: "baseline", value: readFigure(text, unit) }
            : { field: "target", value: read(text) },
        )
      }
    />
  );
}

/** A change kept from 0 has no baseline yet. */
const baselineText = ({ baseline, unit, notes }: DraftKeyResult): string =>
  baseline === undefined || notes.some(({ code }) => code === "stored-as-change")
    ? ""
    : figureText(baseline, unit);

function targetIn({ target, unit }: DraftKeyResult): string {
  if (target === undefined) return "";
  if (typeof target === "number") return figureText(target, unit);
  return `${figureText(target.low, unit)}..${figureText(target.high, unit)}`;
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

/** `Baseline 600 → Target 625万 · 2026-12-31 · Sales`, as far as it is known; no part is torn. */
function Figures({ row }: { readonly row: DraftKeyResult }): VNode {
  const { state } = usePane();
  const { due, owner = "" } = row;
  const until = due === undefined ? "" : isoOfDay(due);
  const parts = [rowFiguresText(row, state.language), until, owner].filter((text) => text !== "");
  return (
    <div class="keel-quiet keel-figure">
      {parts.map((text, place) => (
        <span key={place} class="keel-part">
          {text}
          {place < parts.length - 1 && "\u00a0·\u00a0"}
        </span>
      ))}
    </div>
  );
}

function wantedIn(row: DraftKeyResult, words: PaneWords): readonly string[] {
  const { wanted } = words.plan;
  return [
    ...(row.title === "" ? [wanted.title] : []),
    ...(row.notes.some(({ code }) => code === "due-wanted") ? [wanted.due] : []),
  ];
}
