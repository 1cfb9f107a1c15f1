/**
 * Google Sheets as the pane's host.
 *
 * @packageDocumentation
 */
import type { HostPort, Language, Library } from "../../core";
import type { PaneHost } from "../../pane/host";
import type { Server } from "./server";
import { watchSelection } from "./watch";

export interface Page {
  /** BCP 47 tag of the user's language. */
  readonly locale: string;
  readonly window: Window;
}

export function sheetsHost(server: Server, { locale, window }: Page): PaneHost {
  const kept = new Map<string, string>();
  let library: Promise<Library> | undefined;
  return {
    port: sheetsPort(server, locale.startsWith("zh") ? "zh" : "en"),
    locale,
    isWorkbench: false,
    // Google Sheets has no dark around the sidebar, whatever the system has.
    theme: "light",
    library: () =>
      (library ??= server.ask({ call: "library" }).catch((fault: unknown) => {
        library = undefined;
        throw fault;
      })),
    functionsWork: () => server.ask({ call: "functions" }),
    recalculate: () => server.ask({ call: "recalculate" }),
    show: async (place) => {
      await server.ask({ call: "show", ...place });
    },
    onSelection: (listener) => watchSelection(server, window, listener),
    // Sheets tells a sidebar of no change; people who come back to it may have typed.
    onChange: (listener) => {
      window.addEventListener("focus", listener);
      return () => {
        window.removeEventListener("focus", listener);
      };
    },
    recall: (key) => {
      try {
        return window.localStorage.getItem(key) ?? undefined;
      } catch {
        // A browser may bar storage in frames of other sites.
        return kept.get(key);
      }
    },
    remember: (key, value) => {
      kept.set(key, value);
      try {
        window.localStorage.setItem(key, value);
      } catch {
        // Kept until the sidebar closes.
      }
    },
  };
}

const sheetsPort = (server: Server, language: Language): HostPort => ({
  survey: () => server.ask({ call: "survey" }),
  read: async (requests) => ({ ...(await server.ask({ call: "read", requests })), language }),
  apply: (edits) => server.ask({ call: "apply", edits }),
});
