/** The pane as people see it: nothing clipped, nothing that axe-core finds wrong, quiet console. */
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { hasBrowser, PanePages, type PageOptions } from "../support/pane-page";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const run = hasBrowser() ? describe : describe.skip;

/** Where in the pane to look, and what to press to get there. */
const VIEWS: readonly (readonly [name: string, book: string, press: readonly string[]])[] = [
  ["an empty workbook", "empty", []],
  ["a selection", "series", []],
  ["KPIs to choose from", "kpis", []],
  ["alignment of a company", "alignment", ["tab:0"]],
  ["alignment of a team", "alignment", ["tab:0", "team"]],
  ["how a table is read", "reading", ["table"]],
  ["a correction of how it is read", "reading", ["table", "field"]],
  ["an export of another tool", "reading", ["export"]],
  ["an import", "reading", ["export", "next"]],
  ["drafts", "kpis", ["next"]],
  ["a preview", "kpis", ["next", "next"]],
  ["OKRs under way", "okrs", []],
  ["check-ins of a Monday", "checkIns", ["tab:1"]],
  ["signals", "course", ["tab:2"]],
  ["nothing to change", "okrs", ["tab:3"]],
  ["changes", "change", ["tab:3"]],
  ["an objective that was changed", "change", ["tab:1"]],
  ["KPIs that the market has outrun", "outrun", ["tab:3"]],
  ["the review", "okrs", ["tab:4"]],
  ["a full review", "change", ["tab:4"]],
];

const LOOKS: readonly (readonly [name: string, options: Omit<PageOptions, "book">])[] = [
  ["en, light, 300 px", { language: "en", width: 300 }],
  ["zh, dark, 300 px", { language: "zh", width: 300, scheme: "dark" }],
  ["zh, light, 350 px", { language: "zh", width: 350 }],
  ["en, high contrast, 350 px", { language: "en", width: 350, forcedColours: true }],
];

/** Two cells of it cannot be read. */
const EXPORT = {
  name: "export-of-all-company-objectives-for-the-first-quarter.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    "Objective,Key result,Owner,Baseline,Target,Current,Due\n" +
      "Grow,New customers,Ann,0,10,three,3/4/2026\n,Repeat orders,Bo,20%,30%,25%,2026-03-31\n",
  ),
};

async function press(page: Page, steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    if (step === "next") await page.locator("fluent-button[appearance=primary]").click();
    else if (step === "export") {
      await page.locator("input[type=file]").setInputFiles(EXPORT);
      await page.locator(".keel-column").first().waitFor();
    } else if (step === "team") {
      await page.locator(".keel-panel > .keel-field select").selectOption({ index: 2 });
    } else if (step === "table") {
      await unfold(page);
      await page.locator('button[aria-label*="!A3:"]').click();
    } else if (step === "field") {
      await page.locator(".keel-column select").first().selectOption({ index: 3 });
    } else
      await page
        .getByRole("tab")
        .nth(Number(step.slice(4)))
        .click();
  }
  // Everything that is folded is looked at too, and what is folded inside it.
  for (let depth = 0; depth < 3; depth++) {
    await unfold(page);
  }
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  await page.waitForTimeout(60);
}

/** Elements that reach beyond the pane, or whose text does not fit into them. */
const clipped = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>("#pane *")].flatMap((element) => {
      if (element.closest(".keel-hidden-text, svg") !== null) return [];
      const box = element.getBoundingClientRect();
      const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const card = element.parentElement?.closest(".keel-card")?.getBoundingClientRect();
      const edge = card === undefined ? width : card.right - 4;
      const out = box.width > 0 && box.right > edge + 1;
      const isText = element.childElementCount === 0 && element.textContent !== "";
      return out || (cut && isText)
        ? [`${element.tagName} ${element.className} "${element.textContent.slice(0, 30)}"`]
        : [];
    });
  });

async function violations(page: Page): Promise<readonly string[]> {
  // The policy forbids scripts from elsewhere, so axe comes in past it.
  await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run: (node: string) => Promise<AxeResults> } }).axe.run("#pane"),
  );
  if (results.passes.length < 10) throw new Error("axe has not looked at the pane");
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}

run("the pane in Chromium", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await PanePages.launch();
  }, 60_000);
  afterAll(() => pages.close());

  describe.each(LOOKS)("%s", (_look, options) => {
    it.each(VIEWS)(
      "shows %s whole, and axe finds nothing wrong",
      async (_view, book, steps) => {
        const name = [
          "kpis",
          "okrs",
          "course",
          "change",
          "outrun",
          "reading",
          "alignment",
        ].includes(book)
          ? `${book}${options.language === "zh" ? "Zh" : "En"}`
          : book;
        const query = book === "series" ? "&select=A3:M3" : "";
        const page = await pages.open({ ...options, book: name, query });
        await press(page, steps);
        expect(await clipped(page)).toEqual([]);
        expect(await violations(page)).toEqual([]);
        await page.context().close();
      },
      30_000,
    );
  });

  it("is quiet: no console message, no request", () => expect(pages.complaints).toEqual([]));
});
