import { fail, ok } from "../kernel/result";
import { drift } from "../stats/drift";
import { betterOf } from "../stats/verdict";
import {
  defineFunction,
  language,
  optional,
  optionalWhole,
  rules,
  single,
  whole,
  word,
  wordCell,
} from "./define";
import { readSeries, sameLength } from "./lists";

export const OKR_DRIFT = defineFunction({
  id: "OKR_DRIFT",
  parameters: {
    actuals: whole(readSeries),
    plan: whole(readSeries),
    history: optionalWhole(readSeries),
    direction: single(optional(word("direction"))),
    rules,
    language,
  },
  rules: {},
  returns: [
    { name: "state", format: "word" },
    { name: "cusum", format: "number" },
    { name: "z", format: "number" },
    { name: "sentence", format: "text" },
  ],
  examples: [
    {
      args: [
        [[96], [92], [88]],
        [[100], [102], [104]],
        [[99], [103], [98], [102], [99], [103]],
        "increase",
      ],
      value: [
        [
          "drifting",
          6.96,
          -4.512,
          "15.4% behind plan. Drifting from the plan. Distance to plan −4.51 standard deviations, added up on the bad side 6.96.",
        ],
      ],
    },
  ],
  compute: ({ actuals, plan, history, direction }) => {
    const one = plan.values.length === 1 && actuals.values.length > 1;
    const planned = one ? actuals.values.map(() => plan.values[0] ?? null) : plan.values;
    const uneven = sameLength(["actuals", actuals.values], ["plan", planned]);
    if (uneven !== undefined) return fail(uneven);
    const better = betterOf(direction ?? "increase");
    if (better === 0) return fail({ problem: { code: "direction-needs-way" } });
    const past = history.values.length === 0 ? undefined : history.values;
    const found = drift(actuals.values, planned, past, better);
    if (!found.ok) return fail({ problem: found.problem });
    const { state, cusum, z } = found.value;
    const sentence = { code: "drift", drift: found.value, direction } as const;
    return ok([wordCell("driftState", state), cusum, z, { sentence }]);
  },
});
