import {
  call,
  iff,
  isEmpty,
  NOTHING,
  number,
  op,
  text,
} from "../../core/actions/port/build-formula";
import type { CellEdit, Edits } from "../../core/actions/port/edits";
import type { Formula } from "../../core/actions/port/formula";
import { bindIds } from "../../core/actions/port/outcome";
import type { HostPort } from "../../core/actions/port/port";
import { seen } from "../../core/actions/write/seen";
import {
  addColumnStep,
  appendStep,
  writeStep,
  written,
  type Step,
} from "../../core/actions/write/step";
import type { BookSpec } from "../support/book";
import type { MakeHost } from "./host-contract";

const BOOK: BookSpec = {
  sheets: [
    {
      name: "KPI's 表",
      rows: [
        ["KPI", "Target", "Actual"],
        ["Sales", 1200, 600],
        ["Stock", 900, 300],
      ],
    },
    { name: "Plain", rows: [[1]] },
  ],
};

const target: Formula = { is: "rowCell", column: 1 };
const SHARE = iff(
  isEmpty(target),
  NOTHING,
  call("MIN", number(1), op(op(op(target, "*", number(0.25)), "+", number(1e-9)), "/", number(2))),
);

const formulas = (sheet: string): readonly (readonly [string, Formula])[] => [
  ["numbers of every size", SHARE],
  ["a text with marks in it", op(text('a; b, "c" $D'), "&", target)],
  ["a cell of a sheet whose name needs quotes", { is: "cell", sheet, row: 1, column: 1 }],
  ["a function of Keel's own", call("OKR_BAND", op(target, "/", number(2000.5)))],
];

/** Laws of taking back: what Keel wrote goes, what a person wrote since stays and is named. */
export function undoLaws(make: MakeHost): void {
  it.each([0, 1, 2, 3])(
    "takes a formula of its own back, however the host spells it (%i)",
    async (n) => {
      const host = await make(BOOK);
      const sheet = await idOf(host.port, "KPI's 表");
      const [, formula = SHARE] = formulas(sheet)[n] ?? [];
      const step = await columnStep(host.port, sheet, formula);
      const first = await host.port.apply(step.edits);
      expect(first).toMatchObject({ outcome: "written" });
      expect((await host.peek("KPI's 表", "D2")).formula).toMatch(/^=/);
      expect(await host.port.apply(bindIds(step.inverse, first))).toMatchObject({
        outcome: "written",
      });
      const { value, formula: left } = await host.peek("KPI's 表", "D2");
      expect([value, left]).toEqual([null, undefined]);
    },
  );

  it("leaves a formula alone that a person has put where its own stood, and names the cell", async () => {
    const host = await make(BOOK);
    const sheet = await idOf(host.port, "KPI's 表");
    const step = await columnStep(host.port, sheet, SHARE);
    const first = await host.port.apply(step.edits);
    await host.poke("KPI's 表", "D3", { formula: "=B3*2", value: 1800 });
    expect(await host.port.apply(bindIds(step.inverse, first))).toMatchObject({
      outcome: "changed",
      place: { sheetName: "KPI's 表", area: { row: 2, column: 3, rows: 1, columns: 1 } },
      expected: '=IF($B3="","",MIN(1,(($B3*0.25)+1e-9)/2))',
      found: "=B3*2",
    });
    expect((await host.peek("KPI's 表", "D3")).formula).toBe("=B3*2");
    expect((await host.peek("KPI's 表", "D2")).formula).toMatch(/^=/);
  });

  it("does not delete a sheet in which a person has put a formula over its own", async () => {
    const host = await make(BOOK);
    const rows: CellEdit[][] = [[{ text: "KR-001" }, { formula: SHARE, value: "" }]];
    const made = await host.port.apply(tableOf(rows));
    const at = { row: 1, column: 0 };
    const undo: Edits = [
      { do: "removeSheet", sheet: "new:sheet", expect: [{ at, ...written(at, rows) }] },
    ];
    await host.poke("OKRs", "B2", { formula: "=1+1", value: 2 });
    expect(await host.port.apply(bindIds(undo, made))).toMatchObject({
      outcome: "changed",
      place: { area: { row: 1, column: 1 } },
    });
    expect(await host.sheetNames()).toContain("OKRs");
  });

  it("takes appended rows back only as it wrote them", async () => {
    const host = await make(BOOK);
    const made = await host.port.apply(tableOf([[{ text: "KR-001" }, { value: 0.25 }]]));
    const rows: CellEdit[][] = [[{ text: "KR-002" }, { formula: SHARE, value: "" }]];
    const header = ["KR ID", "Score"];
    const step = appendStep("new:table", rows, { row: 2, column: 0 }, { header, lastRow: 1 });
    expect(await host.port.apply(bindIds(step.edits, made))).toMatchObject({ outcome: "written" });
    await host.poke("OKRs", "A3", "mine");
    expect(await host.port.apply(bindIds(step.inverse, made))).toMatchObject({
      outcome: "changed",
      place: { sheetName: "OKRs", area: { row: 2, column: 0 } },
      expected: "KR-002",
      found: "mine",
    });
    expect((await host.peek("OKRs", "A3")).value).toBe("mine");
    await host.poke("OKRs", "A3", "KR-002");
    expect(await host.port.apply(bindIds(step.inverse, made))).toMatchObject({
      outcome: "written",
    });
    expect((await host.peek("OKRs", "A3")).value).toBeNull();
  });

  it("adds two columns in one command and takes both back only as it wrote them", async () => {
    const host = await make(BOOK);
    const made = await host.port.apply(tableOf([[{ text: "KR-001" }, { value: 0.25 }]]));
    const steps = twoColumns();
    const edits = bindIds(
      steps.flatMap((step) => step.edits),
      made,
    );
    const inverse = bindIds(
      [...steps].reverse().flatMap((step) => step.inverse),
      made,
    );
    expect(await host.port.apply(edits)).toMatchObject({ outcome: "written" });
    expect((await host.peek("OKRs", "C1")).value).toBe("Share");
    expect((await host.peek("OKRs", "D2")).value).toBe("on track");
    await host.poke("OKRs", "C2", { formula: "=B2+1", value: 1.25 });
    expect(await host.port.apply(inverse)).toMatchObject({
      outcome: "changed",
      place: { sheetName: "OKRs", area: { row: 1, column: 2 } },
    });
    await host.poke("OKRs", "C2", {
      formula: '=IF($B2="","",MIN(1,(($B2*0.25)+1e-9)/2))',
      value: 0,
    });
    expect(await host.port.apply(inverse)).toMatchObject({ outcome: "written" });
    expect((await host.peek("OKRs", "C1")).value).toBeNull();
    expect((await host.peek("OKRs", "D2")).value).toBeNull();
  });
}

function twoColumns(): readonly Step[] {
  const header = ["KR ID", "Score"];
  return [
    addColumnStep(
      "new:table",
      "Share",
      [{ formula: SHARE, value: 0.03 }],
      { row: 0, column: 2 },
      { header, lastRow: 1 },
    ),
    addColumnStep(
      "new:table",
      "Status",
      [{ text: "on track" }],
      { row: 0, column: 3 },
      { header: [...header, "Share"], lastRow: 1 },
    ),
  ];
}

/** Writes the formula beside both KPIs. */
async function columnStep(port: HostPort, sheet: string, formula: Formula): Promise<Step> {
  const area = { row: 1, column: 3, rows: 2, columns: 1 };
  const { regions } = await port.read([{ sheet }]);
  const [region] = regions;
  if (region === undefined) throw new Error("nothing was read");
  const cell: CellEdit = { formula, value: "" };
  return writeStep(sheet, { row: 1, column: 3 }, [[cell], [cell]], seen(region, area));
}

const tableOf = (rows: CellEdit[][]): Edits => [
  { do: "addSheet", sheet: "new:sheet", name: "OKRs", frozenRows: 1 },
  {
    do: "addTable",
    table: "new:table",
    sheet: "new:sheet",
    at: { row: 0, column: 0 },
    name: "KeelOKRs",
    kind: "okrs",
    header: ["KR ID", "Score"],
    rows,
  },
];

async function idOf(port: HostPort, name: string): Promise<string> {
  const sheet = (await port.survey()).sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet.id;
}
