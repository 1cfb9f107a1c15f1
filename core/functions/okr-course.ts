import { courseOf } from "../course/verdict";
import { ok } from "../kernel/result";
import {
  anyText,
  blankable,
  defineFunction,
  language,
  number,
  optional,
  word,
  wordCell,
} from "./define";

export const OKR_COURSE = defineFunction({
  id: "OKR_COURSE",
  parameters: {
    gap: blankable(number),
    signal: blankable(word("signalVerdict")),
    forecast: optional(word("outlook")),
    drift: optional(word("driftState")),
    pace: optional(number),
    guardrail: optional(word("guardrailState")),
    event: optional(anyText),
    language,
  },
  rules: {},
  returns: [
    { name: "verdict", format: "word" },
    { name: "next step", format: "word" },
    { name: "sentence", format: "text" },
  ],
  examples: [
    {
      args: [-0.31, "no signal", "unlikely"],
      value: [
        [
          "level too low",
          "change the way of working",
          "31% behind plan. The movement is normal variation, and the usual level is too low for the target. Don't chase this movement; close the gap by changing the way of working.",
        ],
      ],
    },
    {
      args: [-0.1, "concern", null, null, 1],
      value: [
        [
          "bad signal",
          "change the key result",
          "10% behind plan. The last value is a real change for the worse. The work is done and the number goes the wrong way: change the key result.",
        ],
      ],
    },
  ],
  compute: (evidence) => {
    const given = Object.entries(evidence).filter(([, value]) => value !== undefined);
    const reading = courseOf(Object.fromEntries(given));
    return ok([
      wordCell("course", reading.course),
      wordCell("nextStep", reading.step),
      { sentence: { code: "course", reading } },
    ]);
  },
});
