import type { VNode } from "preact";
import {
  amountText,
  figureText,
  isoOfDay,
  rowFiguresText,
  targetText,
  wordOf,
  type TrackedKeyResult,
  type TrackedObjective,
} from "../../core";
import { usePane } from "../context";
import { Light, STATUS_COLOUR } from "../parts/light";
import { Meter } from "../parts/meter";
import { PlaceLink } from "../parts/place";
import { useShown } from "../parts/shown";

/** Key results of an objective shown at first; good ones have five. */
const SHOWN = 10;

const rounded = (value: number): string => figureText(Math.round(value * 100) / 100);
const percent = (value: number): string => figureText(Math.round(value * 100) / 100, "%");

/** An objective with its score and light, and its key results with theirs. */
export function ObjectiveCard({
  tracked,
  sheet,
}: {
  readonly tracked: TrackedObjective;
  /** Whose it is, where OKRs stand in several sheets. */
  readonly sheet?: string;
}): VNode {
  const { state, words } = usePane();
  const { objective, score, band, keyResults, original } = tracked;
  const [shown, more] = useShown(keyResults, SHOWN);
  const title = objective.title === "" ? objective.id : objective.title;
  const under = [objective.id === title ? "" : objective.id, sheet ?? ""].filter(
    (text) => text !== "",
  );
  return (
    <section class="keel-card" aria-label={title}>
      <div>
        <div class="keel-titled">
          <h2 class="keel-objective">{title}</h2>
          <span class="keel-score">{score === undefined ? "–" : rounded(score)}</span>
        </div>
        <div class="keel-titled">
          <span class="keel-quiet">{under.join(" · ")}</span>
          {band !== undefined && (
            <Light colour={band}>{wordOf("band", band, state.language)}</Light>
          )}
        </div>
        {original !== undefined && (
          <p class="keel-quiet">
            {words.track.reset(
              original.since === undefined ? "" : isoOfDay(original.since),
              rounded(original.score),
            )}
          </p>
        )}
      </div>
      <ul class="keel-list">
        {shown.map((one) => (
          <KeyResultRow key={`${one.keyResult.id} ${one.spot.area.row}`} tracked={one} />
        ))}
      </ul>
      {more}
    </section>
  );
}

function KeyResultRow({ tracked }: { readonly tracked: TrackedKeyResult }): VNode {
  const { state, words } = usePane();
  const { keyResult, status, progress, expected, pace, score, spot } = tracked;
  // A milestone is due on its day; no pace leads there.
  const isStep = keyResult.kind === "milestone";
  const isBound = ["at_least", "at_most", "within"].includes(keyResult.kind);
  return (
    <li class="keel-kr">
      <div class="keel-row">
        <span class="keel-grow">
          {keyResult.title}{" "}
          {keyResult.role === "guardrail" && (
            <span class="keel-tag">{wordOf("role", "guardrail", state.language)}</span>
          )}
        </span>
        <Light colour={STATUS_COLOUR[status]}>{wordOf("status", status, state.language)}</Light>
      </div>
      {progress !== undefined && !isBound && (
        <Meter
          progress={progress}
          expected={isStep ? undefined : expected}
          label={words.track.meter(
            percent(progress),
            expected === undefined || isStep ? undefined : percent(expected),
          )}
        />
      )}
      <div class="keel-row">
        <div class="keel-numbers keel-grow">
          {status === "no_data" && <span>{rowFiguresText(keyResult, state.language)}</span>}
          {progress !== undefined && !isBound && (
            <span>
              {words.track.progress} <b>{percent(progress)}</b>
            </span>
          )}
          {score !== undefined && !isBound && !isStep && (
            <span>
              {words.track.score} <b>{rounded(score)}</b>
            </span>
          )}
          {isBound && typeof keyResult.current === "number" && (
            <span>
              {words.track.now} <b>{amountText(keyResult.current, keyResult.unit)}</b>
            </span>
          )}
          {isBound && status !== "no_data" && keyResult.target !== undefined && (
            <span>
              {wordOf("krKind", keyResult.kind, state.language)}{" "}
              <b>{targetText(keyResult.target, keyResult.unit)}</b>
            </span>
          )}
          {isStep && keyResult.due !== undefined && (
            <span>
              {words.plan.due} <b>{isoOfDay(keyResult.due)}</b>
            </span>
          )}
          {pace !== undefined && !isBound && !isStep && (
            <span>
              {words.track.pace} <b>{rounded(pace)}</b>
            </span>
          )}
        </div>
        <PlaceLink spot={spot}>{words.show}</PlaceLink>
      </div>
    </li>
  );
}
