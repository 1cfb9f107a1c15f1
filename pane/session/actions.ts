/** Actions of the core that are being landed; each goes from here as soon as it is there. */
import type {
  FormulaStyle,
  Language,
  Lens,
  Outcome,
  PlanRequest,
  SetUpRequest,
  Snapshot,
} from "../../core";

export interface PreviewLine {
  readonly sheetName: string;
  readonly area?: string;
  readonly text: string;
  readonly isNew: boolean;
}

const nothing: Outcome = { edits: [], inverse: [], report: { findings: [] } };

export const plan = (_snapshot: Snapshot, _request: PlanRequest): Outcome => nothing;
export const setUp = (_snapshot: Snapshot, _request: SetUpRequest): Outcome => nothing;
export const score = (_snapshot: Snapshot): Outcome => nothing;
export const renumber = (_snapshot: Snapshot): Outcome => nothing;
export const freeze = (_snapshot: Snapshot): Outcome => nothing;
export const setFormulas = (_snapshot: Snapshot, _style: FormulaStyle): Outcome => nothing;
export const previewOf = (
  _outcome: Outcome,
  _snapshot: Snapshot,
  _language: Language,
): readonly PreviewLine[] => [];
export const lensSentence = (_lens: Lens, _language: Language): string => "";
