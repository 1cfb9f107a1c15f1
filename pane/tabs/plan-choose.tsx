import type { VNode } from "preact";
import { kpiFiguresText, MOST_IN_FOCUS, sayFinding, type KpiInBook } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { Check } from "../parts/check";
import { ChoiceField, DayField } from "../parts/field";
import { Fold } from "../parts/fold";
import { PlaceLink } from "../parts/place";
import { useShown } from "../parts/shown";

/** KPIs shown at first. */
const SHOWN = 8;
const COUNTS = ["2", "3", "4", "5"] as const;

/** First question of Plan: which one to three KPIs matter most? */
export function ChooseCard(): VNode {
  const { session, state, words } = usePane();
  const { planning } = session;
  const kpis = state.book?.scan.kpis ?? [];
  const { ticked } = planning;
  // What is ticked stands on top, so that it is always seen.
  const sorted = [...kpis].sort((a, b) => Number(b.matters) - Number(a.matters));
  const [shown, more] = useShown(sorted, SHOWN);
  const { start, due, count } = state.choices;
  const turned = start !== undefined && due !== undefined && due <= start;
  const none = ticked.length === 0;
  return (
    <Card title={words.plan.whichTitle} aside={words.plan.chosen(ticked.length, MOST_IN_FOCUS)}>
      <p class="keel-quiet">{words.plan.whichHint}</p>
      <ul class="keel-list">
        {shown.map((kpi) => (
          <KpiRow key={kpi.key} kpi={kpi} />
        ))}
      </ul>
      {more}
      <p class="keel-quiet">
        {planning.isFull && kpis.length > MOST_IN_FOCUS
          ? words.plan.atMost(MOST_IN_FOCUS)
          : words.plan.restWatched}
      </p>
      <Fold title={<span class="keel-label">{words.plan.cycle}</span>}>
        <div class="keel-fields">
          <DayField
            label={words.plan.start}
            value={start}
            onChange={(day) => planning.setCycle({ start: day })}
          />
          <DayField
            label={words.plan.due}
            value={due}
            wrong={turned ? words.plan.dueWanted : undefined}
            onChange={(day) => planning.setCycle({ due: day })}
          />
          <ChoiceField
            class="whole"
            label={words.plan.perObjective}
            value={COUNTS.find((one) => Number(one) === count) ?? "3"}
            options={COUNTS.map((one) => [one, one] as const)}
            onChange={(one) => planning.setCount(Number(one))}
          />
        </div>
      </Fold>
      <div class="keel-actions">
        <Button
          look="primary"
          class="keel-wide"
          disabled={none || turned}
          onClick={() => planning.draft()}
        >
          {none ? words.plan.chooseFirst : words.plan.draft}
        </Button>
      </div>
    </Card>
  );
}

function KpiRow({ kpi: { key, kpi, goal, spot, why } }: { readonly kpi: KpiInBook }): VNode {
  const { session, state, words } = usePane();
  const { planning } = session;
  const checked = planning.ticked.includes(key);
  return (
    <li>
      <Check
        label={kpi.name === "" ? words.plan.unnamed : kpi.name}
        checked={checked}
        disabled={!checked && planning.isFull}
        onChange={(yes) => planning.tick(key, yes)}
      >
        <div class="keel-row">
          <span class="keel-quiet keel-figure keel-grow">
            {kpiFiguresText(kpi, goal, state.language)}
          </span>
          <PlaceLink spot={spot} />
        </div>
        <p class="keel-quiet">{sayFinding(why, state.language)}</p>
      </Check>
    </li>
  );
}
