import { LTSC_2021_SETS, openExcel, type ExcelOptions } from "../emulators/excel/excel";
import type { BookSpec } from "../support/book";
import { ROOT } from "../support/root";

const BOOK: BookSpec = {
  sheets: [
    {
      name: "Data",
      rows: [
        ["Name", "Value"],
        ["a", 1],
        ["b", 2],
        ["c", null],
      ],
    },
    { name: "Locked", protected: true, rows: [["keep"]] },
    { name: "Hidden", hidden: true, rows: [["secret"]] },
  ],
  tables: [{ name: "Items", sheet: "Data", area: "A1:B3" }],
};

const pages: ReturnType<typeof openExcel>[] = [];

function open(options: ExcelOptions = {}): ReturnType<typeof openExcel> {
  const excel = openExcel(ROOT, { book: BOOK, ...options });
  pages.push(excel);
  return excel;
}

// While a person is typing into a cell, Microsoft's layer asks again for as long as the page is open.
afterEach(() => {
  for (const { sandbox } of pages.splice(0)) sandbox.close();
});

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

/** Runs the body of an `Excel.run` and gives the error it ends with. */
async function failure(excel: ReturnType<typeof open>, body: string): Promise<Failure> {
  const run = excel.sandbox.evaluate(
    `() => Excel.run(async (context) => { ${body} }).then(() => { throw new Error("it ran"); })`,
  ) as () => Promise<never>;
  try {
    return await run();
  } catch (error) {
    return error as Failure;
  }
}

const SHEET = `const sheet = context.workbook.worksheets.getItem("Data");`;

describe("wrong programs fail as in Excel", () => {
  it("reads a property that was never loaded", async () => {
    const error = await failure(open(), `${SHEET} await context.sync(); sheet.name.length;`);
    expect(error.code).toBe("PropertyNotLoaded");
    expect(error.message).toContain("load");
  });

  it("reads a property that is loaded but not yet synchronised", async () => {
    const error = await failure(
      open(),
      `${SHEET} const range = sheet.getRange("A1"); range.load("values"); range.values[0];`,
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("reads the value of an answer before the sync", async () => {
    const error = await failure(
      open(),
      `const count = context.workbook.worksheets.getCount(); count.value + 1;`,
    );
    expect(error.code).toBe("ValueNotLoaded");
  });

  it("asks whether an object is there without a sync", async () => {
    const error = await failure(
      open(),
      `context.workbook.tables.getItemOrNullObject("No").isNullObject;`,
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("writes values of another shape than the range", async () => {
    const error = await failure(
      open(),
      `${SHEET} sheet.getRange("A2:B3").values = [["x", 1]]; await context.sync();`,
    );
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo?.statement).toContain("values");
  });

  it("writes null for all of a range", async () => {
    const error = await failure(
      open(),
      `${SHEET} sheet.getRange("A2:B2").values = null; await context.sync();`,
    );
    expect(error.code).toBe("InvalidArgument");
  });

  it("asks for a sheet that is not there", async () => {
    const error = await failure(
      open(),
      `context.workbook.worksheets.getItem("No").load("name"); await context.sync();`,
    );
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo?.errorLocation).toBeDefined();
  });

  it("adds a sheet whose name is taken", async () => {
    const error = await failure(
      open(),
      `context.workbook.worksheets.add("data"); await context.sync();`,
    );
    expect(error.code).toBe("ItemAlreadyExists");
  });

  it("gives a sheet a name with a slash", async () => {
    const error = await failure(
      open(),
      `context.workbook.worksheets.add("a/b"); await context.sync();`,
    );
    expect(error.code).toBe("InvalidArgument");
  });

  it("writes to a protected sheet", async () => {
    const excel = open();
    const error = await failure(
      excel,
      `context.workbook.worksheets.getItem("Locked").getRange("A1").values = [["gone"]];
       await context.sync();`,
    );
    expect(error.code).toBe("AccessDenied");
    expect(excel.book.peek("Locked", "A1").value).toBe("keep");
  });

  it("sends more than 5 MB", async () => {
    const error = await failure(
      open(),
      `${SHEET} const long = "x".repeat(30000);
       sheet.getRange("D1:D200").values = Array.from({ length: 200 }, () => [long]);
       await context.sync();`,
    );
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("asks for more than 5 MB", async () => {
    const excel = open();
    const error = await failure(
      excel,
      `${SHEET} const long = "x".repeat(30000);
       for (const column of ["D", "E"]) {
         sheet.getRange(column + "1:" + column + "100").values =
           Array.from({ length: 100 }, () => [long]);
         await context.sync();
       }
       sheet.getRange("D1:E100").load("values"); await context.sync();`,
    );
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("does anything while a person is typing into a cell", async () => {
    const excel = open();
    excel.executor.editing = true;
    const error = await failure(excel, `${SHEET} sheet.load("name"); await context.sync();`);
    expect(error.code).toBe("InvalidOperationInCellEditMode");
  });

  it("takes the selection for cells while a chart is selected", async () => {
    const excel = open();
    excel.book.selection = null;
    const error = await failure(
      excel,
      `context.workbook.getSelectedRange().load("values"); await context.sync();`,
    );
    expect(error.code).toBe("InvalidSelection");
  });

  it("uses an object in another Excel.run", async () => {
    const excel = open();
    const run = excel.sandbox.evaluate(`async () => {
      let kept;
      await Excel.run(async (context) => { kept = context.workbook.worksheets.getItem("Data"); });
      return Excel.run(async (context) => {
        context.load(kept, "name");
        await context.sync();
      });
    }`) as () => Promise<void>;
    await expect(run()).rejects.toMatchObject({ code: "InvalidRequestContext" });
  });

  it("uses what this version of Excel does not have", async () => {
    const excel = open({ sets: { ...LTSC_2021_SETS, ExcelApi: 1.12 } });
    const error = await failure(
      excel,
      `context.workbook.tables.getItem("Items").resize("A1:B5"); await context.sync();`,
    );
    expect(error.code).toBe("ApiNotFound");
  });

  it("moves the header of a table by resizing it", async () => {
    const error = await failure(
      open(),
      `context.workbook.tables.getItem("Items").resize("A2:B4"); await context.sync();`,
    );
    expect(error.code).toBe("InvalidArgument");
  });

  it("makes a table over a table", async () => {
    const error = await failure(
      open(),
      `${SHEET} sheet.tables.add("B2:C4", true); await context.sync();`,
    );
    expect(error.code).toBe("InvalidArgument");
  });

  it("deletes the last visible sheet", async () => {
    const error = await failure(
      open({ book: { sheets: [{ name: "Only", rows: [] }] } }),
      `context.workbook.worksheets.getItem("Only").delete(); await context.sync();`,
    );
    expect(error.code).toBe("InvalidOperation");
  });

  it("protects a sheet that is protected", async () => {
    const error = await failure(
      open(),
      `context.workbook.worksheets.getItem("Locked").protection.protect(); await context.sync();`,
    );
    expect(error.code).toBe("InvalidOperation");
  });

  it("uses a member that the emulator does not have: named, never undefined", async () => {
    const error = await failure(
      open(),
      `${SHEET} sheet.getRange("A1").load("linkedDataTypeState"); await context.sync();`,
    );
    expect(error.message).toContain("has no Range.LinkedDataTypeState");
  });
});
