import type { Day } from "../kernel/day";
import { fail, ok, type Result } from "../kernel/result";
import { ELAPSED } from "../scoring/expected";
import { STATUS_BY, STATUS_THRESHOLDS, status } from "../scoring/status";
import { answer } from "./answer";
import {
  blankable,
  confidence,
  day,
  defineFunction,
  language,
  number,
  optional,
  optionalWhole,
  rules,
  word,
  wordCell,
} from "./define";
import { readPhases } from "./points";
import type { Failure } from "./problem";
import { amount, choice, share } from "./rules";

interface Days {
  readonly start: Day | undefined;
  readonly due: Day | undefined;
  readonly as_of: Day | undefined;
}

/** Without progress nothing else is asked for, so a missing day is a problem only then. */
function daysOf({ start, due, as_of }: Days): Result<{ [Name in keyof Days]: Day }, Failure> {
  if (start === undefined) return missing("start");
  if (due === undefined) return missing("due");
  return as_of === undefined ? missing("as_of") : ok({ start, due, as_of });
}

const missing = (argument: string): Result<never, Failure> =>
  fail({ problem: { code: "value-missing", argument } });

export const OKR_STATUS = defineFunction({
  id: "OKR_STATUS",
  parameters: {
    progress: blankable(number),
    start: blankable(day),
    due: blankable(day),
    as_of: blankable(day),
    confidence: optional(confidence),
    rules,
    language,
    phases: optionalWhole(readPhases),
    kind: optional(word("krKind")),
  },
  rules: {
    by: choice(STATUS_BY, "ratio"),
    ahead: amount,
    on_track: amount,
    at_risk: amount,
    grace: share(0),
    elapsed: choice(ELAPSED, "exclusive"),
  },
  returns: [{ name: "status", format: "word" }],
  examples: [
    { args: [0.46, "2026-01-01", "2026-04-11", "2026-02-20"], value: "on track" },
    { args: [0.46, "2026-01-01", "2026-04-11", "2026-02-20", 0.3], value: "at risk" },
    {
      args: [0.3, "2026-01-01", "2026-04-11", "2026-02-20", null, "by=gap; at_risk=-0.2"],
      value: "at risk",
    },
    {
      args: [1, "2026-01-01", "2026-04-11", "2026-02-20", null, null, null, null, "at_most"],
      value: "holding",
    },
  ],
  compute: ({ progress, phases, kind = "reach", confidence: chance, ...given }, chosen) => {
    if (progress === undefined) return ok(wordCell("status", "no_data"));
    const days = daysOf(given);
    if (!days.ok) return days;
    const { start, due, as_of: asOf } = days.value;
    const usual = STATUS_THRESHOLDS[chosen.by];
    const said = status(
      {
        kind,
        progress,
        cycle: { start, due },
        asOf,
        phases,
        ...(chance === undefined ? {} : { confidence: chance }),
      },
      {
        by: chosen.by,
        ahead: chosen.ahead ?? usual.ahead,
        onTrack: chosen.on_track ?? usual.onTrack,
        atRisk: chosen.at_risk ?? usual.atRisk,
        grace: chosen.grace,
        elapsed: chosen.elapsed,
      },
    );
    return answer(said.ok ? ok(wordCell("status", said.value)) : said);
  },
});
