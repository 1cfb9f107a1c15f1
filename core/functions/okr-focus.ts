import { fail, ok } from "../kernel/result";
import { defineFunction, number, optionalWhole, rules, single, whole } from "./define";
import { laidOut, readLabels, readNumbers, sameLength } from "./lists";
import { allocate } from "./on-first-use";

export const OKR_FOCUS = defineFunction({
  id: "OKR_FOCUS",
  parameters: {
    value: whole(readNumbers),
    effort: whole(readNumbers),
    budget: single(number),
    group: optionalWhole(readLabels),
    rules,
  },
  rules: {},
  returns: [{ name: "chosen", format: "number" }],
  examples: [
    { args: [[[13], [10], [10]], [[6], [5], [5]], 10], value: [[0], [1], [1]] },
    {
      args: [[[13], [10], [10]], [[6], [5], [5]], 10, [["A"], ["B"], ["B"]]],
      value: [[1], [0], [0]],
    },
  ],
  compute: ({ value, effort, budget, group }) => {
    const uneven =
      sameLength(["value", value.values], ["effort", effort.values]) ??
      (group.values.length === 0
        ? undefined
        : sameLength(["value", value.values], ["group", group.values]));
    if (uneven !== undefined) return fail(uneven);
    const rows = value.values.map((one, place) => {
      const name = group.values[place];
      return {
        value: one,
        effort: effort.values[place] ?? 0,
        ...(name === undefined ? {} : { group: name }),
      };
    });
    const chosen = allocate(rows, budget);
    if (!chosen.ok) return fail({ problem: { code: "in-allocation", of: chosen.problem } });
    return ok(
      laidOut(
        chosen.value.taken.map((taken) => (taken ? 1 : 0)),
        value,
      ),
    );
  },
});
