import { runInNewContext } from "node:vm";
import { LIBRARY } from "../../core/decompose/library";
import { serverIn, type ScriptRun, type Server } from "../../sheets-addon/sidebar/server";
import { sheetsHost } from "../../sheets-addon/sidebar/host";
import { watchSelection } from "../../sheets-addon/sidebar/watch";
import { builtAddon, sheetsUnderTest } from "../support/sheets-host";
import { WORKED } from "./edits";

const { inlineScript } = jest.requireActual<{ inlineScript: (script: string) => string }>(
  "../../build/webpack/inline-script.js",
);

/** google.script.run whose calls all end in the same way. */
function runThat(
  end: (done: (json: string | null) => void, failed: (error: Error) => void) => void,
) {
  const runner = (
    done: (json: string | null) => void,
    failed: (error: Error) => void,
  ): ScriptRun => ({
    withSuccessHandler: (next) => runner(next, failed),
    withFailureHandler: (next) => runner(done, next),
    keel: () => {
      end(done, failed);
    },
  });
  const nothing = (): void => undefined;
  return { google: { script: { run: runner(nothing, nothing) } } } as unknown as Window;
}

const surveyIn = (window: Window, locale: string): Promise<unknown> =>
  serverIn(window, locale).ask({ call: "survey" });

describe("a call that fails", () => {
  it.each([
    ["en", /signed in with several Google accounts/],
    ["zh-CN", /同时登录了多个 Google 账号/],
  ])("says in %s what helps", async (locale, sentence) => {
    const window = runThat((_done, failed) => {
      failed(new Error("PERMISSION_DENIED"));
    });
    await expect(surveyIn(window, locale)).rejects.toThrow(sentence);
    await expect(surveyIn(window, locale)).rejects.toThrow(/PERMISSION_DENIED/);
  });

  it("passes on what the service said", async () => {
    const window = runThat((done) => {
      done(JSON.stringify({ thrown: "no sheet 9" }));
    });
    await expect(surveyIn(window, "en")).rejects.toThrow("Google Sheets refused: no sheet 9");
  });

  it("knows an answer that was lost, and a page without Google", async () => {
    const lost = runThat((done) => {
      done(null);
    });
    await expect(surveyIn(lost, "en")).rejects.toThrow(/no answer/);
    await expect(surveyIn({} as Window, "zh-CN")).rejects.toThrow(/侧边栏/);
  });
});

it("keeps small texts until it closes where the browser bars storage", () => {
  const window = {
    get localStorage(): Storage {
      throw new Error("denied");
    },
  } as unknown as Window;
  const host = sheetsHost(serverIn(window, "en"), { locale: "en", window });
  host.remember("language", "zh");
  expect(host.recall("language")).toBe("zh");
});

it("asks for the selection now and then, seldom while nothing happens, until it is told to stop", async () => {
  jest.useFakeTimers();
  const { emulator, host } = sheetsUnderTest(WORKED);
  let asked = 0;
  const selection = () => {
    asked++;
    const { sheet, area } = emulator.book.active;
    return Promise.resolve({ sheet: String(sheet.id), area });
  };
  const page = {
    document: { hidden: false },
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout: (timer: NodeJS.Timeout) => {
      clearTimeout(timer);
    },
  };
  const heard = jest.fn();
  const stop = watchSelection({ ask: selection as never }, page as unknown as Window, heard);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(heard).not.toHaveBeenCalled();
  expect(asked).toBeLessThan(10);
  emulator.book.active = {
    ...emulator.book.active,
    area: { row: 3, column: 1, rows: 1, columns: 1 },
  };
  await jest.advanceTimersByTimeAsync(16_000);
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  const before = asked;
  await jest.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(before);
  jest.useRealTimers();
  expect(host.isWorkbench).toBe(false);
});

it("asks the server for the KPI library once, and again after a failure", async () => {
  const asked: string[] = [];
  let isDown = true;
  const { host } = sheetsUnderTest(WORKED);
  const server: Server = {
    ask: (message) => {
      asked.push(message.call);
      return isDown ? Promise.reject(new Error("down")) : (host.library() as Promise<never>);
    },
  };
  const page = sheetsHost(server, { locale: "en", window: {} as Window });
  await expect(page.library()).rejects.toThrow("down");
  isDown = false;
  expect(await page.library()).toEqual(LIBRARY);
  expect(await page.library()).toBe(await page.library());
  expect(asked).toEqual(["library", "library"]);
});

describe("the page", () => {
  const { sidebar = "" } = builtAddon().project.pages ?? {};

  it("is one file with no tag of a template and no address to load from", () => {
    expect(sidebar).not.toContain("<?");
    expect(sidebar).not.toMatch(/<(?:script|link)[^>]*\s(?:src|href)=/i);
    expect(sidebar.match(/<script/gi)).toHaveLength(1);
    expect(sidebar.match(/<\/script/gi)).toHaveLength(1);
  });

  it("does not hold the KPI library", () => {
    const titles = LIBRARY.flatMap(({ candidates }) => candidates.map(({ title }) => title.zh));
    expect(titles.filter((title) => sidebar.includes(title))).toEqual([]);
  });

  it("says the same with everything escaped that Google or a browser would cut", () => {
    const said = ["http://a/*b*/", "</script>", "<!--", "1//2"];
    const script = "JSON.stringify([`http://a/*b*/`, '</script>', '<!--', `${1}//${2}`])";
    const inlined = inlineScript(script);
    expect(inlined).not.toMatch(/`[^`]*\/[/*][^`]*`|<\/script|<!--/);
    expect(runInNewContext(inlined)).toBe(JSON.stringify(said));
    expect(() => inlineScript("const page = '<?';")).toThrow(/<\?/);
  });
});
