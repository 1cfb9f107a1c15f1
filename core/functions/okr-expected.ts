import { ELAPSED, expected } from "../scoring/expected";
import { answer } from "./answer";
import { day, defineFunction, optionalWhole, rules } from "./define";
import { readPhases } from "./points";
import { choice } from "./rules";

export const OKR_EXPECTED = defineFunction({
  id: "OKR_EXPECTED",
  parameters: { start: day, due: day, as_of: day, phases: optionalWhole(readPhases), rules },
  rules: { elapsed: choice(ELAPSED, "exclusive") },
  returns: [{ name: "expected", format: "ratio" }],
  examples: [
    { args: ["2026-01-01", "2026-04-11", "2026-02-20"], value: 0.5 },
    { args: ["2026-01-01", "2026-04-10", "2026-01-25", null, "elapsed=inclusive"], value: 0.25 },
    { args: ["2026-01-01", "2026-04-11", "2026-01-26", [["2026-02-20", 0.2]]], value: 0.1 },
  ],
  compute: ({ start, due, as_of, phases }, { elapsed }) =>
    answer(expected({ start, due }, as_of, phases, elapsed)),
});
