import type { FunctionProblem, Place } from "../functions/problem";

/** What each language must be able to say when a cell function has no answer. */
export interface FunctionSentences {
  /** What is wrong, with which argument, its value, and what to do. */
  readonly problem: (problem: FunctionProblem) => string;
  /** An error of the workbook that a cell given to a function holds. */
  readonly passedOn: (code: string) => string;
  /** The sentence led by where in its range the cell stands. */
  readonly inPlace: (sentence: string, place: Place) => string;
}
