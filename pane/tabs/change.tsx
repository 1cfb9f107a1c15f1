import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import {
  courseSentences,
  isoOfDay,
  segmentSentences,
  wordOf,
  type ChangeView,
  type KpiResult,
  type LoggedChange,
} from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { Fold } from "../parts/fold";
import { PlaceLink } from "../parts/place";
import { Preview } from "../parts/preview";
import { useShown } from "../parts/shown";
import { ChangeFormCard } from "./change-form";
import { OutsideCard } from "./outside-card";

/** Entries of the log shown at first. */
const SHOWN = 5;

/** Change 变更: what, why, who said yes; the log below. */
export function ChangeTab(): VNode | null {
  const { state } = usePane();
  const { book, pending } = state;
  const view = useMemo(() => book?.actions.changeView(book.snapshot, book.library), [book]);
  if (pending?.command === "change") return <Preview />;
  if (book === undefined) return null;
  if (view === undefined || view.keyResults.length + view.kpis.length === 0) {
    return <NothingToChange />;
  }
  return (
    <>
      <WaitingCard view={view} />
      <OutsideCard view={view} />
      <OutrunCard view={view} />
      <ChangeFormCard view={view} />
      <LogCard view={view} />
    </>
  );
}

function NothingToChange(): VNode {
  const { session, words } = usePane();
  return (
    <Card title={words.change.none}>
      <p>{words.change.noneHint}</p>
      <div class="keel-actions">
        <Button look="primary" onClick={() => session.open("plan")}>
          {words.track.goPlan}
        </Button>
      </div>
    </Card>
  );
}

/** KPIs whose target the outside world has moved past, and for which no change waits yet. */
function OutrunCard({ view }: { readonly view: ChangeView }): VNode | null {
  const { session, state, words } = usePane();
  const { book, language } = state;
  const items = useMemo(
    () =>
      view.kpis.length === 0 ? [] : (book?.actions.course(book.snapshot, book.library).items ?? []),
    [book],
  );
  const waiting = new Set(view.log.filter(isWaiting).map(({ itemId }) => itemId));
  const outrun = items.flatMap(({ kpi, spot, reading }) => {
    const known = view.kpis.find((one) => one.item === kpi.id || one.item === kpi.name);
    const isOutrun = reading.step === "review_targets" && known !== undefined;
    if (!isOutrun || waiting.has(known.item)) return [];
    return [{ ...known, spot, verdict: courseSentences(language).course(reading) }];
  });
  const [shown, more] = useShown(outrun, SHOWN);
  if (outrun.length === 0) return null;
  return (
    <Card title={words.change.outrun}>
      <p class="keel-quiet">{words.change.outrunHint}</p>
      <ul class="keel-list">
        {shown.map(({ item, kpi, spot, verdict }) => (
          <li key={item}>
            <div class="keel-row">
              <span class="keel-grow">{kpi.name}</span>
              <PlaceLink spot={spot}>{words.show}</PlaceLink>
            </div>
            <p class="keel-quiet">{verdict}</p>
            <Button
              size="small"
              onClick={() => session.changing.set({ subject: "kpi", kpi: item, evidence: verdict })}
            >
              {words.change.propose}
            </Button>
          </li>
        ))}
      </ul>
      {more}
    </Card>
  );
}

const isWaiting = ({ state }: LoggedChange): boolean =>
  state === "proposed" || state === "approved";

/** Changes that wait for a name or a day, and those whose day has come. */
function WaitingCard({ view }: { readonly view: ChangeView }): VNode | null {
  const { session, words } = usePane();
  const waiting = view.log.filter(isWaiting);
  const due = waiting.filter((one) => one.isDue);
  const [shown, more] = useShown(waiting, SHOWN);
  if (waiting.length === 0) return null;
  return (
    <Card title={words.change.waiting}>
      <Entries entries={shown} />
      {more}
      {due.length > 0 ? (
        <div class="keel-actions">
          <Button look="primary" onClick={() => session.changing.previewDue()}>
            {words.change.carryOut(due.length)}
          </Button>
        </div>
      ) : (
        <p class="keel-quiet">{words.change.howToApprove}</p>
      )}
    </Card>
  );
}

function LogCard({ view }: { readonly view: ChangeView }): VNode | null {
  const { words } = usePane();
  const past = view.log.filter((one) => !isWaiting(one));
  const [shown, more] = useShown(past, SHOWN);
  if (past.length === 0) return null;
  return (
    <Card title={words.change.log}>
      <Entries entries={shown} />
      {more}
    </Card>
  );
}

function Entries({ entries }: { readonly entries: readonly LoggedChange[] }): VNode {
  const { state, words } = usePane();
  const { language } = state;
  return (
    <ul class="keel-list">
      {entries.map((one) => {
        const { action, title, itemId, from, to, effective, approvedBy, reason } = one;
        const moves = [action === "replace" ? "" : (from ?? ""), to ?? ""];
        const when = effective === undefined ? "" : isoOfDay(effective);
        return (
          <li key={`${one.spot.sheet} ${one.row}`}>
            <div class="keel-row">
              <span class="keel-grow">
                {`${wordOf("changeAction", action, language)} · ${title ?? itemId}`}
              </span>
              <PlaceLink spot={one.spot}>{words.show}</PlaceLink>
            </div>
            {action !== "add" && <p>{moves.join(" → ").trim()}</p>}
            <p class="keel-quiet">
              {[wordOf("changeState", one.state, language), when, approvedBy, reason]
                .filter((text) => text !== undefined && text !== "")
                .join(" · ")}
            </p>
            {one.result !== undefined && <Segments result={one.result} unit={one.unit} />}
          </li>
        );
      })}
    </ul>
  );
}

/** What a KPI with a changed target has attained, with the sum it comes from. */
function Segments({
  result,
  unit,
}: {
  readonly result: KpiResult;
  readonly unit: string | undefined;
}): VNode | null {
  const { state, words } = usePane();
  const lines = segmentSentences(result, unit, state.language);
  if (lines.length === 0) return null;
  return (
    <Fold title={words.change.segments}>
      <ul class="keel-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Fold>
  );
}
