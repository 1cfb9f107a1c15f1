/**
 * Delimited text to rows of fields, as RFC 4180 says and people write.
 *
 * @packageDocumentation
 */
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Rows looked at to tell delimiters apart. */
const SAMPLE_ROWS = 30;

/** What Excel writes into the first line to say which delimiter follows. */
const SAID = /^sep=(.)\r?\n/i;

export interface Delimited {
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly string[])[];
}

export function parseDelimited(text: string): Delimited {
  const said = SAID.exec(text);
  const named = DELIMITERS.find((one) => one === said?.[1]);
  const body = named === undefined ? text : text.slice(said?.[0].length ?? 0);
  const delimiter = named ?? guessDelimiter(body);
  return { delimiter, rows: parseRows(body, delimiter, Infinity) };
}

/** The delimiter that cuts most rows into the same number of fields, and into more than one. */
export function guessDelimiter(text: string): Delimiter {
  const rated = DELIMITERS.map((delimiter) => {
    const rows = parseRows(text, delimiter, SAMPLE_ROWS).filter((row) => row.length > 0);
    const widths = new Map<number, number>();
    for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
    const [width = 1, times = 0] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    const alike = rows.length === 0 ? 0 : times / rows.length;
    return { delimiter, score: width < 2 ? 0 : alike + Math.min(width, 20) / 100 };
  });
  return rated.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** A quote counts only where a field begins: `5" pipe` is text. */
export function parseRows(text: string, delimiter: Delimiter, limit: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < limit) {
    const { field, next } =
      text.charCodeAt(at) === 34
        ? quotedField(text, at, delimiter)
        : plainField(text, at, delimiter);
    row.push(field);
    at = next;
    if (text.startsWith(delimiter, at)) {
      at++;
      if (at < text.length) continue;
      row.push("");
    }
    if (text.charCodeAt(at) === 13) at++;
    if (text.charCodeAt(at) === 10) at++;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Field {
  readonly field: string;
  /** Where the delimiter or line end stands. */
  readonly next: number;
}

function plainField(text: string, from: number, delimiter: Delimiter): Field {
  const stop = delimiter.charCodeAt(0);
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === stop || code === 10 || code === 13) break;
  }
  return { field: text.slice(from, at), next: at };
}

function quotedField(text: string, from: number, delimiter: Delimiter): Field {
  let field = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    // A quote that is never closed was no quote: the line is text as it stands.
    if (quote < 0) return plainField(text, from, delimiter);
    field += text.slice(at, quote);
    if (text.charCodeAt(quote + 1) !== 34) {
      const rest = plainField(text, quote + 1, delimiter);
      return { field: field + rest.field.trimEnd(), next: rest.next };
    }
    field += '"';
    at = quote + 2;
  }
}
