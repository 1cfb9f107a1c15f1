/** How tables are read, corrected and remembered, and another tool's export, on the workbench. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { onBench, openFile, save, see, seesIn } from "./bench.mjs";

export const needs = [
  "dist/workbench/page.js",
  "dist/workbench-server/serve.js",
  "dist/cli/keel.js",
];

const root = join(import.meta.dirname, "../..");
const pane = (page) => page.locator(".bench-pane");
const button = (page, name) => pane(page).getByRole("button", { name, exact: true });

const BOARD = {
  name: "board.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    "Figures for the board\n\nMetric,Goal,Now,Plan B\nOnline sales,3900,3100,3500\nInventory days,45,46,47\n",
  ),
};

const EXPORT = {
  name: "goals.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    "Objective,Key result,Baseline,Target,Current\nGrow,New customers,0,10,three\n,Repeat orders,20,30,25\n",
  ),
};

/** What the command line finds in a saved book. */
function inspected(file) {
  const keel = join(root, "dist/cli/keel.js");
  const { stdout } = spawnSync(process.execPath, [keel, "inspect", file, "--json"]);
  return JSON.parse(stdout.toString());
}

export const tests = [
  [
    "outlines a table, takes the user's word for a column, and keeps it in the saved file",
    () =>
      onBench({ locale: "en-US" }, async ({ page }) => {
        await openFile(page, BOARD);
        await pane(page).getByRole("tab", { name: /^Plan/ }).click();
        for (const fold of await pane(page).locator("details").all()) {
          await fold.evaluate((element) => (element.open = true));
        }
        await pane(page)
          .getByRole("button", { name: /^Outline board!A3:D5/ })
          .click();
        const box = page.locator('[data-u-comp="defined-name"] input');
        await page.waitForFunction(
          (element) => element.value.startsWith("A3"),
          await box.elementHandle(),
        );
        await pane(page).getByLabel("Column D, Plan B, is").selectOption("target");
        await button(page, "Remember in workbook").click();
        await button(page, "Write").click();
        await pane(page).getByText("The workbook remembers how its tables are read.").waitFor();
        const rows = Array.from({ length: 30 }, (_, row) => `A${row + 2}`);
        const keys = await Promise.all(rows.map((cell) => see(page, "Keel settings", cell)));
        assert.ok(keys.includes("Table reading: board!A3"), keys.join());
        const [table] = inspected((await save(page)).file);
        assert.equal(table.corrected, true);
        assert.deepEqual(table.columns.map(({ column, field }) => [column, field]).slice(0, 4), [
          ["A", "kpi"],
          ["B", null],
          ["C", table.columns[2].field],
          ["D", "target"],
        ]);
      }),
  ],
  [
    "imports another tool's export after a preview that names what cannot be read",
    () =>
      onBench({ locale: "en-US" }, async ({ page }) => {
        await openFile(page, BOARD);
        await pane(page).getByRole("tab", { name: /^Plan/ }).click();
        const chooser = page.waitForEvent("filechooser");
        await button(page, "Choose a CSV file").click();
        await (await chooser).setFiles(EXPORT);
        await pane(page)
          .getByText(/goals\.csv!E2: "three" under "Current" is no number/)
          .waitFor();
        await button(page, "Preview").click();
        await button(page, "Write").click();
        await pane(page).getByText("The import is in the OKRs table.").waitFor();
        await seesIn(page, "OKRs", "D2", "New customers");
      }),
  ],
];
