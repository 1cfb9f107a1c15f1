import type { VNode } from "preact";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { Preview } from "../parts/preview";
import { TAB_OF } from "../session/commands";
import { ChooseCard } from "./plan-choose";
import { DraftsPage } from "./plan-drafts";
import { PartsCard } from "./parts-card";
import { ImportCard } from "./import-card";
import { ImportPage } from "./import-page";
import { ReadingPage } from "./reading-page";
import { ScanCard } from "./scan-card";
import { SelectionCard, SelectionLine } from "./selection-card";

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
  return found ? (
    <>
      <SelectionLine />
      <ChooseCard />
      <ScanCard />
      {book !== undefined && <ImportCard />}
      <PartsCard />
    </>
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
