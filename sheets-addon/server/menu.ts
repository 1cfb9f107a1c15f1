/**
 * The add-on's menu and its sidebar.
 *
 * @packageDocumentation
 */

import { OPEN } from "./names";

/** Before the add-on is used in a document Google tells nothing, not even the user's language. */
const MENU = { en: "Open Keel", zh: "打开稳舵", unknown: "Open Keel · 打开稳舵" };
const TITLE = { en: "Keel", zh: "稳舵" };

/** Makes the menu. Reads nothing of the document: with AuthMode.NONE that would leave no menu. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem(menuText(), OPEN).addToUi();
}

function menuText(): string {
  try {
    return MENU[languageOf(Session.getActiveUserLocale())];
  } catch {
    return MENU.unknown;
  }
}

const languageOf = (locale: string): "en" | "zh" => (locale.startsWith("zh") ? "zh" : "en");

/** Shows the pane; the page learns the user's language from its last element. */
export function openSidebar(): void {
  const locale = Session.getActiveUserLocale().replace("_", "-");
  const tag = /^[A-Za-z-]+$/.test(locale) ? locale : "en";
  const page = HtmlService.createHtmlOutputFromFile("sidebar")
    .append(`<meta name="keel-locale" content="${tag}">`)
    .setTitle(TITLE[languageOf(locale)]);
  SpreadsheetApp.getUi().showSidebar(page);
}
