import { reconcile } from "../decompose/reconcile";
import { fail, ok } from "../kernel/result";
import {
  defineFunction,
  language,
  number,
  optional,
  optionalWhole,
  single,
  whole,
  word,
} from "./define";
import { readNumbers } from "./lists";

export const KPI_RECONCILE = defineFunction({
  id: "KPI_RECONCILE",
  parameters: {
    goal: single(number),
    parts: whole(readNumbers),
    base: single(optional(word("base"))),
    shares: optionalWhole(readNumbers),
    language,
  },
  rules: {},
  returns: [
    { name: "carried", format: "number" },
    { name: "residual", format: "number" },
    { name: "sentence", format: "text" },
  ],
  examples: [
    {
      args: [-0.1, [[-0.08], [-0.02]], null, [[0.6], [0.4]]],
      value: [
        [
          -0.1,
          0,
          "Goal −10%. As shares of the total: −10%, residual 0. As changes of each own line: −5.6%, residual −4.4%. One after the other: −9.84%, residual −0.16%.",
        ],
      ],
    },
  ],
  compute: ({ goal, parts, base, shares }) => {
    const given = shares.values.length === 0 ? undefined : shares.values;
    const answer = reconcile(goal, parts.values, base, given);
    if (!answer.ok) return fail({ problem: { code: "in-reconciliation", of: answer.problem } });
    const { carried, residual } = answer.value.chosen;
    const sentence = {
      code: "reconciliation",
      answer: answer.value,
      all: base === undefined,
    } as const;
    return ok([carried, residual, { sentence }]);
  },
});
