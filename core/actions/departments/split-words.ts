/**
 * Words of a department's sheet, handed in: the rooms below do not speak.
 *
 * @packageDocumentation
 */
import type { PointsRule } from "../../scoring/points-rule";

/** Headers of the KPI part, in the order of its columns. */
export const KPI_COLUMNS = [
  "id",
  "kpi",
  "role",
  "weight",
  "threshold",
  "target",
  "stretch",
  "actual",
  "unit",
  "pointsRule",
  "saidBack",
  "self",
  "superior",
  "points",
] as const;

/** Headers of the OKR part; `undefined` leaves a column of the KPI part without one. */
export const OKR_COLUMNS = [
  "id",
  "keyResult",
  "owner",
  "weight",
  "baseline",
  "target",
  "confidence",
  "current",
  "unit",
  "note",
  "inTheWay",
  "status",
  undefined,
  "score",
] as const;

export type KpiColumn = (typeof KPI_COLUMNS)[number];
export type OkrColumn = Exclude<(typeof OKR_COLUMNS)[number], undefined>;

export interface SplitWords {
  readonly title: string;
  readonly department: string;
  readonly asOf: string;
  readonly kpiPart: string;
  readonly okrPart: string;
  readonly kpiHeaders: Readonly<Record<KpiColumn, string>>;
  readonly okrHeaders: Readonly<Record<OkrColumn, string>>;
  readonly lead: string;
  readonly support: string;
  readonly objective: (title: string) => string;
  /** That OKR scores do not enter KPI points. */
  readonly apart: string;
  /** Who signs, left to right. */
  readonly signatures: readonly string[];
  readonly date: string;
  /** What to do with the sheet. */
  readonly how: string;
  /** Name of the sheet. */
  readonly sheetName: (department: string) => string;
  readonly rule: (rule: PointsRule) => string;
}
