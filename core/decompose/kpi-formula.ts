/**
 * The formula a KPI is computed by: its own, or that of its family as far as it measures the same.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";
import type { Kpi } from "../model/nouns";
import { isPercentUnit } from "../model/units";
import type { DraftContext } from "./draft-types";
import type { Formula } from "./driver-plan";
import { complement, driversOf, type DriverTree } from "./driver-tree";
import { readFormula } from "./formula";
import type { Goal } from "./goal";
import { mostAlike } from "./known-metrics";
import { metricName, saidUnit, withOneWord, withoutNeutral, withoutTailNoun } from "./kpi-name";
import type { MetricUnit } from "./library/family";
import type { FamilyMatch } from "./match";
import type { DraftRemark } from "./note";
import { scoped } from "./wording";

/** The KPI's own formula, else its family's. */
export function treeOf(kpi: Kpi, goal: Goal, match: FamilyMatch | undefined): Tree {
  const own = kpi.formula?.trim() ?? "";
  const read = own === "" ? undefined : readFormula(own);
  if (read?.ok === true) return { tree: read.value, ownTree: true, remarks: [] };
  const remarks: readonly DraftRemark[] =
    read === undefined ? [] : [{ code: "formula-unread", kpi: kpi.name, problem: read.problem }];
  const usual =
    match !== undefined && isMeasuredAs(match.family.unit, kpi, goal) ? match : undefined;
  return { tree: usual && usualTree(usual), ownTree: false, remarks };
}

/** 设备故障率 is no sum of hours and 利润率 no difference of amounts, whatever moves them. */
function isMeasuredAs(unit: MetricUnit, { name }: Kpi, goal: Goal): boolean {
  // The per cent of a change says nothing of the unit.
  const isShare = goal.change === undefined && isPercentUnit(goal.unit);
  const said = isShare ? "ratio" : saidUnit(metricName(name));
  return said === undefined || unit === "none" || unit === "points" || said.includes(unit);
}

/** Turned round for a rate that measures what is left of one, as churn for retention. */
function usualTree({ family, mirrored }: FamilyMatch): DriverTree | undefined {
  const text = family.drivers?.text;
  const read = text === undefined ? undefined : readFormula(text);
  if (read?.ok !== true) return undefined;
  if (!mirrored) return read.value;
  return family.unit === "ratio" ? complement(read.value) : undefined;
}

/** A formula's drivers by the names people know them by, and the sheet's rows of them. */
export function formulaIn(
  tree: DriverTree,
  ownTree: boolean,
  match: FamilyMatch | undefined,
  kpi: Kpi,
  { language, known = [] }: DraftContext,
): Formula {
  const names = ownTree ? {} : (match?.family.drivers?.names ?? {});
  const nameOf = (driver: string): string =>
    scoped(names[driver]?.[language] ?? driver, ownTree ? "" : (match?.qualifier ?? ""), language);
  const rowOf = (driver: string): Kpi | undefined =>
    mostAlike(
      nameOf(driver),
      known,
      ({ name }) => name,
      ({ name }) => name !== kpi.name && sameWords(name) === sameWords(nameOf(driver)),
    );
  const isRate = driversOf(tree).every(
    (driver) => saidUnit(names[driver]?.zh ?? driver) === "ratio",
  );
  return { tree, nameOf, isRate, rowOf };
}

const sameWords = (name: string): string =>
  withoutTailNoun(withOneWord(withoutNeutral(plainWord(name))));

interface Tree {
  readonly tree: DriverTree | undefined;
  readonly ownTree: boolean;
  readonly remarks: readonly DraftRemark[];
}
