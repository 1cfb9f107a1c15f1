import { callFunction, type Grid } from "../../../core";

const rows = (id: string, ...args: Parameters<typeof callFunction>[1]): Grid => {
  const answer = callFunction(id, args);
  if (!answer.ok || !Array.isArray(answer.value)) throw new Error(JSON.stringify(answer));
  return answer.value as Grid;
};

describe("KPI_PARSE", () => {
  it("reads a column row by row, and a bad row fails alone", () => {
    const [first, blank, third] = rows("KPI_PARSE", [
      ["毛利率提高2个百分点"],
      [null],
      ["Ship 2 releases"],
    ]);
    expect(first?.slice(0, 5)).toEqual(["毛利率", "increase", "points", "", 0.02]);
    expect(blank?.[0]).toMatchObject({ error: { code: "#N/A" } });
    expect(third?.slice(1, 6)).toEqual(["achieve", "count", "", 2, "releases"]);
  });

  it("speaks Chinese, names ranges, and counts nothing where nothing can be checked", () => {
    expect(rows("KPI_PARSE", "费用率控制在3%~5%", null, "zh")[0]?.slice(1, 5)).toEqual([
      "保持",
      "区间",
      "",
      "0.03..0.05",
    ]);
    expect(rows("KPI_PARSE", "提升用户体验")[0]?.[7]).toBe(0);
  });
});

describe("KPI_TO_OKR", () => {
  it("makes a row per key result, in words without a number nobody gave", () => {
    const drafted = rows("KPI_TO_OKR", "客户满意度提升至90%", null, 3, "zh");
    expect(drafted).toHaveLength(3);
    for (const [objective, keyResult, , baseline, target, , link, , , weight, note] of drafted) {
      expect(objective).toMatch(/^[\u3400-\u9fff，、]+$/);
      expect(keyResult).not.toBe("");
      expect(["分项相加", "因素相乘", "假设支撑"]).toContain(link);
      expect([baseline, target, weight]).toEqual(["", "", ""]);
      expect(note).toContain("起始值待填");
    }
  });

  it("carries stated parts with their contribution", () => {
    const drafted = rows("KPI_TO_OKR", "成本降低10% = 供应链议价成本降8% + 生产损耗率降2%");
    expect(drafted.slice(0, 2).map((row) => [row[4], row[6], row[7]])).toEqual([
      [-0.08, "part", -0.08],
      [-0.02, "part", -0.02],
    ]);
  });

  it("asks where it does not know the KPI", () => {
    const [only, ...more] = rows("KPI_TO_OKR", "Reduce widget torsion to 4");
    expect(more).toEqual([]);
    expect(only?.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => ""));
    expect(only?.[10]).toContain("?");
  });
});
