import assert from "node:assert/strict";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fillsItsPage, openPage } from "./browser.mjs";
import { looksLike } from "./golden.mjs";

/** The built sidebar in Chromium; google.script.run is answered by the built server in its emulator. */
export const needs = ["dist/sheets/sidebar.html", "dist/emulators/sheets.js"];

const root = join(import.meta.dirname, "../..");
const NOW = Date.UTC(2026, 1, 20, 1);

const BOOKS = {
  en: {
    sheets: [
      {
        name: "Targets",
        rows: [
          ["KPI", "Baseline", "Target", "Actual", "Unit", "Weight"],
          ["Quarterly sales", 8500, 10200, 9000, "k EUR", 0.5],
          ["Customer satisfaction", 0.84, 0.9, 0.86, "%", 0.3],
        ],
      },
    ],
  },
  zh: {
    sheets: [
      {
        name: "考核",
        rows: [
          ["KPI指标", "起始值", "目标值", "实际值", "单位", "权重"],
          ["季度销售额", 8500, 10200, 9000, "万元", 0.5],
          ["客户满意度", 0.84, 0.9, 0.86, "%", 0.3],
        ],
      },
    ],
  },
};

/** Handlers are set one after the other on google.script.run, each on a runner of its own. */
function scriptRun() {
  const runner = (done, failed) => ({
    withSuccessHandler: (next) => runner(next, failed),
    withFailureHandler: (next) => runner(done, next),
    keel: (json) => {
      window
        .askServer(json)
        .then(
          ({ answer, failure }) =>
            failure === undefined ? done(answer) : failed(new Error(failure)),
          failed,
        );
    },
  });
  const nothing = () => undefined;
  window.google = { script: { run: runner(nothing, nothing) } };
}

async function inSidebar(language, run, options = {}) {
  const { SheetsEmulator, bookFrom, builtProject } = createRequire(import.meta.url)(
    "../../dist/emulators/sheets.js",
  );
  const { project, built } = builtProject(join(root, "dist/sheets"));
  for (const { path, sha256 } of built) process.stdout.write(`        ${path} ${sha256}\n`);
  const userLocale = language === "zh" ? "zh_CN" : "en";
  const emulator = new SheetsEmulator(project, {
    book: bookFrom(BOOKS[language], NOW),
    userLocale,
  });
  emulator.open("LIMITED");
  const [[{ handler }]] = emulator.shown.menus;
  emulator.click(handler);
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(emulator.shown.sidebar.html);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The page's own language is another one: it must take the user's from the server.
  const browser = await openPage({
    viewport: { width: 300, height: 900 },
    locale: "fr-FR",
    ...options,
  });
  try {
    await browser.page.exposeFunction("askServer", (json) => {
      try {
        return { answer: emulator.call("keel", json) };
      } catch (error) {
        return { failure: error.message };
      }
    });
    await browser.page.addInitScript(scriptRun);
    await browser.page.goto(`http://127.0.0.1:${server.address().port}/`);
    await run({ page: browser.page, emulator });
    assert.deepEqual(browser.faults, []);
  } finally {
    await browser.close();
    server.close();
  }
}

const names = ({ book }) => book.sheets.map(({ name }) => name);
const button = (page, name) => page.getByRole("button", { name, exact: true });

const WORDS = {
  en: { preview: "Preview", write: "Write", undo: /^Undo/, score: "Score" },
  zh: { preview: "预览", write: "写入", undo: /^撤销/, score: "评分" },
};

/** Sheets that the plan made, each with its first row. */
function made(emulator) {
  return emulator.book.sheets.slice(1).map(({ name, cells }) => {
    const header = [];
    for (let c = 0; cells.has(`0,${c}`); c++) header.push(cells.get(`0,${c}`).value);
    return { name, header };
  });
}

async function mainJob(language, { page, emulator }) {
  const words = WORDS[language];
  await page.locator("fluent-button[appearance=primary]").first().waitFor();
  assert.equal(emulator.counts.writes, 0, "a scan writes nothing");
  await page.locator("fluent-button[appearance=primary]").first().click();
  await button(page, words.preview).first().waitFor();
  await fillsItsPage(page);
  await looksLike(page, `sheets-drafts-${language}`);
  await button(page, words.preview).first().click();
  await button(page, words.write).first().waitFor();
  assert.equal(emulator.counts.writes, 0, "a preview writes nothing");
  await button(page, words.write).first().click();
  await page.getByRole("button", { name: words.undo }).first().waitFor();
  await looksLike(page, `sheets-written-${language}`);
  const okrs = made(emulator).find(({ header }) => header.includes(words.score));
  assert.ok(okrs, `no OKRs table in ${JSON.stringify(made(emulator))}`);
  assert.equal(emulator.counts.turns, 0, "no read among the writes");
  assert.equal(emulator.counts.flushes, 1);
  return okrs;
}

export const tests = [
  [
    "scans, drafts, previews, writes and undoes",
    () =>
      inSidebar("en", async (host) => {
        const { page, emulator } = host;
        await mainJob("en", host);
        assert.equal(emulator.peek("Targets", "B2").value, 8500);
        await page.getByRole("button", { name: WORDS.en.undo }).first().click();
        await page.getByText("The plan is undone.").first().waitFor();
        assert.deepEqual(names(emulator), ["Targets"]);
        assert.deepEqual(emulator.book.names, []);
      }),
  ],
  [
    "does the same in Chinese, and does not undo over what a person has typed",
    () =>
      inSidebar("zh", async (host) => {
        const { page, emulator } = host;
        assert.equal(emulator.shown.menus[0][0].caption, "打开稳舵");
        const okrs = await mainJob("zh", host);
        const before = emulator.peek(okrs.name, "B2").value;
        emulator.type(okrs.name, "B2", "别人改过");
        await page.getByRole("button", { name: WORDS.zh.undo }).first().click();
        await page
          .getByText(/别人改过/)
          .first()
          .waitFor();
        assert.ok(names(emulator).includes(okrs.name));
        emulator.type(okrs.name, "B2", before);
        await page.getByRole("button", { name: WORDS.zh.undo }).first().click();
        await page.waitForFunction(() => true);
        for (let n = 0; n < 50 && names(emulator).length > 1; n++) await page.waitForTimeout(100);
        assert.deepEqual(names(emulator), ["考核"]);
      }),
  ],
  [
    "stays light where the system is dark, as Google Sheets around it does",
    () =>
      inSidebar(
        "en",
        async ({ page }) => {
          await page.locator("fluent-button[appearance=primary]").first().waitFor();
          const colour = await page
            .locator(".keel")
            .evaluate((pane) => getComputedStyle(pane).backgroundColor);
          const [red = 0] = colour.match(/\d+/g).map(Number);
          assert.ok(red > 200, colour);
        },
        { colorScheme: "dark" },
      ),
  ],
];
