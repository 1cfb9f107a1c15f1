/**
 * Questions a formula asks of the cells of an OKRs row.
 *
 * @packageDocumentation
 */
import { LANGUAGES } from "../../kernel/language";
import { TABLE_FIELDS, type FieldOf } from "../../model/table";
import { VOCABULARY } from "../../model/vocabulary";
import type { KrKind, State } from "../../model/words";
import {
  anyOf,
  call,
  iff,
  isEmpty,
  NOTHING,
  number,
  op,
  rowCell,
  text,
  truth,
} from "../port/build-formula";
import type { Formula } from "../port/formula";

/** Zero-based column of the sheet for each column of the OKRs table; one it lacks reads as blank. */
export type OkrColumns = Readonly<Partial<Record<FieldOf<"okrs">, number>>>;

const ENDED: readonly State[] = ["replaced", "retired", "not_doing"];

export type OkrCells = Readonly<Record<FieldOf<"okrs">, Formula>>;

export const cellsOf = (columns: OkrColumns): OkrCells =>
  Object.fromEntries(
    TABLE_FIELDS.okrs.map((field) => {
      const column = columns[field];
      return [field, column === undefined ? NOTHING : rowCell(column)];
    }),
  ) as OkrCells;

export const value = (cell: Formula): Formula => call("VALUE", cell);
/** Signs that make a target a bound, with the kind they stand for. */
const SIGNS: Readonly<Partial<Record<KrKind, string>>> = { at_least: "≥", at_most: "≤" };

/** The number of a target, which may carry such a sign. */
export const bound = (target: Formula): Formula =>
  value(
    Object.values(SIGNS).reduce<Formula>(
      (inner, sign) => call("SUBSTITUTE", inner, text(sign), NOTHING),
      target,
    ),
  );

export const isRange = (target: Formula): Formula =>
  call("ISNUMBER", call("FIND", text(".."), target));

/**
 * The cell says so in either language, whichever the workbook was set up in; a blank one leaves it
 * to the target.
 */
export function isKind({ kind, target }: OkrCells, wanted: KrKind): Formula {
  const words = LANGUAGES.map((language) =>
    op(kind, "=", text(VOCABULARY.krKind[wanted][language])),
  );
  const sign = SIGNS[wanted];
  const byTarget =
    sign !== undefined
      ? op(call("LEFT", target, number(1)), "=", text(sign))
      : wanted === "within"
        ? isRange(target)
        : undefined;
  return anyOf(byTarget === undefined ? words : [...words, call("AND", isEmpty(kind), byTarget)]);
}

/** Nothing to score: no key result in the row, or one that is out of the running. */
export const isIdle = ({ keyResult, state }: OkrCells): Formula =>
  anyOf([
    isEmpty(keyResult),
    ...ENDED.flatMap((ended) =>
      LANGUAGES.map((language) => op(state, "=", text(VOCABULARY.state[ended][language]))),
    ),
  ]);

/** Whether somebody has said where it stands; a milestone nobody has marked is open. */
export const isUpdated = (cell: OkrCells): Formula =>
  anyOf([op(cell.current, "<>", NOTHING), isKind(cell, "milestone")]);

/** A milestone needs no target to be open; anything else without one has no score. */
export const hasGoal = (cell: OkrCells): Formula =>
  iff(
    isKind(cell, "milestone"),
    truth(true),
    iff(
      isKind(cell, "within"),
      isRange(cell.target),
      call("AND", op(cell.target, "<>", NOTHING), call("ISNUMBER", bound(cell.target))),
    ),
  );

/** Whether `OKR_SCORE` has an answer for the row. */
export const hasScore = (cell: OkrCells): Formula =>
  iff(
    isKind(cell, "milestone"),
    truth(true),
    iff(
      isEmpty(cell.target),
      truth(false),
      iff(
        anyOf([
          isEmpty(cell.current),
          ...(["at_least", "at_most", "within"] as const).map((kind) => isKind(cell, kind)),
        ]),
        truth(true),
        op(cell.baseline, "<>", NOTHING),
      ),
    ),
  );

/** First and last day of a key result, a blank one taken from the quarter as `assumedCycle` does. */
export function datesOf(
  { start, due }: Pick<OkrCells, "start" | "due">,
  asOf: Formula,
): Pick<OkrCells, "start" | "due"> {
  const given = (cell: Formula, otherwise: Formula) =>
    cell === NOTHING ? otherwise : iff(isEmpty(cell), otherwise, cell);
  const now = start === NOTHING ? asOf : call("MAX", asOf, start);
  const first = op(quarterEnd(given(due, asOf), -3), "+", number(1));
  return {
    // A due date that is none leaves the start open.
    start: given(start, call("IFERROR", call("MIN", asOf, first), NOTHING)),
    due: given(due, quarterEnd(now, 0)),
  };
}

/** Last day of the day's quarter, or so many months from it. */
const quarterEnd = (day: Formula, months: number): Formula => {
  const left = call("MOD", op(number(12), "-", call("MONTH", day)), number(3));
  return call("EOMONTH", day, months === 0 ? left : op(left, "+", number(months)));
};
