import type { VNode } from "preact";
import {
  figureText,
  isoOfDay,
  sayFinding,
  saySign,
  wordOf,
  type Finding,
  type TrackedKeyResult,
  type TrackedObjective,
  type TrackView,
} from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { Fold } from "../parts/fold";
import { Light, STATUS_COLOUR } from "../parts/light";
import { PlaceLink } from "../parts/place";
import { Preview } from "../parts/preview";
import { useShown } from "../parts/shown";
import { attentionIn, attentionReason, statusCounts } from "../session/attention";
import { CheckInCard } from "./check-in-card";
import { SelectionLine } from "./selection-card";
import { TAB_OF } from "../session/commands";
import { ObjectiveCard } from "./track-objective";
import { ToolsCard } from "./track-tools";

/** Rows of a list, and objectives, shown at first. */
const SHOWN = 5;
const OBJECTIVES_SHOWN = 10;

/** Track 跟进: scores, bands, paces and what wants attention first. */
export function TrackTab(): VNode | null {
  const { state } = usePane();
  const { book, pending } = state;
  if (pending !== undefined && TAB_OF[pending.command] === "track") return <Preview />;
  if (book === undefined) return null;
  const view = book.track;
  if (view.objectives.length === 0) return <NoOkrs view={view} />;
  return (
    <>
      <SelectionLine />
      <SummaryCard view={view} />
      <AttentionCard view={view} />
      <CheckInCard view={view} />
      <Objectives view={view} />
      <ToolsCard />
    </>
  );
}

function Objectives({ view }: { readonly view: TrackView }): VNode {
  const [shown, more] = useShown(view.objectives, OBJECTIVES_SHOWN);
  const sheets = new Set(view.objectives.map(sheetOf));
  return (
    <>
      {shown.map((one) => (
        <ObjectiveCard
          key={`${sheetOf(one)} ${one.objective.id}`}
          tracked={one}
          {...(sheets.size > 1 && { sheet: sheetOf(one) })}
        />
      ))}
      {more}
    </>
  );
}

const sheetOf = ({ keyResults }: TrackedObjective): string => keyResults[0]?.spot.sheetName ?? "";

function NoOkrs({ view }: { readonly view: TrackView }): VNode {
  const { session, words } = usePane();
  return (
    <>
      <Card title={words.track.none}>
        <p>{words.track.noneHint}</p>
        <div class="keel-actions">
          <Button look="primary" onClick={() => session.open("plan")}>
            {words.track.goPlan}
          </Button>
        </div>
      </Card>
      <Findings findings={view.findings.filter(({ severity }) => severity !== "info")} />
      <ToolsCard />
    </>
  );
}

function SummaryCard({ view }: { readonly view: TrackView }): VNode {
  const { session, state, words } = usePane();
  return (
    <Card title={words.track.score} aside={words.track.asOf(isoOfDay(view.asOf))}>
      <div class="keel-summary">
        <span class="keel-big">
          {view.score === undefined ? "–" : figureText(Math.round(view.score * 100) / 100)}
        </span>
        <div class="keel-lights">
          {statusCounts(view).map(([status, count]) => (
            <Light key={status} colour={STATUS_COLOUR[status]}>
              {words.track.counts(count, wordOf("status", status, state.language))}
            </Light>
          ))}
        </div>
      </div>
      {view.score === undefined && <p class="keel-quiet">{words.track.noScore}</p>}
      <div class="keel-actions">
        <Button size="small" onClick={() => void session.writing.writeScores()}>
          {words.track.writeScores}
        </Button>
      </div>
    </Card>
  );
}

/** The most urgent first; what nobody has updated is one line, findings about it go with it. */
function AttentionCard({ view }: { readonly view: TrackView }): VNode {
  const { words } = usePane();
  const all = attentionIn(view);
  const urgent = all.filter(({ status }) => status !== "no_data");
  const notUpdated = all.filter(({ status }) => status === "no_data");
  const said = new Set(all.flatMap(({ findings }) => findings));
  const others = view.findings.filter((one) => !said.has(one) && one.severity !== "info");
  const nothing = all.length === 0 && others.length === 0;
  return (
    <Card title={words.track.attention}>
      {nothing && <p class="keel-quiet">{words.track.allWell}</p>}
      <UrgentRows rows={urgent} />
      {notUpdated.length > 0 && (
        <Fold title={words.track.notUpdated(notUpdated.length)}>
          <UrgentRows rows={notUpdated} />
        </Fold>
      )}
      <Findings findings={others} />
    </Card>
  );
}

function UrgentRows({ rows }: { readonly rows: readonly TrackedKeyResult[] }): VNode | null {
  const [shown, more] = useShown(rows, SHOWN);
  if (rows.length === 0) return null;
  return (
    <>
      <ul class="keel-list">
        {shown.map((one) => (
          <UrgentRow key={`${one.spot.sheet} ${one.spot.area.row}`} tracked={one} />
        ))}
      </ul>
      {more}
    </>
  );
}

function UrgentRow({ tracked }: { readonly tracked: TrackedKeyResult }): VNode {
  const { state, words } = usePane();
  const { keyResult, status, spot, findings, signs } = tracked;
  const telling = findings.filter(({ code }) => code !== "current-missing");
  const plain = attentionReason(status, state.book?.track, words);
  // Which value counts is no reason for the status.
  const why = [
    ...(telling.every(({ code }) => code === "check-in-counts") && plain !== "" ? [plain] : []),
    ...telling.map((finding) => sayFinding(finding, state.language)),
  ];
  const said = signs.map((sign) => saySign(sign, keyResult.unit, state.language));
  return (
    <li>
      <div class="keel-row">
        <span class="keel-grow">{keyResult.title}</span>
        <Light colour={STATUS_COLOUR[status]}>{wordOf("status", status, state.language)}</Light>
      </div>
      <p class="keel-quiet">{why.join(" ")}</p>
      {said.map((sign) => (
        <p key={sign} class="keel-quiet">
          {sign}
        </p>
      ))}
      <div class="keel-row">
        <span class="keel-quiet keel-grow">{keyResult.owner ?? ""}</span>
        <PlaceLink spot={spot} />
      </div>
    </li>
  );
}

/** Things the tables should be mended for, each with the cell. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }): VNode | null {
  const { session, state, words } = usePane();
  const [shown, more] = useShown(findings, SHOWN);
  if (findings.length === 0) return null;
  const duplicated = findings.some(({ code }) => code === "duplicate-id");
  return (
    <div>
      <h3 class="keel-label">{words.track.findings}</h3>
      <ul class="keel-list">
        {shown.map((finding, place) => (
          <li key={place}>
            {sayFinding(finding, state.language)}{" "}
            {finding.spot && <PlaceLink spot={finding.spot}>{words.show}</PlaceLink>}
          </li>
        ))}
      </ul>
      {more}
      {duplicated && (
        <div class="keel-actions">
          <Button
            size="small"
            onClick={() =>
              session.writing.propose("renumber", (now, { renumber }) => renumber(now))
            }
          >
            {words.track.renumber}
          </Button>
        </div>
      )}
    </div>
  );
}
