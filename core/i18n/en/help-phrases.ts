/** Phrases that the help of several functions shares. */
export const RULES = 'Rules as text, such as "clamp=both; flat=met". Optional.';
export const LANGUAGE =
  '"en" (default) or "zh": the language of the words and sentences. Optional.';
export const KIND =
  "How progress is measured: reach (default), at_least, at_most, within, milestone. Optional.";
export const PHASES =
  "Two columns, date and expected ratio, when progress is not expected to be linear. Optional.";
export const START = "First day of the cycle.";
export const DUE = "Last day of the cycle.";
export const AS_OF = "The day that is looked at.";

export const SERIES = "A row or column of values, oldest first; a blank cell is a missing period.";
