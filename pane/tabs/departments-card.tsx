import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { sayDifference, type SheetDifference, type Snapshot } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { Check } from "../parts/check";
import { useShown } from "../parts/shown";

/** Differences shown at first. */
const SHOWN = 8;

/** Sheets for departments to fill in and sign, and what they say otherwise than the workbook. */
export function DepartmentsCard(): VNode {
  const { session, state, words } = usePane();
  const { book } = state;
  const differences = useMemo(
    () => book?.actions.collect(book.snapshot, inBook(book.snapshot)).differences ?? [],
    [book],
  );
  return (
    <Card title={words.departments.title}>
      <p class="keel-quiet">{words.departments.hint}</p>
      <div class="keel-actions">
        <Button
          size="small"
          onClick={() => session.writing.propose("split", (now, { split }) => split(now, {}))}
        >
          {words.departments.make}
        </Button>
      </div>
      {differences.length > 0 && <Differences differences={differences} />}
    </Card>
  );
}

/** Sheets that stand in the workbook itself; files come back on the command line. */
const inBook = (snapshot: Snapshot) => [{ name: "", snapshot }];

function Differences({ differences }: { readonly differences: readonly SheetDifference[] }): VNode {
  const { session, state, words } = usePane();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [doubtful, setDoubtful] = useState<ReadonlySet<string>>(new Set());
  const [shown, more] = useShown(differences, SHOWN);
  const isTaken = ({ id, doubt, notTaken }: SheetDifference): boolean =>
    notTaken === undefined && (doubt === undefined ? !unticked.has(id) : doubtful.has(id));
  const ids = differences.filter(isTaken).map(({ id }) => id);
  // What leaves a doubt is ticked by hand.
  const tick = ({ id, doubt }: SheetDifference, yes: boolean): void => {
    const [among, set] = doubt === undefined ? [unticked, setUnticked] : [doubtful, setDoubtful];
    const next = new Set(among);
    if (yes === (doubt === undefined)) next.delete(id);
    else next.add(id);
    set(next);
  };
  return (
    <div>
      <h3 class="keel-label">{words.departments.differences}</h3>
      {shown.map((one) => (
        <Check
          key={one.id}
          checked={isTaken(one)}
          disabled={one.notTaken !== undefined}
          label={sayDifference(one, state.language)}
          onChange={(yes) => tick(one, yes)}
        >
          <p class="keel-quiet">{one.department}</p>
        </Check>
      ))}
      {more}
      <div class="keel-actions">
        <Button
          look="primary"
          disabled={ids.length === 0}
          onClick={() =>
            session.writing.propose("collect", (now, { takeOver }) =>
              takeOver(now, inBook(now), ids),
            )
          }
        >
          {words.departments.take(ids.length)}
        </Button>
      </div>
    </div>
  );
}
