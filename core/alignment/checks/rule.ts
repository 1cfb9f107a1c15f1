/**
 * What a rule is: its name, how much it matters, and what it finds.
 *
 * @packageDocumentation
 */
import type { FieldOf } from "../../model/table";
import type { Severity } from "../../model/words";
import type { CheckFacts, CheckRule } from "./facts";
import type { CheckedKeyResult, CheckedObjective, CheckedTable } from "./checked-table";

/** Where a finding stands: a column of the table. */
export type CheckedField = FieldOf<"okrs">;

export type CheckFinding<Rule extends CheckRule = CheckRule> = {
  readonly [Name in Rule]: {
    readonly rule: Name;
    readonly severity: Severity;
    /** As people count it. */
    readonly row: number;
    readonly field: CheckedField;
    readonly facts: CheckFacts[Name];
  };
}[Rule];

interface Hit<Rule extends CheckRule> {
  readonly row: number;
  readonly field: CheckedField;
  readonly facts: CheckFacts[Rule];
}

export interface Check {
  readonly rule: CheckRule;
  readonly severity: Severity;
  readonly find: (table: CheckedTable) => readonly CheckFinding[];
}

/** A rule over the whole table. */
export const tableRule = <Rule extends CheckRule>(
  rule: Rule,
  severity: Severity,
  find: (table: CheckedTable) => readonly Hit<Rule>[],
): Check => ({
  rule,
  severity,
  find: (table) =>
    find(table).map((hit) => ({ rule, severity, ...hit }) as unknown as CheckFinding),
});

/** A rule over each objective: the facts, or nothing. */
export const objectiveRule = <Rule extends CheckRule>(
  rule: Rule,
  severity: Severity,
  find: (objective: CheckedObjective, table: CheckedTable) => CheckFacts[Rule] | undefined,
): Check =>
  tableRule(rule, severity, (table) =>
    table.objectives.flatMap((objective) => {
      const facts = find(objective, table);
      return facts === undefined ? [] : [{ row: objective.row, field: "objective", facts }];
    }),
  );

/** A rule over each key result that runs, guardrails left out. */
export const keyResultRule = <Rule extends CheckRule>(
  rule: Rule,
  severity: Severity,
  field: CheckedField,
  find: (keyResult: CheckedKeyResult, table: CheckedTable) => CheckFacts[Rule] | undefined,
): Check =>
  tableRule(rule, severity, (table) =>
    table.keyResults.flatMap((keyResult) => {
      if (keyResult.isGuardrail) return [];
      const facts = find(keyResult, table);
      return facts === undefined ? [] : [{ row: keyResult.row, field, facts }];
    }),
  );
