import type { Formula } from "../../../core/actions/port/formula";
import { ANY_LOCALE, EN_US, printFormula } from "../../../core/actions/port/print-formula";

const sheetName = (id: string) => (id === "s1" ? "Bob's KPIs" : "目标");
const number = (value: number): Formula => ({ is: "number", value });

const pace: Formula = {
  is: "call",
  name: "IF",
  args: [
    {
      is: "binary",
      operator: ">=",
      left: { is: "rowCell", column: 12 },
      right: {
        is: "binary",
        operator: "*",
        left: number(0.9),
        right: { is: "name", name: "Keel_AsOf" },
      },
    },
    { is: "text", value: 'say "on track"' },
    { is: "cell", sheet: "s1", row: 6, column: 1 },
  ],
};

it("prints one tree in each host's own syntax", () => {
  expect(printFormula(pace, 6, { ...EN_US, sheetName })).toBe(
    `=IF($M7>=(0.9*Keel_AsOf),"say ""on track""",'Bob''s KPIs'!$B$7)`,
  );
  expect(printFormula(pace, 6, { ...ANY_LOCALE, sheetName })).toBe(
    `=IF($M7>=((9/10)*Keel_AsOf);"say ""on track""";'Bob''s KPIs'!$B$7)`,
  );
});

it("names areas absolutely and numbers exactly", () => {
  const area: Formula = { is: "area", sheet: "s2", row: 1, column: 26, rows: 3, columns: 2 };
  const sum: Formula = { is: "call", name: "SUM", args: [area, number(-1), number(0.125)] };
  expect(printFormula(sum, 0, { ...ANY_LOCALE, sheetName })).toBe(
    "=SUM('目标'!$AA$2:$AB$4;-1;(125/1000))",
  );
});
