/**
 * What the pane does: reads the workbook, keeps its state, and hands work to the host. No element of
 * the page is known here, so it runs in tests as it does in the pane.
 *
 * @packageDocumentation
 */
import { LANGUAGES, type Language, type Library, type SheetId, type Spot } from "../../core";
import type { PaneHost } from "../host";
import type { Notice } from "./notice";
import { Changing, EMPTY_CHANGE } from "./changing";
import { openingTab } from "./opening";
import { Planning } from "./planning";
import { Importing } from "./importing";
import { Reading } from "./reading";
import { readBook, viewsOf } from "./read-book";
import { readSelection } from "./selection";
import type { PaneState } from "./state";
import { Store } from "./store";
import type { TabId } from "./tabs";
import { Writing } from "./writing";

/** A workbook of more cells is read again only when the user asks for it. */
const READ_AT_ONCE = 200_000;
const LANGUAGE = "language";

/** Parts of the state that come and go. */
type Passing = "notice" | "work" | "pending" | "drafts" | "selection" | "mapped" | "importing";

export class Session {
  readonly store: Store<PaneState>;
  readonly planning: Planning;
  readonly writing: Writing;
  readonly changing: Changing;
  readonly reading: Reading;
  readonly importing: Importing;
  private readonly endings: (() => void)[] = [];
  /** Counts readings, so that one that was stopped or overtaken is not shown. */
  private readings = 0;
  private selecting = 0;
  private cells = 0;

  constructor(readonly host: PaneHost) {
    this.store = new Store<PaneState>({
      language: languageOf(host),
      tab: "plan",
      isStale: false,
      ticked: [],
      hidden: [],
      choices: { count: 3, bases: {} },
      corrections: [],
      changing: EMPTY_CHANGE,
      outdated: [],
      undo: [],
    });
    this.planning = new Planning(this);
    this.writing = new Writing(this);
    this.changing = new Changing(this);
    this.reading = new Reading(this);
    this.importing = new Importing(this);
  }

  get state(): PaneState {
    return this.store.value;
  }

  change(part: Partial<PaneState>): void {
    this.store.set({ ...this.state, ...part });
  }

  /** Reads the workbook for the first time and opens what needs attention. */
  async start(): Promise<void> {
    this.endings.push(
      this.host.onSelection(() => void this.select()),
      this.host.onChange(() => void this.changed()),
    );
    void this.askFunctions();
    void this.select();
    await this.refresh();
    const { book } = this.state;
    if (book !== undefined) this.change({ tab: openingTab(book) });
    this.writing.recall();
  }

  stop(): void {
    this.readings++;
    this.selecting++;
    for (const end of this.endings.splice(0)) end();
  }

  open(tab: TabId): void {
    this.change({ tab });
  }

  /** Says everything in another language at once; what is drafted is drafted anew in it. */
  setLanguage(language: Language): void {
    if (language === this.state.language) return;
    this.host.remember(LANGUAGE, language);
    const { book, corrections } = this.state;
    this.change({
      language,
      ...(book && { book: viewsOf(book, { language, corrections }) }),
    });
    this.planning.renew();
    this.writing.renew();
  }

  /** Lets Keel read a hidden sheet, or no longer. */
  async letRead(sheet: SheetId, yes: boolean): Promise<void> {
    const others = this.state.ticked.filter((one) => one !== sheet);
    this.change({ ticked: yes ? [...others, sheet] : others });
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const mine = ++this.readings;
    const isStopped = (): boolean => mine !== this.readings;
    this.change({ work: { what: "reading", canStop: true } });
    const read = await this.asking(() =>
      readBook(this.host.port, {
        language: this.state.language,
        corrections: this.state.corrections,
        library: this.library(),
        ticked: this.state.ticked,
        isStopped,
        onProgress: (done, total) => {
          if (!isStopped()) this.change({ work: { what: "reading", done, total, canStop: true } });
        },
      }),
    );
    if (isStopped()) return;
    this.drop("work");
    if (read === undefined) return;
    this.cells = read.cells;
    this.change({ book: read.book, hidden: read.hidden, isStale: false });
    this.planning.renew();
    this.writing.renew();
  }

  /** Stops reading; writing is over in a moment and can be undone. */
  cancel(): void {
    if (this.state.work?.canStop !== true) return;
    this.readings++;
    this.drop("work");
    this.tell({ code: "stopped" });
  }

  tell(notice: Notice): void {
    this.change({ notice });
  }

  /** Forgets parts of the state. */
  drop(...parts: readonly Passing[]): void {
    const kept = Object.entries(this.state).filter(([name]) => !parts.some((one) => one === name));
    this.store.set(Object.fromEntries(kept) as unknown as PaneState);
  }

  async show({ sheet, area }: Pick<Spot, "sheet" | "area">): Promise<void> {
    await this.asking(() => this.host.show({ sheet, area }));
  }

  async recalculate(): Promise<void> {
    this.change({ work: { what: "recalculate", canStop: false } });
    const count = await this.asking(() => this.host.recalculate());
    this.drop("work");
    if (count !== undefined) this.tell({ code: "recalculated", count });
  }

  /** Asks the host; when it throws, the user is told and the answer is `undefined`. */
  async asking<Answer>(question: () => Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await question();
    } catch (fault) {
      this.tell({
        code: "host-fault",
        message: fault instanceof Error ? fault.message : String(fault),
      });
      return undefined;
    }
  }

  /** Without it everything else works: the user is told, and it is tried again at the next reading. */
  private async library(): Promise<Library> {
    try {
      return await this.host.library();
    } catch {
      this.tell({ code: "no-library" });
      return [];
    }
  }

  private async select(): Promise<void> {
    const mine = ++this.selecting;
    const selection = await this.asking(() => readSelection(this.host.port));
    if (mine !== this.selecting) return;
    if (selection === undefined) this.drop("selection");
    else this.change({ selection });
  }

  private async changed(): Promise<void> {
    void this.select();
    const { work } = this.state;
    // The command under way reads again when it is done.
    if (work !== undefined && work.what !== "reading") return;
    if (this.cells > READ_AT_ONCE) this.change({ isStale: true });
    else await this.refresh();
  }

  private async askFunctions(): Promise<void> {
    const functionsWork = await this.host.functionsWork().catch(() => false);
    this.change({ functionsWork });
  }
}

function languageOf(host: PaneHost): Language {
  const kept = LANGUAGES.find((language) => language === host.recall(LANGUAGE));
  return kept ?? (host.locale.toLowerCase().startsWith("zh") ? "zh" : "en");
}
