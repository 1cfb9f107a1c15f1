import type { VNode } from "preact";
import { courseSentences } from "../../core";
import { usePane } from "../context";
import { Card } from "../parts/card";
import { CopyButton } from "../parts/copy";
import { SelectedCells } from "../parts/icons";
import { PlaceLink } from "../parts/place";
import { CopyPicture } from "../picture/copy";
import { LinePicture } from "../picture/line";
import type { Selection } from "../session/state";

/** The first two clicks: select numbers and see at once whether their movement means anything. */
export function SelectionCard(): VNode {
  const { state, words } = usePane();
  const { selection } = state;
  const said = selection?.lens;
  if (selection !== undefined && said !== undefined) {
    return <LensCard selection={selection} said={said} />;
  }
  return (
    <Card title={words.lens.title}>
      <div class="keel-invite">
        <SelectedCells />
        <div>
          <p>{words.lens.invite}</p>
          <p class="keel-quiet">{hintFor(selection, words.lens)}</p>
        </div>
      </div>
    </Card>
  );
}

function hintFor(
  selection: Selection | undefined,
  words: ReturnType<typeof usePane>["words"]["lens"],
): string {
  if (selection?.selected.what === "several") return words.oneLine;
  if (selection?.selected.what === "too-few") return words.tooFew(selection.selected.count);
  return words.inviteMore;
}

function LensCard({
  selection: { spot },
  said: { series, lens },
}: {
  readonly selection: Selection;
  readonly said: NonNullable<Selection["lens"]>;
}): VNode {
  const { state, words } = usePane();
  const say = courseSentences(state.language);
  const sentence = say.lens(lens);
  const doubts = say.doubts(lens);
  return (
    <Card
      title={series.name === "" ? words.lens.title : series.name}
      aside={<PlaceLink spot={spot} />}
    >
      <p aria-live="polite">{sentence}</p>
      <LinePicture series={series} lens={lens} />
      {doubts !== "" && <p class="keel-quiet">{doubts}</p>}
      <dl class="keel-counters">
        <div>
          <dt>{words.lens.alarms}</dt>
          <dd>{lens.alarms}</dd>
          <dd class="small">{words.lens.alarmsMeaning}</dd>
        </div>
        <div>
          <dt>{words.lens.signals}</dt>
          <dd>{lens.limits === undefined ? "–" : lens.signals}</dd>
          <dd class="small">{words.lens.signalsMeaning}</dd>
        </div>
      </dl>
      <div class="keel-actions">
        {lens.limits !== undefined && (
          <CopyPicture series={series} lens={lens} sentence={sentence} />
        )}
        <CopyButton text={() => sentence}>{words.lens.copySentence}</CopyButton>
      </div>
    </Card>
  );
}

/** The same in one line, where something else has the room. */
export function SelectionLine(): VNode | null {
  const { session, state, words } = usePane();
  const said = state.selection?.lens;
  // A row of a KPI table is a handful of numbers, but no series.
  if (said?.lens.limits === undefined) return null;
  return (
    <div class="keel-said brand">
      <div class="keel-row">
        <span class="keel-grow">
          {`${said.series.name === "" ? words.lens.numbers(said.series.values.length) : said.series.name} · ${words.lens.alarms} ${said.lens.alarms} · ${words.lens.signals} ${said.lens.signals}`}
        </span>
        <button type="button" class="keel-link" onClick={() => session.open("signals")}>
          {words.lens.look}
        </button>
      </div>
    </div>
  );
}
