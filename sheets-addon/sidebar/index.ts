/**
 * The sidebar of the add-on: the pane on a host that asks the server.
 *
 * @packageDocumentation
 */
import { mountPane } from "../../pane";
import { serverIn } from "./server";
import { sheetsHost } from "./host";

/** The server adds the user's language behind the page, so it is there once all has been read. */
function userLocale(): string {
  const tag = document.querySelector<HTMLMetaElement>('meta[name="keel-locale"]');
  return tag?.content ?? navigator.language;
}

document.addEventListener("DOMContentLoaded", () => {
  const root = document.getElementById("pane");
  if (root === null) return;
  const locale = userLocale();
  document.documentElement.lang = locale;
  mountPane(root, sheetsHost(serverIn(window, locale), { locale, window }));
});
