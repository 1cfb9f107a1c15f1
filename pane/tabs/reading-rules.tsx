import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { FoundTable, RuleInBook } from "../../core";
import { usePane } from "../context";
import { Card } from "../parts/card";
import { PlaceLink } from "../parts/place";
import { useShown } from "../parts/shown";
import type { ReadBook } from "../session/state";

/** Rules shown at first. */
const SHOWN = 8;

interface RulesProps {
  readonly table: FoundTable;
  readonly book: ReadBook;
}

/** Each rule for points said back, those that were not understood first. */
export function ReadingRules({ table, book }: RulesProps): VNode | null {
  const { words } = usePane();
  const { tables } = words;
  const rules = useMemo(() => {
    const all = book.actions.rulesIn(book.snapshot, table);
    return [...all].sort((a, b) => Number(isWhole(a)) - Number(isWhole(b)));
  }, [book, table]);
  const [shown, more] = useShown(rules, SHOWN);
  if (rules.length === 0) return null;
  return (
    <Card
      title={tables.rules}
      aside={tables.understood(rules.filter(isWhole).length, rules.length)}
    >
      <p class="keel-quiet">{tables.rulesHint}</p>
      <ul class="keel-list">
        {shown.map((rule) => (
          <li key={rule.spot.area.row}>
            <RuleRow rule={rule} book={book} />
          </li>
        ))}
      </ul>
      {more}
    </Card>
  );
}

const isWhole = ({ rule }: RuleInBook): boolean => rule.unread.length === 0;

function RuleRow({
  rule: one,
  book,
}: {
  readonly rule: RuleInBook;
  readonly book: ReadBook;
}): VNode {
  const { state, words } = usePane();
  const { kpi, spot, text, rule } = one;
  const said = book.actions.sayPointsRule({ ...rule, unread: [] }, state.language);
  return (
    <div class="keel-column">
      <div class="keel-titled wraps">
        <span class="keel-grow">{kpi === "" ? words.plan.unnamed : kpi}</span>
        <PlaceLink spot={spot} />
      </div>
      <p class="keel-quiet">{words.quoted(text)}</p>
      {said.length > 0 && (
        <ul class="keel-dots">
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {rule.unread.map((clause) => (
        <p key={clause} class="keel-said warning">
          {words.tables.notUnderstood(clause)}
        </p>
      ))}
    </div>
  );
}
