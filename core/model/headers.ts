/**
 * Column headers in both languages: the one Keel writes, then those it also reads.
 *
 * @packageDocumentation
 */
import type { Bilingual, Language } from "../kernel/language";
import { plainWord } from "../kernel/plain-word";
import { KPI_HEADERS } from "./headers-kpi";
import { LOG_HEADERS } from "./headers-log";
import { OKR_HEADERS } from "./headers-okr";
import type { Field, FieldOf, TableKind } from "./table";

export interface Header extends Bilingual {
  /** Read in both languages, never written. */
  readonly also?: readonly string[];
}

export type Headers<Kind extends TableKind> = { readonly [Name in FieldOf<Kind>]: Header };

export const HEADERS: { readonly [Kind in TableKind]: Headers<Kind> } = {
  kpis: KPI_HEADERS,
  okrs: OKR_HEADERS,
  ...LOG_HEADERS,
};

/** What a header may mean: a column of one of the tables. */
export interface HeaderReading {
  readonly kind: TableKind;
  readonly field: Field;
  /** The text is Keel's own word for the column, not a synonym of it. */
  readonly isOwn: boolean;
}

/** Header of a column as Keel writes it. */
export function headerOf<Kind extends TableKind>(
  kind: Kind,
  field: FieldOf<Kind>,
  language: Language,
): string {
  const headers: Headers<Kind> = HEADERS[kind];
  return headers[field][language];
}

/**
 * Every column that a header text may stand for. Notes in brackets and units are left off:
 * `目标值（万元）` reads like `目标值`.
 */
export function readHeader(text: string): readonly HeaderReading[] {
  const plain = plainWord(text);
  return INDEX.get(plain) ?? INDEX.get(withoutNote(plain)) ?? [];
}

/** The column of one kind of table that a header text stands for. */
export function readHeaderOf<Kind extends TableKind>(
  kind: Kind,
  text: string,
): FieldOf<Kind> | undefined {
  const reading = readHeader(text).find((one) => one.kind === kind);
  return reading?.field;
}

const withoutNote = (plain: string): string =>
  plain
    .replace(/[([{【][^)\]}】]*[)\]}】]/g, "")
    .replace(/[:：*]+$/, "")
    .trim();

const INDEX: ReadonlyMap<string, readonly HeaderReading[]> = buildIndex();

function buildIndex(): ReadonlyMap<string, readonly HeaderReading[]> {
  const index = new Map<string, HeaderReading[]>();
  for (const [kind, headers] of Object.entries(HEADERS)) {
    for (const [field, { en, zh, also = [] }] of Object.entries<Header>(headers)) {
      const own = new Set([en, zh].map(plainWord));
      for (const word of new Set([en, zh, ...also].map(plainWord))) {
        const reading = { kind, field, isOwn: own.has(word) } as HeaderReading;
        const known = index.get(word);
        if (known === undefined) index.set(word, [reading]);
        else known.push(reading);
      }
    }
  }
  return index;
}
