import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { FUNCTION_IDS } from "../../core";
import { LIBRARY } from "../../core/decompose/library";
import { derived } from "../../sheets-addon/derive";
import { newBook } from "../emulators/sheets/book";
import { SheetsEmulator } from "../emulators/sheets/emulator";
import { builtAddon, sayBuilt } from "../support/sheets-host";

const { project, built } = builtAddon();

beforeAll(() => {
  sayBuilt(built);
});

const addon = (userLocale = "en") => new SheetsEmulator(project, { userLocale });

it("asks for the two smallest scopes and no advanced service", () => {
  expect(JSON.parse(project.manifest)).toMatchObject({
    runtimeVersion: "V8",
    dependencies: {},
    oauthScopes: [
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ],
  });
});

it("parses as what Apps Script runs, with the KPI library as text for when it is needed", () => {
  const { body } = parse(project.server, { ecmaVersion: 2021, sourceType: "script" });
  expect(body.length).toBeGreaterThan(10);
  const lines = project.server.split("\n");
  const isTable = (line: string) => line.startsWith("var KEEL_LIBRARY=");
  const rest = lines.filter((line) => !isTable(line));
  const read = new Function(`${lines.find(isTable) ?? ""}; return KEEL_LIBRARY;`);
  const text = Reflect.apply(read, undefined, []) as string;
  expect(JSON.parse(text)).toEqual(LIBRARY);
  const titles = LIBRARY.flatMap(({ candidates }) => candidates.map(({ title }) => title.zh));
  expect(titles.length).toBeGreaterThan(100);
  expect(titles.filter((title) => rest.join("\n").includes(title))).toEqual([]);
});

it("runs what is seldom called on first use only, and once", () => {
  const counted = project.server.replace(
    "var KEEL_LATER = function () {",
    "var laterRuns = 0; var KEEL_LATER = function () { laterRuns++;",
  );
  const runs = (calls: string): unknown =>
    Reflect.apply(new Function(`${counted}; ${calls}; return laterRuns;`), undefined, []);
  expect(runs("OKR_SCORE(0, 10, 5); OKR_BAND(0.5)")).toBe(0);
  expect(
    runs('KPI_PARSE("Cut churn from 5% to 3%"); KPI_POINTS(88.6, 90, "每低1个百分点扣2分")'),
  ).toBe(1);
});

it("lets the page call one function of its own besides the cell functions", () => {
  const { body } = parse(project.server, { ecmaVersion: 2021, sourceType: "script" });
  const names = body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node.id.name] : []));
  expect(names).toEqual(["onOpen", "onInstall", "openKeel", "keel", ...FUNCTION_IDS]);
});

it("holds the functions that were derived, and the repository shows them", () => {
  for (const { path, text } of derived()) {
    expect(project.server).toContain(text.trim());
    expect(readFileSync(join(__dirname, "../..", path), "utf8")).toBe(text);
  }
});

describe("menu", () => {
  it.each([
    ["en_GB", "Open Keel"],
    ["zh_CN", "打开稳舵"],
  ])("speaks the language of %s", (locale, caption) => {
    const host = addon(locale);
    host.open("LIMITED");
    expect(host.shown.menus).toEqual([[{ caption, handler: "openKeel" }]]);
  });

  it("is there before the add-on may know anything", () => {
    const host = addon("zh_CN");
    host.open("NONE");
    expect(host.shown.menus[0]?.[0]?.caption).toBe("Open Keel · 打开稳舵");
    expect(host.counts).toMatchObject({ reads: 0, writes: 0 });
  });

  it("is there at once after installing", () => {
    const host = addon();
    host.install();
    expect(host.shown.menus).toHaveLength(1);
  });

  it("opens the sidebar, which learns the user's language", () => {
    const host = addon("zh_CN");
    host.click("openKeel");
    expect(host.shown.sidebar?.title).toBe("稳舵");
    expect(host.shown.sidebar?.html).toMatch(/<meta name="keel-locale" content="zh-CN">$/);
    expect(host.counts).toMatchObject({ reads: 0, writes: 0 });
  });
});

describe("dispatcher", () => {
  const ask = (message: unknown): unknown => {
    const json = addon().call("keel", JSON.stringify(message));
    return typeof json === "string" ? (JSON.parse(json) as unknown) : json;
  };

  it("answers JSON text", () => {
    expect(ask({ call: "functions" })).toEqual({ answer: true });
    expect(ask({ call: "survey" })).toMatchObject({ answer: { host: "sheets", locale: "en-US" } });
    expect(ask({ call: "selection" })).toEqual({
      answer: { sheet: "0", area: { row: 0, column: 0, rows: 1, columns: 1 } },
    });
  });

  it("says what was thrown", () => {
    expect(ask({ call: "show", sheet: "9", area: {} })).toEqual({ thrown: "no sheet 9" });
  });

  it("does not write while another process holds the lock", () => {
    const book = { ...newBook(), busyLock: true };
    const host = new SheetsEmulator(project, { book });
    const json = host.call("keel", JSON.stringify({ call: "apply", edits: [] }));
    expect(JSON.parse(String(json))).toEqual({
      answer: { outcome: "refused", reason: "busy", message: "" },
    });
  });
});
