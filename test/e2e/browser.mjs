/** The Chromium that end-to-end tests share, and pages that remember what went wrong in them. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

export const executablePath = process.env.KEEL_CHROMIUM ?? "/usr/bin/chromium";
export const hasBrowser = () => existsSync(executablePath);

/** A day on which the sample's quarter is half over. */
const TODAY = new Date("2026-02-20T09:00:00");

const isOwn = (url) =>
  /^(data|blob|about):/.test(url) || /^https?:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url);

/**
 * @param options - locale, viewport, colorScheme, forcedColors as Playwright knows them
 * @returns a page, its context, and the list of faults it fills: console errors, exceptions, requests
 * that failed or left this machine
 */
export async function openPage(options = {}) {
  const profile = mkdtempSync(join(tmpdir(), "keel-e2e-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: FLAGS,
    viewport: { width: 1280, height: 800 },
    locale: "en-US",
    timezoneId: "Asia/Shanghai",
    colorScheme: "light",
    reducedMotion: "reduce",
    acceptDownloads: true,
    ...options,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const faults = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`exception: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    if (!isOwn(request.url())) faults.push(`request to elsewhere: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    if (isOwn(request.url()) && request.url().startsWith("blob:")) return;
    faults.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ""}`);
  });
  await page.clock.setFixedTime(TODAY);
  return { page, context, faults, close: () => context.close() };
}

/** A pane with a page of its own has all of it: what belongs at the foot stands at the foot. */
export async function fillsItsPage(page) {
  const { width, height } = page.viewportSize();
  assert.deepEqual(await page.locator(".keel").boundingBox(), { x: 0, y: 0, width, height });
  const beyond = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll("#keel *, #pane *")].map(
        (one) => one.getBoundingClientRect().right,
      ),
    ),
  );
  assert.ok(beyond <= width + 1, `${beyond} of ${width} pixels`);
}
