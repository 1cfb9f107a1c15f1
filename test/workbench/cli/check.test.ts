import { checkFile } from "../../../workbench/cli/check";
import { xlsxFile } from "../../support/xlsx-book";
import { at, file, KPIS } from "./book-files";
import { run } from "./run";

const HEADER = ["Objective", "Key result", "Owner", "Baseline", "Target", "Current", "State"];
const book = (...rows: readonly (readonly (string | number | null)[])[]) =>
  xlsxFile({ sheets: [{ name: "Goals", rows: [["Our goals"], [], HEADER, ...rows] }] });

const SOUND = [
  ["Become the partner customers trust", "Repeat purchase rate", "Ann", 0.2, 0.3, 0.25, "agreed"],
  [null, "Average delivery time", "Bo", 5, 3, 4, "agreed"],
] as const;

describe("keel check", () => {
  it("names each weak cell by sheet and address, and exits with 1", async () => {
    const weak = [null, "Hold 12 customer interviews", null, 0, 12, 3, "agreed"] as const;
    const path = file("weak.xlsx", book(...SOUND, weak));
    const { code, out } = await run(checkFile, path, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      tables: 1,
      problems: [
        { rule: "key-result-is-activity", severity: "warning", sheet: "Goals", cell: "B6" },
        { rule: "owner-missing", severity: "info", sheet: "Goals", cell: "C6" },
      ],
    });
    const chinese = await run(checkFile, path, "--language", "zh");
    expect(chinese.out).toMatch(/^! Goals!B6 {2}“Hold 12 customer interviews”是要做的事/);
  });

  it("finds nothing in a sound table, nor in what is over", async () => {
    const over = ["Not doing", "Improve everything", null, null, null, null, "not doing"] as const;
    const ran = await run(checkFile, file("sound.xlsx", book(...SOUND, over)));
    expect(ran).toEqual({ code: 0, out: "Nothing weak was found.\n", err: "" });
  });

  it("says when there is no OKR table, no file or no such option", async () => {
    const none = await run(checkFile, file("kpis2.xlsx", xlsxFile(KPIS)), "--json");
    expect([none.code, JSON.parse(none.out)]).toEqual([1, { tables: 0, problems: [] }]);
    expect((await run(checkFile, at("nowhere.xlsx"))).code).toBe(1);
    expect((await run(checkFile, at("kpis2.xlsx"), "--out", "x.xlsx")).code).toBe(2);
  });
});
