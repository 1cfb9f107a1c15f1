/**
 * Mappings of other tools' exports that a workbook keeps under a name.
 *
 * @packageDocumentation
 */
import type { Mapping } from "../../imports/mapping";
import { mappingKey, printMapping, readMapping } from "../../imports/mapping-text";
import { KEPT } from "../../model/settings";
import type { FoundTable } from "../../tables/found";
import { keptTexts, rewritten } from "../book/kept-texts";
import { tablesOf } from "../book/own-tables";
import type { TextRow } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import type { Step } from "../write/step";

/** Those in the Settings table, then those that were once kept as document settings. */
export function keptMappings(
  snapshot: Snapshot,
  tables: readonly FoundTable[] = tablesOf(snapshot),
): readonly Mapping[] {
  const start = mappingKey("");
  const texts = [
    ...keptTexts(snapshot, tables, "mapping").map(({ name, text }) => ({ name, text })),
    ...Object.entries(snapshot.settings).flatMap(([key, text]) =>
      key.startsWith(start) ? [{ name: key.slice(start.length), text }] : [],
    ),
  ];
  const kept = new Map<string, Mapping>();
  for (const { name, text } of texts) {
    const read = readMapping(text);
    if (read.ok && !kept.has(name)) kept.set(name, { ...read.value, id: name, name });
  }
  return [...kept.values()];
}

/** What writes a mapping under a name: the row that has the name already, else a new one. */
export function keepMapping(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
  mapping: Mapping,
  name: string,
): { readonly steps: readonly Step[]; readonly rows: readonly TextRow[] } {
  const text = printMapping({ ...mapping, id: name, name });
  const before = keptTexts(snapshot, tables, "mapping").find((one) => one.name === name);
  if (before === undefined) {
    return { steps: [], rows: [{ key: KEPT.mapping[snapshot.language] + name, text }] };
  }
  return { steps: before.text === text ? [] : rewritten(before, text), rows: [] };
}
