/**
 * The mappings that come with Keel, and which of them an export was made for.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";
import type { ImportField, Mapping } from "./mapping";
import { feishu } from "./tools/feishu";
import { goalTools } from "./tools/goal-tools";
import { trackers } from "./tools/trackers";
import { viva } from "./tools/viva";

export const KNOWN_MAPPINGS: readonly Mapping[] = [viva, feishu, ...trackers, ...goalTools];

/** The mapping of the tool that wrote these headers; the one that says most about them. */
export function mappingFor(
  headers: readonly string[],
  mappings: readonly Mapping[] = KNOWN_MAPPINGS,
): Mapping | undefined {
  const there = new Set(headers.map(plainWord));
  return mappings
    .filter(({ signature }) => signature.every((header) => there.has(plainWord(header))))
    .sort((one, other) => other.signature.length - one.signature.length)[0];
}

/** What stands in which columns, by zero-based place in the header. */
export interface MappedHeader {
  readonly places: ReadonlyMap<number, ImportField>;
  /** Headers of the mapping that are not there, one for each column it maps. */
  readonly missing: readonly string[];
}

/**
 * Each header goes to one field. Of columns with the same name the first one counts; check-ins also
 * stand in the columns without a name behind theirs.
 */
export function mappedHeader(headers: readonly string[], { columns }: Mapping): MappedHeader {
  const plain = headers.map(plainWord);
  const places = new Map<number, ImportField>();
  const missing: string[] = [];
  for (const { headers: names, to } of columns) {
    const place = names
      .map((name) => plain.indexOf(plainWord(name)))
      .find((at) => at >= 0 && !places.has(at));
    if (place === undefined) missing.push(names[0] ?? to);
    else places.set(place, to);
  }
  const checkIns = [...places].find(([, to]) => to === "checkIns")?.[0];
  if (checkIns !== undefined) {
    for (let at = checkIns + 1; at < plain.length && plain[at] === ""; at++) {
      places.set(at, "checkIns");
    }
  }
  return { places, missing };
}
