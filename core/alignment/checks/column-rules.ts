/**
 * Rules on the other columns of a key result: numbers, dates, owner, weight, link, confidence. A
 * column that the table does not have is not asked for.
 *
 * @packageDocumentation
 */
import { isoOfDay, type Day } from "../../kernel/day";
import { isPercentUnit } from "../../model/units";
import { statesNumber, type CheckedKeyResult, type CheckedTable } from "./checked-table";
import { keyResultRule, objectiveRule, tableRule, type Check } from "./rule";

const OWNED_MAX = 6;
const SURE = 0.9;
const HOPELESS = 0.25;

const percentOf = (ratio: number): number => Number((ratio * 100).toPrecision(6));

const isReach = ({ given: { kind } }: CheckedKeyResult): boolean =>
  kind === undefined || kind === "reach";

/** Not agreed yet, as far as the table tells. */
const isDraft = ({ given: { state, hasCurrent = false } }: CheckedKeyResult): boolean =>
  state === undefined ? !hasCurrent : state === "draft" || state === "proposed";

const EVERYBODY =
  /^(?:all|everyone|everybody|team|the team|whole team|all staff|tbd|n\/a|全员|全体(?:员工|人员)?|大家|各部门|所有人|待定|相关人员|相关部门)$/i;
const SEVERAL = /[,，、;；/&＋+\n]| and | 和 |及/;

/** The start and due date that most rows share: the cycle of the table. */
function cycleOf({
  keyResults,
}: CheckedTable): { readonly start: Day; readonly due: Day } | undefined {
  const counts = new Map<string, { start: Day; due: Day; rows: number }>();
  let dated = 0;
  for (const { given } of keyResults) {
    const { start, due } = given;
    if (start === undefined || due === undefined) continue;
    dated++;
    const key = `${start} ${due}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { start, due, rows: 1 });
    else known.rows++;
  }
  const most = [...counts.values()].sort((one, other) => other.rows - one.rows)[0];
  return most !== undefined && most.rows >= 3 && most.rows * 2 > dated ? most : undefined;
}

export const COLUMN_RULES: readonly Check[] = [
  keyResultRule("baseline-missing", "info", "baseline", (one, { columns }) => {
    const { baseline, hasTarget } = one.given;
    const isSaid = one.measures.some((measure) => measure.baseline !== undefined);
    const isWanted = columns.has("baseline") && isReach(one) && hasTarget === true;
    return isWanted && baseline === undefined && !isSaid && !one.isMilestone
      ? { text: one.text }
      : undefined;
  }),
  keyResultRule("target-not-in-column", "info", "target", (one, { columns }) =>
    columns.has("target") && one.given.hasTarget === false && one.measures.some(statesNumber)
      ? { text: one.text }
      : undefined,
  ),
  keyResultRule("unit-missing", "info", "unit", ({ text, given, isMilestone }, { columns }) => {
    const { unit, target } = given;
    const isNumber = typeof target === "number" && Math.abs(target) > 1;
    return columns.has("unit") && unit === undefined && isNumber && !isMilestone
      ? { text }
      : undefined;
  }),
  keyResultRule("target-is-baseline", "error", "target", (one) => {
    const { baseline, target } = one.given;
    return isReach(one) && baseline !== undefined && baseline === target
      ? { text: one.text, value: baseline }
      : undefined;
  }),
  keyResultRule("direction-against-numbers", "error", "target", (one) => {
    const { baseline, target, unit } = one.given;
    const [said] = one.measures;
    if (!isReach(one) || baseline === undefined || typeof target !== "number") return undefined;
    // A change so far starts from 0 whichever way it goes.
    if (said === undefined || baseline === 0 || isChange(unit)) return undefined;
    const isFalling = target < baseline;
    const isWrong =
      (said.direction === "increase" && isFalling) ||
      (said.direction === "decrease" && target > baseline);
    return isWrong ? { text: one.text, baseline, target } : undefined;
  }),
  keyResultRule("range-wanted", "error", "target", ({ text, given: { kind, target } }) =>
    kind === "within" && typeof target === "number" ? { text } : undefined,
  ),
  keyResultRule("owner-missing", "info", "owner", ({ text, given: { owner } }, { columns }) =>
    columns.has("owner") && owner === undefined ? { text } : undefined,
  ),
  keyResultRule("owner-is-everybody", "info", "owner", ({ text, given: { owner } }) =>
    owner !== undefined && EVERYBODY.test(owner.trim()) ? { text, owner } : undefined,
  ),
  keyResultRule("several-owners", "info", "owner", ({ text, given: { owner } }) =>
    owner !== undefined && SEVERAL.test(owner) && !EVERYBODY.test(owner.trim())
      ? { text, owner }
      : undefined,
  ),
  tableRule("owner-over-capacity", "warning", ({ keyResults }) => {
    const owned = new Map<string, CheckedKeyResult[]>();
    for (const one of keyResults) {
      const { owner } = one.given;
      if (owner === undefined || EVERYBODY.test(owner.trim())) continue;
      owned.set(owner, [...(owned.get(owner) ?? []), one]);
    }
    // A sheet of one person's own OKRs names nobody else.
    if (owned.size < 2) return [];
    return [...owned].flatMap(([owner, list]) => {
      const last = list[OWNED_MAX];
      if (last === undefined) return [];
      return [
        {
          row: last.row,
          field: "owner" as const,
          facts: { owner, found: list.length, most: OWNED_MAX },
        },
      ];
    });
  }),
  keyResultRule("start-missing", "info", "start", ({ text, given: { start } }, { columns }) =>
    columns.has("start") && start === undefined ? { text } : undefined,
  ),
  keyResultRule("due-missing", "info", "due", ({ text, given: { due } }, { columns }) =>
    columns.has("due") && due === undefined ? { text } : undefined,
  ),
  keyResultRule("due-before-start", "error", "due", ({ text, given: { start, due } }) =>
    start !== undefined && due !== undefined && due < start
      ? { text, start: isoOfDay(start), due: isoOfDay(due) }
      : undefined,
  ),
  tableRule("due-outside-cycle", "warning", (table) => {
    const cycle = cycleOf(table);
    if (cycle === undefined) return [];
    return table.keyResults.flatMap(({ row, text, isGuardrail, given: { due, start } }) => {
      if (isGuardrail || due === undefined || (start !== undefined && due < start)) return [];
      if (due <= cycle.due && due >= cycle.start) return [];
      const days = { day: isoOfDay(due), start: isoOfDay(cycle.start), due: isoOfDay(cycle.due) };
      return [{ row, field: "due" as const, facts: { text, ...days } }];
    });
  }),
  tableRule("id-duplicated", "error", ({ keyResults }) => {
    const seen = new Map<string, number>();
    return keyResults.flatMap(({ row, given: { krId } }) => {
      if (krId === undefined) return [];
      const first = seen.get(krId);
      if (first === undefined) seen.set(krId, row);
      return first === undefined ? [] : [{ row, field: "krId", facts: { id: krId, first } }];
    });
  }),
  tableRule("weights-not-whole", "warning", ({ objectives, keyResults }) => {
    // Weights may be shares of the whole table, or any numbers in a relation to each other.
    if (isWhole(weightSum(keyResults) ?? 0)) return [];
    return objectives.flatMap(({ row, text, keyResults: own }) => {
      const sum = weightSum(own) ?? 1;
      const ratio = sum > 2 ? sum / 100 : sum;
      if (isWhole(sum) || ratio < 0.5 || ratio > 1.5) return [];
      return [{ row, field: "weight" as const, facts: { text, percent: percentOf(ratio) } }];
    });
  }),
  objectiveRule("weights-partly", "warning", ({ text, keyResults }) => {
    const weighted = keyResults.filter(({ isGuardrail }) => !isGuardrail);
    const filled = weighted.filter(({ given }) => given.weight !== undefined);
    return filled.length > 0 && filled.length < weighted.length ? { text } : undefined;
  }),
  keyResultRule("weight-negative", "error", "weight", ({ text, given: { weight } }) =>
    weight !== undefined && weight < 0 ? { text, weight } : undefined,
  ),
  tableRule("weight-lopsided", "info", ({ objectives }) =>
    objectives.flatMap(({ keyResults }) => {
      const sum = weightSum(keyResults);
      if (sum === undefined || sum <= 0 || keyResults.length < 2) return [];
      return keyResults
        .filter(({ given: { weight = 0 } }) => weight / sum > 0.7)
        .map(({ row, text, given: { weight = 0 } }) => ({
          row,
          field: "weight" as const,
          facts: { text, percent: percentOf(weight / sum) },
        }));
    }),
  ),
  tableRule("not-linked", "info", ({ keyResults }) => {
    if (!keyResults.some(({ given }) => given.kpiId !== undefined)) return [];
    return keyResults
      .filter(({ given, isGuardrail }) => given.kpiId === undefined && !isGuardrail)
      .map(({ row, text }) => ({ row, field: "kpiId", facts: { text } }));
  }),
  keyResultRule("bet-with-contribution", "warning", "contribution", ({ text, given }) =>
    given.link === "bet" && given.contribution !== undefined ? { text } : undefined,
  ),
  keyResultRule("part-without-contribution", "info", "contribution", ({ text, given }, table) =>
    given.link === "part" && given.contribution === undefined && table.columns.has("contribution")
      ? { text }
      : undefined,
  ),
  keyResultRule("contribution-without-base", "info", "base", ({ text, given }, { columns }) =>
    given.link === "part" &&
    given.contribution !== undefined &&
    isPercentUnit(given.unit) &&
    columns.has("base") &&
    given.base === undefined
      ? { text }
      : undefined,
  ),
  keyResultRule("sandbagging", "warning", "confidence", (one) => {
    const { confidence } = one.given;
    return confidence !== undefined && confidence > SURE && isDraft(one)
      ? { text: one.text, percent: percentOf(confidence) }
      : undefined;
  }),
  keyResultRule("fantasy", "warning", "confidence", (one) => {
    const { confidence } = one.given;
    return confidence !== undefined && confidence < HOPELESS && isDraft(one)
      ? { text: one.text, percent: percentOf(confidence) }
      : undefined;
  }),
];

const isChange = (unit: string | undefined): boolean =>
  unit !== undefined && unit !== "%" && unit !== "％" && isPercentUnit(unit);

/** `undefined` unless every key result has a weight. */
function weightSum(keyResults: readonly CheckedKeyResult[]): number | undefined {
  const weighted = keyResults.filter(({ isGuardrail }) => !isGuardrail);
  if (weighted.length < 2) return undefined;
  let sum = 0;
  for (const { given } of weighted) {
    if (given.weight === undefined || given.weight < 0) return undefined;
    sum += given.weight;
  }
  return sum;
}

const isWhole = (sum: number): boolean => Math.abs(sum - 1) < 0.005 || Math.abs(sum - 100) < 0.5;
