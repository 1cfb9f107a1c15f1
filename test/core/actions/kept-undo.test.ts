import fc from "fast-check";
import { keepUndo, keptUndo, type KeptUndo } from "../../../core/actions/port/kept-undo";
import type { Edits } from "../../../core/actions/port/edits";
import { day, openBook } from "../../support/open-book";

const { port } = openBook({ sheets: [{ name: "S", rows: [["a"]] }] }, "en", day("2026-02-15"));
const TODAY = day("2026-02-15");

const write = (sheet: string, text: string): Edits[number] => ({
  do: "write",
  sheet,
  at: { row: 0, column: 0 },
  cells: [[{ text }]],
  expect: { values: [["x"]], formulas: [] },
});

const afterwards = (before: Readonly<Record<string, string>>, edits: Edits) => {
  const settings = new Map(Object.entries(before));
  for (const edit of edits) {
    if (edit.do !== "setting") continue;
    if (edit.value === null) settings.delete(edit.key);
    else settings.set(edit.key, edit.value);
  }
  return Object.fromEntries(settings);
};

describe("the last command kept in the workbook", () => {
  const kept = async (text: string, more: Partial<KeptUndo> = {}) => {
    const snapshot = await port.read([]);
    const sheet = snapshot.sheets[0]?.id ?? "";
    const undo: KeptUndo = { command: "score", day: TODAY, inverse: [write(sheet, text)], ...more };
    return { snapshot, undo };
  };

  it("comes back as it was, whatever was kept before and however long it is", async () => {
    const { snapshot } = await kept("");
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.nat(15_000), async (text, more) => {
        const { undo } = await kept(text + "值".repeat(more));
        const full = afterwards({ other: "stays" }, keepUndo({ settings: {} }, undo));
        const settings = afterwards(full, keepUndo({ settings: full }, undo));
        expect(settings).toEqual(full);
        expect(keptUndo({ ...snapshot, settings })).toEqual(undo);
        // Google Sheets holds 9 kB under a key.
        const longest = Object.values(settings).map((value) => Buffer.byteLength(value));
        expect(Math.max(...longest)).toBeLessThan(9000);
        expect(afterwards(settings, keepUndo({ settings }))).toEqual({ other: "stays" });
      }),
      { numRuns: 30 },
    );
  });

  it("is left out, and the one before it forgotten, when it does not fit", async () => {
    const { snapshot, undo } = await kept("short");
    const settings = afterwards({}, keepUndo(snapshot, undo));
    const { undo: long } = await kept("x".repeat(130_000));
    expect(afterwards(settings, keepUndo({ settings }, long))).toEqual({});
  });

  it.each<[string, Partial<KeptUndo>]>([
    ["older than a week", { day: (TODAY - 8) as typeof TODAY }],
    ["of a sheet that is gone", { inverse: [write("gone", "a")] }],
    ["that would add something", { inverse: [{ do: "addSheet" } as Edits[number]] }],
    ["that does nothing", { inverse: [] }],
  ])("is not offered when it is one %s", async (_, more) => {
    const { snapshot, undo } = await kept("a", more);
    const settings = afterwards({}, keepUndo(snapshot, undo));
    expect(keptUndo({ ...snapshot, settings })).toBeUndefined();
  });

  it.each(["", "{", "null", "[]", '{"command":1}', '{"command":"score","day":1,"inverse":[null]}'])(
    "is nothing when the workbook holds %j instead",
    async (text) => {
      const { snapshot } = await kept("a");
      expect(keptUndo({ ...snapshot, settings: { "keel.undo.1": text } })).toBeUndefined();
    },
  );
});
