/**
 * The page at work: one grid, one open book, one pane on it.
 *
 * @packageDocumentation
 */
import {
  callFunction,
  FUNCTIONS,
  dayOf,
  readAreaName,
  type CellValue,
  type Day,
  type Language,
} from "../../core";
import { mountPane } from "../../pane";
import { libraryScript } from "../../pane/library-script";
import { openAnyBook, sayFileProblem, type FileProblem } from "../files";
import type { CellFunctions, Grid } from "../grid";
import { gridContent } from "../host/from-file";
import { OpenBook } from "../host/open-book";
import { paneHost, type Memory } from "../host/pane-host";
import { workbenchPort } from "../host/port";
import { savedFile, type OriginalFile } from "../host/save";
import { download, sampleFile, savedName } from "./files";
import { browserMemory } from "./memory";
import { Store } from "./state";
import { PAGE_WORDS } from "./words";

/** Where the pane keeps the display language; the page around it follows. */
const LANGUAGE = "language";
const BY = "by";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-US", zh: "zh-CN" };

const FUNCTIONS_OF_KEEL: CellFunctions = { names: Object.keys(FUNCTIONS), call: callFunction };

interface Opened {
  readonly file: OriginalFile;
  readonly book: OpenBook;
  /** Whether the file is of a format that is only read. */
  readonly isCopy: boolean;
  readonly closePane: () => void;
}

export class Bench {
  readonly store: Store;
  private readonly memory: Memory;
  private grid: Promise<Grid> | undefined;
  private opened: Opened | undefined;

  constructor(
    private readonly places: { readonly sheet: HTMLElement; readonly pane: HTMLElement },
  ) {
    this.memory = browserMemory((key, value) => {
      if (key === LANGUAGE) this.setLanguage(value === "zh" ? "zh" : "en");
    });
    const kept = this.memory.recall(LANGUAGE) ?? navigator.language;
    const language: Language = kept.toLowerCase().startsWith("zh") ? "zh" : "en";
    this.store = new Store({
      language,
      busy: "starting",
      fileName: "",
      isChanged: false,
      paneWidth: 340,
    });
  }

  private get words() {
    return PAGE_WORDS[this.store.now.language];
  }

  async openSample(): Promise<void> {
    await this.doing("starting", async () => this.show(await this.sample()));
  }

  sample(): Promise<OriginalFile> {
    return sampleFile(this.words.sampleName, this.store.now.language);
  }

  async open(name: string, read: () => Promise<OriginalFile>): Promise<void> {
    const { isChanged, fileName } = this.store.now;
    if (isChanged && !confirm(this.words.discard(fileName))) return;
    await this.doing({ opening: name }, async () => this.show(await read()));
  }

  async save(): Promise<void> {
    const { opened } = this;
    if (opened === undefined) return;
    await this.doing("saving", async () => {
      const { language } = this.store.now;
      const saved = await savedFile(opened.file, opened.book, { today: today(), language });
      if (!saved.ok) {
        this.complain(saved.problem, opened.file.name);
        return;
      }
      const { bytes, cells, sheets, lost } = saved.value;
      const name = savedName(opened.file.name);
      download(name, bytes);
      const [first] = lost;
      this.store.set({
        isChanged: false,
        message:
          first === undefined
            ? {
                kind: "info",
                say: (words) =>
                  opened.isCopy
                    ? words.savedCopy(name, opened.file.name)
                    : words.saved(name, cells, sheets),
              }
            : { kind: "warning", say: (words) => words.lost(lost.length, first) },
      });
    });
  }

  /** What a cell shows, `undefined` where there is no such cell. */
  async see(sheetName: string, cell: string): Promise<CellValue | undefined> {
    const area = readAreaName(cell);
    const grid = await this.grid;
    const sheet = grid?.sheets().find(({ name }) => name === sheetName);
    if (grid === undefined || sheet === undefined || area === undefined) return undefined;
    await grid.settled();
    return grid.read(sheet.id, { ...area, rows: 1, columns: 1 }).values[0]?.[0];
  }

  private async doing(
    busy: NonNullable<Store["now"]["busy"]>,
    work: () => Promise<void>,
  ): Promise<void> {
    this.store.set({ busy, message: undefined });
    try {
      await work();
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : String(fault);
      this.store.set({ message: { kind: "error", say: (words) => words.broken(message) } });
    } finally {
      this.store.set({ busy: undefined });
    }
  }

  private async show(file: OriginalFile): Promise<void> {
    const read = await openAnyBook(file.bytes, file.name);
    if (!read.ok) {
      this.complain(read.problem, file.name);
      return;
    }
    const grid = await (this.grid ??= this.makeGrid());
    this.opened?.closePane();
    await grid.load(gridContent(read.value));
    const { language } = this.store.now;
    const { tables } = read.value;
    const { settings } = await read.value.port({ today: today(), language }).survey();
    const book = new OpenBook(grid, { tables, settings });
    const port = workbenchPort(book, {
      today,
      language: () => this.store.now.language,
      by: () => this.memory.recall(BY),
    });
    const watched = {
      ...port,
      apply: async (edits: Parameters<typeof port.apply>[0]) => {
        const receipt = await port.apply(edits);
        if (receipt.outcome === "written") this.store.set({ isChanged: true });
        return receipt;
      },
    };
    const host = paneHost(book, watched, LOCALES[language], this.memory);
    const isCopy = read.value.kind === "xls" || read.value.kind === "ods";
    this.opened = { file, book, isCopy, closePane: mountPane(this.places.pane, host) };
    this.store.set({
      fileName: file.name,
      isChanged: false,
      ...(isCopy
        ? { message: { kind: "info", say: (words) => words.copied(file.name) } as const }
        : {}),
    });
  }

  /** The grid is large, so it comes after the page has been painted; so does what its functions read. */
  private async makeGrid(): Promise<Grid> {
    const [{ gridOnPage }] = await Promise.all([
      import(/* webpackChunkName: "grid" */ "../grid/on-page"),
      libraryScript(),
    ]);
    const grid = gridOnPage(this.places.sheet, this.store.now.language, FUNCTIONS_OF_KEEL);
    grid.onChange(() => this.store.set({ isChanged: true }));
    grid.onRefused((what) =>
      this.store.set({ message: { kind: "warning", say: (words) => words.refused[what] } }),
    );
    const dark = matchMedia("(prefers-color-scheme: dark)");
    grid.setDark(dark.matches);
    dark.addEventListener("change", () => grid.setDark(dark.matches));
    return grid;
  }

  private complain(problem: FileProblem, name: string): void {
    const say = (_: unknown, language: Language) => sayFileProblem(problem, name, language);
    this.store.set({ message: { kind: "error", say } });
  }

  private setLanguage(language: Language): void {
    this.store.set({ language });
    void this.grid?.then((grid) => grid.setLanguage(language));
  }
}

/** The calendar day where the user sits. */
function today(): Day {
  const now = new Date();
  const day = dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (day === undefined) throw new Error("the clock of this computer shows no day");
  return day;
}
