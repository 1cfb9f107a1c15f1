/**
 * `Ui` and `HtmlService`: menus, sidebars and the pages shown in them.
 *
 * @packageDocumentation
 */
import { Fault } from "./rules";
import type { Run } from "./run";

interface Page {
  html: string;
  title: string;
}

export function uiObject(run: Run): object {
  const { shown } = run.options;
  return run.realm.facade("Ui", {
    createAddonMenu: run.menu("Ui.createAddonMenu", () => menuObject(run)),
    createMenu: run.menu("Ui.createMenu", () => menuObject(run)),
    showSidebar: run.showing("Ui.showSidebar", (page: unknown) => {
      const { html, title } = run.realm.modelOf(page) as Page;
      shown.sidebar = { html, title };
    }),
    alert: run.showing("Ui.alert", (message: unknown) => {
      shown.alerts.push(String(message));
    }),
  });
}

function menuObject(run: Run): object {
  const items: { caption: string; handler: string }[] = [];
  const menu: object = run.realm.facade("Menu", {
    addItem: run.menu("Menu.addItem", (caption: unknown, handler: unknown) => {
      items.push({ caption: String(caption), handler: String(handler) });
      return menu;
    }),
    addSeparator: run.menu("Menu.addSeparator", () => menu),
    addToUi: run.menu("Menu.addToUi", () => {
      run.options.shown.menus.push(items);
    }),
  });
  return menu;
}

export const htmlService = (run: Run): object =>
  run.realm.facade("HtmlService", {
    createHtmlOutputFromFile: run.plain("HtmlService.createHtmlOutputFromFile", (file: unknown) => {
      const html = run.options.pages.get(String(file));
      if (html === undefined) {
        throw new Fault("file", `No HTML file named ${String(file)} was found.`);
      }
      if (html.includes("<?")) {
        throw new Fault("template", "The page holds <?, which only a template may.");
      }
      return pageObject(run, { html, title: "" });
    }),
    createHtmlOutput: run.plain("HtmlService.createHtmlOutput", (html: unknown = "") =>
      pageObject(run, { html: String(html), title: "" }),
    ),
  });

function pageObject(run: Run, page: Page): object {
  const object: object = run.realm.facade(
    "HtmlOutput",
    {
      append: run.plain("HtmlOutput.append", (html: unknown) => {
        page.html += String(html);
        return object;
      }),
      setTitle: run.plain("HtmlOutput.setTitle", (title: unknown) => {
        page.title = String(title);
        return object;
      }),
      getContent: run.plain("HtmlOutput.getContent", () => page.html),
    },
    page,
  );
  return object;
}
