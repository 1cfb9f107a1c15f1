import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  goTo,
  message,
  onBench,
  openFile,
  ready,
  save,
  see,
  seesIn,
  serve,
  typeIn,
} from "./bench.mjs";
import { looksLike } from "./golden.mjs";

export const needs = ["dist/workbench/page.js", "dist/workbench-server/serve.js"];

const scratch = mkdtempSync(join(tmpdir(), "keel-bench-"));
const PYTHON = "/usr/bin/python3";

function fileOf(name, content) {
  const file = join(scratch, name);
  writeFileSync(file, content);
  return file;
}

/** An encrypted workbook is a compound file with these two streams. */
function lockedBook() {
  const bytes = Buffer.alloc(4096);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  Buffer.from("EncryptedPackage", "utf16le").copy(bytes, 1024);
  return bytes;
}

export const tests = [
  [
    "opens on the sample, says that the host is emulated, and may ask nobody else",
    () =>
      onBench({}, async ({ page, response, server }) => {
        const policy = response.headers()["content-security-policy"] ?? "";
        assert.match(policy, /default-src 'self'/);
        const header = await page.locator(".bench-head").innerText();
        assert.match(header, /Local workbench/);
        assert.match(header, /neither Excel nor Google Sheets is running here/);
        assert.match(header, /Keel sample\.xlsx/);
        const start = Date.now();
        await page.goto(server.url, { waitUntil: "commit" });
        await page.locator(".bench-note").waitFor();
        assert.ok(Date.now() - start < 3000, `first painted after ${Date.now() - start} ms`);
        await ready(page);
        await looksLike(page, "sample-en");
      }),
  ],
  [
    "shows the same in Chinese, and switches at once without losing the workbook",
    () =>
      onBench({ locale: "zh-CN" }, async ({ page }) => {
        assert.match(await page.locator(".bench-head").innerText(), /这里运行的不是 Excel/);
        await looksLike(page, "sample-zh");
        await typeIn(page, "OKR跟进", "G7", "3");
        await page.getByRole("button", { name: "English" }).click();
        assert.match(await page.locator(".bench-head").innerText(), /Local workbench/);
        await page.locator('html[lang="en"]').waitFor();
        assert.equal(await see(page, "OKR跟进", "G7"), 3);
      }),
  ],
  [
    "calculates again when a cell is edited, in the grid and in the pane",
    () =>
      onBench({}, async ({ page }) => {
        await page.getByRole("tab", { name: /^Track/ }).click();
        const pane = page.locator(".bench-pane");
        await pane.getByText("0.46").first().waitFor();
        await typeIn(page, "OKR tracking", "G7", "3");
        await seesIn(page, "OKR tracking", "L7", 1);
        await seesIn(page, "OKR tracking", "M7", "done");
        await pane.getByText("0.52").first().waitFor();
        assert.match(await page.locator(".bench-file").innerText(), /not saved/);
      }),
  ],
  [
    "saves the original file with what was typed; it opens here and in openpyxl",
    () =>
      onBench({}, async ({ page }) => {
        await typeIn(page, "OKR tracking", "G7", "3");
        await seesIn(page, "OKR tracking", "L7", 1);
        await typeIn(page, "KPIs", "K5", "=1+1");
        const saved = await save(page);
        assert.equal(saved.name, "Keel sample.xlsx");
        assert.match(await message(page), /the original file with 2 cells changed/);
        const file = fileOf("again.xlsx", saved.bytes);
        await openFile(page, file);
        assert.equal(await see(page, "OKR tracking", "G7"), 3);
        await seesIn(page, "OKR tracking", "L7", 1);
        await seesIn(page, "KPIs", "K5", 2);
        await goTo(page, "KPIs", "A1");
        openpyxl(
          file,
          `assert book["OKR tracking"]["G7"].value == 3
assert book["KPIs"]["K5"].value == "=1+1"
assert "奖金核算" in book.sheetnames and book["奖金核算"].sheet_state == "hidden"`,
        );
      }),
  ],
  [
    "keeps every byte of a file in which nothing was changed",
    () =>
      onBench({}, async ({ page }) => {
        const { bytes } = await save(page);
        const sample = join(import.meta.dirname, "../../dist/workbench/sample-en.xlsx");
        assert.ok(bytes.equals(readFileSync(sample)));
      }),
  ],
  [
    "says clearly why a file cannot be opened, and keeps the open one",
    () =>
      onBench({}, async ({ page }) => {
        const cases = [
          ["holiday.xlsx", Buffer.from("\x89PNG\r\n\x1a\n not a workbook\0\0"), /not a workbook/],
          ["locked.xlsx", lockedBook(), /password/],
          ["huge.xlsx", Buffer.alloc(260_000_000), /too large/],
          ["empty.xlsx", Buffer.alloc(0), /empty/],
        ];
        for (const [name, bytes, sentence] of cases) {
          await openFile(page, fileOf(name, bytes));
          const said = await message(page);
          assert.match(said, sentence);
          assert.ok(said.includes(name), said);
        }
        assert.match(await page.locator(".bench-file").innerText(), /Keel sample/);
        assert.equal(await see(page, "KPIs", "A5"), "K-001");
      }),
  ],
  [
    "refuses what a saved file could not hold, with a sentence",
    () =>
      onBench({}, async ({ page }) => {
        await page
          .locator(".bench-sheet footer button, .bench-sheet [class*=sheet-bar] button")
          .first()
          .click();
        assert.match(await message(page), /cannot be inserted, moved, deleted or renamed here/);
        await page.getByRole("button", { name: "Dismiss" }).click();
        assert.equal(await page.locator(".bench-message").count(), 0);
      }),
  ],
  [
    "stands in a pane of 300 pixels, moved there with the keyboard",
    () =>
      onBench({}, async ({ page }) => {
        const splitter = page.getByRole("separator", { name: "Width of the pane" });
        await splitter.focus();
        await splitter.press("End");
        const { width } = await page.locator(".bench-pane").boundingBox();
        assert.equal(width, 300);
        await page.getByRole("tab", { name: /^Plan/ }).click();
        const overflow = await page
          .locator(".bench-pane")
          .evaluate(
            (pane) =>
              Math.max(
                ...[...pane.querySelectorAll("*")].map((one) => one.getBoundingClientRect().right),
              ) - pane.getBoundingClientRect().right,
          );
        assert.ok(overflow <= 1, `${overflow} pixels beyond the pane`);
        await looksLike(page, "pane-300", page.locator(".bench-pane"));
      }),
  ],
  [
    "can be read with the system's own high-contrast colours",
    () =>
      onBench({ forcedColors: "active" }, async ({ page }) => {
        // The pane opens what needs attention once it has read the workbook.
        await page.getByRole("heading", { name: "Needs attention" }).waitFor();
        await looksLike(page, "forced-colours");
      }),
  ],
  [
    "finds another port when its own is taken, and says so when it may not",
    async () => {
      const first = await serve();
      const second = await serve();
      const port = new URL(first.url).port;
      const third = await serve("--port", port);
      try {
        assert.match(second.out, new RegExp(`Port .*${port}.* is taken; using \\d+ instead`));
        assert.equal(third.code, 2);
        assert.match(third.err, new RegExp(`Port ${port} is taken by another program`));
      } finally {
        first.stop();
        second.stop();
      }
    },
  ],
];

/** Runs assertions on the `book` that openpyxl reads. */
function openpyxl(file, assertions) {
  if (!existsSync(PYTHON) && !process.env.CI) {
    console.warn("openpyxl is not here: the saved file was not opened with it");
    return;
  }
  const program = `import sys, openpyxl\nbook = openpyxl.load_workbook(sys.argv[1])\n${assertions}\n`;
  const { status, stderr } = spawnSync(PYTHON, ["-c", program, file], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
}
