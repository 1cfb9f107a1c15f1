import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { AGENDA_TOPICS, isoOfDay, NOT_PAY, wordOf, type Agenda } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { CopyButton } from "../parts/copy";
import { saveText } from "../parts/save";
import { Preview } from "../parts/preview";
import { useShown } from "../parts/shown";
import { TAB_OF } from "../session/commands";
import { summaryText } from "../session/attention";
import { CloseCard } from "./close-card";
import { DepartmentsCard } from "./departments-card";

/** Lines of a topic shown at first. */
const SHOWN = 5;

/** Review 复盘: one agenda for KPIs and OKRs; the meeting runs on its sheet, the pane only drives. */
export function ReviewTab(): VNode | null {
  const { state } = usePane();
  const { book, pending } = state;
  const found = useMemo(() => book && book.actions.agenda(book.snapshot, book.library), [book]);
  if (pending !== undefined && TAB_OF[pending.command] === "review") return <Preview />;
  if (found === undefined) return null;
  return (
    <>
      <DriveCard found={found} />
      <CloseCard />
      {AGENDA_TOPICS.map((topic) => (
        <TopicCard key={topic} found={found} topic={topic} />
      ))}
      {(book?.scan.kpis.length ?? 0) > 0 && <DepartmentsCard />}
    </>
  );
}

function DriveCard({ found }: { readonly found: Agenda }): VNode {
  const { session, state, words } = usePane();
  const { book, language } = state;
  const isEmpty = found.entries.length === 0;
  const view = book?.track;
  return (
    <Card title={words.review.title} aside={words.track.asOf(isoOfDay(found.asOf))}>
      <p>{isEmpty ? words.review.empty : words.review.hint}</p>
      <div class="keel-actions">
        {isEmpty ? (
          <Button onClick={() => session.open("plan")}>{words.track.goPlan}</Button>
        ) : (
          <Button
            look="primary"
            onClick={() =>
              book !== undefined &&
              session.writing.propose("agenda", (now, { reviewSheet }) =>
                reviewSheet(now, book.library),
              )
            }
          >
            {words.review.makeSheet}
          </Button>
        )}
        <Button
          size="small"
          onClick={() =>
            session.writing.propose("decide", (now, { recordDecisions }) => recordDecisions(now))
          }
        >
          {words.review.record}
        </Button>
        <Button
          size="small"
          onClick={() =>
            book !== undefined &&
            saveText(
              `Keel ${isoOfDay(found.asOf)}.html`,
              "text/html",
              book.actions.reviewDocument(book.snapshot, book.library),
            )
          }
        >
          {words.close.page}
        </Button>
        {!isEmpty && (
          <CopyButton text={() => book?.actions.agendaText(found, language) ?? ""}>
            {words.review.copyAgenda}
          </CopyButton>
        )}
        {view !== undefined && view.objectives.length > 0 && (
          <CopyButton text={() => summaryText(view, language, words)}>
            {words.review.copySummary}
          </CopyButton>
        )}
      </div>
      <p class="keel-quiet">{NOT_PAY[language]}</p>
    </Card>
  );
}

function TopicCard({
  found,
  topic,
}: {
  readonly found: Agenda;
  readonly topic: (typeof AGENDA_TOPICS)[number];
}): VNode | null {
  const { state } = usePane();
  const { language } = state;
  const entries = found.entries.filter((one) => one.topic === topic);
  const rows = state.book?.actions.agendaRows({ ...found, entries }, language) ?? [];
  const [shown, more] = useShown(rows, SHOWN);
  if (rows.length === 0) return null;
  return (
    <Card title={wordOf("agendaTopic", topic, language)} aside={String(rows.length)}>
      <ul class="keel-list">
        {shown.map(({ item, standing, nextStep, owner }, place) => (
          <li key={place}>
            <div class="keel-row">
              <span class="keel-grow">{item}</span>
              {owner !== undefined && <span class="keel-quiet">{owner}</span>}
            </div>
            {standing !== "" && <p class="keel-quiet">{standing}</p>}
            {nextStep !== undefined && <p class="keel-quiet">{`→ ${nextStep}`}</p>}
          </li>
        ))}
      </ul>
      {more}
    </Card>
  );
}
