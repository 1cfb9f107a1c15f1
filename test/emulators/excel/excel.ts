/**
 * An Excel to run add-ins against: Microsoft's own proxy layer, loaded unchanged from
 * `@microsoft/office-js` (development only), over the workbook of `book.ts`.
 *
 * Loading, batching, null objects, `debugInfo`, requirement sets and the handing over of arguments
 * to cell functions are Microsoft's; cells, tables, protection and limits are ours.
 *
 * @packageDocumentation
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Area } from "../../../core/kernel/address";
import type { BookSpec } from "../../support/book";
import { Book } from "./book";
import { Executor, type Response } from "./executor";
import { noFunctions } from "./cell-functions";
import type { HostObject } from "./object";
import { openSandbox, type Sandbox } from "./sandbox";
import type { Sheet } from "./shapes";

export interface ExcelOptions {
  readonly book?: BookSpec;
  /** Highest version of each requirement set; a set that is not named is not supported. */
  readonly sets?: Readonly<Record<string, number>>;
  /** BCP 47. */
  readonly displayLanguage?: string;
  /** Serial of the day that TODAY() gives. */
  readonly today?: number;
  readonly year?: number;
  /** The script at an address beside the page, where it is not the built one. */
  readonly served?: (src: string) => string | undefined;
}

/** Excel of Microsoft 365. */
export const CURRENT_SETS: Readonly<Record<string, number>> = {
  ExcelApi: 1.17,
  SharedRuntime: 1.2,
  CustomFunctionsRuntime: 1.4,
  CustomFunctions: 1.8,
};

/** https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets */
export const LTSC_2021_SETS: Readonly<Record<string, number>> = {
  ExcelApi: 1.14,
  SharedRuntime: 1.1,
  CustomFunctionsRuntime: 1.3,
  CustomFunctions: 1.7,
};

export interface ExcelUnderTest {
  readonly book: Book;
  readonly executor: Executor;
  readonly sandbox: Sandbox;
  /** A person selects cells. */
  select(sheet: Sheet, area: Area): void;
  /** Hands a message of the host to the page, as a call of a cell function. */
  send(message: unknown): void;
}

/** Where `npm ci` has put Microsoft's library. */
export const OFFICE_JS = "node_modules/@microsoft/office-js/dist/excel-web-16.00.js";

let source: string | undefined;

/** @param root - folder of the repository */
export function openExcel(
  root: string,
  options: ExcelOptions = {},
  functions: () => HostObject = () => noFunctions,
): ExcelUnderTest {
  const { sets = CURRENT_SETS, displayLanguage = "en-US" } = options;
  const spec = options.book ?? { sheets: [{ name: "Sheet1", rows: [] }] };
  const book = new Book(spec, options.today ?? 46112, options.year ?? 2026);
  const executor = new Executor(book, functions);
  const globals = {
    keelAnswer: (text: string): string => JSON.stringify(executor.answer(text) satisfies Response),
    keelIsSupported: (name: string, version = "1.1") => supported(sets, name, version),
    keelLanguage: displayLanguage,
  };
  const sandbox = openSandbox(globals, options.served ?? ((src) => builtScript(root, src)));
  sandbox.run(OFFICE_BEFORE, "office");
  source ??= readFileSync(join(root, OFFICE_JS), "utf8");
  sandbox.run(source, OFFICE_JS);
  sandbox.run(OFFICE_AFTER, "office-after");
  const call = (name: string, ...args: readonly unknown[]): void => {
    (sandbox.window[name] as (...list: readonly unknown[]) => void)(...args);
  };
  book.changed.push((sheet, area) => call("keelChanged", sheet.id, `R${area.row}C${area.column}`));
  return {
    book,
    executor,
    sandbox,
    select: (sheet, area) => {
      book.active = sheet;
      book.selection = { sheet, area };
      call("keelSelected");
    },
    send: (message) => call("keelSend", JSON.stringify(message)),
  };
}

function builtScript(root: string, src: string): string | undefined {
  const path = join(root, "dist/excel", src);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** `1.10` is above `1.9`. */
function supported(sets: Readonly<Record<string, number>>, name: string, version: string): boolean {
  const has = sets[name];
  if (has === undefined) return false;
  const minor = (text: string): number => Number(text.split(".")[1] ?? 0);
  return minor(version) <= minor(String(has));
}

/** What `office.js` itself would have put there before it loads the host's file. */
export const OFFICE_BEFORE = `
var keelSetReady;
var keelReady = new Promise(function (resolve) { keelSetReady = resolve; });
var Microsoft = { Office: { WebExtension: {
  HostType: { Excel: "Excel" },
  PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
  onReady: function (callback) {
    return keelReady.then(function (info) {
      if (callback) callback(info);
      return info;
    });
  },
} } };
// A page of a shared runtime, as the host marks it for the library.
var OSF = { _OfficeAppFactory: {
  getHostInfo: function () { return { flags: 2, hostPlatform: "web" }; },
  getContext: function () {
    return {
      host: "Excel",
      platform: "OfficeOnline",
      displayLanguage: keelLanguage,
      contentLanguage: keelLanguage,
      requirements: { isSetSupported: function (name, version) { return keelIsSupported(name, version); } },
    };
  },
} };
var Office = Microsoft.Office.WebExtension;
var CustomFunctions = {
  _association: {
    mappings: {},
    handlers: [],
    onchange: function (handler) { this.handlers.push(handler); },
  },
  associate: function (id, implementation) {
    var own = CustomFunctions._association;
    own.mappings[id.toUpperCase()] = implementation;
    own.handlers.forEach(function (handler) { handler(); });
  },
};
`;

/** Points the library's session at the emulated host and opens the way for its messages. */
export const OFFICE_AFTER = `
(function () {
  var done = function () { return Promise.resolve(); };
  var registration = new OfficeExtension.EventRegistration(done, done);
  var session = new OfficeExtension.SessionBase();
  session._resolveRequestUrlAndHeaderInfo = function () {
    return Promise.resolve({ url: "https://localhost/", headers: {} });
  };
  session._createRequestExecutorOrNull = function () {
    return {
      executeAsync: function (customData, flags, message) {
        return Promise.resolve(keelAnswer(JSON.stringify(message.Body))).then(JSON.parse);
      },
    };
  };
  session.getEventRegistration = function () { return registration; };
  OfficeExtension.SessionBase._overrideSession = session;
  OfficeExtension._testSetRichApiMessageReadyImpl(done);
  // Versions bite: what a requirement set does not hold is ApiNotFound, as on a host without it.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  window.keelSend = function (text) { registration.callHandlers(5, "", JSON.parse(text)); };
  window.keelSelected = function () { registration.callHandlers(2, "", {}); };
  window.keelChanged = function (sheet, address) {
    var message = { worksheetId: sheet, address: address, changeType: "RangeEdited", source: 0 };
    var entry = { messageCategory: 65536, messageType: 10, targetId: "Workbook", message: JSON.stringify(message) };
    OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entry] });
  };
  keelSetReady({ host: "Excel", platform: "OfficeOnline" });
})();
`;
