import { dayOfIso } from "../../core/kernel/day";
import { typed } from "../emulators/excel/typing";

const type = (text: string, format = "General") => typed(text, format, 2026);

describe("what the emulated Excel makes of a text", () => {
  it.each([
    ["1-2", dayOfIso("2026-01-02"), "d-mmm"],
    ["2018-12-31", dayOfIso("2018-12-31"), "m/d/yyyy"],
    ["15-Feb", dayOfIso("2026-02-15"), "d-mmm"],
    ["Mar-01", dayOfIso("2026-03-01"), "d-mmm"],
    ["20%", 0.2, "0%"],
    ["12:30", 12.5 / 24, "h:mm"],
  ])("%s becomes a number with a format", (text, value, format) => {
    expect(type(text)).toEqual({ value, format });
  });

  it.each([
    ["007", 7],
    ["1,200", 1200],
    ["-1", -1],
    ["+1", 1],
    ["1e3", 1000],
    ["true", true],
    ["#n/a", { error: { code: "#N/A" } }],
    ["", null],
  ])("%s becomes a value", (text, value) => {
    expect(type(text)).toEqual({ value });
  });

  it.each([
    ["=A1", "=A1"],
    ["+A1", "=+A1"],
    ["-x", "=-x"],
    ["@SUM(A1)", "=SUM(A1)"],
  ])("%s becomes a formula", (text, formula) => {
    expect(type(text)).toEqual({ value: null, formula });
  });

  it.each(["on track", "KR-001", "2026-02-30", "3..5", "-", "="])("%s stays text", (text) => {
    expect(type(text)).toEqual({ value: text });
  });

  it("keeps everything behind an apostrophe, and everything in a cell of text format", () => {
    expect(type("'=1+1")).toEqual({ value: "=1+1" });
    expect(type("1-2", "@")).toEqual({ value: "1-2" });
    expect(type("=1+1", "@")).toEqual({ value: "=1+1" });
  });
});
