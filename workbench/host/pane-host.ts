/**
 * What the pane asks of the workbench beside the workbook itself.
 *
 * @packageDocumentation
 */
import type { PaneHost } from "../../pane/host";
import { libraryScript } from "../../pane/library-script";
import type { HostPort } from "../../core";
import type { OpenBook } from "./open-book";

/** Small texts kept between openings, and told to whoever shows them elsewhere on the page. */
export interface Memory {
  readonly recall: (key: string) => string | undefined;
  readonly remember: (key: string, value: string) => void;
}

/** Changes of many cells at once are told once. */
const QUIET_MS = 500;

const OWN_FORMULA = /\b(?:OKR|KPI)_[A-Z]+\(/i;

export function paneHost(
  book: OpenBook,
  port: HostPort,
  locale: string,
  { recall, remember }: Memory,
): PaneHost {
  const { grid } = book;
  return {
    port,
    locale,
    isWorkbench: true,
    library: libraryScript,
    functionsWork: async () => (await grid.calculate("=OKR_PROGRESS(0,1,0.5)")) === 0.5,
    recalculate: async () => {
      await grid.recalculate();
      return grid
        .sheets()
        .flatMap(({ id }) => grid.read(id).formulas)
        .filter(([, , text]) => OWN_FORMULA.test(text)).length;
    },
    show: ({ sheet, area }) => {
      grid.select(sheet, area);
      return Promise.resolve();
    },
    onSelection: (listener) => grid.onSelection(listener),
    onChange: (listener) => atMostTwiceASecond(listener, (call) => grid.onChange(call)),
    recall,
    remember,
  };
}

/** The first call waits with those that follow it within half a second. */
function atMostTwiceASecond(
  listener: () => void,
  listen: (call: () => void) => () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = listen(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      listener();
    }, QUIET_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
