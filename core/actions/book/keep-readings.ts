/**
 * Keeps in the workbook what the user has said of its tables, as rows of the Settings table: so it
 * holds on every host, in a copy of the file, and for everybody who opens it.
 *
 * @packageDocumentation
 */
import { KEPT } from "../../model/settings";
import { isAsFound, type TableCorrection } from "../../tables/correction";
import { printCorrection } from "../../tables/correction-text";
import { found, type Finding } from "../port/findings";
import { keptTexts, rewritten } from "./kept-texts";
import type { Outcome } from "../port/outcome";
import { tablesOf } from "./own-tables";
import { settingSteps } from "../write/setting-steps";
import { settingsLayout, type TextRow } from "./settings-table";
import type { Snapshot } from "../port/snapshot";
import { outcomeOf, refused, type Step } from "../write/step";
import { notWritable, unreadKeelTables } from "../write/writable";

/** Writes the corrections that the snapshot was read with; one that says nothing is taken out. */
export function keepReadings(snapshot: Snapshot): Outcome {
  const tables = tablesOf(snapshot);
  const layout = settingsLayout(snapshot, tables);
  const blocked =
    layout === undefined
      ? unreadKeelTables(snapshot).filter(({ code }) => code === "keel-table-unread")
      : notWritable(snapshot, layout);
  if (blocked.length > 0) return refused(blocked);
  const kept = keptTexts(snapshot, tables, "reading");
  const told: Finding[] = [];
  const steps: Step[] = [];
  const added: TextRow[] = [];
  for (const correction of snapshot.corrections ?? []) {
    const text = isAsFound(correction) ? undefined : printCorrection(correction);
    const before = kept.find(({ name }) => name === correction.id);
    if (text === before?.text) continue;
    told.push(toldOf(correction));
    if (before === undefined) {
      if (text !== undefined)
        added.push({ key: KEPT.reading[snapshot.language] + correction.id, text });
    } else steps.push(...rewritten(before, text));
  }
  if (told.length === 0) return refused([found("readings-kept-already", "info", {})]);
  const more = added.length === 0 ? [] : settingSteps(snapshot, tables, {}, added);
  return outcomeOf([...steps, ...more], told);
}

function toldOf(correction: TableCorrection): Finding {
  const { id: name, kind, stated, headerRow, columns } = correction;
  if (isAsFound(correction)) return found("reading-forgotten", "info", { name });
  return found("reading-kept", "info", {
    name,
    ...(kind === undefined ? {} : { kind }),
    ...(stated ? { headerRow } : {}),
    columns: columns.map(({ header, field }) => ({
      header,
      ...(field === undefined ? {} : { field }),
    })),
  });
}
