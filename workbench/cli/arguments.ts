/**
 * What may stand behind the commands that take a book.
 *
 * @packageDocumentation
 */
import { dayOfIso, fail, ok, type Day, type Language, type Result } from "../../core";

/** Options of the commands that work on a book. */
export interface BookArguments {
  readonly book: string;
  readonly json: boolean;
  readonly language: Language;
  /** Nobody asked for a language: what is written into the book follows its tables. */
  readonly anyLanguage?: true;
  /** Without it, today. */
  readonly asOf?: Day;
  readonly out?: string;
  readonly inPlace: boolean;
  /** Hidden sheets to read as well. */
  readonly hidden: readonly string[];
  readonly by?: string;
  /** Files named behind the book, where a command takes them. */
  readonly more: readonly string[];
}

export type ArgumentProblem =
  | { readonly code: "unknown-option"; readonly option: string }
  | { readonly code: "value-missing"; readonly option: string }
  | { readonly code: "language-unknown"; readonly value: string }
  | { readonly code: "no-date"; readonly value: string }
  | { readonly code: "book-missing" }
  | { readonly code: "two-books"; readonly second: string }
  | { readonly code: "out-missing" }
  | { readonly code: "out-and-in-place" }
  | { readonly code: "out-not-wanted" };

interface Wishes {
  readonly books: string[];
  readonly hidden: string[];
  json: boolean;
  inPlace: boolean;
  language?: string;
  asOf?: string;
  out?: string;
  by?: string;
}

const FLAGS: Readonly<Record<string, "json" | "inPlace">> = {
  "--json": "json",
  "--in-place": "inPlace",
};
const VALUES: Readonly<Record<string, "language" | "asOf" | "out" | "by" | "hidden">> = {
  "--language": "language",
  "--as-of": "asOf",
  "--out": "out",
  "-o": "out",
  "--by": "by",
  "--hidden": "hidden",
};

/**
 * @param writes - Whether the command makes a file.
 * @param takesMore - Whether other files may stand behind the book.
 */
export function readArguments(
  words: readonly string[],
  writes: boolean,
  takesMore = false,
): Result<BookArguments, ArgumentProblem> {
  const read = wishesOf(words);
  if (!read.ok) return read;
  const { books, hidden, json, inPlace, language = "en", asOf, out, by } = read.value;
  const [book, ...more] = books;
  const [second] = more;
  if (book === undefined) return fail({ code: "book-missing" });
  if (second !== undefined && !takesMore) return fail({ code: "two-books", second });
  if (language !== "en" && language !== "zh") {
    return fail({ code: "language-unknown", value: language });
  }
  const day = asOf === undefined ? undefined : dayOfIso(asOf);
  if (asOf !== undefined && day === undefined) return fail({ code: "no-date", value: asOf });
  if (out !== undefined && inPlace) return fail({ code: "out-and-in-place" });
  const hasTarget = out !== undefined || inPlace;
  if (writes && !hasTarget) return fail({ code: "out-missing" });
  if (!writes && hasTarget) return fail({ code: "out-not-wanted" });
  return ok({
    book,
    json,
    language,
    inPlace,
    hidden,
    more,
    ...(read.value.language === undefined && { anyLanguage: true as const }),
    ...(day === undefined ? {} : { asOf: day }),
    ...(out === undefined ? {} : { out }),
    ...(by === undefined ? {} : { by }),
  });
}

/** The language asked for, even where the rest of the words is wrong. */
export const wishedLanguage = (words: readonly string[]): Language => {
  const at = words.findIndex((word) => word === "--language" || word === "--language=zh");
  return words[at] === "--language=zh" || words[at + 1] === "zh" ? "zh" : "en";
};

function wishesOf(words: readonly string[]): Result<Wishes, ArgumentProblem> {
  const wishes: Wishes = { books: [], hidden: [], json: false, inPlace: false };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "--") {
      wishes.books.push(...rest);
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      wishes.books.push(word);
      continue;
    }
    const [option = "", ...after] = word.split("=");
    const flag = FLAGS[option];
    const key = VALUES[option];
    if (flag !== undefined && after.length === 0) wishes[flag] = true;
    else if (key !== undefined) {
      const value = after.length > 0 ? after.join("=") : rest.shift();
      if (value === undefined || value === "") return fail({ code: "value-missing", option });
      if (key === "hidden") wishes.hidden.push(value);
      else wishes[key] = value;
    } else return fail({ code: "unknown-option", option: word });
  }
  return ok(wishes);
}
