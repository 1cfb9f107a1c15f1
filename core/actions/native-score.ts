/**
 * Score and Status as formulas that every spreadsheet program calculates, so that a workbook sent to
 * someone without Keel still works. They say what `scoring/` computes; a test lets LibreOffice
 * recalculate them and compares.
 *
 * @packageDocumentation
 */
import { LANGUAGES, type Language } from "../kernel/language";
import { SETTINGS } from "../model/settings";
import { VOCABULARY, wordOf } from "../model/vocabulary";
import type { FieldOf } from "../model/table";
import type { KrKind, State, Status } from "../model/words";
import {
  anyOf,
  call,
  iff,
  isEmpty,
  name,
  NOTHING,
  number,
  op,
  rowCell,
  text,
  truth,
} from "./build-formula";
import type { Formula } from "./formula";

/** Zero-based column of the sheet for each column of the OKRs table. */
export type OkrColumns = Readonly<Record<FieldOf<"okrs">, number>>;

const ENDED: readonly State[] = ["replaced", "retired", "not_doing"];

/** A key result's progress held to 0–1; `""` where there is no answer. */
export function nativeScore(columns: OkrColumns): Formula {
  const cell = cellsOf(columns);
  const { current, target } = cell;
  const byKind = iff(
    isKind(cell.kind, "milestone"),
    milestoneScore(current),
    iff(
      isEmpty(target),
      NOTHING,
      orNothing(
        iff(
          isKind(cell.kind, "at_least"),
          passes(op(value(current), ">=", value(target))),
          iff(
            isKind(cell.kind, "at_most"),
            passes(op(value(current), "<=", value(target))),
            iff(isKind(cell.kind, "within"), withinScore(current, target), reachScore(cell)),
          ),
        ),
      ),
    ),
  );
  return iff(
    isEnded(cell.state),
    NOTHING,
    iff(isEmpty(current), iff(hasGoal(cell), number(0), NOTHING), byKind),
  );
}

/** The words of `OKR_STATUS` in one language, from Score, dates, confidence and the Settings cells. */
export function nativeStatus(columns: OkrColumns, language: Language): Formula {
  const cell = cellsOf(columns);
  const { score, current, start, due } = cell;
  const asOf = name(SETTINGS.asOf.name);
  const word = (status: Status) => text(wordOf("status", status, language));
  const over = op(asOf, ">=", due);
  const bound = iff(
    op(score, "=", number(1)),
    iff(over, word("done"), word("holding")),
    word("broken"),
  );
  const milestone = iff(
    op(score, ">=", number(1)),
    word("done"),
    iff(over, word("behind"), word("not_due")),
  );
  const steady = anyOf(
    (["at_least", "at_most", "within"] as const).map((k) => isKind(cell.kind, k)),
  );
  const noData = anyOf([isEmpty(score), isEmpty(current), isEmpty(start), isEmpty(due)]);
  return iff(
    isEnded(cell.state),
    NOTHING,
    iff(
      noData,
      word("no_data"),
      iff(
        op(asOf, "<", start),
        word("not_started"),
        iff(steady, bound, iff(isKind(cell.kind, "milestone"), milestone, paceStatus(cell, word))),
      ),
    ),
  );
}

type Cells = Readonly<Record<FieldOf<"okrs">, Formula>>;

const cellsOf = (columns: OkrColumns): Cells =>
  Object.fromEntries(
    Object.entries(columns).map(([field, column]) => [field, rowCell(column)]),
  ) as Cells;

const value = (cell: Formula): Formula => call("VALUE", cell);
const passes = (test: Formula): Formula => iff(test, number(1), number(0));
const orNothing = (formula: Formula): Formula => call("IFERROR", formula, NOTHING);
const clamped = (formula: Formula): Formula =>
  call("MAX", number(0), call("MIN", number(1), formula));

/** The cell says so in either language, whichever the workbook was set up in. */
const isKind = (cell: Formula, kind: KrKind): Formula =>
  anyOf(LANGUAGES.map((language) => op(cell, "=", text(VOCABULARY.krKind[kind][language]))));

const isEnded = (cell: Formula): Formula =>
  anyOf(
    ENDED.flatMap((state) =>
      LANGUAGES.map((language) => op(cell, "=", text(VOCABULARY.state[state][language]))),
    ),
  );

/** A milestone needs no target to be open; anything else without one has no score. */
const hasGoal = ({ kind, target }: Cells): Formula =>
  anyOf([isKind(kind, "milestone"), op(target, "<>", NOTHING)]);

function reachScore({ baseline, target, current }: Cells): Formula {
  const share = op(
    op(value(current), "-", value(baseline)),
    "/",
    op(value(target), "-", value(baseline)),
  );
  // VALUE() of a blank cell is 0, which would invent a baseline.
  return iff(isEmpty(baseline), NOTHING, clamped(share));
}

function withinScore(current: Formula, target: Formula): Formula {
  const dots = call("FIND", text(".."), target);
  const low = value(call("LEFT", target, op(dots, "-", number(1))));
  const high = value(call("MID", target, op(dots, "+", number(2)), number(99)));
  const inside = call("AND", op(value(current), ">=", low), op(value(current), "<=", high));
  return passes(inside);
}

function milestoneScore(current: Formula): Formula {
  const says = (words: readonly string[]) => words.map((word) => op(current, "=", text(word)));
  const done = anyOf([op(current, "=", truth(true)), ...says(["done", "完成", "已完成"])]);
  const open = anyOf([op(current, "=", truth(false)), ...says(["not done", "未完成"])]);
  return iff(done, number(1), iff(open, number(0), orNothing(clamped(value(current)))));
}

/** Thresholds include their value; the tolerance is that of `scoring/`. */
const TOLERANCE = 1e-9;

function paceStatus(
  { score, start, due, confidence }: Cells,
  word: (status: Status) => Formula,
): Formula {
  const asOf = name(SETTINGS.asOf.name);
  const share = op(op(asOf, "-", start), "/", op(due, "-", start));
  const expected = iff(op(due, "<=", start), number(1), call("MIN", number(1), share));
  const reaches = (threshold: string): Formula =>
    op(op(score, "+", number(TOLERANCE)), ">=", op(name(threshold), "*", expected));
  const level = iff(
    reaches(SETTINGS.ahead.name),
    number(4),
    iff(
      reaches(SETTINGS.onTrack.name),
      number(3),
      iff(reaches(SETTINGS.atRisk.name), number(2), number(1)),
    ),
  );
  const inGrace = op(expected, "<", name(SETTINGS.grace.name));
  const graced = iff(inGrace, call("MAX", number(3), level), level);
  const doubt = iff(
    call("AND", call("ISNUMBER", confidence), op(confidence, "<", number(0.4))),
    number(1),
    number(0),
  );
  const lowered = call("MAX", number(1), op(graced, "-", doubt));
  const words = (["behind", "at_risk", "on_track", "ahead"] as const).map(word);
  return iff(
    op(score, ">=", number(1)),
    word("done"),
    iff(op(expected, "<=", number(0)), word("on_track"), call("CHOOSE", lowered, ...words)),
  );
}
