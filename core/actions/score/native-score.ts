/**
 * Score and Status as formulas that every spreadsheet program calculates, so that a workbook sent to
 * someone without Keel still works. They say what `scoring/` computes; a test lets LibreOffice
 * recalculate them and compares.
 *
 * @packageDocumentation
 */
import type { Language } from "../../kernel/language";
import { DONE_WORDS, OPEN_WORDS } from "../../model/done";
import { SETTINGS } from "../../model/settings";
import { wordOf } from "../../model/vocabulary";
import type { Status } from "../../model/words";
import {
  anyOf,
  call,
  iff,
  isEmpty,
  name,
  NOTHING,
  number,
  op,
  text,
  truth,
} from "../port/build-formula";
import type { Formula } from "../port/formula";
import {
  bound,
  cellsOf,
  datesOf,
  hasGoal,
  isIdle,
  isKind,
  isUpdated,
  value,
  type OkrCells,
  type OkrColumns,
} from "./okr-cells";

const AS_OF = name(SETTINGS.asOf.name);

/** A key result's progress held to 0–1; `""` where there is no answer. */
export function nativeScore(columns: OkrColumns): Formula {
  const cell = cellsOf(columns);
  const { current } = cell;
  const byKind = iff(
    isKind(cell, "milestone"),
    milestoneScore(current),
    iff(
      isEmpty(cell.target),
      NOTHING,
      iff(
        isKind(cell, "at_least"),
        passes(op(value(current), ">=", bound(cell.target))),
        iff(
          isKind(cell, "at_most"),
          passes(op(value(current), "<=", bound(cell.target))),
          iff(isKind(cell, "within"), withinScore(cell), reachScore(cell)),
        ),
      ),
    ),
  );
  const scored = iff(isEmpty(current), iff(hasGoal(cell), number(0), NOTHING), byKind);
  return call("IFERROR", iff(isIdle(cell), NOTHING, scored), NOTHING);
}

/** The words of `OKR_STATUS` in one language, from Score, dates, confidence and the Settings cells. */
export function nativeStatus(columns: OkrColumns, language: Language): Formula {
  const given = cellsOf(columns);
  const cell = { ...given, ...datesOf(given, AS_OF) };
  const { score, start, due } = cell;
  const word = (status: Status) => text(wordOf("status", status, language));
  const over = op(AS_OF, ">=", due);
  const held = iff(
    op(score, "=", number(1)),
    iff(over, word("done"), word("holding")),
    word("broken"),
  );
  const milestone = iff(isDone(score), word("done"), iff(over, word("behind"), word("not_due")));
  const steady = anyOf((["at_least", "at_most", "within"] as const).map((k) => isKind(cell, k)));
  const dated = op(call("COUNT", start, due), "=", number(2));
  const byKind = iff(
    steady,
    held,
    iff(isKind(cell, "milestone"), milestone, paceStatus(cell, word)),
  );
  // One IF inside the other: OR would pass on the error of a current value that is one.
  return iff(
    isIdle(cell),
    NOTHING,
    iff(
      isEmpty(score),
      word("no_data"),
      iff(
        isUpdated(cell),
        iff(
          anyOf([op(dated, "=", truth(false)), op(due, "<", start)]),
          word("no_data"),
          iff(op(AS_OF, "<", start), word("not_started"), byKind),
        ),
        word("no_data"),
      ),
    ),
  );
}

const passes = (test: Formula): Formula => iff(test, number(1), number(0));
const isDone = (score: Formula): Formula => op(op(score, "+", number(TOLERANCE)), ">=", number(1));

function reachScore({ baseline, target, current }: OkrCells): Formula {
  const from = value(baseline);
  const share = op(op(value(current), "-", from), "/", op(bound(target), "-", from));
  // VALUE() of a blank cell is 0, which would invent a baseline.
  return iff(isEmpty(baseline), NOTHING, call("MAX", number(0), call("MIN", number(1), share)));
}

function withinScore({ current, target }: OkrCells): Formula {
  const dots = call("FIND", text(".."), target);
  const low = value(call("LEFT", target, op(dots, "-", number(1))));
  const high = value(call("MID", target, op(dots, "+", number(2)), number(99)));
  const inside = call("AND", op(value(current), ">=", low), op(value(current), "<=", high));
  return passes(inside);
}

function milestoneScore(current: Formula): Formula {
  const says = (words: readonly string[]) => words.map((word) => op(current, "=", text(word)));
  const done = anyOf([op(current, "=", truth(true)), ...says(DONE_WORDS)]);
  const open = anyOf([op(current, "=", truth(false)), ...says(OPEN_WORDS)]);
  const share = value(current);
  const isShare = call("AND", op(share, ">=", number(0)), op(share, "<=", number(1)));
  return iff(done, number(1), iff(open, number(0), iff(isShare, share, NOTHING)));
}

/** Thresholds include their value; the tolerance is that of `scoring/`. */
const TOLERANCE = 1e-9;

function paceStatus(
  { score, start, due, confidence }: OkrCells,
  word: (status: Status) => Formula,
): Formula {
  const share = op(op(AS_OF, "-", start), "/", op(due, "-", start));
  const expected = iff(op(due, "=", start), number(1), call("MIN", number(1), share));
  const reaches = (threshold: string): Formula =>
    op(op(score, "+", number(TOLERANCE)), ">=", op(name(threshold), "*", expected));
  const level = iff(
    op(expected, "<=", number(0)),
    number(ON_TRACK),
    iff(
      reaches(SETTINGS.ahead.name),
      number(ON_TRACK + 1),
      iff(
        reaches(SETTINGS.onTrack.name),
        number(ON_TRACK),
        iff(reaches(SETTINGS.atRisk.name), number(2), number(1)),
      ),
    ),
  );
  const inGrace = op(op(expected, "+", number(TOLERANCE)), "<", name(SETTINGS.grace.name));
  const lowest = iff(inGrace, number(ON_TRACK), number(1));
  const words = (["behind", "at_risk", "on_track", "ahead"] as const).map(word);
  const step = call("MAX", lowest, op(level, "-", doubt(confidence)));
  return iff(isDone(score), word("done"), call("CHOOSE", step, ...words));
}

const ON_TRACK = 3;

/** One step down below 0.4; people also write confidence out of 10 or 100. */
function doubt(confidence: Formula): Formula {
  const scale = iff(
    op(confidence, ">", number(10)),
    number(100),
    iff(op(confidence, ">", number(1)), number(10), number(1)),
  );
  const ratio = op(op(confidence, "/", scale), "+", number(TOLERANCE));
  return iff(
    call("ISNUMBER", confidence),
    iff(op(ratio, "<", number(0.4)), number(1), number(0)),
    number(0),
  );
}
