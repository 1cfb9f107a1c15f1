import {
  CELL_LIMIT,
  joinedSnapshot,
  READ_CHUNK,
  readPlan,
  type SheetInfo,
  type Survey,
} from "../../../core";
import { openBook } from "../../support/open-book";

const sheet = (id: string, rows: number, visible = true): SheetInfo => ({
  id,
  name: id,
  visible,
  protected: false,
  used: rows === 0 ? null : { row: 0, column: 0, rows, columns: 10 },
});

const survey = (...sheets: readonly SheetInfo[]): Survey => ({
  host: "memory",
  capabilities: {
    tables: true,
    validation: true,
    conditions: true,
    charts: false,
    names: true,
    functions: true,
  },
  locale: "en-US",
  sheets,
  tables: [],
  names: [],
  settings: {},
});

it("reads a small workbook in one trip and no hidden sheet that is not ticked", () => {
  const book = survey(sheet("a", 10), sheet("pay", 10, false), sheet("b", 0));
  expect(readPlan(book).trips).toEqual([
    { requests: [{ sheet: "a" }, { sheet: "b" }], cells: 100 },
  ]);
  expect(readPlan(book, ["pay"]).cells).toBe(200);
});

it("breaks a large one into trips, and names what is beyond the limit", () => {
  const chunk = READ_CHUNK / 10;
  const book = survey(sheet("a", chunk), sheet("b", 1), sheet("c", CELL_LIMIT / 10), sheet("d", 1));
  const plan = readPlan(book);
  expect(plan.trips.map(({ requests }) => requests.map((one) => one.sheet))).toEqual([
    ["a"],
    ["b", "d"],
  ]);
  expect(plan.missing).toEqual([{ sheet: "c" }]);
});

it("joins trips to one snapshot, in part where something is missing", async () => {
  const { port } = openBook({
    sheets: [
      { name: "A", rows: [[1]] },
      { name: "B", rows: [[2]] },
    ],
  });
  const [a, b] = await Promise.all([
    port.read([{ sheet: "sheet-1" }]),
    port.read([{ sheet: "sheet-2" }]),
  ]);
  const whole = joinedSnapshot(a, [b]);
  expect(whole.regions.map(({ values }) => values)).toEqual([[[1]], [[2]]]);
  expect(whole.complete).toBe(true);
  expect(joinedSnapshot(a, [], [{ sheet: "sheet-2" }])).toMatchObject({
    complete: false,
    missing: [{ sheet: "sheet-2" }],
  });
});
