import { ready } from "../emulators/excel/calculator";
import { CellFunctions } from "../emulators/excel/cell-functions";
import { openExcel } from "../emulators/excel/excel";
import { ROOT } from "../support/root";

const BOOK = { sheets: [{ name: "Data", rows: [["Name"], ["a"]] }] };

describe("wrong cell functions", () => {
  const METADATA = {
    functions: [
      { id: "BAD", name: "BAD", parameters: [], result: { dimensionality: "matrix" as const } },
      {
        id: "ONE",
        name: "ONE",
        parameters: [{ name: "value", dimensionality: "matrix" as const }],
        result: { dimensionality: "matrix" as const },
      },
    ],
  };

  const associated = async (implementation: string) => {
    const functions: CellFunctions = new CellFunctions(METADATA, (message) => {
      excel.executor.calculating = true;
      excel.send(message);
    });
    const excel = openExcel(ROOT, { book: BOOK }, () => functions.object);
    excel.sandbox.run(
      `CustomFunctions.associate("BAD", ${implementation});
       CustomFunctions.associate("ONE", function (value) { return value; });`,
      "functions",
    );
    await ready(excel);
    return { excel, functions };
  };

  it("writes cells", async () => {
    const { excel, functions } = await associated(`async function () {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("A2").values = [["changed"]];
        await context.sync();
      });
      return [[1]];
    }`);
    expect(await functions.call("BAD", [])).toEqual({ error: { code: "#VALUE!" } });
    expect(excel.book.peek("Data", "A2").value).toBe("a");
  });

  it("throws something else than its own error: no sentence is shown", async () => {
    const { functions } = await associated(
      `function () { throw new Error("of no use to people"); }`,
    );
    expect(await functions.call("BAD", [])).toEqual({ error: { code: "#VALUE!" } });
  });

  it("gives a sentence with a code that shows none", async () => {
    const { functions } = await associated(
      `function () { throw new CustomFunctions.Error("#DIV/0!", "unseen"); }`,
    );
    expect(await functions.call("BAD", [])).toEqual({ error: { code: "#DIV/0!" } });
  });

  it("answers one value where a range is declared, or rows of unequal length", async () => {
    const single = await associated(`function () { return 1; }`);
    expect(await single.functions.call("BAD", [])).toEqual({ error: { code: "#VALUE!" } });
    const ragged = await associated(`function () { return [[1, 2], [3]]; }`);
    expect(await ragged.functions.call("BAD", [])).toEqual({ error: { code: "#VALUE!" } });
  });

  it("does not allow errors in its arguments: it is never called", async () => {
    const { functions } = await associated(`function () { return [[1]]; }`);
    expect(await functions.call("ONE", [[[1], [{ error: { code: "#REF!" } }]]])).toEqual({
      error: { code: "#REF!" },
    });
  });

  it("is declared but never associated, or called with too much", async () => {
    const functions: CellFunctions = new CellFunctions(METADATA, (message) => excel.send(message));
    const excel = openExcel(ROOT, { book: BOOK }, () => functions.object);
    await ready(excel);
    expect(await functions.call("BAD", [])).toMatchObject({ error: { code: "#VALUE!" } });
    expect(await functions.call("BAD", [1])).toEqual({ error: { code: "#VALUE!" } });
  });
});
