/** The pane as people use it: keyboard only, in both languages, live, and with what goes wrong. */
import type { Page } from "playwright-core";
import { FUNCTION_IDS } from "../../core/functions/registry";
import { hasBrowser, PanePages } from "../support/pane-page";
import type { FakePaneHost } from "../support/pane-host";

const run = hasBrowser() ? describe : describe.skip;

/** Presses Tab until the focus is on something with this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      const labelled = element?.getAttribute("aria-labelledby") ?? "";
      const label = document.getElementById(labelled)?.textContent;
      return label ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
    if (name.test(here)) return;
  }
  throw new Error(`Tab never comes to ${String(name)}`);
}

const sheets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    (window as unknown as { fake: FakePaneHost }).fake.book.sheets.map(({ name }) => name),
  );

const type = (page: Page, sheet: string, value: string): Promise<void> =>
  page.evaluate(
    ([name = "", text = ""]) =>
      (window as unknown as { fake: FakePaneHost }).fake.type(name, 1, 1, text),
    [sheet, value],
  );

const status = (page: Page) => page.getByRole("status");

run("the pane in use", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await PanePages.launch();
  }, 60_000);
  afterAll(() => pages.close());

  it("does its main job with the keyboard only", async () => {
    const page = await pages.open({ book: "kpisEn" });
    await tabTo(page, /^Customer satisfaction$/);
    await page.keyboard.press("Space");
    await tabTo(page, /^Draft OKRs$/);
    await page.keyboard.press("Enter");
    await page.getByLabel("Objective").first().waitFor();
    await tabTo(page, /^Preview$/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Write$/);
    expect(await sheets(page)).not.toContain("OKRs");
    await page.keyboard.press("Enter");
    await status(page).getByText("The OKRs are written.").waitFor();
    expect(await sheets(page)).toContain("OKRs");
    expect(await page.getByRole("tab", { selected: true }).textContent()).toContain("Track");
    await tabTo(page, /^Undo the plan$/);
    await page.keyboard.press("Enter");
    await status(page).getByText("The plan is undone.").waitFor();
    expect(await sheets(page)).not.toContain("OKRs");
    await page.context().close();
  }, 30_000);

  it("tells what every function does when the list is opened, in the language shown", async () => {
    const page = await pages.open({ book: "okrsEn" });
    await page.getByRole("tab", { name: /^Track/ }).click();
    await page.locator("summary", { hasText: "Formulas and functions" }).click();
    await page.locator("summary", { hasText: "All functions" }).click();
    await page.locator("summary", { hasText: "OKR_PROGRESS" }).click();
    await page.getByText("=OKR_PROGRESS(2500, 3000, 2700)").waitFor();
    expect(await page.locator("summary .keel-code").allTextContents()).toEqual(FUNCTION_IDS);
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByText("周期开始时的数值。").waitFor();
    await page.context().close();
  }, 30_000);

  it("moves between tabs with the arrows, and around the ends", async () => {
    const page = await pages.open({ book: "kpisZh", language: "zh" });
    await tabTo(page, /^拆解$/);
    await page.keyboard.press("ArrowLeft");
    expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("复盘");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("跟进");
    await page.context().close();
  }, 30_000);

  it("switches the language at once and keeps what is being done", async () => {
    const page = await pages.open({ book: "kpisEn" });
    await page.getByRole("button", { name: "Draft OKRs" }).click();
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("button", { name: "预览" }).waitFor();
    expect(await page.locator(".keel").getAttribute("lang")).toBe("zh-CN");
    expect(await page.getByLabel("目标（O）").first().inputValue()).toMatch(/\p{Script=Han}/u);
    await page.context().close();
  }, 30_000);

  it("refuses to undo over an edit, names the cell and goes there", async () => {
    const page = await pages.open({ book: "kpisZh", language: "zh" });
    await page.getByRole("button", { name: "拆解成OKR" }).click();
    await page.getByRole("button", { name: "预览" }).click();
    await page.getByRole("button", { name: "写入", exact: true }).click();
    await status(page).getByText("OKR已写入。").waitFor();
    await type(page, "OKR", "我改过了");
    await page.getByRole("button", { name: "撤销拆解" }).click();
    await status(page).getByText("没有撤销：写入之后，OKR!B2由").waitFor();
    await status(page).getByRole("button", { name: "在表中查看OKR!B2" }).click();
    const shown = await page.evaluate(
      () => (window as unknown as { fake: FakePaneHost }).fake.shown.at(-1)?.area,
    );
    expect(shown).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
    await page.context().close();
  }, 30_000);

  it("shows cells as text, whatever they hold", async () => {
    const page = await pages.open({ book: "kpisEn" });
    await page.evaluate(() =>
      (window as unknown as { fake: FakePaneHost }).fake.type(
        "KPI 2026",
        1,
        0,
        '<img src=x onerror="document.title=1">Sales',
      ),
    );
    await page.getByText('<img src=x onerror="document.title=1">Sales').first().waitFor();
    expect(await page.locator("#pane img").count()).toBe(0);
    await page.context().close();
  }, 30_000);

  it("asks for each missing figure where it belongs, and keeps the field one has answered", async () => {
    const page = await pages.open({ book: "kpisZh", language: "zh" });
    await page.getByRole("checkbox", { name: "客户满意度" }).click();
    await page.getByRole("button", { name: "拆解成OKR" }).click();
    const missing = page.getByText(/^还差\d+个数字/).last();
    const count = async () => Number(/\d+/.exec((await missing.textContent()) ?? "")?.[0]);
    const before = await count();
    const row = page.locator(".keel-list > li", { hasText: "起始值待填 → 目标值待填" }).first();
    const title = (await row.locator("summary div div").first().textContent()) ?? "";
    const same = page.locator(".keel-list > li", { hasText: title }).first();
    await same.getByLabel("起始值").fill("40");
    await page.keyboard.press("Tab");
    await page.keyboard.type("60");
    await page.keyboard.press("Enter");
    await same.getByText(/起始值 40%? → 目标值 60/).waitFor();
    expect(await count()).toBe(before - 2);
    expect(await same.getByLabel("目标值").inputValue()).toMatch(/^60/);
    await page.context().close();
  }, 30_000);

  it("keeps what is being typed while the sheet changes behind it", async () => {
    const page = await pages.open({ book: "kpisEn" });
    await page.getByRole("button", { name: "Draft OKRs" }).click();
    const objective = page.getByLabel("Objective").first();
    await objective.fill("");
    await objective.pressSequentially("People find");
    await type(page, "KPI 2026", "3050");
    await page.waitForTimeout(300);
    await objective.pressSequentially(" what they need");
    expect(await objective.inputValue()).toBe("People find what they need");
    await page.keyboard.press("Tab");
    expect(await objective.inputValue()).toBe("People find what they need");
    await page.context().close();
  }, 30_000);

  it("answers whether the parts add up as they are typed", async () => {
    const page = await pages.open({ book: "empty" });
    await page.getByLabel("Goal").fill("-10%");
    await page.getByLabel("Change of part 1").fill("-8%");
    await page.getByLabel("Change of part 2").fill("-2%");
    await page.getByRole("row", { name: "chain −9.84% −0.16%" }).waitFor();
    await page.getByLabel("Share of part 1").fill("60");
    await page.getByLabel("Share of part 2").fill("40");
    await page.getByRole("row", { name: "own line −5.6% −4.4%" }).waitFor();
    await page.context().close();
  }, 30_000);

  it("is quiet: no console message, no request", () => expect(pages.complaints).toEqual([]));
});
