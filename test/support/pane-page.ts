import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";

export const CHROMIUM = process.env.KEEL_CHROMIUM ?? "/usr/bin/chromium";

/** Without a browser these tests say so and pass; in CI a missing browser is a fault. */
export function hasBrowser(): boolean {
  const there = existsSync(CHROMIUM);
  if (!there && process.env.CI !== undefined) throw new Error(`no browser at ${CHROMIUM}`);
  if (!there) console.warn(`skipped: no browser at ${CHROMIUM}; set KEEL_CHROMIUM`);
  return there;
}

/** The strictest policy a host sets: no inline script, no inline style, no request. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'";
const HTML =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Keel</title>' +
  '<link rel="stylesheet" href="/page.css"></head>' +
  '<body><div id="pane"></div><script src="/pane.js"></script></body></html>';

export interface PageOptions {
  readonly book: string;
  readonly language?: "en" | "zh";
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  readonly forcedColours?: boolean;
  readonly query?: string;
}

/** The pane alone in Chromium, over the fake host. */
export class PanePages {
  /** What pages wrote to the console, and requests that left the page. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly script: Buffer,
  ) {}

  static async launch(): Promise<PanePages> {
    const folder = mkdtempSync(join(tmpdir(), "keel-pane-"));
    const build = join(__dirname, "../pane/page/build.mjs");
    const { status, stderr } = spawnSync(process.execPath, [build, folder], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
    });
    return new PanePages(browser, readFileSync(join(folder, "pane.js")));
  }

  async open(options: PageOptions): Promise<Page> {
    const { book, language = "en", width = 300, height = 900, scheme = "light" } = options;
    const context = await this.browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      forcedColors: options.forcedColours === true ? "active" : "none",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() !== "log") this.complaints.push(message.text());
    });
    page.on("pageerror", ({ message }) => this.complaints.push(message));
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      const headers = { "Content-Security-Policy": POLICY };
      const files: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
        "/": ["text/html", HTML],
        "/pane.js": ["text/javascript", this.script],
        "/page.css": ["text/css", "html, body, #pane { height: 100%; margin: 0; }"],
      };
      const file = files[pathname];
      if (file === undefined) {
        if (pathname !== "/favicon.ico") this.complaints.push(`asked for ${pathname}`);
        return route.fulfill({ status: 404, body: "" });
      }
      return route.fulfill({ contentType: file[0], body: file[1], headers });
    });
    await page.goto(`http://pane.test/?book=${book}&language=${language}${options.query ?? ""}`);
    await page.getByRole("tab").first().waitFor();
    await page.waitForFunction(
      () => document.querySelector(".keel-foot fluent-progress-bar") === null,
    );
    return page;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
