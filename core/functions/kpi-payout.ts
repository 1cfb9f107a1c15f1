import type { Attainment } from "../scoring/attainment";
import { payout } from "../scoring/payout";
import { answer } from "./answer";
import { defineFunction, number, optional, optionalWhole } from "./define";
import { readCurve } from "./points";

export const KPI_PAYOUT = defineFunction({
  id: "KPI_PAYOUT",
  parameters: {
    attainment: number,
    threshold: optional(number),
    cap: optional(number),
    curve: optionalWhole(readCurve),
  },
  rules: {},
  returns: [{ name: "payout", format: "ratio" }],
  examples: [
    { args: [0.95], value: 0.95 },
    { args: [0.79], value: 0 },
    { args: [1.5], value: 1.2 },
    {
      args: [
        0.9,
        null,
        null,
        [
          [0.8, 0.5],
          [1, 1],
        ],
      ],
      value: 0.75,
    },
  ],
  compute: ({ attainment, threshold, cap, curve }) =>
    answer(
      // What the cell says is taken for an attainment; nothing else can vouch for it.
      payout(attainment as Attainment, {
        ...(threshold === undefined ? {} : { threshold }),
        ...(cap === undefined ? {} : { cap }),
        curve,
      }),
    ),
});
