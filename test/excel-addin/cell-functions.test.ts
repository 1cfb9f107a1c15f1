import { readFileSync } from "node:fs";
import { join } from "node:path";
import { callFunction } from "../../core";
import { functionsMetadata } from "../../excel-addin/functions/metadata";
import { openCalculator } from "../emulators/excel/calculator";
import { builtPart } from "../support/built";
import { ROOT } from "../support/root";

builtPart("excel");

const calculator = openCalculator(ROOT);
const call = async (fn: string, ...args: readonly unknown[]) => (await calculator).call(fn, args);

beforeAll(async () => {
  for (const { path, sha256 } of (await calculator).built) {
    process.stdout.write(`built file: ${path} sha256 ${sha256}\n`);
  }
});

describe("a cell function of the built add-in", () => {
  it("answers what core answers", async () => {
    expect(await call("OKR_PROGRESS", 0, 100, 45)).toEqual({ value: 0.45 });
    expect(await call("OKR_BAND", [[0.7], [0.3]], null, "zh")).toEqual({ value: [["绿"], ["红"]] });
  });

  it("takes omitted arguments and blank cells for no value, however Excel hands them over", async () => {
    const args = [
      [[0], [0]],
      [[100], [100]],
      [[45], [null]],
    ];
    for (const blanks of ["null", "empty text"] as const) {
      const excel = await openCalculator(ROOT, { blanks });
      expect(await excel.call("OKR_PROGRESS", args)).toEqual({
        value: [[0.45], [{ error: { code: "#N/A" } }]],
      });
    }
  });

  it("errs alone in a bad row of a spill, without a sentence", async () => {
    expect(await call("OKR_PROGRESS", 0, 100, [[45], ["many"], [50]])).toEqual({
      value: [[0.45], [{ error: { code: "#VALUE!" } }], [0.5]],
    });
  });

  it("shows the sentence of a bad call", async () => {
    const { error } = callFunction("OKR_PROGRESS", [0, "high", 45]) as { error: unknown };
    expect(error).toMatchObject({ code: "#VALUE!" });
    expect(await call("OKR_PROGRESS", 0, "high", 45)).toEqual({ error });
  });

  it("says it in Chinese when asked to", async () => {
    expect(await call("OKR_PROGRESS", 0, "高", 45, null, "language=zh")).toMatchObject({
      error: { code: "#VALUE!", message: expect.stringMatching(/[一-鿿]/) as string },
    });
  });

  it("passes on other errors of its arguments with their own code", async () => {
    const broken = { error: { code: "#REF!" } };
    expect(await call("OKR_PROGRESS", 0, 100, broken)).toEqual({ error: { code: "#REF!" } });
    expect(await call("OKR_PROGRESS", 0, 100, [[45], [broken]])).toEqual({
      value: [[0.45], [{ error: { code: "#REF!" } }]],
    });
  });

  it("waits for the KPI library where it reads it, and fetches it once", async () => {
    const fetched: string[] = [];
    const excel = await openCalculator(ROOT, {
      served: (src) => {
        fetched.push(src);
        return readFileSync(join(ROOT, "dist/excel", src), "utf8");
      },
    });
    await excel.call("OKR_PROGRESS", [0, 2, 1]);
    expect(fetched).toEqual([]);
    const asked = ["线上销售额增长30%", null, 2] as const;
    const core = callFunction("KPI_TO_OKR", asked) as { value: unknown };
    expect(await excel.call("KPI_TO_OKR", asked)).toEqual({ value: core.value });
    expect(await excel.call("KPI_TO_OKR", asked)).toEqual({ value: core.value });
    expect(fetched).toEqual(["library.js"]);
  });

  it("answers #N/A and why while the KPI library cannot be had, and asks for it again", async () => {
    let there = false;
    const excel = await openCalculator(ROOT, {
      served: (src) => (there ? readFileSync(join(ROOT, "dist/excel", src), "utf8") : undefined),
    });
    expect(await excel.call("KPI_TO_OKR", ["客户满意度提升至90%"])).toMatchObject({
      error: { code: "#N/A", message: expect.stringContaining("library.js") as string },
    });
    there = true;
    expect(await excel.call("KPI_TO_OKR", ["客户满意度提升至90%"])).toHaveProperty("value");
  });

  it("is not known under another name", async () => {
    expect(await call("OKR_NOTHING", 1)).toEqual({ error: { code: "#NAME?" } });
  });
});

describe("what Excel knows of the functions", () => {
  it.each(["en", "zh"] as const)("is complete in %s", (language) => {
    const { functions, allowErrorForDataTypeAny } = functionsMetadata(language);
    expect(allowErrorForDataTypeAny).toBe(true);
    for (const { id, name, description, parameters } of functions) {
      // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      expect(name).toBe(id);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(description).not.toBe("");
      expect(parameters.every((one) => one.description !== "")).toBe(true);
      const firstOptional = parameters.findIndex(({ optional }) => optional === true);
      const after = firstOptional < 0 ? [] : parameters.slice(firstOptional);
      expect(after.every(({ optional }) => optional === true)).toBe(true);
    }
  });

  it("differs between the languages only in what people read", () => {
    const shape = (language: "en" | "zh") =>
      functionsMetadata(language).functions.map(({ id, parameters }) => [
        id,
        parameters.map(({ name, optional }) => [name, optional]),
      ]);
    expect(shape("zh")).toEqual(shape("en"));
  });
});
