/**
 * What the user says of tables: kept in the Settings table, and said in the pane since.
 *
 * @packageDocumentation
 */
import type { TableCorrection } from "../../tables/correction";
import { readCorrection, type CorrectionProblem } from "../../tables/correction-text";
import type { FoundTable } from "../../tables/found";
import { keptTexts, type KeptText } from "./kept-texts";
import type { Snapshot } from "../port/snapshot";

/** A text of the Settings table that can no longer be read. */
export interface BrokenText {
  readonly kept: KeptText;
  readonly problem: CorrectionProblem;
}

export interface BookCorrections {
  readonly corrections: readonly TableCorrection[];
  /** Ids of those that the workbook keeps, also where the pane says otherwise by now. */
  readonly kept: readonly string[];
  readonly broken: readonly BrokenText[];
}

export function correctionsOf(
  snapshot: Pick<Snapshot, "regions" | "corrections">,
  found: readonly FoundTable[],
): BookCorrections {
  const said = snapshot.corrections ?? [];
  const all: TableCorrection[] = [];
  const broken: BrokenText[] = [];
  for (const one of keptTexts(snapshot, found, "reading")) {
    const read = readCorrection(one.name, one.text);
    if (!read.ok) broken.push({ kept: one, problem: read.problem });
    else all.push(read.value);
  }
  const kept = all.filter((one) => !said.some(({ id }) => id === one.id));
  return { corrections: [...kept, ...said], kept: all.map(({ id }) => id), broken };
}
