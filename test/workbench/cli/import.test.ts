import { readFileSync } from "node:fs";
import { importFile } from "../../../workbench/cli/import";
import { openBook } from "../../../workbench/files";
import { valueOf } from "../../support/result";
import { at, file } from "./book-files";
import { run } from "./run";

const AS_OF = ["--as-of", "2026-02-15"];

/** Cells of the OKRs sheet, row by row. */
function okrsIn(name: string): readonly (readonly unknown[])[] {
  const book = valueOf(openBook(readFileSync(at(name)), name));
  const sheet = book.sheets.find((one) => one.name === "OKRs" || one.name === "OKR");
  const rows: unknown[][] = [];
  for (const { row, column, value } of sheet?.cells() ?? []) {
    if (value !== null) (rows[row] ??= [])[column] = value;
  }
  return rows.slice(1).filter((row) => row.length > 3);
}

const CHINESE = "目标,关键结果,负责人,起始值,目标值,当前值\n让客户更满意,满意度,李雷,82%,90%,86%\n";
/** `目標` and so on are no Feishu headers: this file needs its columns named. */
const JAPANESE = "目標,指標,開始\n顧客の満足,満足度,82\n";

/** Bytes of a text in an encoding that Node cannot write, by trying every pair. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      try {
        const letter = decoder.decode(Uint8Array.of(lead, trail));
        if (Array.from(letter).length === 1) table.set(letter, [lead, trail]);
      } catch {
        // No letter stands there.
      }
    }
  }
  return Uint8Array.from(Array.from(text).flatMap((one) => table.get(one) ?? [one.charCodeAt(0)]));
}

describe("keel import", () => {
  it.each([
    ["UTF-8", Buffer.from(CHINESE)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${CHINESE}`)],
    ["UTF-16", Buffer.from(`\ufeff${CHINESE}`, "utf16le")],
    ["GB18030", encoded(CHINESE, "gb18030")],
  ])("reads a text file in %s", async (name, bytes) => {
    const ran = await run(
      importFile,
      file(`${name}.csv`, bytes),
      ...["--from", "feishu", "--out", at(`${name}.xlsx`), ...AS_OF],
    );
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(okrsIn(`${name}.xlsx`)[0]).toEqual(
      expect.arrayContaining(["让客户更满意", "满意度", "李雷", 0.82, 0.9, 0.86]),
    );
  });

  it("reads Shift-JIS through columns that are named, and keeps them under a name", async () => {
    const book = file("jis.csv", encoded(JAPANESE, "shift_jis"));
    const ran = await run(
      importFile,
      ...[book, "--map", "objective=目標; keyResult=指標; baseline=開始", "--keep", "ours"],
      ...["--out", at("jis.xlsx"), ...AS_OF],
    );
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(okrsIn("jis.xlsx")[0]).toEqual(expect.arrayContaining(["顧客の満足", "満足度", 82]));
    const again = await run(
      importFile,
      ...[at("jis.xlsx"), "--from", "ours", "--out", at("again.xlsx"), ...AS_OF],
    );
    expect(again.code).toBe(0);
    expect(okrsIn("again.xlsx")).toHaveLength(2);
  });

  it("takes a mapping from a file, and any table whose headers say what they are", async () => {
    const mapping = { id: "x", columns: [{ headers: ["Metric"], to: "keyResult" }] };
    const path = file("x.json", JSON.stringify(mapping));
    const book = file("m.csv", "Metric,Colour\nLeads,red\n");
    const ran = await run(importFile, book, "--from", path, "--out", at("m.xlsx"), ...AS_OF);
    expect(ran.code).toBe(0);
    const plain = file("p.csv", "Objective,Key result,Target\nGrow,Leads,20\n");
    const own = await run(importFile, plain, "--from", "csv", "--out", at("p.xlsx"), ...AS_OF);
    expect(own.code).toBe(0);
    expect(okrsIn("p.xlsx")[0]).toEqual(expect.arrayContaining(["Grow", "Leads", 20]));
  });

  it("lists what did not come along with line and reason, and exits with 1", async () => {
    const book = file("bad.csv", "Objective,Key result,Target\nGrow,Leads,plenty\n,,7\n");
    const ran = await run(importFile, book, "--out", at("bad.xlsx"), "--json", ...AS_OF);
    expect(ran.code).toBe(1);
    const { problems } = JSON.parse(ran.out) as { problems: { code: string; cell?: string }[] };
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "import-no-number", cell: "C2" }),
        expect.objectContaining({ code: "import-no-title", cell: "A3" }),
      ]),
    );
  });

  it.each([
    [["--from"], "needs a value"],
    [["--from", "nowhere.json"], "no mapping"],
    [["--map", "colour=Red"], "colour"],
    [["--from", "viva", "--what"], "--what"],
    [["--from", "viva"], "--out"],
  ])("exits with 2 when called wrongly: %j", async (words, said) => {
    const ran = await run(importFile, file("w.csv", "a,b\n1,2\n"), ...words);
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toContain(said);
    expect((await run(importFile, at("w.csv"), ...words, "--language", "zh")).err).toMatch(
      /[一-龥]/,
    );
  });

  it("says that a file is no export it knows", async () => {
    const book = file("no.csv", "Name,Colour\nAnn,red\n");
    const ran = await run(importFile, book, "--from", "viva", "--out", at("no.xlsx"), "--json");
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({
      written: null,
      problems: [{ code: "export-not-found" }],
    });
  });
});
