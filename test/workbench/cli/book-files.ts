import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BookSpec } from "../../support/book";

/** A folder for one test file, gone when its tests are over. */
export const folder = mkdtempSync(join(tmpdir(), "keel-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export const at = (name: string): string => join(folder, name);
export function file(name: string, content: Uint8Array | string): string {
  writeFileSync(at(name), content);
  return at(name);
}

/** A KPI table below a title, and one on a hidden sheet. */
export const KPIS: BookSpec = {
  sheets: [
    {
      name: "Goals",
      rows: [
        ["Department goals"],
        [],
        ["KPI", "Target", "Actual", "Weight"],
        ["Sales", 1200, 1100, 0.6],
        ["Satisfaction", 0.9, 0.86, 0.4],
      ],
      formats: { "B5:C5": "0%", "D4:D5": "0%" },
    },
    {
      name: "Pay",
      hidden: true,
      rows: [
        ["KPI", "Target"],
        ["secret", 1],
      ],
    },
  ],
};
