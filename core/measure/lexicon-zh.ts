/**
 * The Chinese word lists, ready to be looked up.
 *
 * @packageDocumentation
 */
import { lexicon } from "./lexicon";
import { ZH_CUES, ZH_NAMES } from "./words/zh-cues";

export const CUES = lexicon(ZH_CUES);
/** Words that look like a cue or a number and are neither. */
export const NAMES = lexicon<true>([[ZH_NAMES, true]]);
