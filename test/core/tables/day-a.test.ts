import { fieldsIn } from "../../support/sheet-of";
import { DAY_A } from "../../support/day-a";
import { openBook } from "../../support/open-book";
import { valueOf } from "../../support/result";
import { xlsxFile } from "../../support/xlsx-book";
import { openBook as openFile } from "../../../workbench/files";
import { findTables } from "../../../core/tables/find";
import { layoutOf } from "../../../core/tables/layout";
import { readKpis } from "../../../core/tables/read-kpis";
import { readPlan, type Day, type Snapshot } from "../../../core";

async function fromFile(): Promise<Snapshot> {
  const book = valueOf(openFile(xlsxFile(DAY_A, {}), "Q4 KPI分解与考核.xlsx"));
  const port = book.port({ today: 46300 as Day, language: "zh" });
  const { trips } = readPlan(await port.survey(), []);
  return port.read(trips.flatMap(({ requests }) => requests));
}

const KPIS = [
  {
    id: "1",
    name: "季度销售额",
    weight: 0.3,
    threshold: 9000,
    target: 10200,
    stretch: 11000,
    unit: "万元",
    direction: "increase",
    team: "销售",
  },
  {
    id: "2",
    name: "毛利率",
    weight: 0.2,
    threshold: 0.23,
    target: 0.235,
    stretch: 0.245,
    unit: "%",
    direction: "increase",
    team: "销售",
  },
  {
    id: "3",
    name: "客户满意度",
    weight: 0.15,
    threshold: 0.88,
    target: 0.9,
    stretch: 0.93,
    unit: "%",
    direction: "increase",
    team: "客服",
  },
  {
    id: "4",
    name: "库存周转天数",
    weight: 0.15,
    threshold: 48,
    target: 45,
    stretch: 42,
    unit: "天",
    direction: "decrease",
    team: "供应链",
  },
  {
    id: "5",
    name: "核心岗位主动离职率",
    weight: 0.1,
    threshold: 0.035,
    target: 0.03,
    stretch: 0.025,
    unit: "%",
    direction: "decrease",
    team: "人资",
  },
  { id: "6", name: "会员体系上线", weight: 0.1, team: "市场" },
  { id: "7", name: "安全生产责任事故", target: 0, unit: "起", team: "供应链" },
];
const RULES = [
  "达目标100分，每低1%扣2分，低于门槛0分，每超1%加1分，封顶120",
  "每低0.1个百分点扣1分",
  "每低1个百分点扣2分",
  "完成率=2−实际/目标",
  "每高0.5个百分点扣5分",
  "每延期1天扣3分",
  "一票否决",
];

describe.each([
  ["in memory", () => openBook(DAY_A, "zh").snapshot()],
  ["from an .xlsx file", fromFile],
])("the HR manager's workbook, %s", (_, snapshotOf) => {
  const tables = async () => {
    const { regions, sheets, tables: natives } = await snapshotOf();
    const found = findTables(regions, sheets, natives);
    return found.map((table) => {
      const layout = layoutOf(table, regions);
      if (layout === undefined) throw new Error("no layout");
      return { table, rows: readKpis(layout) };
    });
  };

  it("is two tables of KPIs; nothing of the hidden sheet", async () => {
    const found = await tables();
    expect(
      found.map(({ table: { sheetName, kind, headerRow } }) => [sheetName, kind, headerRow + 1]),
    ).toEqual([
      ["公司KPI分解", "kpi", 4],
      ["张伟考核表", "kpi", 3],
    ]);
    expect(JSON.stringify(found)).not.toContain("机密");
  });

  it("reads every column of the company's KPIs", async () => {
    const [company] = await tables();
    expect(fieldsIn(company?.table)).toEqual({
      A: "id",
      B: "kpi",
      C: "weight",
      D: "threshold",
      E: "target",
      F: "stretch",
      G: "pointsRule",
    });
    expect(company?.table.columns.flatMap(({ party }) => party ?? [])).toEqual([
      "销售",
      "市场",
      "客服",
      "供应链",
      "人资",
    ]);
  });

  it("reads every cell of the company's KPIs; a baseline nobody wrote stays unknown", async () => {
    const [company] = await tables();
    expect(company?.rows.map(({ kpi }) => kpi)).toEqual(
      KPIS.map((kpi, at) => ({ ...kpi, pointsRule: RULES[at] })),
    );
  });

  it("reads who supports, and targets that are a day or a count", async () => {
    const [company] = await tables();
    expect(company?.rows.map(({ supports = [] }) => supports.join())).toEqual([
      "市场",
      "供应链",
      "",
      "",
      "",
      "客服",
      "",
    ]);
    expect(company?.rows.map(({ targetText }) => targetText)).toEqual([
      undefined,
      undefined,
      undefined,
      "≤45",
      "≤3%",
      "11月30日",
      "0起",
    ]);
  });

  it("reads the appraisal form without its totals, grade and signatures", async () => {
    const [, form] = await tables();
    expect(fieldsIn(form?.table)).toMatchObject({
      A: "kpi",
      B: "weight",
      C: "target",
      D: "actual",
      E: "pointsRule",
      H: "score",
    });
    expect(form?.rows.map(({ kpi }) => kpi)).toEqual([
      {
        id: "",
        name: "客户满意度",
        weight: 0.6,
        target: 0.9,
        actual: 0.886,
        unit: "%",
        direction: "increase",
        pointsRule: "每低1个百分点扣2分",
      },
      {
        id: "",
        name: "首次响应时长",
        weight: 0.4,
        target: 30,
        actual: 28,
        unit: "分钟",
        direction: "decrease",
        pointsRule: "每超1分钟扣1分",
      },
    ]);
  });
});
