import { fail, ok } from "../kernel/result";
import { defineFunction, number, optional, optionalWhole, single, whole } from "./define";
import { laidOut, readNumbers, readSeries } from "./lists";
import { splitTotal } from "./on-first-use";

export const KPI_SPLIT = defineFunction({
  id: "KPI_SPLIT",
  parameters: {
    total: single(number),
    weights: whole(readNumbers),
    unit: single(optional(number)),
    caps: optionalWhole(readSeries),
  },
  rules: {},
  returns: [{ name: "parts", format: "number" }],
  examples: [
    { args: [100, [[1], [1], [1]], 1], value: [[34], [33], [33]] },
    { args: [100, [[1], [1]], null, [[30], [40]]], value: [[30], [40], [30]] },
  ],
  compute: ({ total, weights, unit, caps }) => {
    const capped = caps.values.length > 0;
    const split = splitTotal({
      total,
      weights: weights.values,
      ...(unit === undefined ? {} : { unit }),
      ...(capped ? { caps: caps.values } : {}),
    });
    if (!split.ok) return fail({ problem: { code: "in-parts", of: split.problem } });
    const { parts, unplaced } = split.value;
    return ok(laidOut(capped ? [...parts, unplaced] : parts, weights));
  },
});
