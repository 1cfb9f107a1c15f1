import { CLAMPS, FLATS, progress } from "../scoring/progress";
import { blankable, cell, defineFunction, optional, rules, word } from "./define";
import { readingOf } from "./reading";
import { choice } from "./rules";
import { answer } from "./answer";

export const OKR_PROGRESS = defineFunction({
  id: "OKR_PROGRESS",
  parameters: {
    baseline: blankable(cell),
    target: blankable(cell),
    current: blankable(cell),
    kind: optional(word("krKind")),
    rules,
  },
  rules: { clamp: choice(CLAMPS, "none"), flat: choice(FLATS) },
  returns: [{ name: "progress", format: "ratio" }],
  examples: [
    { args: [2500, 3000, 2700], value: 0.4 },
    { args: [0.08, 0.02, 0.05], value: 0.5 },
    { args: [null, 42, 45, "at_most"], value: 0 },
    { args: [20, 60, 70, null, "clamp=both"], value: 1 },
  ],
  compute: ({ kind = "reach", baseline = null, target = null, current = null }, chosen) => {
    const { clamp, flat } = chosen;
    const reading = readingOf({ kind, baseline, target, current });
    if (!reading.ok) return reading;
    return answer(progress(reading.value, { clamp, ...(flat === undefined ? {} : { flat }) }));
  },
});
