import { ELAPSED, expected } from "../scoring/expected";
import { pace } from "../scoring/pace";
import { answer } from "./answer";
import { day, defineFunction, number, optionalWhole, rules } from "./define";
import { readPhases } from "./points";
import { choice } from "./rules";

export const OKR_PACE = defineFunction({
  id: "OKR_PACE",
  parameters: {
    progress: number,
    start: day,
    due: day,
    as_of: day,
    phases: optionalWhole(readPhases),
    rules,
  },
  rules: { elapsed: choice(ELAPSED, "exclusive") },
  returns: [{ name: "pace", format: "ratio" }],
  examples: [
    { args: [0.45, "2026-01-01", "2026-04-11", "2026-02-20"], value: 0.9 },
    { args: [0.15, "2026-01-01", "2026-04-11", "2026-02-20", [["2026-02-20", 0.2]]], value: 0.75 },
  ],
  compute: ({ progress, start, due, as_of, phases }, { elapsed }) => {
    const wanted = expected({ start, due }, as_of, phases, elapsed);
    return answer(wanted.ok ? pace(progress, wanted.value) : wanted);
  },
});
