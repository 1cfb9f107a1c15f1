import {
  readFigure,
  type ChangeAction,
  type ChangeRequest,
  type Day,
  type ReasonClass,
} from "../../core";
import type { Session } from "./session";

/** A change as it stands in the form. */
export interface ChangeForm {
  /** What is changed: of a KPI it is the target. */
  readonly subject: "keyResult" | "kpi";
  /** What the log calls the KPI. */
  readonly kpi?: string;
  readonly action: ChangeAction;
  /** Id of the key result, of the objective where one is added. */
  readonly item?: string;
  readonly objective?: string;
  readonly reasonClass: ReasonClass;
  readonly reason: string;
  readonly evidence: string;
  readonly proposedBy: string;
  readonly approvedBy: string;
  /** Without it, the day of the workbook. */
  readonly effective?: Day;
  /** In the unit of the key result. */
  readonly target: string;
  /** Key results, one a line. */
  readonly sentences: string;
}

export const EMPTY_CHANGE: ChangeForm = {
  subject: "keyResult",
  action: "replace",
  reasonClass: "external_shift",
  reason: "",
  evidence: "",
  proposedBy: "",
  approvedBy: "",
  target: "",
  sentences: "",
};

/** The form of the Change tab, kept while the user looks elsewhere. */
export class Changing {
  constructor(private readonly session: Session) {}

  set(part: Partial<ChangeForm>): void {
    this.session.change({ changing: { ...this.session.state.changing, ...part } });
  }

  /** @param item - Chosen in the form, or the first on offer. */
  preview(item: string, unit: string | undefined, asOf: Day): void {
    const request = requestOf(this.session.state.changing, item, unit, asOf);
    this.session.writing.propose("change", (snapshot, { change }) => change(snapshot, request));
  }

  /** Edits by hand, written down with the reason and the approver of the form. */
  previewEdits(keys: readonly string[], asOf: Day): void {
    const reason = requestOf(this.session.state.changing, "", undefined, asOf);
    this.session.writing.propose("change", (snapshot, { recordEdits }) =>
      recordEdits(snapshot, keys, reason),
    );
  }

  previewDue(): void {
    this.session.writing.propose("change", (snapshot, { applyChanges }) => applyChanges(snapshot));
  }

  async write(): Promise<void> {
    if (await this.session.writing.confirm()) this.session.change({ changing: EMPTY_CHANGE });
  }
}

function requestOf(
  form: ChangeForm,
  item: string,
  unit: string | undefined,
  asOf: Day,
): ChangeRequest {
  const { reasonClass, reason, evidence, proposedBy, approvedBy } = form;
  const action = form.subject === "kpi" ? "retarget" : form.action;
  const target = readFigure(form.target, unit);
  return {
    action,
    item,
    reasonClass,
    reason,
    evidence,
    proposedBy,
    approvedBy,
    effective: form.effective ?? asOf,
    sentences: form.sentences.split("\n"),
    ...(target !== undefined && { target }),
  };
}
