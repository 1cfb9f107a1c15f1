/** Actions of the core that are being landed; each goes from here as soon as it is there. */
import type { Language, Outcome, Snapshot } from "../../core";

export interface PreviewLine {
  readonly sheetName: string;
  readonly area?: string;
  readonly text: string;
  readonly isNew: boolean;
}

const nothing: Outcome = { edits: [], inverse: [], report: { findings: [] } };

export const renumber: (snapshot: Snapshot) => Outcome = () => nothing;
export const freeze: (snapshot: Snapshot) => Outcome = () => nothing;
export const previewOf: (
  outcome: Outcome,
  snapshot: Snapshot,
  language: Language,
) => readonly PreviewLine[] = () => [];
