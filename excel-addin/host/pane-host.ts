/**
 * Excel as the pane's host: its port, its selection and its events.
 *
 * @packageDocumentation
 */
import type { PaneHost } from "../../pane/host";
import { libraryScript } from "../../pane/library-script";
import type { Language } from "../../core";
import { enterAgain, keelCells } from "./formulas";
import { excelPort, localDay } from "./port";
import { can, canCalculate } from "./support";

/** Pause after a change before the pane hears of it, in milliseconds. */
const QUIET = 500;

export function excelPaneHost(): PaneHost {
  const locale = Office.context.displayLanguage;
  const language: Language = /^zh\b/i.test(locale) ? "zh" : "en";
  const port = excelPort({
    today: () => localDay(new Date()),
    language: () => language,
    by: () => undefined,
  });
  return {
    port,
    locale,
    isWorkbench: false,
    ...themeOf(Office.context.officeTheme),
    library: libraryScript,
    functionsWork: () =>
      canCalculate()
        ? Excel.run(async (context) => (await keelCells(context)).every((one) => !one.isUnbound))
        : Promise.resolve(false),
    recalculate: () => Excel.run(enterAgain),
    show: ({ sheet, area }) =>
      Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItem(sheet);
        found.activate();
        found.getRangeByIndexes(area.row, area.column, area.rows, area.columns).select();
        await context.sync();
      }),
    onSelection: (listener) =>
      events((context) => context.workbook.onSelectionChanged.add(told(listener))),
    onChange: (listener) =>
      can("events")
        ? events((context) => context.workbook.worksheets.onChanged.add(told(quietly(listener))))
        : () => undefined,
    recall: (key) => stored(() => localStorage.getItem(storageKey(key)) ?? undefined),
    remember: (key, value) => {
      stored(() => {
        localStorage.setItem(storageKey(key), value);
      });
    },
  };
}

/** Excel on the web and old builds give no theme; the pane then follows the system's. */
function themeOf(theme: Partial<Office.OfficeTheme> | undefined): Pick<PaneHost, "theme"> {
  const colours = /^#?(\w\w)(\w\w)(\w\w)/.exec(theme?.bodyBackgroundColor ?? "");
  if (colours === null) return {};
  const [red = 0, green = 0, blue = 0] = colours.slice(1).map((part) => parseInt(part, 16));
  return { theme: 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light" };
}

const told = (listener: () => void) => (): Promise<void> => {
  listener();
  return Promise.resolve();
};

/** At most once in half a second, and once more after the last change. */
function quietly(listener: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      listener();
    }, QUIET);
  };
}

/** Ends what the host could not begin as well: an event is a convenience, never a condition. */
function events(
  begin: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<unknown>,
): () => void {
  let ended = false;
  const begun = Excel.run(async (context) => {
    const handler = begin(context);
    await context.sync();
    return handler;
  }).catch(() => undefined);
  const end = async (): Promise<void> => {
    const handler = await begun;
    if (handler === undefined) return;
    handler.remove();
    await handler.context.sync();
  };
  return () => {
    if (ended) return;
    ended = true;
    end().catch(() => undefined);
  };
}

/** Partitioned as browsers that separate embedded pages want it. */
const storageKey = (key: string): string =>
  [Office.context.partitionKey, "keel", key].filter(Boolean).join(".");

/** Storage is refused in some privacy modes; then nothing is remembered. */
function stored<Value>(use: () => Value): Value | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
