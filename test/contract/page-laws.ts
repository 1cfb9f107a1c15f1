import type { Edits } from "../../core/actions/port/edits";
import type { MakeHost } from "./host-contract";

const BOOK = { sheets: [{ name: "KPIs", rows: [["KPI"], ["Sales"]] }] };
const PAGE = {
  paper: "A4",
  orientation: "landscape",
  fitToWidth: true,
  gridlines: true,
} as const;

/** Sheets that are printed and signed. */
export function pageLaws(make: MakeHost): void {
  it("sets up a page for print, or says that it cannot", async () => {
    const { port } = await make(BOOK);
    const [sheet] = (await port.survey()).sheets;
    const edits: Edits = [
      { do: "addSheet", sheet: "new:sheet", name: "Sales team", frozenRows: 0 },
      { do: "page", sheet: "new:sheet", page: PAGE },
      { do: "page", sheet: sheet?.id ?? "", page: PAGE },
    ];
    const receipt = await port.apply(edits);
    expect(receipt.outcome).toBe("written");
    const said = receipt.outcome === "written" ? receipt.notDone : [];
    expect([0, 2]).toContain(said.length);
    for (const { edit, why } of said) expect([edit, why]).toEqual(["page", expect.any(String)]);
  });
}
