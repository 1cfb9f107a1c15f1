/**
 * Options that one command has beside those of all commands on a book.
 *
 * @packageDocumentation
 */

/** Options taken out of the words, and the words without them. */
export interface OwnOptions {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly rest: readonly string[];
  /** An option without its value. */
  readonly missing?: string;
}

/** @param names - Options that take a value, as `--by`. */
export function ownOptions(words: readonly string[], names: readonly string[]): OwnOptions {
  const values: Record<string, string[]> = {};
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const [option = "", ...after] = word.split("=");
    if (word === "--") return { values, rest: [...rest, ...words.slice(at)] };
    if (!names.includes(option)) {
      rest.push(word);
      continue;
    }
    const value = after.length > 0 ? after.join("=") : words[++at];
    if (value === undefined || value === "") return { values, rest, missing: option };
    values[option] = [...(values[option] ?? []), value];
  }
  return { values, rest };
}
