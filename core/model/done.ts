import { plainWord } from "../kernel/plain-word";
import { readWord } from "./vocabulary";

/** Words for a milestone that is done; a native formula compares with the same ones. */
export const DONE_WORDS = ["done", "完成", "已完成", "yes", "是", "true", "√", "✓"] as const;
/** Words for one that is not. */
export const OPEN_WORDS = ["not done", "未完成", "no", "否", "false", "进行中", "×"] as const;

const DONE = new Set([...DONE_WORDS, "y", "✔"].map(plainWord));
const OPEN = new Set([...OPEN_WORDS, "n", "✗", "open"].map(plainWord));

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
