import { join } from "node:path";
import type { Day } from "../../core/kernel/day";
import { bookFrom } from "../emulators/sheets/from-spec";
import { SheetsEmulator } from "../emulators/sheets/emulator";
import { builtProject, type BuiltFile } from "../emulators/sheets/project";
import { sheetsHost } from "../../sheets-addon/sidebar/host";
import type { ScriptRun } from "../../sheets-addon/sidebar/server";
import { serverIn } from "../../sheets-addon/sidebar/server";
import type { PaneHost } from "../../pane/host";
import type { BookSpec } from "./book";
import { builtPart } from "./built";

/** 2026-03-31 in China's time zone, where emulated spreadsheets live. */
export const TODAY = 46112 as Day;

/** The built add-on, and which files it was. */
export const builtAddon = (): ReturnType<typeof builtProject> =>
  builtProject(join(builtPart("sheets"), "sheets"));

export const sayBuilt = (built: readonly BuiltFile[]): void => {
  for (const { path, sha256 } of built) process.stdout.write(`ran ${path} sha256 ${sha256}\n`);
};

export interface SheetsUnderTest {
  readonly host: PaneHost;
  readonly emulator: SheetsEmulator;
}

/** The sidebar's host over the built server in the emulator. */
export function sheetsUnderTest(spec: BookSpec, locale = "en"): SheetsUnderTest {
  const emulator = new SheetsEmulator(builtAddon().project, { book: bookFrom(spec) });
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
