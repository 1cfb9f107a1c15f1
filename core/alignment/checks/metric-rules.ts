/**
 * Rules on metrics that several key results speak of.
 *
 * @packageDocumentation
 */
import type { CheckedKeyResult, CheckedTable } from "./checked-table";
import { tableRule, type Check } from "./rule";
import type { CheckRule } from "./facts";

/** A name so short is an abbreviation of anything. */
const SHORTEST = 2;

interface Pair {
  readonly one: CheckedKeyResult;
  readonly first: CheckedKeyResult;
  readonly metric: string;
}

/** Key results that name the same metric as an earlier one does. */
function pairsIn({ keyResults }: CheckedTable): readonly Pair[] {
  const seen = new Map<string, CheckedKeyResult>();
  return keyResults.flatMap((one): readonly Pair[] => {
    const { metric, isGuardrail } = one;
    if (metric.length < SHORTEST || isGuardrail || one.isMilestone) return [];
    const first = seen.get(metric);
    if (first === undefined) {
      seen.set(metric, one);
      return [];
    }
    return [{ one, first, metric: one.measures[0]?.metric ?? metric }];
  });
}

const UP = new Set(["increase"]);
const DOWN = new Set(["decrease"]);

/** Which way a key result goes: by its words, else by its numbers. */
function directionOf({ measures, given }: CheckedKeyResult): 1 | -1 | 0 {
  const said = measures[0]?.direction ?? "";
  if (UP.has(said)) return 1;
  if (DOWN.has(said)) return -1;
  const { baseline, target } = given;
  if (baseline === undefined || typeof target !== "number") return 0;
  return target > baseline ? 1 : target < baseline ? -1 : 0;
}

const areOpposed = ({ one, first }: Pair): boolean => directionOf(one) * directionOf(first) < 0;

/** Each team has its own part of a metric; the same owner has it once. */
const isShared = ({ one, first }: Pair): boolean => {
  const [team, other] = [one.given.team, first.given.team];
  const [owner, otherOwner] = [one.given.owner, first.given.owner];
  return (
    team !== other || (owner !== undefined && otherOwner !== undefined && owner !== otherOwner)
  );
};

const hitsOf = (pairs: readonly Pair[]) =>
  pairs.map(({ one, first, metric }) => ({
    row: one.row,
    field: "keyResult" as const,
    facts: { text: one.text, metric, first: first.row },
  }));

const rule = (
  name: Extract<CheckRule, "opposed-directions" | "metric-claimed-twice">,
  applies: (pair: Pair) => boolean,
): Check => tableRule(name, "warning", (table) => hitsOf(pairsIn(table).filter(applies)));

export const METRIC_RULES: readonly Check[] = [
  rule("opposed-directions", areOpposed),
  rule("metric-claimed-twice", (pair) => {
    // The very same sentence twice is told by another rule.
    const isSame = pair.one.text.trim() === pair.first.text.trim();
    return !areOpposed(pair) && !isShared(pair) && !isSame;
  }),
];
