import assert from "node:assert/strict";
import { goTo, onBench, openFile, save, see, seesIn, typeIn } from "./bench.mjs";
import { looksLike } from "./golden.mjs";

export const needs = ["dist/workbench/page.js", "dist/workbench-server/serve.js"];

const WORDS = {
  en: {
    locale: "en-US",
    plan: /^Plan/,
    draft: "Draft OKRs",
    preview: "Preview",
    write: "Write",
    written: "The OKRs are written.",
    undo: "Undo the plan",
    undone: "The plan is undone.",
    kpis: "KPIs",
    sheet: "OKRs",
  },
  zh: {
    locale: "zh-CN",
    plan: /^拆解/,
    draft: "拆解成OKR",
    preview: "预览",
    write: "写入",
    sheet: "OKR",
    kpis: "KPI指标",
  },
};

const pane = (page) => page.locator(".bench-pane");

const tabs = (page) => page.locator('.bench-sheet [role="tab"]').allInnerTexts();

async function toPreview(page, words) {
  await pane(page).getByRole("tab", { name: words.plan }).click();
  await pane(page).getByRole("button", { name: words.draft }).click();
  await pane(page).getByRole("button", { name: words.preview, exact: true }).click();
  await pane(page).getByRole("button", { name: words.write, exact: true }).waitFor();
}

async function toWritten(page, words) {
  await toPreview(page, words);
  const before = await tabs(page);
  await pane(page).getByRole("button", { name: words.write, exact: true }).click();
  await page.locator('.bench-sheet [role="tab"]').nth(before.length).waitFor();
}

export const tests = [
  [
    "keeps every letter that is typed into the pane, the sign of a cut first",
    () =>
      onBench({ locale: "en-US" }, async ({ page }) => {
        await pane(page).getByRole("tab", { name: WORDS.en.plan }).click();
        const typed = [
          [pane(page).getByLabel(/^Goal/), "-10%"],
          [pane(page).getByLabel("Change of part 1"), "-8%"],
          [pane(page).getByLabel("Change of part 2"), "-2%"],
        ];
        for (const [field, text] of typed) {
          await field.first().click();
          await page.keyboard.type(text, { delay: 20 });
        }
        for (const [field, text] of typed) assert.equal(await field.first().inputValue(), text);
        await pane(page).getByText("−9.84%").first().waitFor();
      }),
  ],
  [
    "finds KPIs, drafts, previews without writing, writes and takes back",
    () =>
      onBench({ locale: "en-US" }, async ({ page }) => {
        const words = WORDS.en;
        const before = await tabs(page);
        await toPreview(page, words);
        assert.match(await pane(page).innerText(), /KR-001/);
        assert.deepEqual(await tabs(page), before);
        await looksLike(page, "plan-preview-en", pane(page));
        await pane(page).getByRole("button", { name: words.write, exact: true }).click();
        await pane(page).getByText(words.written).waitFor();
        assert.ok((await tabs(page)).includes(words.sheet));
        assert.equal(await see(page, words.sheet, "A2"), "O-001");
        assert.equal(await see(page, words.kpis, "A5"), "K-001");
        await pane(page).getByRole("button", { name: words.undo }).click();
        await pane(page).getByText(words.undone).waitFor();
        assert.deepEqual(await tabs(page), before);
      }),
  ],
  [
    "does not take back what the user has edited since, and names the cell",
    () =>
      onBench({}, async ({ page }) => {
        const words = WORDS.en;
        await toWritten(page, words);
        await pane(page).getByText(words.written).waitFor();
        await typeIn(page, words.sheet, "D2", "Our own wording");
        await seesIn(page, words.sheet, "D2", "Our own wording");
        await pane(page).getByRole("button", { name: words.undo }).click();
        await pane(page)
          .getByText(/Nothing was undone: OKRs!?\s?D2/)
          .waitFor();
        assert.equal(await see(page, words.sheet, "D2"), "Our own wording");
      }),
  ],
  [
    "plans in Chinese, and the saved file holds the plan",
    () =>
      onBench({ locale: "zh-CN" }, async ({ page }) => {
        const words = WORDS.zh;
        const before = await tabs(page);
        await toWritten(page, words);
        const added = (await tabs(page)).filter((name) => !before.includes(name));
        const sheet = added.at(-1);
        assert.equal(await see(page, sheet, "A2"), "O-001");
        assert.match(await see(page, sheet, "B2"), /\p{Script=Han}/u);
        const saved = await save(page, "保存");
        assert.doesNotMatch(await page.locator(".bench-message").innerText(), /无法写入/);
        await openFile(page, saved.file, "打开…");
        assert.deepEqual((await tabs(page)).slice(-added.length), added);
        assert.equal(await see(page, sheet, "A2"), "O-001");
        await goTo(page, sheet, "A1");
      }),
  ],
  [
    "is done with the keyboard alone",
    () =>
      onBench({}, async ({ page }) => {
        const words = WORDS.en;
        const reach = async (name) => {
          const wanted = pane(page).getByRole("button", { name, exact: true });
          for (let n = 0; n < 120; n++) {
            if (await wanted.evaluate((one) => one.contains(one.getRootNode().activeElement)))
              return;
            await page.keyboard.press("Tab");
          }
          assert.fail(`the keyboard does not reach "${name}"`);
        };
        const selected = pane(page).getByRole("tab", { selected: true });
        await selected.focus();
        await page.keyboard.press("Home");
        await page.keyboard.press("Enter");
        for (const name of [words.draft, words.preview, words.write]) {
          await pane(page).getByRole("button", { name, exact: true }).waitFor();
          await reach(name);
          await page.keyboard.press("Enter");
        }
        await pane(page).getByText(words.written).waitFor();
        await reach(words.undo);
        await page.keyboard.press("Enter");
        await pane(page).getByText(words.undone).waitFor();
      }),
  ],
];
