import type { BookSpec, CellSpec } from "./book";

/**
 * The HR manager's workbook: KPIs in three steps with a responsibility matrix, an appraisal form per
 * person, and a hidden sheet of bonuses.
 */
export const DAY_A: BookSpec = {
  sheets: [
    {
      name: "公司KPI分解",
      rows: [
        ["2026年第四季度公司KPI分解与考核表"],
        ["编制：人力资源部　单位：万元"],
        header("序 号", "KPI指标", "权 重", "目标设定", null, null, "考核标准", "责任部门"),
        header(
          null,
          null,
          null,
          "门槛值",
          "目标值",
          "挑战值",
          null,
          "销售",
          "市场",
          "客服",
          "供应链",
          "人资",
        ),
        item(
          1,
          "季度销售额",
          "30%",
          [9000, 10200, 11000],
          "达目标100分，每低1%扣2分，低于门槛0分，每超1%加1分，封顶120",
          "▲△",
        ),
        item(2, "毛利率", "20%", [0.23, 0.235, 0.245], "每低0.1个百分点扣1分", "▲  △"),
        item(3, "客户满意度", "15%", [0.88, 0.9, 0.93], "每低1个百分点扣2分", "  ▲"),
        item(4, "库存周转天数", "15%", ["≤48", "≤45", "≤42"], "完成率=2−实际/目标", "   ▲"),
        item(
          5,
          "核心岗位主动离职率",
          "10%",
          ["≤3.5%", "≤3%", "≤2.5%"],
          "每高0.5个百分点扣5分",
          "    ▲",
        ),
        item(6, "会员体系上线", "10%", [null, "11月30日", null], "每延期1天扣3分", " ▲△"),
        item(7, "安全生产责任事故", null, [null, "0起", null], "一票否决", "   ▲"),
        header(null, "合计", "100%"),
        ["说明：▲为主责部门，△为协办部门。"],
      ],
      merges: ["A1:N1", "A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "H3:L3"],
      formats: { "D6:F7": "0.0%" },
    },
    {
      name: "张伟考核表",
      rows: [
        ["员工绩效考核表"],
        ["姓名：", "张伟", null, "部门：", "客服部", null, "考核期：", "2026年第四季度"],
        ["考核指标", "权重", "目标值", "实际完成", "考核标准", "自评", "上级评分", "得分"],
        ["客户满意度", "60%", "90%", "88.6%", "每低1个百分点扣2分", 98, 97, 97.2],
        ["首次响应时长", "40%", "≤30分钟", 28, "每超1分钟扣1分", 100, 100, 100],
        ["合计", "100%", null, null, null, 98.8, 98.2, 98.3],
        ["等级", "A"],
        ["被考核人签字：", null, null, null, "考核人签字："],
      ],
      merges: ["A1:H1"],
    },
    {
      name: "奖金核算",
      hidden: true,
      rows: [
        ["KPI指标", "目标值", "奖金"],
        ["机密指标", 1, 99999],
      ],
    },
  ],
};

function header(...cells: readonly CellSpec[]): readonly CellSpec[] {
  return cells;
}

function item(
  id: number,
  name: string,
  weight: string | null,
  steps: readonly [CellSpec, CellSpec, CellSpec],
  rule: string,
  marks: string,
): readonly CellSpec[] {
  return [
    id,
    name,
    weight,
    ...steps,
    rule,
    ...Array.from(marks, (mark) => (mark === " " ? null : mark)),
  ];
}
