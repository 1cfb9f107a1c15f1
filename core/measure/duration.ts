/**
 * How long units of time are, to compare two of them.
 *
 * @packageDocumentation
 */
import { lexicon } from "./lexicon";

const HOUR = 3600;
const DAY = 24 * HOUR;

const SECONDS = lexicon<number>([
  ["ms|msec|millisecond|milliseconds|毫秒", 0.001],
  ["s|sec|secs|second|seconds|秒|秒钟", 1],
  ["m|min|mins|minute|minutes|分钟", 60],
  ["h|hr|hrs|hour|hours|小时|钟头", HOUR],
  ["d|day|days|天|日|自然日", DAY],
  ["w|wk|wks|week|weeks|周|星期", 7 * DAY],
]);

/** Seconds in a unit of fixed length; months differ, and working days depend on who works. */
export function secondsIn(unit: string | undefined): number | undefined {
  const word = unit?.toLowerCase() ?? "";
  const found = SECONDS.at(word, 0);
  return found?.word === word ? found.value : undefined;
}
