import type { VNode } from "preact";
import { useState } from "preact/hooks";
import {
  amountText,
  figureText,
  isoOfDay,
  rowFiguresText,
  sayFinding,
  saySign,
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
import { CheckInForm } from "./check-in-form";

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

const ENDED: ReadonlySet<string> = new Set(["replaced", "retired", "not_doing"]);

function KeyResultRow({ tracked }: { readonly tracked: TrackedKeyResult }): VNode {
  const { state, words } = usePane();
  const { keyResult, status, progress, expected, pace, score, spot, outlook, signs, findings } =
    tracked;
  const [isOpen, setOpen] = useState(false);
  const isOver = ENDED.has(keyResult.state);
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
        <Light colour={STATUS_COLOUR[status]}>
          {isOver
            ? wordOf("state", keyResult.state, state.language)
            : wordOf("status", status, state.language)}
        </Light>
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
      {(keyResult.confidence !== undefined || outlook !== undefined) && (
        <div class="keel-numbers">
          {keyResult.confidence !== undefined && (
            <span>
              {words.checkIns.confident} <b>{percent(keyResult.confidence)}</b>
            </span>
          )}
          {outlook !== undefined && (
            <span>
              {words.checkIns.outlook} <b>{wordOf("outlook", outlook.outlook, state.language)}</b>
            </span>
          )}
        </div>
      )}
      {findings
        .filter(({ code }) => code === "check-in-counts")
        .map((finding) => (
          <p key={finding.code} class="keel-quiet">
            {sayFinding(finding, state.language)}
          </p>
        ))}
      {signs.map((sign) => (
        <p key={sign.sign} class="keel-quiet">
          {saySign(sign, keyResult.unit, state.language)}
        </p>
      ))}
      {isOpen && <CheckInForm keyResult={keyResult} onDone={() => setOpen(false)} />}
      {!isOpen && !isOver && (
        <div>
          <button
            type="button"
            class="keel-link"
            aria-label={`${words.checkIns.checkIn}: ${keyResult.title}`}
            onClick={() => setOpen(true)}
          >
            {words.checkIns.checkIn}
          </button>
        </div>
      )}
    </li>
  );
}
