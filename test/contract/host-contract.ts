import type { Edit, Edits } from "../../core/actions/port/edits";
import type { HostPort, Receipt } from "../../core/actions/port/port";
import { bindIds } from "../../core/actions/port/outcome";
import type { BookSpec, CellSpec, SeenCell } from "../support/book";
import { cascadeLaws } from "./cascade-laws";
import { dayLaws } from "./day-laws";
import { pageLaws } from "./page-laws";
import { readingLaws } from "./reading-laws";
import { tripLaws } from "./trip-laws";
import { undoLaws } from "./undo-laws";

/** A host over a workbook of the test's own, and a way to look and type behind its back. */
export interface HostUnderTest {
  readonly port: HostPort;
  /** What a person would see in a cell, by sheet name and A1 address. */
  readonly peek: (sheet: string, cell: string) => Promise<SeenCell>;
  /** A person types a value or a formula while the command is under way. */
  readonly poke: (sheet: string, cell: string, typed: CellSpec) => Promise<void>;
  readonly sheetNames: () => Promise<readonly string[]>;
  /** Trips to the host so far, where there is a way to go. */
  readonly trips?: () => number;
}

export type MakeHost = (book: BookSpec) => Promise<HostUnderTest>;

const BOOK: BookSpec = {
  sheets: [
    {
      name: "KPI 表",
      rows: [
        ["KPI", "Target", "Actual", "Due"],
        ["Sales", 1200, { formula: "=B2*0.5", value: 600 }, 46112],
        ["满意度", 0.9, 0.86, null],
        ["Stock", null, { error: { code: "#N/A" } }, null],
        ["Open", true, "1-2", null],
      ],
      formats: { D2: "yyyy-mm-dd", "B3:C3": "0%" },
      merges: ["A7:B7"],
    },
    { name: "Locked", protected: true, rows: [["keep"]] },
    { name: "Hidden", hidden: true, rows: [["secret"]] },
    { name: "Empty", rows: [] },
  ],
};

/** Laws every host adapter keeps. `make` gives a fresh workbook each time. */
export function hostContract(name: string, make: MakeHost): void {
  describe(`${name} keeps the host contract`, () => {
    it("surveys sheets without reading them", async () => {
      const { port } = await make(BOOK);
      const { sheets } = await port.survey();
      expect(sheets.map((sheet) => [sheet.name, sheet.visible, sheet.protected])).toEqual([
        ["KPI 表", true, false],
        ["Locked", true, true],
        ["Hidden", false, false],
        ["Empty", true, false],
      ]);
      expect(sheets[0]?.used).toMatchObject({ row: 0, column: 0, columns: 4 });
      expect(sheets[3]?.used).toBeNull();
    });

    it("reads values, formulas, formats and merges as they stand", async () => {
      const { port } = await make(BOOK);
      const { regions, today } = await port.read([{ sheet: await idOf(port, "KPI 表") }]);
      const [region] = regions;
      expect(region?.values[1]).toEqual(["Sales", 1200, 600, 46112]);
      expect(region?.values[2]?.slice(0, 3)).toEqual(["满意度", 0.9, 0.86]);
      expect(region?.values[3]?.[1]).toBeNull();
      expect(region?.values[3]?.[2]).toMatchObject({ error: { code: "#N/A" } });
      expect(region?.values[4]?.slice(0, 3)).toEqual(["Open", true, "1-2"]);
      expect(region?.formulas.map(([row, column]) => [row, column])).toEqual([[1, 2]]);
      expect(region?.formulas[0]?.[2]).toMatch(/^=B2\*0?\.5$/);
      expect(region?.merges).toContainEqual({ row: 6, column: 0, rows: 1, columns: 2 });
      const date = region?.formats.find(({ row, column }) => row === 1 && column === 3);
      expect(region?.formatCodes[date?.format ?? -1]).toMatch(/yyyy/);
      expect(Number.isInteger(today)).toBe(true);
    });

    it("reads only the sheets and the area it is asked for", async () => {
      const { port } = await make(BOOK);
      const sheet = await idOf(port, "KPI 表");
      const area = { row: 1, column: 1, rows: 2, columns: 2 };
      const { regions } = await port.read([{ sheet, area }]);
      expect(regions).toHaveLength(1);
      expect(regions[0]?.origin).toEqual({ row: 1, column: 1 });
      expect(regions[0]?.values).toEqual([
        [1200, 600],
        [0.9, 0.86],
      ]);
      expect(JSON.stringify(regions)).not.toContain("secret");
    });

    it("writes a new sheet with a table, and names the ids it chose", async () => {
      const host = await make(BOOK);
      const receipt = await host.port.apply(newTable("OKRs"));
      expect(receipt).toMatchObject({ outcome: "written" });
      expect(await host.sheetNames()).toContain("OKRs");
      expect((await host.peek("OKRs", "A1")).value).toBe("KR ID");
      expect((await host.peek("OKRs", "B2")).value).toBe(0.25);
      const { tables, sheets } = await host.port.survey();
      const created = receipt.outcome === "written" ? receipt.created : {};
      expect(tables.map(({ id }) => id)).toContain(created["new:table"]);
      expect(sheets.map(({ id }) => id)).toContain(created["new:sheet"]);
      expect(tables.find(({ id }) => id === created["new:table"])?.columns).toEqual([
        "KR ID",
        "Score",
        "Note",
      ]);
    });

    it("never lets text become a formula, a date or a number", async () => {
      const host = await make(BOOK);
      const texts = ["=1+1", "+1", "-1", "@SUM(A1)", "1-2", "007", "2026-03-31", "TRUE", "'quoted"];
      await host.port.apply([...newTable("OKRs", texts)]);
      for (const [index, text] of texts.entries()) {
        const seen = await host.peek("OKRs", `C${index + 2}`);
        expect([seen.value, seen.formula]).toEqual([text, undefined]);
      }
    });

    it("keeps a formula and shows its value", async () => {
      const host = await make(BOOK);
      const sheet = await idOf(host.port, "KPI 表");
      const edits: Edits = [
        {
          do: "write",
          sheet,
          at: { row: 1, column: 4 },
          cells: [[{ formula: { is: "rowCell", column: 1 }, value: 1200 }]],
          expect: { values: [[null]], formulas: [] },
        },
      ];
      expect(await host.port.apply(edits)).toMatchObject({ outcome: "written" });
      const seen = await host.peek("KPI 表", "E2");
      expect([seen.value, seen.formula]).toEqual([1200, "=$B2"]);
    });

    it("leaves null cells alone and clears cells that are written blank", async () => {
      const host = await make(BOOK);
      const receipt = await write(
        host.port,
        "B2",
        [[null, { value: null }]],
        [[1200, 600]],
        [[1, 2, "=B2*0.5"]],
      );
      expect(receipt).toMatchObject({ outcome: "written" });
      expect((await host.peek("KPI 表", "B2")).value).toBe(1200);
      expect(await host.peek("KPI 表", "C2")).toMatchObject({ value: null });
    });

    it("writes nothing when a cell has changed meanwhile, and names it", async () => {
      const host = await make(BOOK);
      await host.poke("KPI 表", "C3", 0.5);
      const cells = [[{ value: 1 }, { value: 2 }]];
      const receipt = await write(host.port, "B3", cells, [[0.9, 0.86]], []);
      expect(receipt).toMatchObject({
        outcome: "changed",
        place: { sheetName: "KPI 表", area: { row: 2, column: 2 } },
        expected: 0.86,
        found: 0.5,
      });
      expect((await host.peek("KPI 表", "B3")).value).toBe(0.9);
    });

    it("refuses a protected sheet without writing anywhere", async () => {
      const host = await make(BOOK);
      const locked = await idOf(host.port, "Locked");
      const edits: Edits = [
        ...newTable("OKRs"),
        {
          do: "write",
          sheet: locked,
          at: { row: 0, column: 0 },
          cells: [[{ text: "gone" }]],
          expect: { values: [["keep"]], formulas: [] },
        },
      ];
      expect(await host.port.apply(edits)).toMatchObject({
        outcome: "refused",
        reason: "protected",
      });
      expect(await host.sheetNames()).not.toContain("OKRs");
      expect((await host.peek("Locked", "A1")).value).toBe("keep");
    });

    it("appends below a table only while its last row is where it was", async () => {
      const host = await make(BOOK);
      const made = await host.port.apply(newTable("OKRs"));
      const append = (lastRow: number): Edit => ({
        do: "appendRows",
        table: "new:table",
        rows: [[{ text: "KR-002" }, { value: 0.5 }, { text: "=no" }]],
        expect: { header: ["KR ID", "Score", "Note"], lastRow },
      });
      const late = await host.port.apply(bindIds([append(7)], made));
      expect(late.outcome).toBe("changed");
      const right = await host.port.apply(bindIds([append(1)], made));
      expect(right.outcome).toBe("written");
      expect((await host.peek("OKRs", "C3")).value).toBe("=no");
      const { tables } = await host.port.survey();
      expect(tables.find(({ sheet }) => sheet !== "")?.area.rows).toBe(3);
    });

    it("undoes what it made, and refuses once somebody has typed into it", async () => {
      const host = await make(BOOK);
      const undo: Edits = [
        {
          do: "removeSheet",
          sheet: "new:sheet",
          expect: [{ at: { row: 1, column: 1 }, values: [[0.25]], formulas: [] }],
        },
      ];
      const first = await host.port.apply(newTable("OKRs"));
      await host.poke("OKRs", "B2", 0.75);
      expect(await host.port.apply(bindIds(undo, first))).toMatchObject({ outcome: "changed" });
      await host.poke("OKRs", "B2", 0.25);
      expect(await host.port.apply(bindIds(undo, first))).toMatchObject({ outcome: "written" });
      expect(await host.sheetNames()).toEqual(["KPI 表", "Locked", "Hidden", "Empty"]);
      expect((await host.port.survey()).tables).toEqual([]);
    });

    it("remembers pointers in the document", async () => {
      const { port } = await make(BOOK);
      await port.apply([{ do: "setting", key: "keel.table.okrs", value: "t1" }]);
      expect((await port.survey()).settings).toMatchObject({ "keel.table.okrs": "t1" });
      await port.apply([{ do: "setting", key: "keel.table.okrs", value: null }]);
      expect((await port.survey()).settings).not.toHaveProperty("keel.table.okrs");
    });

    tripLaws(name, make);
    undoLaws(make);
    cascadeLaws(make);
    dayLaws(make);
    readingLaws(make);
    pageLaws(make);
  });
}

function newTable(name: string, notes: readonly string[] = ["first"]): Edits {
  return [
    { do: "addSheet", sheet: "new:sheet", name, frozenRows: 1 },
    {
      do: "addTable",
      table: "new:table",
      sheet: "new:sheet",
      at: { row: 0, column: 0 },
      name: "KeelOKRs",
      kind: "okrs",
      header: ["KR ID", "Score", "Note"],
      rows: notes.map((text, n) => [{ text: `KR-00${n + 1}` }, { value: 0.25 }, { text }]),
    },
  ];
}

async function idOf(port: HostPort, name: string): Promise<string> {
  const sheet = (await port.survey()).sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet.id;
}

type WriteEdit = Extract<Edit, { do: "write" }>;

/** Writes one row of the first sheet from the cell in `from`. */
async function write(
  port: HostPort,
  from: "B2" | "B3",
  cells: WriteEdit["cells"],
  values: WriteEdit["expect"]["values"],
  formulas: WriteEdit["expect"]["formulas"],
): Promise<Receipt> {
  const sheet = await idOf(port, "KPI 表");
  const at = { row: from === "B2" ? 1 : 2, column: 1 };
  return port.apply([{ do: "write", sheet, at, cells, expect: { values, formulas } }]);
}
