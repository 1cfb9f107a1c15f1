import { KPI_ATTAINMENT } from "./kpi-attainment";
import { KPI_ATTRIBUTE } from "./kpi-attribute";
import { KPI_DRIVERS } from "./kpi-drivers";
import { KPI_FORECAST } from "./kpi-forecast";
import { KPI_LIMITS } from "./kpi-limits";
import { KPI_PARSE } from "./kpi-parse";
import { KPI_PAYOUT } from "./kpi-payout";
import { KPI_PHASE } from "./kpi-phase";
import { KPI_RECONCILE } from "./kpi-reconcile";
import { KPI_SIGNAL } from "./kpi-signal";
import { KPI_SIGNALS } from "./kpi-signals";
import { KPI_POINTS } from "./kpi-points";
import { KPI_POINTS_RULE } from "./kpi-points-rule";
import { KPI_SPLIT } from "./kpi-split";
import { KPI_TO_OKR } from "./kpi-to-okr";
import { OKR_BAND } from "./okr-band";
import { OKR_CHECK } from "./okr-check";
import { OKR_COURSE } from "./okr-course";
import { OKR_DRIFT } from "./okr-drift";
import { OKR_EXPECTED } from "./okr-expected";
import { OKR_FOCUS } from "./okr-focus";
import { OKR_PACE } from "./okr-pace";
import { OKR_PROGRESS } from "./okr-progress";
import { OKR_ROLLUP } from "./okr-rollup";
import { OKR_SCORE } from "./okr-score";
import { OKR_STATUS } from "./okr-status";

/** Every cell function by its id, in the order help shows them. This is the only registration. */
export const FUNCTIONS = {
  OKR_SCORE,
  OKR_PROGRESS,
  OKR_ROLLUP,
  OKR_EXPECTED,
  OKR_PACE,
  OKR_STATUS,
  OKR_BAND,
  OKR_CHECK,
  OKR_DRIFT,
  OKR_COURSE,
  OKR_FOCUS,
  KPI_ATTAINMENT,
  KPI_PAYOUT,
  KPI_POINTS,
  KPI_POINTS_RULE,
  KPI_PARSE,
  KPI_TO_OKR,
  KPI_SIGNAL,
  KPI_SIGNALS,
  KPI_LIMITS,
  KPI_FORECAST,
  KPI_SPLIT,
  KPI_DRIVERS,
  KPI_ATTRIBUTE,
  KPI_RECONCILE,
  KPI_PHASE,
} as const;

export type FunctionId = keyof typeof FUNCTIONS;

/** Names of a function's parameters. */
export type ParameterOf<Id extends FunctionId> = keyof (typeof FUNCTIONS)[Id]["parameters"] &
  string;

export const FUNCTION_IDS = Object.keys(FUNCTIONS) as readonly FunctionId[];
