import fc from "fast-check";
import { LIBRARY } from "../../../core/decompose/library";
import { MATCH_FLOOR, matchFamily } from "../../../core/decompose/match";

const found = (name: string): string | undefined => matchFamily(name, LIBRARY)?.family.id;

describe("matchFamily", () => {
  it.each([
    ["季度销售额增长20%", "sales-revenue"],
    ["Grow quarterly sales by 20%", "sales-revenue"],
    ["客户满意度提升至90%", "customer-satisfaction"],
    ["Raise customer satisfaction to 90%", "customer-satisfaction"],
    ["产品迭代上线率100%", "iteration-delivery"],
    ["Ship 100% of planned iterations", "iteration-delivery"],
    ["生产效率提升", "productivity"],
    ["成本降低", "unit-cost"],
    ["质量合格率", "first-pass-yield"],
    ["productivity", "productivity"],
    ["cost", "unit-cost"],
    ["quality", "first-pass-yield"],
    ["线上销售额增长30%", "online-sales"],
    ["Grow online sales by 30%", "online-sales"],
    ["成本降低10%", "unit-cost"],
    ["降低单位制造成本", "unit-cost"],
    ["将客户投诉率控制在2%以内", "complaint-rate"],
    ["核心岗位主动离职率", "employee-turnover"],
    ["库存周转天数≤45", "inventory-days"],
    ["A&E within four hours 72 → 78 %", "emergency-waits"],
    ["OEE", "equipment-effectiveness"],
    ["年度营收", "sales-revenue"],
    ["月销售额", "sales-revenue"],
    ["员工满意度", "employee-engagement"],
    ["社群运营GMV", "online-sales"],
    ["30-day retention", "user-retention"],
    ["NRR 104 % → 112 %", "net-revenue-retention"],
    ["安全生产责任事故", "safety-accidents"],
    ["On-Time Delivery Rate", "on-time-delivery"],
    ["销售额预测准确率", "sales-forecast-accuracy"],
  ])("knows %s as %s", (name, family) => {
    expect(found(name)).toBe(family);
  });

  it.each([
    ["销售额填报准确率", "the head of the name is 准确率"],
    ["供应商满意度", "suppliers are no customers"],
    ["教师考核合格率", "teachers are no product"],
    ["NET30 for all new clients", "the head is NET30"],
    ["营销成本", "no production cost"],
    ["data quality", "no product quality"],
    ["客户满意度调查完成率", "a rate of surveys"],
    ["碳排放强度", "not in the library"],
    ["Carbon intensity", "not in the library"],
    ["", "nothing there"],
    ["100%", "only a number"],
  ])("does not know %s: %s", (name) => {
    expect(found(name)).toBeUndefined();
  });

  it("prefers the longest alias and keeps what stands before it", () => {
    expect(matchFamily("华东区线上销售额", LIBRARY)).toMatchObject({
      family: { id: "online-sales" },
      qualifier: "华东区",
    });
  });

  it.each([
    ["客户流失率", "customer-retention"],
    ["库存周转率", "inventory-days"],
    ["不良率", "first-pass-yield"],
    ["customer churn", "customer-retention"],
  ])("sees that %s measures %s the other way round", (name, family) => {
    expect(matchFamily(name, LIBRARY)).toMatchObject({ family: { id: family }, mirrored: true });
  });

  it("finds every family by each of its own names", () => {
    for (const family of LIBRARY) {
      for (const alias of [
        family.names.zh,
        family.names.en,
        ...family.aliases.zh,
        ...family.aliases.en,
      ]) {
        expect([alias, found(alias)]).toEqual([alias, family.id]);
      }
    }
  });

  it("answers for any text there is, at or above the floor", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const match = matchFamily(text, LIBRARY);
        return match === undefined || (match.score >= MATCH_FLOOR && match.score <= 1);
      }),
    );
  });
});
