import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import {
  CHANGE_ACTIONS,
  figureText,
  isoOfDay,
  readFigure,
  REASON_CLASSES,
  wordOf,
  type ChangeView,
  type KeyResult,
  type LoggedChange,
} from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { ChoiceField, DayField, TextArea, TextField } from "../parts/field";
import { PlaceLink } from "../parts/place";
import { Preview } from "../parts/preview";
import { useShown } from "../parts/shown";

/** Entries of the log shown at first. */
const SHOWN = 5;

/** Change 变更: what, why, who said yes; the log below. */
export function ChangeTab(): VNode | null {
  const { state } = usePane();
  const { book, pending } = state;
  const view = useMemo(() => book?.actions.changeView(book.snapshot), [book]);
  if (pending?.command === "change") return <Preview />;
  if (book === undefined) return null;
  if (view === undefined || view.keyResults.length === 0) return <NothingToChange />;
  return (
    <>
      <WaitingCard view={view} />
      <FormCard view={view} />
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

function FormCard({ view }: { readonly view: ChangeView }): VNode {
  const { session, state, words } = usePane();
  const { changing: form, language } = state;
  const { changing } = session;
  const isAdding = form.action === "add";
  const items = isAdding ? view.objectives : view.keyResults;
  const wanted = isAdding ? form.objective : form.item;
  const item = (items.find(({ id }) => id === wanted) ?? items[0])?.id ?? "";
  const keyResult = isAdding ? undefined : view.keyResults.find(({ id }) => id === item);
  return (
    <Card title={words.change.title}>
      <p class="keel-quiet">{words.change.hint}</p>
      <ChoiceField
        label={words.change.what}
        value={form.action}
        options={CHANGE_ACTIONS.map((one) => [one, wordOf("changeAction", one, language)] as const)}
        onChange={(action) => changing.set({ action })}
      />
      <ChoiceField
        label={isAdding ? words.change.objective : words.change.keyResult}
        value={item}
        options={items.map(({ id, title }) => [id, `${id} · ${title}`] as const)}
        onChange={(id) => changing.set(isAdding ? { objective: id } : { item: id })}
      />
      {form.action === "retarget" && keyResult !== undefined && (
        <TargetField keyResult={keyResult} />
      )}
      {(isAdding || form.action === "replace") && (
        <TextArea
          label={words.change.newKeyResults}
          hint={words.change.sentenceExample}
          value={form.sentences}
          lines
          rows={3}
          onChange={(sentences) => changing.set({ sentences })}
        />
      )}
      <ChoiceField
        label={words.change.reasonClass}
        value={form.reasonClass}
        options={REASON_CLASSES.map((one) => [one, wordOf("reasonClass", one, language)] as const)}
        onChange={(reasonClass) => changing.set({ reasonClass })}
        hint={form.reasonClass === "too_hard" ? words.change.tooHard : undefined}
      />
      <TextArea
        label={words.change.reason}
        value={form.reason}
        onChange={(reason) => changing.set({ reason })}
      />
      <TextField
        label={words.change.evidence}
        hint={words.change.evidenceHint}
        value={form.evidence}
        onChange={(evidence) => changing.set({ evidence })}
      />
      <TextField
        label={words.change.proposedBy}
        value={form.proposedBy}
        onChange={(proposedBy) => changing.set({ proposedBy })}
      />
      <TextField
        label={words.change.approvedBy}
        hint={words.change.approvedByHint}
        value={form.approvedBy}
        onChange={(approvedBy) => changing.set({ approvedBy })}
      />
      {form.approvedBy.trim() === "" && <p class="keel-quiet">{words.change.waits}</p>}
      <DayField
        label={words.change.effective}
        value={form.effective ?? view.asOf}
        onChange={(effective) => effective !== undefined && changing.set({ effective })}
      />
      <div class="keel-actions">
        <Button look="primary" onClick={() => changing.preview(item, keyResult?.unit, view.asOf)}>
          {words.plan.preview}
        </Button>
      </div>
    </Card>
  );
}

function TargetField({ keyResult }: { readonly keyResult: KeyResult }): VNode {
  const { session, state, words } = usePane();
  const { unit, target } = keyResult;
  const now = typeof target === "number" ? figureText(target, unit) : "–";
  return (
    <TextField
      label={words.change.newTarget(now, unit ?? "")}
      numeric
      value={state.changing.target}
      wrong={(text) =>
        text.trim() === "" || readFigure(text, unit) !== undefined
          ? undefined
          : words.plan.notReadable
      }
      onChange={(text) => session.changing.set({ target: text })}
    />
  );
}

/** Changes that wait for a name or a day, and those whose day has come. */
function WaitingCard({ view }: { readonly view: ChangeView }): VNode | null {
  const { session, words } = usePane();
  const waiting = view.log.filter(({ state }) => state === "proposed" || state === "approved");
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
  const past = view.log.filter(({ state }) => state !== "proposed" && state !== "approved");
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
          </li>
        );
      })}
    </ul>
  );
}
