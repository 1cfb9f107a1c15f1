import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bindIds, callFunction, FUNCTIONS, plan, type Day } from "../../core";
import { openBook } from "../../workbench/files";
import { openHeadlessGrid } from "../../workbench/grid/headless";
import { gridContent } from "../../workbench/host/from-file";
import { OpenBook } from "../../workbench/host/open-book";
import { workbenchPort } from "../../workbench/host/port";
import { savedFile } from "../../workbench/host/save";
import { valueOf } from "../support/result";
import { draftPlan } from "../support/commands";

const folder = join(__dirname, "../../workbench/sample");
const today = 46073 as Day;

// A whole grid starts for each test.
jest.setTimeout(60_000);

it.each(["en", "zh"] as const)(
  "writes a plan, takes it back and saves as it came (%s)",
  async (language) => {
    const name = `sample-${language}.xlsx`;
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const file = valueOf(openBook(bytes, name));
    const functions = { names: Object.keys(FUNCTIONS), call: callFunction };
    const grid = await openHeadlessGrid(gridContent(file), functions);
    const book = new OpenBook(grid, { tables: file.tables, settings: {} });
    const port = workbenchPort(book, { today: () => today, language: () => language });
    const { sheets } = await port.survey();
    const requests = sheets.filter(({ visible }) => visible).map(({ id }) => ({ sheet: id }));
    const snapshot = await port.read(requests);
    const { drafts, choices } = draftPlan(snapshot, {});
    const outcome = plan(snapshot, { drafts, choices });
    const written = await port.apply(outcome.edits);
    expect(written).toMatchObject({ outcome: "written", notDone: [] });
    const saved = valueOf(await savedFile({ name, bytes }, book, { today, language }));
    expect(saved.lost).toEqual([]);
    expect(valueOf(openBook(saved.bytes, name)).sheets).toHaveLength(grid.sheets().length);
    const undone = await port.apply(bindIds(outcome.inverse, written));
    expect(undone).toMatchObject({ outcome: "written" });
    expect(grid.sheets()).toEqual(sheets);
    const after = valueOf(await savedFile({ name, bytes }, book, { today, language }));
    expect(after.lost).toEqual([]);
    expect(valueOf(openBook(after.bytes, name)).sheets).toHaveLength(sheets.length);
    grid.dispose();
  },
);
