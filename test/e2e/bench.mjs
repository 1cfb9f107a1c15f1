/** The workbench page as a person uses it, and the server behind it. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPage } from "./browser.mjs";

const root = join(import.meta.dirname, "../..");
const serverFile = join(root, "dist/workbench-server/serve.js");

/** Starts the built server; resolves with its address once it listens, or with how it ended. */
export function serve(...args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [serverFile, ...args], { cwd: root });
    let [out, err] = ["", ""];
    child.stdout.on("data", (text) => {
      out += text;
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(out)?.[0];
      if (url !== undefined) resolve({ url, out, stop: () => child.kill() });
    });
    child.stderr.on("data", (text) => (err += text));
    child.on("exit", (code) => resolve({ code, err, stop: () => undefined }));
  });
}

/** Runs a test on a fresh page that is ready; afterwards nothing may have gone wrong in it. */
export async function onBench(options, run) {
  const server = await serve();
  const { page, context, faults, close } = await openPage(options);
  try {
    const response = await page.goto(server.url);
    await ready(page);
    await run({ page, context, response, server });
    assert.deepEqual(faults, []);
  } finally {
    await close();
    server.stop();
  }
}

export async function ready(page) {
  await page.locator(".bench-starting").waitFor({ state: "detached", timeout: 60_000 });
  await page.locator(".bench-pane [role=tab]").first().waitFor();
}

/** What a cell shows, once everything is calculated. */
export const see = (page, sheet, cell) =>
  page.evaluate(([name, at]) => globalThis.keel.see(name, at), [sheet, cell]);

/** Waits until a cell shows a value. */
export async function seesIn(page, sheet, cell, expected) {
  let found;
  for (let n = 0; n < 50; n++) {
    found = await see(page, sheet, cell);
    if (found === expected) return;
    await page.waitForTimeout(100);
  }
  assert.deepEqual(found, expected, `${sheet}!${cell}`);
}

export async function goTo(page, sheet, cell) {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.click();
  await box.fill(cell);
  await box.press("Enter");
}

/** Selects a cell through the name box and types into it. */
export async function typeIn(page, sheet, cell, text) {
  await goTo(page, sheet, cell);
  await page.waitForTimeout(150);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Presses a button of the page's header. */
export const press = (page, name) =>
  page.locator(".bench-head").getByRole("button", { name, exact: true }).click();

/** Opens a file through the page's own button. */
export async function openFile(page, file, button = "Open…") {
  const chooser = page.waitForEvent("filechooser");
  await press(page, button);
  await (await chooser).setFiles(file);
  await page.locator(".bench-starting").waitFor({ state: "detached" });
}

/** Saves through the page's own button; the bytes that the browser stored. */
export async function save(page, button = "Save") {
  const download = page.waitForEvent("download");
  await press(page, button);
  const file = await (await download).path();
  return { name: (await download).suggestedFilename(), file, bytes: readFileSync(file) };
}

export const message = (page) => page.locator(".bench-message p").innerText();
