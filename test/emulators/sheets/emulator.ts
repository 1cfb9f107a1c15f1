/**
 * A Google spreadsheet with an add-on, in Node: opening, menu clicks, calls from the page, and
 * custom functions in cells. Every run starts in a fresh world, as on the real host.
 *
 * @packageDocumentation
 */
import { parse } from "acorn";
import { Script } from "node:vm";
import { answerFor, parametersFor } from "./answer";
import { readCellName, type CellPosition } from "../../../core";
import type { SeenCell } from "../../support/book";
import { cellAt, change, newBook, typistOf, type Book, type Sheet } from "./book";
import { Calculation, type CustomAnswer } from "./calculate";
import { argumentsFor, shownAnswer, thrownText } from "./custom-call";
import { Realm } from "./realm";
import { Fault } from "./rules";
import { noCounts, Run, type AuthMode, type Counts, type Shown } from "./run";
import { defineServices } from "./services";
import { typeInto } from "./typing";

/** The files of an Apps Script project. */
export interface Project {
  readonly server: string;
  /** Text of appsscript.json. */
  readonly manifest: string;
  /** HTML files by name without ending. */
  readonly pages?: Readonly<Record<string, string>>;
}

export interface EmulatorOptions {
  readonly book?: Book;
  readonly userLocale?: string;
  /** Milliseconds a custom function has; 30,000 on the real host. */
  readonly customTime?: number;
  /** Lets a call of the spreadsheet service fail, by its name and how many writes came before. */
  readonly failing?: (method: string, writesBefore: number) => boolean;
}

const RUN_TIME = 360_000;
const CUSTOM_TIME = 30_000;

export class SheetsEmulator {
  readonly book: Book;
  readonly counts: Counts = noCounts();
  readonly shown: Shown = { menus: [], alerts: [] };
  private readonly script: Script;
  private readonly scopes: readonly string[];
  private readonly functions: ReadonlySet<string>;
  private readonly pages: ReadonlyMap<string, string>;
  private kept: { readonly run: Run; calls: number } | undefined;

  constructor(
    project: Project,
    private readonly options: EmulatorOptions = {},
  ) {
    this.book = options.book ?? newBook();
    this.functions = topLevelFunctions(project.server);
    this.script = new Script(project.server, { filename: "server.js" });
    const { oauthScopes = [] } = JSON.parse(project.manifest) as {
      readonly oauthScopes?: readonly string[];
    };
    this.scopes = oauthScopes;
    this.pages = new Map(Object.entries(project.pages ?? {}));
  }

  /** Someone opens the document. */
  open(mode: "NONE" | "LIMITED" | "FULL" = "LIMITED"): void {
    const run = this.start(mode);
    this.invoke(run, "onOpen", [run.realm.give({ authMode: mode })], RUN_TIME);
  }

  install(): void {
    const run = this.start("FULL");
    this.invoke(run, "onInstall", [run.realm.give({ authMode: "FULL" })], RUN_TIME);
  }

  /** A click on the menu item of a handler. */
  click(handler: string): void {
    this.invoke(this.start("FULL"), handler, [], RUN_TIME);
  }

  /** google.script.run: the answer as the page gets it; throws what the failure handler gets. */
  call(name: string, ...params: readonly unknown[]): unknown {
    if (!this.functions.has(name) || name.endsWith("_")) {
      const message = `google.script.run.${name} is not a function`;
      throw new Fault("private-function", message, "TypeError");
    }
    const run = this.start("FULL");
    return answerFor(run.realm, this.invoke(run, name, parametersFor(run.realm, params), RUN_TIME));
  }

  /**
   * A cell calls a custom function; `undefined` when there is none of that name.
   *
   * @param args - plain values; a `Date` becomes one of the script's own
   */
  custom(name: string, args: readonly unknown[]): CustomAnswer | undefined {
    if (!this.functions.has(name) || name.endsWith("_")) return undefined;
    const run = this.cellRun();
    try {
      const given = argumentsFor(run.realm, args);
      const time = this.options.customTime ?? CUSTOM_TIME;
      return { value: shownAnswer(this.invoke(run, name, given, time), this.book.timeZone) };
    } catch (error) {
      this.kept = undefined;
      return { thrown: thrownText(error) };
    }
  }

  /** What a person sees in a cell; the note of an error with it. */
  peek(sheetName: string, address: string): SeenCell & { readonly note?: string } {
    const [sheet, { row, column }] = this.place(sheetName, address);
    const cell = cellAt(sheet, row, column);
    const calculation = new Calculation(this.book, (name, args) => this.custom(name, args));
    return {
      ...calculation.show(sheet, row, column),
      ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
      ...(cell?.format === undefined ? {} : { format: cell.format }),
    };
  }

  /** A person types into a cell. */
  type(sheetName: string, address: string, value: unknown): void {
    const [sheet, { row, column }] = this.place(sheetName, address);
    const before = cellAt(sheet, row, column);
    const { format } = before ?? {};
    change(this.book, sheet, row, column, {
      ...(format === undefined ? {} : { format }),
      ...typeInto(value, format, typistOf(this.book)),
    });
  }

  private place(sheetName: string, address: string): readonly [Sheet, CellPosition] {
    const sheet = this.book.sheets.find(({ name }) => name === sheetName);
    const at = readCellName(address);
    if (sheet === undefined || at === undefined) throw new Error(`no ${sheetName}!${address}`);
    return [sheet, at];
  }

  /** Cells that calculate together share a world; it is left behind now and then. */
  private cellRun(): Run {
    if (this.kept === undefined || this.kept.calls > 5000) {
      this.kept = { run: this.start("CUSTOM_FUNCTION"), calls: 0 };
    }
    this.kept.calls++;
    return this.kept.run;
  }

  private start(mode: AuthMode): Run {
    const run = new Run({
      realm: new Realm(this.book.now),
      book: this.book,
      mode,
      scopes: this.scopes,
      custom: (name, args) => this.custom(name, args),
      counts: this.counts,
      userLocale: this.options.userLocale ?? "en",
      pages: this.pages,
      shown: this.shown,
      failing: this.options.failing ?? (() => false),
    });
    defineServices(run);
    run.realm.run(this.script, RUN_TIME);
    run.loading = false;
    return run;
  }

  private invoke(run: Run, name: string, args: readonly unknown[], time: number): unknown {
    const found = run.realm.global(name);
    if (typeof found !== "function" || !this.functions.has(name)) {
      throw new Fault("private-function", `Script function not found: ${name}`);
    }
    const entry = "emulatedCall";
    run.realm.define(entry, () => (found as (...args: readonly unknown[]) => unknown)(...args));
    return run.realm.run(CALL, time);
  }
}

const CALL = new Script("emulatedCall()");

/** Apps Script finds functions by reading the text: declarations at the top of the file only. */
function topLevelFunctions(server: string): ReadonlySet<string> {
  try {
    const { body } = parse(server, { ecmaVersion: 2021, sourceType: "script" });
    return new Set(
      body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node.id.name] : [])),
    );
  } catch (error) {
    throw new Fault("syntax", `SyntaxError: ${String(error)}`);
  }
}
