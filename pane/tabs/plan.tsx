import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { Preview } from "../parts/preview";
import { TAB_OF } from "../session/commands";
import { AlignmentCard } from "./alignment-card";
import { CascadeCard } from "./cascade-card";
import { InboxCard } from "./inbox-card";
import { ChooseCard } from "./plan-choose";
import { DraftsPage } from "./plan-drafts";
import { PartsCard } from "./parts-card";
import { ImportCard } from "./import-card";
import { ImportPage } from "./import-page";
import { ReadingPage } from "./reading-page";
import { ScanCard } from "./scan-card";
import { SelectionCard, SelectionLine } from "./selection-card";
import { TeamCard, ViewChoice, viewOfTeam } from "./team-view";
import type { ReadBook } from "../session/state";

/** Plan 拆解: what was found, what matters most, drafts, preview. */
export function PlanTab(): VNode {
  const { session, state } = usePane();
  const { book, drafts, importing, pending } = state;
  if (pending !== undefined && TAB_OF[pending.command] === "plan") return <Preview />;
  const mapped = session.reading.table;
  if (mapped !== undefined && book !== undefined) return <ReadingPage table={mapped} book={book} />;
  if (importing !== undefined && book !== undefined) {
    return <ImportPage form={importing} book={book} />;
  }
  if (drafts !== undefined) return <DraftsPage drafts={drafts} />;
  const found = (book?.scan.kpis.length ?? 0) > 0;
  return found && book !== undefined ? (
    <CompanyPage book={book} />
  ) : (
    <>
      <SelectionCard />
      <PartsCard />
      <ScanCard />
      {book !== undefined && <ImportCard />}
      {book !== undefined && <SetUpCard />}
    </>
  );
}

/** Of the whole company or of one team: what is to be planned, answered and put in line. */
function CompanyPage({ book }: { readonly book: ReadBook }): VNode {
  const { state } = usePane();
  const { view, waiting } = useMemo(() => {
    const { alignmentView, proposals } = book.actions;
    return { view: alignmentView(book.snapshot), waiting: proposals(book.snapshot) };
  }, [book]);
  const team = view.teams.find(({ name }) => name === state.choices.team);
  const shown = team === undefined ? view : viewOfTeam(view, team);
  const within =
    team && view.teams.slice(view.teams.indexOf(team), team.end).map(({ name }) => name);
  const inbox = waiting.filter(
    ({ keyResult }) => within === undefined || within.includes(keyResult.team ?? ""),
  );
  const hasOkrs = view.grid.objectives.length > 0;
  return (
    <>
      <SelectionLine />
      {view.teams.length > 1 && <ViewChoice teams={view.teams} />}
      {team === undefined ? <ChooseCard /> : <TeamCard team={team} view={view} />}
      {inbox.length > 0 && <InboxCard waiting={inbox} />}
      {team === undefined && view.teams.filter(({ isListed }) => isListed).length > 1 && (
        <CascadeCard />
      )}
      {hasOkrs && <AlignmentCard view={shown} />}
      {team === undefined && (
        <>
          <ScanCard />
          <ImportCard />
          <PartsCard />
        </>
      )}
    </>
  );
}

function SetUpCard(): VNode {
  const { session, words } = usePane();
  return (
    <Card title={words.plan.setUpTitle}>
      <p class="keel-quiet">{words.plan.setUpHint}</p>
      <div class="keel-actions">
        <Button
          onClick={() =>
            session.writing.propose("setUp", (snapshot, { setUp }) =>
              setUp(snapshot, { tables: ["kpis", "okrs", "settings"] }),
            )
          }
        >
          {words.plan.setUp}
        </Button>
      </div>
    </Card>
  );
}
