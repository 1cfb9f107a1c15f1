import { kpisIn, okrsIn } from "./made/read-items";

describe("transposed OKRs", () => {
  it("with one key result per column, the objective merged over them", async () => {
    const { read, places, layout } = await okrsIn(
      `
2026 OKR
目标(O)|打开新市场||把交付做稳
关键结果(KR)|新增行业客户|试点渗透率|准时交付率
起始值|0|12%|81%
目标值|3|27%|95%
当前值|2|18%|88%
负责人|周岚|周岚|董卫`,
      ["B2:C2"],
    );
    expect(read).toEqual([
      ["打开新市场", "新增行业客户", 0, 3, 2, "周岚"],
      ["打开新市场", "试点渗透率", 0.12, 0.27, 0.18, "周岚"],
      ["把交付做稳", "准时交付率", 0.81, 0.95, 0.88, "董卫"],
    ]);
    expect(places).toEqual([
      ["B3", "B5"],
      ["C3", "C5"],
      ["D3", "D5"],
    ]);
    expect(layout.columns.size).toBe(0);
  });

  it("with numbered key results down each column", async () => {
    const { read, places } = await okrsIn(`
Field|Sales|Service
Objective|Open new markets|Answer the first time
KR1|Win 3 pilots|First reply in 4 hours
KR2|Reach 20 partners|NPS of 50
Owner|Ann|Bob`);
    expect(read).toEqual([
      ["Open new markets", "Win 3 pilots", undefined, undefined, undefined, "Ann"],
      ["Open new markets", "Reach 20 partners", undefined, undefined, undefined, "Ann"],
      ["Answer the first time", "First reply in 4 hours", undefined, undefined, undefined, "Bob"],
      ["Answer the first time", "NPS of 50", undefined, undefined, undefined, "Bob"],
    ]);
    expect(places.map(([name]) => name)).toEqual(["B3", "B4", "C3", "C4"]);
  });

  it("with a target after each numbered key result; a figure that stands once is nobody's", async () => {
    const { read } = await okrsIn(`
目标|打开新市场|把交付做稳
KR1|新增行业客户|准时交付率
目标值|3|95%
KR2|渗透率|返工率
目标值|27%|2%
当前值|2|90%
负责人|周岚|董卫`);
    expect(read).toEqual([
      ["打开新市场", "新增行业客户", undefined, 3, undefined, "周岚"],
      ["打开新市场", "渗透率", undefined, 0.27, undefined, "周岚"],
      ["把交付做稳", "准时交付率", undefined, 0.95, undefined, "董卫"],
      ["把交付做稳", "返工率", undefined, 0.02, undefined, "董卫"],
    ]);
  });

  it("and KPIs", async () => {
    const { read, places } = await kpisIn(`
KPI考核
KPI指标|销售额|毛利率|客户满意度
目标值|1200|24%|90%
实际值|930|23.1%|88%
权重|50%|30%|20%
负责人|周岚|周岚|沈一帆`);
    expect(read).toEqual([
      ["销售额", 1200, 930, undefined],
      ["毛利率", 0.24, 0.231, "%"],
      ["客户满意度", 0.9, 0.88, "%"],
    ]);
    expect(places[1]).toEqual(["C2", "C3", "C4"]);
  });
});

describe("outlines", () => {
  it("as lines of text in one column", async () => {
    const { read, places } = await okrsIn(`
三季度OKR
O1：让客户第一次就把话说完
KR1.1：首次响应时长降到4小时
KR1.2：知识库上线
O2：打开新行业的大门
KR2.1：签下3个新行业客户`);
    expect(read.map(([objective, title]) => [objective, title])).toEqual([
      ["让客户第一次就把话说完", "首次响应时长降到4小时"],
      ["让客户第一次就把话说完", "知识库上线"],
      ["打开新行业的大门", "签下3个新行业客户"],
    ]);
    expect(places.map(([name]) => name)).toEqual(["A3 part", "A4 part", "A6 part"]);
  });

  it("indented over two columns, with figures under a header of their own", async () => {
    const { read, places } = await okrsIn(`
Company OKRs||Baseline|Target|Current|Owner
O1|Be the first choice||||
|KR1.1 Win rate|20%|35%|28%|Ann
|KR1.2 NPS|30|50|41|Bob
O2|Ship without fear||||
|KR2.1 Failed releases|9|2|4|Cleo`);
    expect(read).toEqual([
      ["Be the first choice", "Win rate", 0.2, 0.35, 0.28, "Ann"],
      ["Be the first choice", "NPS", 30, 50, 41, "Bob"],
      ["Ship without fear", "Failed releases", 9, 2, 4, "Cleo"],
    ]);
    expect(places).toEqual([
      ["B3 part", "D3"],
      ["B4 part", "D4"],
      ["B6 part", "D6"],
    ]);
  });

  it("with the number in a column of its own", async () => {
    const { read } = await okrsIn(`
编号|内容|目标值|当前值
O1|提升客户体验||
KR1|首次响应时长（小时）|4|9
KR2|NPS|50|41
O2|打开新市场||
KR1|新签行业客户|3|2`);
    expect(read.map(([objective, title, , target]) => [objective, title, target])).toEqual([
      ["提升客户体验", "首次响应时长（小时）", 4],
      ["提升客户体验", "NPS", 50],
      ["打开新市场", "新签行业客户", 3],
    ]);
  });
});

describe("several key results in one cell", () => {
  it("become one each, figures go with them where there are as many, else they are missing", async () => {
    const { read, places, layout } = await okrsIn(`
目标(O)|关键结果(KR)|目标值|当前值|负责人
打开新市场|1. 新增行业客户⏎2. 试点渗透率|3⏎27%|2|周岚
把交付做稳|准时交付率|95%|88%|董卫`);
    expect(read).toEqual([
      ["打开新市场", "新增行业客户", undefined, 3, undefined, "周岚"],
      ["打开新市场", "试点渗透率", undefined, 0.27, undefined, "周岚"],
      ["把交付做稳", "准时交付率", undefined, 0.95, 0.88, "董卫"],
    ]);
    expect(places).toEqual([
      ["B2 part", "C2 part"],
      ["B2 part", "C2 part"],
      ["B3", "C3"],
    ]);
    expect(layout.columns.size).toBe(0);
  });
});
