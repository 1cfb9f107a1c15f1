/**
 * The cell functions as every host calls them: cells in, cells and sentences out.
 *
 * @packageDocumentation
 */
import { argumentsOf, compute, type Argument } from "./functions/call";
import { isResultWord, type ResultCell } from "./functions/define";
import { errorCodeOf, type Failure } from "./functions/problem";
import { FUNCTIONS, FUNCTION_IDS, type FunctionId } from "./functions/registry";
import { languageOf } from "./functions/settings";
import type { Answer, AnswerCell } from "./functions/spill";
import { functionSentences } from "./i18n/function-problems";
import { sayResult } from "./i18n/result-sentence";
import { isCellError, type CellValue, type Grid } from "./kernel/cell";
import type { Language } from "./kernel/language";
import { wordOf } from "./model/vocabulary";
import type { CellFunction } from "./functions/define";

export type { Argument } from "./functions/call";

/** Why a call, or one cell of its spill, has no answer. */
export interface CallError {
  /** `#VALUE!`, `#N/A`, or the code of an error that was passed on. */
  readonly code: string;
  /** Led by the row, where the problem is of one. */
  readonly message: string;
}

/** A blank answer is `""`, which both hosts show as an empty cell. */
export type CallAnswer =
  | { readonly ok: true; readonly value: CellValue | Grid }
  | { readonly ok: false; readonly error: CallError };

/** Whether a name is that of a cell function; case does not matter. */
export const functionId = (name: string): FunctionId | undefined => {
  const upper = name.trim().toUpperCase();
  return FUNCTION_IDS.find((id) => id === upper);
};

/**
 * Calls a cell function. A range is rows of cells; a blank cell is `null` or `""`; an omitted
 * argument is `undefined` or `null`. Never throws, never answers NaN.
 *
 * A row of a spill that has no answer is an error in its own cell, with its sentence; a call that has
 * none at all is not ok.
 *
 * @example
 * ```ts
 * callFunction("OKR_PROGRESS", [0, 100, 45]) // => { ok: true, value: 0.45 }
 * callFunction("OKR_BAND", [[[0.7], [0.3]], null, "zh"]) // => { ok: true, value: [["绿"], ["红"]] }
 * callFunction("OKR_PROGRESS", [0, 100]).error // => { code: "#N/A", message: "current is blank. Enter its value." }
 * ```
 */
export function callFunction(id: string, args: readonly Argument[]): CallAnswer {
  const known = functionId(id);
  if (known === undefined) {
    const problem = { code: "function-unknown", id, known: FUNCTION_IDS } as const;
    return { ok: false, error: errorOf({ problem }, "en") };
  }
  const declared: CellFunction = FUNCTIONS[known];
  const sorted = argumentsOf(declared, args);
  if (!sorted.ok) return { ok: false, error: errorOf(sorted.problem, "en") };
  const language = languageOf(declared, sorted.value);
  const answer = compute(declared, sorted.value);
  return answer.ok
    ? { ok: true, value: valueOf(answer.value, language) }
    : { ok: false, error: errorOf(answer.problem, language) };
}

/**
 * The text a host throws that can answer an error in no other way: code and row first,
 * `#N/A row 7: …`. `undefined` when every cell has its answer.
 *
 * @example
 * ```ts
 * thrownText(callFunction("OKR_BAND", [[[0.7], ["high"]]])) // => "#VALUE! row 2: score is \"high\", which is not a number. Enter a number or leave the cell blank."
 * thrownText(callFunction("OKR_BAND", [0.7])) // => undefined
 * ```
 */
export function thrownText(answer: CallAnswer): string | undefined {
  if (!answer.ok) return thrown(answer.error);
  if (!Array.isArray(answer.value)) return undefined;
  const error = answer.value.flat().find(isCellError)?.error;
  return error && thrown({ code: error.code, message: error.message ?? "" });
}

/** A sentence that is led by its place goes on from the code; others stand after a colon. */
const thrown = ({ code, message }: CallError): string =>
  /^(Row|Column) \d+[,:]|^第\d+[行列]/.test(message)
    ? `${code} ${message.charAt(0).toLowerCase()}${message.slice(1)}`
    : `${code}: ${message}`;

const valueOf = (answer: Answer, language: Language): CellValue | Grid =>
  answer.form === "value"
    ? shown(answer.value, language)
    : answer.rows.map((row) => row.map((cell) => shown(cell, language)));

function shown(cell: AnswerCell, language: Language): CellValue {
  if (cell === null) return "";
  if (typeof cell !== "object") return cell;
  if ("failure" in cell) return { error: errorOf(cell.failure, language, cell.place) };
  if ("sentence" in cell) return sayResult(cell.sentence, language);
  return isResultWord(cell) ? saidWord(cell, language) : cell;
}

// The word was made by `wordCell`, which checks it against its set.
const saidWord = (
  { set, word }: Extract<ResultCell, { word: string }>,
  language: Language,
): string => wordOf(set, word as never, language);

function errorOf(failure: Failure, language: Language, at = placeOf(failure)): CallError {
  const say = functionSentences(language);
  if ("error" in failure) {
    const { code, message } = failure.error;
    return { code, message: message ?? say.inPlace(say.passedOn(code), at) };
  }
  return {
    code: errorCodeOf(failure.problem),
    message: say.inPlace(say.problem(failure.problem), at),
  };
}

const placeOf = (failure: Failure) => ("error" in failure ? {} : (failure.place ?? {}));
