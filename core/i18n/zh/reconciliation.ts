import { figureText } from "../../decompose/figure";
import type { Reading, Reconciliation } from "../../decompose/reconcile";

const percent = (value: number): string => figureText(value, "%");

const BASES: Readonly<Record<Reading["base"], string>> = {
  total: "占总额",
  own_line: "占本项",
  chain: "连乘",
};

export const reading = ({ base, carried, residual }: Reading): string =>
  `按${BASES[base]}：合计${percent(carried)}，差额${residual === 0 ? "0" : percent(residual)}。`;

export const reconciliation = ({ chosen, readings, goal }: Reconciliation, all: boolean): string =>
  `目标${percent(goal)}。${(all ? readings : [chosen]).map(reading).join("")}` +
  (all && !readings.some(({ base }) => base === "own_line")
    ? "填入各项占总额的比例，可看占本项的口径。"
    : "");
