import { bindIds, type Edits, type Finding, type Receipt } from "../../core";
import { COMMANDS, type CommandId } from "./commands";
import { toneOf } from "./notice";
import type { Session } from "./session";
import type { Proposal } from "./state";
import { inverseWithin, inverseWithout, pushed, type DoneCommand } from "./undo-stack";

/** A check-in is worth so many tries; whoever types that fast has the sheet open. */
const ATTEMPTS = 3;

/** Previews, writes and takes back; every write goes through here. */
export class Writing {
  constructor(private readonly session: Session) {}

  /** Shows what a command would write. Nothing is written yet. */
  propose(command: CommandId, again: Proposal): void {
    const { notice } = this.session.state;
    this.preview(command, again);
    // What went wrong before a good preview is over.
    const isOver = notice !== undefined && toneOf(notice) !== "good";
    const { state } = this.session;
    if (isOver && state.pending?.command === command && state.notice === notice) {
      this.session.drop("notice");
    }
  }

  private preview(command: CommandId, again: Proposal): void {
    const { book, language } = this.session.state;
    if (book === undefined) return;
    const outcome = again(book.snapshot, book.actions);
    if (outcome.edits.length === 0) {
      this.withdraw();
      const { findings } = outcome.report;
      this.session.tell({ code: "nothing-to-do", command, findings });
      return;
    }
    const lines = book.actions.previewOf(outcome, book.snapshot, language);
    this.session.change({ pending: { command, outcome, lines, again } });
  }

  /** Makes the preview anew from what was just read, or in the language just chosen. */
  renew(): void {
    const { pending } = this.session.state;
    if (pending !== undefined) this.preview(pending.command, pending.again);
  }

  withdraw(): void {
    this.session.drop("pending");
  }

  /** Writes what the preview shows; whether it stands in the workbook now. */
  async confirm(): Promise<boolean> {
    const { pending, book } = this.session.state;
    if (pending === undefined || book === undefined) return false;
    const { command } = pending;
    const outcome = book.actions.remembering(book.snapshot, pending.outcome);
    const receipt = await this.apply(command, outcome.edits, false);
    if (receipt === undefined) return false;
    if (receipt.outcome === "written") {
      const inverse = bindIds(outcome.inverse, receipt);
      this.remember({ command, inverse });
      this.withdraw();
    }
    if (receipt.outcome === "partial") {
      this.remember({ command, inverse: inverseWithin(outcome.inverse, receipt.written) });
    }
    await this.session.refresh();
    await this.keep();
    return receipt.outcome === "written";
  }

  /**
   * Writes at once what needs no preview, and says what a preview would have said. Where somebody was
   * faster, the workbook has been read again by then, and it is tried again.
   */
  async perform(command: CommandId, make: Proposal): Promise<boolean> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      this.propose(command, make);
      const { pending } = this.session.state;
      if (pending?.command !== command) return false;
      const { findings } = pending.outcome.report;
      if (await this.confirm()) {
        this.add(findings);
        return true;
      }
      if (!this.wasOvertaken()) return false;
    }
    return false;
  }

  private wasOvertaken(): boolean {
    const { notice } = this.session.state;
    return notice?.code === "receipt" && notice.receipt.outcome === "changed";
  }

  /** To what is said of the command that has just been written. */
  private add(findings: readonly Finding[]): void {
    const { notice } = this.session.state;
    if (notice?.code === "receipt" && findings.length > 0) {
      this.session.tell({ ...notice, findings });
    }
  }

  /** Writes scores at once; new columns in a table of the user's own are shown first. */
  async writeScores(): Promise<void> {
    const { book } = this.session.state;
    if (book === undefined) return;
    const { score } = book.actions;
    const { edits, report } = score(book.snapshot);
    const noColumns = report.findings.some(({ code }) => code === "columns-not-keels");
    if (edits.length > 0 || !noColumns) await this.perform("score", (now) => score(now));
    else this.propose("score", (now) => score(now, { addColumns: true }));
  }

  /** Takes the last command back. When it is refused, the command can still be taken back later. */
  async undo(): Promise<void> {
    const { undo } = this.session.state;
    const last = undo[undo.length - 1];
    if (last === undefined) return;
    const receipt = await this.apply(last.command, last.inverse, true);
    if (receipt?.outcome === "written") {
      this.session.change({ undo: this.session.state.undo.filter((one) => one !== last) });
    }
    if (receipt?.outcome === "restored" && receipt.remains !== undefined) {
      const rest = { ...last, inverse: inverseWithout(last.inverse, receipt.remains) };
      const undo = this.session.state.undo.map((one) => (one === last ? rest : one));
      this.session.change({ undo });
    }
    await this.session.refresh();
    await this.keep();
  }

  /** Whether the last undo stopped at what people typed into a sheet of Keel's, and one went before. */
  get canSkip(): boolean {
    const { notice, undo } = this.session.state;
    const last = undo[undo.length - 1];
    if (notice?.code !== "receipt" || !notice.undoing || undo.length < 2) return false;
    const { receipt } = notice;
    if (receipt.outcome !== "changed") return false;
    const { sheet } = receipt.place;
    return last?.inverse.some((edit) => edit.do === "removeSheet" && edit.sheet === sheet) ?? false;
  }

  /** Leaves the last command as it stands, typed cells and all, and takes the one before back. */
  async skipAndUndo(): Promise<void> {
    if (!this.canSkip) return;
    this.session.change({ undo: this.session.state.undo.slice(0, -1) });
    await this.undo();
  }

  /** What an earlier session has kept in the workbook can be taken back in this one. */
  recall(): void {
    const { book, undo } = this.session.state;
    if (book === undefined || undo.length > 0) return;
    const kept = book.actions.keptUndo(book.snapshot);
    const command = COMMANDS.find((one) => one === kept?.command);
    if (kept === undefined || command === undefined) return;
    this.session.change({ undo: [{ command, inverse: kept.inverse }] });
  }

  /** Keeps the last command in the workbook as well; where that fails, the session still knows it. */
  private async keep(): Promise<void> {
    const { book, undo } = this.session.state;
    if (book === undefined) return;
    const last = undo[undo.length - 1];
    const edits = book.actions.keepUndo(
      book.snapshot,
      last && { ...last, day: book.snapshot.today },
    );
    if (edits.length > 0) await this.session.host.port.apply(edits).catch(() => undefined);
  }

  private remember(done: DoneCommand): void {
    this.session.change({ undo: pushed(this.session.state.undo, done) });
  }

  private async apply(
    command: CommandId,
    edits: Edits,
    undoing: boolean,
  ): Promise<Receipt | undefined> {
    const { session } = this;
    session.change({ work: { what: undoing ? "undo" : command, canStop: false } });
    const receipt = await session.asking(() => session.host.port.apply(edits));
    session.drop("work");
    if (receipt !== undefined) session.tell({ code: "receipt", command, undoing, receipt });
    return receipt;
  }
}
