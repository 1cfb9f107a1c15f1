import {
  bindIds,
  plan,
  readPlan,
  type EditGrid,
  type Edits,
  type Language,
  type Snapshot,
} from "../../core";
import type { SheetsEmulator } from "../emulators/sheets/emulator";
import { cellName } from "../../core";
import type { BookSpec } from "../support/book";
import { sheetsUnderTest } from "../support/sheets-host";
import { stateOf } from "./edits";
import { draftPlan, scan } from "../support/commands";

const BOOKS: Readonly<Record<Language, BookSpec>> = {
  en: {
    sheets: [
      {
        name: "Targets",
        rows: [
          ["KPI", "Baseline", "Target", "Actual", "Unit", "Weight"],
          ["Quarterly sales", 8500, 10200, 9000, "k EUR", 0.5],
          ["Customer satisfaction", 0.84, 0.9, 0.86, "%", 0.3],
        ],
      },
    ],
  },
  zh: {
    sheets: [
      {
        name: "考核",
        rows: [
          ["KPI指标", "起始值", "目标值", "实际值", "单位", "权重"],
          ["季度销售额", 8500, 10200, 9000, "万元", 0.5],
          ["客户满意度", 0.84, 0.9, 0.86, "%", 0.3],
        ],
      },
    ],
  },
};

/** Cells of formulas with the value that core calculated for them. */
function formulas(
  edits: Edits,
): readonly (readonly [sheet: string, cell: string, value: unknown])[] {
  const names = new Map(
    edits.flatMap((edit) => (edit.do === "addSheet" ? [[edit.sheet, edit.name] as const] : [])),
  );
  const inGrid = (sheet: string, row: number, column: number, cells: EditGrid) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c) =>
        cell !== null && "formula" in cell
          ? [
              [
                names.get(sheet) ?? sheet,
                cellName({ row: row + r, column: column + c }),
                cell.value,
              ] as const,
            ]
          : [],
      ),
    );
  return edits.flatMap((edit) =>
    edit.do === "addTable" ? inGrid(edit.sheet, edit.at.row + 1, edit.at.column, edit.rows) : [],
  );
}

async function snapshotOf(
  port: ReturnType<typeof sheetsUnderTest>["host"]["port"],
): Promise<Snapshot> {
  const [trip] = readPlan(await port.survey()).trips;
  return port.read(trip?.requests ?? []);
}

const shown = (emulator: SheetsEmulator, sheet: string, cell: string): unknown =>
  emulator.peek(sheet, cell).value ?? "";

describe.each(["en", "zh"] as const)("the main job in %s", (language) => {
  it("plans, calculates what core calculates, and is undone without a trace", async () => {
    const { host, emulator } = sheetsUnderTest(BOOKS[language], { locale: language });
    const before = stateOf(emulator.book);
    const snapshot = await snapshotOf(host.port);
    expect(scan(snapshot).kpis).toHaveLength(2);
    const { drafts, choices } = draftPlan(snapshot, {});
    const outcome = plan(snapshot, { drafts, choices });
    const receipt = await host.port.apply(outcome.edits);
    expect(receipt).toMatchObject({ outcome: "written", notDone: [] });
    const calculated = formulas(outcome.edits);
    expect(calculated.length).toBeGreaterThan(6);
    for (const [sheet, cell, value] of calculated) {
      const seen = shown(emulator, sheet, cell);
      if (typeof value === "number")
        expect([sheet, cell, seen]).toEqual([sheet, cell, expect.closeTo(value, 9)]);
      else expect([sheet, cell, seen]).toEqual([sheet, cell, value ?? ""]);
    }
    const undone = await host.port.apply(bindIds(outcome.inverse, receipt));
    expect(undone).toMatchObject({ outcome: "written" });
    expect(stateOf(emulator.book)).toEqual(before);
  });
});
