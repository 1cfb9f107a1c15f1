import { phase } from "../decompose/phase";
import { fail, ok } from "../kernel/result";
import { defineFunction, number, rules, single, whole } from "./define";
import { laidOut, readNumbers } from "./lists";
import { between, span } from "./rules";

export const KPI_PHASE = defineFunction({
  id: "KPI_PHASE",
  parameters: { total: single(number), shape: whole(readNumbers), rules },
  rules: { newyear: span, unit: between(1e-9, 1e12, undefined) },
  returns: [{ name: "parts", format: "number" }],
  examples: [
    { args: [1200, 4], value: [[300], [300], [300], [300]] },
    { args: [100, [[1, 2, 3]], "unit=1"], value: [[17, 33, 50]] },
    {
      args: [
        1300,
        [[100, 200, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]],
        "newyear=2024..2025",
      ],
      value: [[200, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]],
    },
  ],
  compute: ({ total, shape }, { newyear, unit }) => {
    const parts = phase({
      total,
      shape: shape.values,
      ...(unit === undefined ? {} : { unit }),
      ...(newyear === undefined ? {} : { newYears: { from: newyear.low, to: newyear.high } }),
    });
    if (!parts.ok) return fail({ problem: { code: "in-phases", of: parts.problem } });
    return ok(laidOut(parts.value, shape));
  },
});
