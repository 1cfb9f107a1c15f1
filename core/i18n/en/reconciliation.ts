import { figureText } from "../../decompose/figure";
import type { Reading, Reconciliation } from "../../decompose/reconcile";

const percent = (value: number): string => figureText(value, "%");

const BASES: Readonly<Record<Reading["base"], string>> = {
  total: "As shares of the total",
  own_line: "As changes of each own line",
  chain: "One after the other",
};

export const reading = ({ base, carried, residual }: Reading): string =>
  `${BASES[base]}: ${percent(carried)}, ` +
  (residual === 0 ? "residual 0." : `residual ${percent(residual)}.`);

export const reconciliation = ({ chosen, readings, goal }: Reconciliation, all: boolean): string =>
  `Goal ${percent(goal)}. ${(all ? readings : [chosen]).map(reading).join(" ")}` +
  (all && !readings.some(({ base }) => base === "own_line")
    ? " Enter each line's share of the total to see the reading by own line."
    : "");
