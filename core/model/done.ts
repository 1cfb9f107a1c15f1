import { plainWord } from "../kernel/plain-word";
import { readWord } from "./vocabulary";

const DONE = new Set(["true", "yes", "y", "是", "√", "✓", "✔"]);
const OPEN = new Set(
  ["false", "no", "n", "否", "×", "✗", "not done", "open", "未完成", "进行中"].map(plainWord),
);

/**
 * What a milestone's cell says in words; `undefined` when it says neither.
 *
 * @example
 * ```ts
 * readDone("完成") // => true
 * readDone("not done") // => false
 * readDone("soon") // => undefined
 * ```
 */
export function readDone(text: string): boolean | undefined {
  const plain = plainWord(text);
  const status = readWord("status", text);
  if (DONE.has(plain) || status === "done") return true;
  const isOpen = OPEN.has(plain) || status === "not_due" || status === "not_started";
  return isOpen ? false : undefined;
}
