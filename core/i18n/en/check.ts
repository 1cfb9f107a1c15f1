import type { CheckSentences } from "../check-sentences";

export const checkSentences: CheckSentences = {
  "objective-with-number": (text) =>
    `The objective "${text}" holds a number. Say what is wanted in words, and move the number to a key result.`,
  "key-result-without-number": (text) =>
    `"${text}" says no number, so nobody can tell when it is reached. Write from what to what, or a date and a proof.`,
  "key-result-is-activity": (text) =>
    `"${text}" is work to be done, not what it leads to. Write the change it is to bring.`,
  "owner-missing": (text) => `"${text}" has no owner. Enter one name.`,
  "due-missing": (text) => `"${text}" has no due date. Enter one.`,
};
