/** Department sheets from the pane, on the fake host: made, filled in, taken over, taken back. */
import { Session } from "../../../pane/session/session";
import { fakePaneHost } from "../../support/pane-host";

const BOOK = {
  sheets: [
    {
      name: "KPI",
      rows: [
        ["KPI", "Department", "Weight", "Target", "Actual"],
        ["Sales", "North", 0.6, 1200, 1100],
        ["Returns", "South", 0.4, 0.05, 0.06],
      ],
    },
  ],
};

it("makes a sheet for each department, takes over what they say, and takes it back", async () => {
  const { host, book, type } = fakePaneHost(BOOK, { language: "en" });
  const session = new Session(host);
  await session.start();
  expect(await session.writing.perform("split", (now, { split }) => split(now, {}))).toBe(true);
  const names = book.sheets.map(({ name }) => name);
  expect(names.length).toBe(3);
  const north = book.sheets.find(({ name }) => name.includes("North"));
  const cell = [...(north?.cells ?? [])].find(([, { value }]) => value === 1100)?.[0] ?? "";
  const [row = 0, column = 0] = cell.split(",").map(Number);
  type(north?.name ?? "", row, column, 1150);
  await session.refresh();
  const differences = () => {
    const { book: read } = session.state;
    return read?.actions.collect(read.snapshot, [{ name: "", snapshot: read.snapshot }])
      .differences;
  };
  expect(differences()?.map(({ department, after }) => [department, after])).toEqual([
    ["North", 1150],
  ]);
  const ids = differences()?.map(({ id }) => id) ?? [];
  await session.writing.perform("collect", (now, { takeOver }) =>
    takeOver(now, [{ name: "", snapshot: now }], ids),
  );
  const kpis = book.sheets.find(({ name }) => name === "KPI");
  expect(kpis?.cells.get("1,4")?.value).toBe(1150);
  expect(differences()).toEqual([]);
  await session.writing.undo();
  expect(kpis?.cells.get("1,4")?.value).toBe(1100);
});
