import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fillsItsPage, openPage } from "./browser.mjs";
import { looksLike } from "./golden.mjs";

/**
 * The built pane page in Chromium. Its request for office.js is answered with Microsoft's own layer
 * from node_modules, and that layer's requests by the emulated Excel.
 */
export const needs = ["dist/excel/pane.html", "dist/excel/pane.js", "dist/emulators/excel.js"];

const root = join(import.meta.dirname, "../..");
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const TODAY = 46073;
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8" };

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

const WORDS = {
  en: { locale: "en-US", preview: "Preview", write: "Write", undo: /^Undo/, score: "Score" },
  zh: { locale: "zh-CN", preview: "预览", write: "写入", undo: /^撤销/, score: "评分" },
};

/** What stands for office.js: the emulator's ends around the file of node_modules. */
function officeScript({ OFFICE_BEFORE, OFFICE_AFTER, OFFICE_JS, CURRENT_SETS }, locale) {
  const sets = JSON.stringify(CURRENT_SETS);
  return `
    var keelLanguage = ${JSON.stringify(locale)};
    function keelIsSupported(name, version) {
      var has = ${sets}[name];
      var minor = function (text) { return Number(String(text).split(".")[1] || 0); };
      return has !== undefined && minor(version || "1.1") <= minor(has);
    }
    ${OFFICE_BEFORE}
    ${readFileSync(join(root, OFFICE_JS), "utf8")}
    ${OFFICE_AFTER}`;
}

async function serve() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    response.setHeader("content-type", TYPES[extname(pathname)] ?? "text/plain");
    response.end(readFileSync(join(root, "dist/excel", pathname)));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

async function inPane(language, run, { blocked = false } = {}) {
  const emulated = createRequire(import.meta.url)("../../dist/emulators/excel.js");
  for (const path of ["dist/excel/pane.js", "dist/excel/host.js"]) {
    process.stdout.write(`        ${path} ${emulated.builtFile(root, path).sha256}\n`);
  }
  const book = new emulated.Book(BOOKS[language], TODAY, 2026);
  const executor = new emulated.Executor(book, () => emulated.noFunctions);
  const server = await serve();
  const { locale } = WORDS[language];
  // The browser's own language is another one: the pane must take the host's.
  const browser = await openPage({ viewport: { width: 320, height: 900 }, locale: "fr-FR" });
  const { page, faults } = browser;
  try {
    await page.exposeFunction("keelAnswer", (text) => JSON.stringify(executor.answer(text)));
    await page.route(OFFICE, (route) =>
      blocked
        ? route.abort()
        : route.fulfill({ contentType: "text/javascript", body: officeScript(emulated, locale) }),
    );
    await page.goto(`http://127.0.0.1:${server.address().port}/pane.html`);
    await run({ page, book, executor });
    const others = faults.filter((fault) => !fault.includes(OFFICE) && !blocked);
    assert.deepEqual(others, []);
  } finally {
    await browser.close();
    server.close();
  }
}

const names = ({ sheets }) => sheets.map(({ name }) => name);
const button = (page, name) => page.getByRole("button", { name, exact: true });

/** Name of the sheet whose table has a score column. */
const okrsIn = (book, score) =>
  book.sheets.find(({ cells }) =>
    [...cells].some(([place, { value }]) => place.startsWith("0,") && value === score),
  )?.name;

async function mainJob(language, { page, book, executor }) {
  const words = WORDS[language];
  await page.locator("fluent-button[appearance=primary]").first().waitFor();
  assert.equal(executor.cellsWritten, 0, "a scan writes nothing");
  await page.locator("fluent-button[appearance=primary]").first().click();
  await button(page, words.preview).first().waitFor();
  await fillsItsPage(page);
  await looksLike(page, `excel-drafts-${language}`);
  await button(page, words.preview).first().click();
  await button(page, words.write).first().waitFor();
  assert.equal(executor.cellsWritten, 0, "a preview writes nothing");
  await button(page, words.write).first().click();
  await page.getByRole("button", { name: words.undo }).first().waitFor();
  await looksLike(page, `excel-written-${language}`);
  const okrs = okrsIn(book, words.score);
  assert.ok(okrs, `no OKRs table among ${names(book).join(", ")}`);
  assert.ok(
    book.tables.some(({ sheet }) => sheet.name === okrs),
    "a native table",
  );
  return okrs;
}

export const tests = [
  [
    "scans, drafts, previews, writes and undoes",
    () =>
      inPane("en", async (host) => {
        const { page, book } = host;
        await mainJob("en", host);
        assert.equal(book.peek("Targets", "B2").value, 8500);
        await page.getByRole("button", { name: WORDS.en.undo }).first().click();
        await page.getByText("The plan is undone.").first().waitFor();
        assert.deepEqual(names(book), ["Targets"]);
        assert.deepEqual([book.tables.length, book.names.size], [0, 0]);
      }),
  ],
  [
    "does the same in Chinese, and does not undo over what a person has typed",
    () =>
      inPane("zh", async (host) => {
        const { page, book } = host;
        const okrs = await mainJob("zh", host);
        const before = book.peek(okrs, "B2").value;
        book.put(book.sheetNamed(okrs), 1, 1, { value: "别人改过" });
        await page.getByRole("button", { name: WORDS.zh.undo }).first().click();
        await page
          .getByText(/别人改过/)
          .first()
          .waitFor();
        assert.ok(names(book).includes(okrs));
        book.put(book.sheetNamed(okrs), 1, 1, { value: before });
        await page.getByRole("button", { name: WORDS.zh.undo }).first().click();
        for (let n = 0; n < 50 && names(book).length > 1; n++) await page.waitForTimeout(100);
        assert.deepEqual(names(book), ["考核"]);
      }),
  ],
  [
    "says in both languages that office.js is blocked",
    () =>
      inPane(
        "en",
        async ({ page }) => {
          await page.getByText(/office\.js from appsforoffice/).waitFor();
          await page.getByText(/请在网络或浏览器中放行/).waitFor();
        },
        { blocked: true },
      ),
  ],
];
