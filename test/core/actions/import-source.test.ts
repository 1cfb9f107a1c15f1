import fc from "fast-check";
import { track } from "../../../core";
import { importOkrs } from "../../../core/actions/imports/import-okrs";
import { importView, mappingOf } from "../../../core/actions/imports/import-view";
import type { ImportSource } from "../../../core/imports/source";
import { carryOut, openBook } from "../../support/open-book";

describe("an export that is not in the workbook", () => {
  const text =
    "Theme;Measure;From here;To there\nCalmer nights;Alerts;40;20\n;Handovers;soon;1\n;;;\n";
  const source: ImportSource = { name: "nights.csv", text };

  it("is proposed by its content, corrected, and comes along with every cell that could not be read", async () => {
    const open = openBook({ sheets: [{ name: "Notes", rows: [["a", 1]] }] });
    const before = await open.snapshot();
    const view = importView(before, source);
    expect(view).toMatchObject({ headerRow: 0, rows: 3, by: "content" });
    expect(view.columns[0]).toMatchObject({ header: "Theme", values: ["Calmer nights"] });
    const fields = ["objective", "keyResult", "baseline", "target"] as const;
    const columns = view.columns.map((column, at) => ({
      ...column,
      field: fields[at] ?? ("note" as const),
    }));
    const mapping = mappingOf({ ...view, columns }, "nights", "keyResult");
    const outcome = importOkrs(before, { source, mapping, keepAs: "nights" });
    await carryOut(open, outcome);
    const { objectives } = track(await open.snapshot());
    expect(objectives.map(({ objective }) => objective.title)).toEqual(["Calmer nights"]);
    expect(objectives[0]?.keyResults.map(({ keyResult }) => keyResult)).toMatchObject([
      { title: "Alerts", baseline: 40, target: 20 },
      { title: "Handovers", target: 1 },
    ]);
    const problem = outcome.report.findings.find(({ code }) => code === "import-no-number");
    expect(problem?.spot).toMatchObject({ sheetName: "nights.csv", area: { row: 2, column: 2 } });

    // The next export of the same shape is recognised by what was kept.
    const again = importView(await open.snapshot(), { name: "later.csv", text });
    expect(again).toMatchObject({ by: "kept", mapping: { name: "nights" } });
    expect(again.columns.map(({ field }) => field)).toEqual(fields);
  });

  it("is known by the tool that wrote it", async () => {
    const open = openBook({ sheets: [{ name: "Notes", rows: [["a", 1]] }] });
    const header = "目标,关键结果,负责人,起始值,目标值,当前值";
    const view = importView(await open.snapshot(), {
      name: "飞书.csv",
      text: `${header}\n增长,新增客户,李,0,10,3`,
    });
    expect(view).toMatchObject({ by: "tool", mapping: { id: "feishu" } });
    expect(view.columns.map(({ field }) => field)).toEqual([
      "objective",
      "keyResult",
      "owner",
      "baseline",
      "target",
      "current",
    ]);
  });

  it("never breaks, whatever the text is", async () => {
    const open = openBook({ sheets: [{ name: "Notes", rows: [["a", 1]] }] });
    const snapshot = await open.snapshot();
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(",", ";", "\t", "\n"), (one, cut) => {
        const odd = { name: "x.csv", text: [one, one, "KR", one].join(cut) };
        const view = importView(snapshot, odd);
        const mapping = mappingOf(view, "x", "keyResult");
        importOkrs(snapshot, { source: odd, mapping });
      }),
    );
  });
});
