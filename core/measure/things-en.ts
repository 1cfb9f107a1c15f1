/**
 * The things an English number counts, and where the phrase that names them ends.
 *
 * @packageDocumentation
 */
import type { Source } from "./grammar";
import { cueOf, type Quantity, type Token } from "./token";

/** Where a noun phrase ends. */
export const ENDS: ReadonlySet<string> = new Set(
  "in of off onto out worth without toward towards until than from for to by with per and or at on across among through via using that who which within into about against between after before during over under as than so while if are is were will be have has had can so that when where live".split(
    " ",
  ),
);
export const endsPhrase = (token: Token, source: Source): boolean =>
  ENDS.has(wordOf(token, source));

export interface Things {
  readonly unit: string;
}

/** "8 new accounts in Pune": accounts. */
export function thingsAfter(
  quantity: Quantity,
  after: readonly Token[],
  source: Source,
): Things | undefined {
  if (quantity.kind !== "plain") return undefined;
  const words = phrase(after, source);
  while (words.length > 1 && isMade(wordOf(words[words.length - 1], source))) words.pop();
  const head = words[words.length - 1];
  if (
    head === undefined ||
    /^(?:mark|level|threshold|barrier|rating|score|rate|ratio|index|average|nps|csat)$/.test(
      wordOf(head, source),
    )
  )
    return undefined;
  const next = after[after.indexOf(head) + 1];
  const end =
    next?.kind === "time" && source.folded.charAt(next.start) === "/" ? next.end : head.end;
  return { unit: source.original.slice(head.start, end).replace(/\s*\/\s*/g, "/") };
}

/** What is said of things behind them: 20 teams trained. Ratings and meetings are things. */
const isMade = (word: string): boolean => /(?:ed|ing)$/.test(word) && !THINGS_ING.test(word);
const THINGS_ING =
  /^(?:meet|train|brief|build|list|hear|post|book|rat|fil|record|offer|land|hold|sav|earn|sett|paint|draw)ing$/;

/** Words of the noun phrase that follows a number. */
function phrase(after: readonly Token[], source: Source): Token[] {
  const words: Token[] = [];
  for (const token of after) {
    const word = wordOf(token, source);
    if (token.kind === "time" && token.inName) continue;
    const falls = words.length === 0 && cueOf(token) === "down" && word.endsWith("s");
    if ((token.kind !== "text" && !falls) || ENDS.has(word) || word === "/") break;
    words.push(token);
  }
  return words;
}

export const wordOf = (token: Token | undefined, { folded }: Source): string =>
  token === undefined ? "" : folded.slice(token.start, token.end);
