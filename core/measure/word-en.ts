/**
 * Where an English word ends.
 *
 * @packageDocumentation
 */
import { endsWord, isLatinLetter } from "./lexicon";

/** Words end where letters end; signs such as ≥ end anywhere. */
export const whole = (text: string, end: number): boolean =>
  !isLatinLetter(text.charAt(end - 1)) || (endsWord(text, end) && !isHyphened(text, end));

export const isHyphened = (text: string, end: number): boolean =>
  text.charAt(end) === "-" && isLatinLetter(text.charAt(end + 1));
