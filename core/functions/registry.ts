import { KPI_ATTAINMENT } from "./kpi-attainment";
import { KPI_PARSE } from "./kpi-parse";
import { KPI_PAYOUT } from "./kpi-payout";
import { OKR_BAND } from "./okr-band";
import { OKR_EXPECTED } from "./okr-expected";
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
  KPI_ATTAINMENT,
  KPI_PAYOUT,
  KPI_PARSE,
} as const;

export type FunctionId = keyof typeof FUNCTIONS;

/** Names of a function's parameters. */
export type ParameterOf<Id extends FunctionId> = keyof (typeof FUNCTIONS)[Id]["parameters"] &
  string;

export const FUNCTION_IDS = Object.keys(FUNCTIONS) as readonly FunctionId[];
