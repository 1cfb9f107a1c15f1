import { calling, DATA, emulator, refusalOf } from "./scripts";

describe("programs that run and are wrong", () => {
  it("turns an answer with a Date in it into null", () => {
    expect(calling(`${DATA} return { rows: sheet.getDataRange().getValues() };`)).toBeNull();
    expect(calling(`${DATA} return sheet.getRange("B1:C1").getValues();`)).toEqual([
      [1200, "text"],
    ]);
  });

  it("makes formulas, dates and numbers of texts", () => {
    const typed = (text: string) => {
      const host = emulator(`function run(v) { ${DATA} sheet.getRange("C2").setValue(v); }`);
      host.call("run", text);
      return [host.peek("Data", "C2").value, host.counts.formulas];
    };
    expect(typed("=1+1")).toEqual([2, 1]);
    expect(typed("+1+1")).toEqual([2, 1]);
    expect(typed("1-2")[0]).toBe(46024);
    expect(typed("007")).toEqual([7, 0]);
    expect(typed("20%")).toEqual([0.2, 0]);
    expect(typed("TRUE")).toEqual([true, 0]);
    expect(typed("'=1+1")).toEqual(["=1+1", 0]);
  });

  it("keeps texts in cells formatted as plain text", () => {
    const host = emulator(
      `function run(v) { ${DATA} sheet.getRange("C2").setNumberFormat("@").setValue(v); }`,
    );
    host.call("run", "=1+1");
    expect(host.peek("Data", "C2").value).toBe("=1+1");
    expect(host.counts.formulas).toBe(0);
  });

  it("destroys formulas when values are written back", () => {
    const host = emulator(
      `function run() { ${DATA} sheet.getRange("C2").setValue("=B2*2"); const r = sheet.getDataRange(); r.setValues(r.getValues()); }`,
    );
    host.call("run");
    expect(host.peek("Data", "C2")).toEqual({ value: 4 });
  });

  it("counts reads that wait for writes", () => {
    const host = emulator(
      `function run() { ${DATA} for (let n = 1; n < 4; n++) { sheet.getRange(n, 1).setValue(n); sheet.getRange(n, 1).getValue(); } SpreadsheetApp.flush(); }`,
    );
    host.call("run");
    expect(host.counts).toMatchObject({ reads: 4, writes: 3, turns: 3, flushes: 1 });
  });

  it("gives arrays and dates of the script's own realm", () => {
    const body = `${DATA} const v = sheet.getDataRange().getValues(); return [v instanceof Array, v[0][0] instanceof Date, v[1][0]];`;
    expect(calling(body)).toEqual([true, true, ""]);
  });

  it("answers false when another process holds the lock", () => {
    const host = emulator(
      "function run(wait) { const l = LockService.getDocumentLock(); return wait ? l.waitLock(10) : l.tryLock(10); }",
    );
    expect(host.call("run", false)).toBe(true);
    host.book.busyLock = true;
    expect(host.call("run", false)).toBe(false);
    expect(refusalOf(() => host.call("run", true))).toMatchObject({ rule: "lock-timeout" });
  });
});

describe("custom functions in cells", () => {
  const cell = (server: string, formula: string, more: Readonly<Record<string, string>> = {}) => {
    const host = emulator(server);
    for (const [at, text] of Object.entries({ ...more, E1: formula })) host.type("Data", at, text);
    return host;
  };

  it("fails when it writes the sheet", () => {
    const server = `function WRITE() { ${DATA} sheet.getRange("A1").setValue(1); return 1; }`;
    expect(cell(server, "=WRITE()").peek("Data", "E1")).toMatchObject({
      value: { error: { code: "#ERROR!" } },
      note: expect.stringMatching(/permission to call Range\.setValue/) as string,
    });
  });

  it("may read the sheet", () => {
    const server = `function READ() { ${DATA} return sheet.getRange("B1").getValue(); }`;
    expect(cell(server, "=READ()").peek("Data", "E1").value).toBe(1200);
  });

  it("stops when its time is over", () => {
    const host = cell("function LONG() { for (;;) {} }", "=LONG()");
    expect(host.peek("Data", "E1").note).toBe("Exceeded maximum execution time");
  });

  it("shows the thrown text as the note of #ERROR!", () => {
    const host = cell(`function BAD() { throw new Error("#N/A row 7: no"); }`, "=BAD()");
    expect(host.peek("Data", "E1")).toMatchObject({ note: "#N/A row 7: no" });
  });

  it("is refused arguments that change by themselves, even indirectly", () => {
    const server = "function SAME(v) { return v; }";
    for (const [formula, more] of [
      ["=SAME(RAND())", {}],
      ["=SAME(D1)", { D1: "=NOW()" }],
    ] as const) {
      expect(cell(server, formula, more).peek("Data", "E1").note).toMatch(/RANDBETWEEN/);
    }
    expect(cell(server, "=SAME(TODAY())").peek("Data", "E1").value).toBe(46112);
  });

  it("is given blanks as '', dates as Date, ranges as rows and nothing as undefined", () => {
    const server = `function SEEN(a, b, c) { return JSON.stringify([a[1][0], a[0][0] instanceof Date, b, typeof c]); }`;
    expect(cell(server, "=SEEN(A1:B2;C1)").peek("Data", "E1").value).toBe(
      JSON.stringify(["", true, "text", "undefined"]),
    );
  });

  it("spills, and errs where something stands in the way", () => {
    const server = "function THREE() { return [[1], [2], [3]]; }";
    const host = cell(server, "=THREE()");
    expect(host.peek("Data", "E3").value).toBe(3);
    host.type("Data", "E2", "here");
    expect(host.peek("Data", "E1")).toMatchObject({ value: { error: { code: "#REF!" } } });
    expect(host.peek("Data", "E3").value).toBeNull();
  });

  it("is unknown with an underscore at its end, or as a constant", () => {
    const server = "function OWN_() { return 1; } const ARROW = () => 1;";
    for (const name of ["OWN_", "ARROW"]) {
      expect(cell(server, `=${name}()`).peek("Data", "E1").value).toEqual({
        error: { code: "#NAME?" },
      });
    }
  });
});
