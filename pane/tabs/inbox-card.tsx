import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Proposal, ProposalAnswers } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { ChoiceField, TextField } from "../parts/field";
import { PlaceLink } from "../parts/place";
import { useShown } from "../parts/shown";

const SHOWN = 6;

const ANSWERS = ["later", "accept", "giveBack"] as const;
type Answer = (typeof ANSWERS)[number];

interface Given {
  readonly answer: Answer;
  readonly reason: string;
}

const LATER: Given = { answer: "later", reason: "" };

/** Key results that teams propose: agreed to, or returned with a reason. */
export function InboxCard({ waiting }: { readonly waiting: readonly Proposal[] }): VNode {
  const { session, words } = usePane();
  const [given, setGiven] = useState<ReadonlyMap<string, Given>>(new Map());
  const [by, setBy] = useState("");
  const [shown, more] = useShown(waiting, SHOWN);
  const say = words.alignment.inbox;
  const answers = answersOf(waiting, given, by);
  const count = answers.accept.length + answers.giveBack.length;
  return (
    <Card title={say.title} aside={say.waiting(waiting.length)}>
      <p class="keel-quiet">{say.hint}</p>
      <ul class="keel-list">
        {shown.map((one) => (
          <li key={one.key}>
            <ProposalRow
              proposal={one}
              given={given.get(one.key) ?? LATER}
              onChange={(next) => setGiven(new Map(given).set(one.key, next))}
            />
          </li>
        ))}
      </ul>
      {more}
      {count > 0 && <TextField label={say.by} value={by} live onChange={setBy} />}
      <div class="keel-actions">
        <Button
          look="primary"
          disabled={count === 0}
          onClick={() =>
            session.writing.propose("answer", (now, { answerProposals }) =>
              answerProposals(now, answers),
            )
          }
        >
          {say.preview(count)}
        </Button>
      </div>
    </Card>
  );
}

/** What was answered for key results that still wait. */
function answersOf(
  waiting: readonly Proposal[],
  given: ReadonlyMap<string, Given>,
  by: string,
): ProposalAnswers {
  const each = waiting.map(({ key }) => ({ key, ...(given.get(key) ?? LATER) }));
  return {
    accept: each.flatMap(({ key, answer }) => (answer === "accept" ? [key] : [])),
    giveBack: each.flatMap(({ key, answer, reason }) =>
      answer === "giveBack" ? [{ key, reason }] : [],
    ),
    by,
  };
}

interface RowProps {
  readonly proposal: Proposal;
  readonly given: Given;
  readonly onChange: (given: Given) => void;
}

function ProposalRow({ proposal, given, onChange }: RowProps): VNode {
  const { state, words } = usePane();
  const { keyResult, objective, serves, spot } = proposal;
  const { title, team, owner, contribution } = keyResult;
  const say = words.alignment.inbox;
  const amount = (value: number, unit: string | undefined): string =>
    state.book?.actions.amountText(value, unit) ?? "";
  const facts = [
    ...(team === undefined ? [] : [team]),
    ...(owner === undefined ? [] : [owner]),
    ...(contribution === undefined ? [] : [say.carries(amount(contribution, serves[0]?.unit))]),
  ];
  return (
    <>
      <div class="keel-titled wraps">
        <span class="keel-part">{title}</span>
        <PlaceLink spot={spot} />
      </div>
      {objective !== "" && <p class="keel-quiet">{objective}</p>}
      <p class="keel-quiet keel-figure">{facts.join(" · ")}</p>
      {serves.map(({ kpi, unit, change, carried }) =>
        change === undefined ? null : (
          <p key={kpi} class="keel-quiet keel-figure">
            {say.needs(
              kpi,
              amount(change, unit),
              carried === undefined ? undefined : amount(carried, unit),
            )}
          </p>
        ),
      )}
      <ChoiceField
        label={say.answer}
        value={given.answer}
        options={ANSWERS.map((one) => [one, say[one]] as const)}
        onChange={(answer) => onChange({ ...given, answer })}
      />
      {given.answer === "giveBack" && (
        <TextField
          label={say.reason}
          value={given.reason}
          live
          onChange={(reason) => onChange({ ...given, reason })}
        />
      )}
    </>
  );
}
