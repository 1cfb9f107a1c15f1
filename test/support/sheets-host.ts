import { join } from "node:path";
import { bookFrom } from "../emulators/sheets/from-spec";
import type { Book } from "../emulators/sheets/book";
import { SheetsEmulator, type EmulatorOptions } from "../emulators/sheets/emulator";
import { builtProject, type BuiltFile } from "../emulators/sheets/project";
import { sheetsHost } from "../../sheets-addon/sidebar/host";
import type { ScriptRun } from "../../sheets-addon/sidebar/server";
import { serverIn } from "../../sheets-addon/sidebar/server";
import type { PaneHost } from "../../pane/host";
import type { BookSpec } from "./book";
import { builtPart } from "./built";

const addon = builtProject(join(builtPart("sheets"), "sheets"));

/** The built add-on, and which files it was; built while the test file loads. */
export const builtAddon = (): typeof addon => addon;

export const sayBuilt = (built: readonly BuiltFile[]): void => {
  for (const { path, sha256 } of built) process.stdout.write(`ran ${path} sha256 ${sha256}\n`);
};

export interface SheetsUnderTest {
  readonly host: PaneHost;
  readonly emulator: SheetsEmulator;
}

export interface SheetsOptions extends Omit<EmulatorOptions, "book"> {
  /** Of the page, as `zh-CN`. */
  readonly locale?: string;
  /** Changes the spreadsheet before anything runs. */
  readonly prepare?: (book: Book) => void;
}

/** The sidebar's host over the built server in the emulator. */
export function sheetsUnderTest(spec: BookSpec, options: SheetsOptions = {}): SheetsUnderTest {
  const { locale = "en", prepare, ...rest } = options;
  const book = bookFrom(spec);
  prepare?.(book);
  const emulator = new SheetsEmulator(builtAddon().project, { ...rest, book });
  const page = { google: { script: { run: runIn(emulator) } }, addEventListener: () => undefined };
  // The page uses no more of its window than this.
  const window = page as unknown as Window & typeof page;
  return { host: sheetsHost(serverIn(window, locale), { locale, window }), emulator };
}

/** google.script.run: answers come later, failures go to their own handler. */
export function runIn(emulator: SheetsEmulator): ScriptRun {
  const runner = (done: (json: string | null) => void, failed: (error: Error) => void) => ({
    withSuccessHandler: (next: typeof done) => runner(next, failed),
    withFailureHandler: (next: typeof failed) => runner(done, next),
    keel: (json: string) => {
      setImmediate(() => {
        try {
          done(emulator.call("keel", json) as string | null);
        } catch (error) {
          failed(error as Error);
        }
      });
    },
  });
  const nothing = (): void => undefined;
  return runner(nothing, nothing);
}
