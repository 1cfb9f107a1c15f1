import fc from "fast-check";
import {
  call,
  iff,
  isEmpty,
  name,
  NOTHING,
  number,
  op,
  text,
} from "../../../core/actions/port/build-formula";
import type { Formula } from "../../../core/actions/port/formula";
import { ANY_LOCALE, EN_US, printFormula } from "../../../core/actions/port/print-formula";
import { isFormula } from "../../../core/actions/port/same-formula";

const sheetName = (): string => "KPI's 表";
const cell: Formula = { is: "rowCell", column: 3 };
const linked: Formula = { is: "cell", sheet: "s1", row: 0, column: 0 };
const FORMULA = iff(
  isEmpty(cell),
  NOTHING,
  call("OKR_BAND", op(op(cell, "*", number(0.9)), "+", number(1e-9)), text('a; "b" $c'), linked),
);
const isIt = isFormula(FORMULA, sheetName);

it.each([
  ["as printed", `=IF($D7="","",OKR_BAND(($D7*0.9)+1e-9,"a; ""b"" $c",'KPI''s 表'!$A$1))`],
  ["by Excel", `=IF($D7="","",_xldudf_OKR_BAND(($D7*0.9)+1E-09,"a; ""b"" $c",'KPI''s 表'!$A$1))`],
  [
    "with spaces",
    `=if( D7 = "" , "" ,okr_band((D7*.9)+0.000000001,"a; ""b"" $c",'KPI''s 表'!A1 ))`,
  ],
  [
    "by Sheets",
    `=IF($D7="";"";OKR_BAND(($D7*(9/10))+(1/1000000000);"a; ""b"" $c";'KPI''s 表'!$A$1))`,
  ],
])("knows its own formula spelled %s", (_, spelled) => {
  expect(isIt(spelled, 6)).toBe(true);
  expect(isIt(spelled, 7)).toBe(false);
});

it.each([
  `=IF($D7="","",OKR_BAND(($D7*0.8)+1e-9,"a; ""b"" $c",'KPI''s 表'!$A$1))`,
  `=IF($D7="","",OKR_BAND(($D7*0.9)+1e-9,"a; ""b"" $C",'KPI''s 表'!$A$1))`,
  `=IF($D7="","",OKR_BAND(($D7*0.9)+1e-9,"a, ""b"" $c",'KPI''s 表'!$A$1))`,
  `=IF($D7="","",OKR_BAND(($D7*0.9)+1e-9,"a; ""b"" $c",'Other'!$A$1))`,
  `=IF($D7="","",OKR_BAND(($D7*0.9)+1e-9,"a; ""b"" $c",'KPI''s 表'!$A$1))*1`,
  `=IF($E7="","",OKR_BAND(($D7*0.9)+1e-9,"a; ""b"" $c",'KPI''s 表'!$A$1))`,
])("does not take %s for its own", (other) => {
  expect(isIt(other, 6)).toBe(false);
});

it("knows a formula in the row it stands in, in every dialect and row", () => {
  const row = fc.nat(1_048_575);
  const amount = fc
    .double({ min: 0, max: 1e6, noNaN: true })
    .map((value) => Number(value.toFixed(9)));
  fc.assert(
    fc.property(row, amount, (at, value) => {
      const formula = op(op(cell, "*", number(value)), "-", name("Keel_AsOf"));
      const known = isFormula(formula, sheetName);
      return [EN_US, ANY_LOCALE].every((dialect) =>
        known(printFormula(formula, at, { ...dialect, sheetName }).toLowerCase(), at),
      );
    }),
  );
});
