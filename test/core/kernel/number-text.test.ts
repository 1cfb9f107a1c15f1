import fc from "fast-check";
import { readNumberRange } from "../../../core/kernel/number-range";
import { readNumberText } from "../../../core/kernel/number-text";

const grouped = (whole: number, separator: string): string =>
  String(whole).replace(/\B(?=(\d{3})+$)/g, separator);

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe("readNumberText", () => {
  it.each([
    ["1,200", 1200],
    ["1,234,567.89", 1234567.89],
    ["1.234.567", 1234567],
    ["1.200,5", 1200.5],
    ["1 200", 1200],
    ["1 200,5", 1200.5],
    ["1.200", 1.2],
    ["0,5", 0.5],
    ["20%", 0.2],
    ["20 %", 0.2],
    ["１，２００", 1200],
    ["２０％", 0.2],
    ["−5", -5],
    ["－５", -5],
    ["+7", 7],
    ["$1,200", 1200],
    ["-$5", -5],
    ["$-5", -5],
    ["￥300", 300],
    ["12 €", 12],
    ["1e3", 1000],
    [".5", 0.5],
    ["5.", 5],
    ["  42  ", 42],
  ])("reads %s", (text, number) => expect(readNumberText(text)).toBe(number));

  it.each([
    "",
    " ",
    "%",
    "$",
    "-",
    "abc",
    "5 apples",
    "about 5",
    "1,20,000",
    "0,125",
    "1,2,3",
    "1.2.3",
    "12,34.5",
    "0x10",
    "Infinity",
    "NaN",
    "1e999",
    "--5",
    "5-",
    "3..5",
    "2026-03-31",
    "20%%",
    "$$5",
  ])("does not take %j for a number", (text) => expect(readNumberText(text)).toBeUndefined());

  it("reads back every number JavaScript writes", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(number, (n) => expect(readNumberText(String(n))).toBe(n + 0)));
  });

  it("reads the same number in every style of thousands, in full width and as percent", () => {
    const whole = fc.integer({ min: 1_000_000, max: 999_999_999 });
    fc.assert(
      fc.property(whole, fc.constantFrom(",", ".", " ", "\u00a0", "\u202f"), (n, separator) => {
        const text = grouped(n, separator);
        expect(readNumberText(text)).toBe(n);
        expect(readNumberText(fullWidth(text))).toBe(n);
        expect(readNumberText(`${text}%`)).toBe(n / 100);
        expect(readNumberText(`−${text}`)).toBe(-n);
      }),
    );
  });

  it("never gives NaN, an infinity or -0", () => {
    const digits = fc.string({
      unit: fc.constantFrom(...Array.from("0123456789.,-+ eE%$¥−％")),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), (text) => {
        const number = readNumberText(text);
        expect(number === undefined || Number.isFinite(number)).toBe(true);
        expect(Object.is(number, -0)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("readNumberRange", () => {
  it("keeps both ends of every range", () => {
    const end = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(end, end, (a, b) => {
        const expected = a <= b ? { low: a, high: b } : undefined;
        expect(readNumberRange(`${a}..${b}`)).toEqual(expected);
        expect(readNumberRange(`${a} ~ ${b}`)).toEqual(expected);
      }),
    );
  });

  it.each(["5", "..5", "3..", "1..2..3", "a..b"])("does not take %j for a range", (text) =>
    expect(readNumberRange(text)).toBeUndefined(),
  );
});
