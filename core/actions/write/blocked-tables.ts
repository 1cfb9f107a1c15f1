/**
 * Which of Keel's own tables stand in the way of a command that appends to them.
 *
 * @packageDocumentation
 */
import type { TableKind } from "../../model/table";
import type { FoundTable } from "../../tables/found";
import { found, type Finding } from "../port/findings";
import { keelTable } from "../book/own-tables";
import type { Snapshot } from "../port/snapshot";
import { keelTableInfo, notWritable } from "./writable";

/** A finding for each that is locked, was read in part, or has lost its headers. */
export function blockedTables(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
  kinds: readonly TableKind[],
): readonly Finding[] {
  return kinds.flatMap((kind): readonly Finding[] => {
    const info = keelTableInfo(snapshot, kind);
    if (info === undefined) return [];
    const layout = keelTable(snapshot, tables, kind);
    if (layout !== undefined) return notWritable(snapshot, layout);
    const sheet = snapshot.sheets.find(({ id }) => id === info.sheet)?.name ?? info.sheet;
    return [found("headers-lost", "error", { sheet })];
  });
}
