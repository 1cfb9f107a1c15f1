/**
 * What was done to things by a verb of making: fill, filled; ship, shipped; win, won.
 *
 * @packageDocumentation
 */
import { EN_DOUBLED } from "./words/en-verbs";

const IRREGULAR: Readonly<Record<string, string>> = {
  win: "won",
  build: "built",
  write: "written",
  sell: "sold",
  send: "sent",
  read: "read",
  hold: "held",
  make: "made",
  set: "set",
  find: "found",
  teach: "taught",
  bring: "brought",
  give: "given",
  take: "taken",
  buy: "bought",
  do: "done",
  lead: "led",
  feed: "fed",
  run: "run",
  choose: "chosen",
  rewrite: "rewritten",
  lay: "laid",
  pay: "paid",
  ride: "ridden",
  speak: "spoken",
};
const DOUBLES: ReadonlySet<string> = new Set(EN_DOUBLED.split("|"));

/**
 * The participle of a verb in its plain form, "roll out" as "rolled out"; `undefined` for other
 * forms, which already say it.
 *
 * @example
 * ```ts
 * participleOf("fill") // => "filled"
 * participleOf("filled") // => undefined
 * ```
 */
export function participleOf(verb: string): string | undefined {
  const [word = "", ...particles] = verb.split(" ");
  if (/(?:ed|ing|[^s]s)$/.test(word) && IRREGULAR[word] === undefined) return undefined;
  return [done(word), ...particles].join(" ");
}

function done(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (DOUBLES.has(word)) return `${word}${word.slice(-1)}ed`;
  if (word.endsWith("e")) return `${word}d`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`;
}
