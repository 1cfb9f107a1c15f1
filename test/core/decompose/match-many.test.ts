/** Names as people write them: every alias in its everyday surroundings, and names that are none. */
import { LIBRARY } from "../../../core/decompose/library";
import { matchFamily } from "../../../core/decompose/match";

const found = (name: string): string | undefined => matchFamily(name, LIBRARY)?.family.id;

describe("an alias of any family", () => {
  it.each([
    ["a region before it", (alias: string) => `华东区${alias}`, (alias: string) => `EMEA ${alias}`],
    [
      "a period before it",
      (alias: string) => `本年度${alias}`,
      (alias: string) => `Our quarterly ${alias}`,
    ],
    [
      "a target around it",
      (alias: string) => `将${alias}提升至90%`,
      (alias: string) => `Raise ${alias} to 90%`,
    ],
  ])("is known with %s", (_, chinese, english) => {
    const lost = LIBRARY.flatMap(({ id, aliases }) =>
      [...aliases.zh.map(chinese), ...aliases.en.map(english)]
        .filter((name) => found(name) !== id)
        .map((name) => `${name}: ${found(name) ?? "unknown"}, not ${id}`),
    );
    expect(lost).toEqual([]);
  });
});

it.each([
  ["华东区大客户年度续约率", "renewal-rate", "华东区"],
  ["大客户投诉率", "complaint-rate", "大客户"],
  ["Renewal rate for enterprise customers", "renewal-rate", "enterprise customers"],
  ["Customer satisfaction in retail branches", "customer-satisfaction", "retail branches"],
  ["Bed occupancy in surgical wards", "bed-occupancy", "surgical wards"],
  ["APAC enterprise renewal rate", "renewal-rate", "APAC enterprise"],
  ["天猫旗舰店客单价", "average-order-value", "天猫旗舰店"],
  ["注塑车间换模时间", "changeover-time", "注塑车间"],
  ["API response time in production", "response-latency", "production"],
  ["应急响应时间", "emergency-arrival", ""],
  ["系统平均响应时间", "response-latency", ""],
])("tells the scope of %s", (name, id, qualifier) => {
  const match = matchFamily(name, LIBRARY);
  expect([match?.family.id, match?.qualifier]).toEqual([id, qualifier]);
});

it.each([
  ["研发费用率", "spending on research is not to be cut like overheads"],
  ["员工投诉率", "staff are no customers"],
  ["供应商退货率", "what suppliers take back"],
  ["经销商库存周转天数", "somebody else's stock"],
  ["抖音ROI", "no return on capital"],
  ["特种设备检验合格率", "no product"],
  ["after-sales", "no sales"],
  ["Cost of sales", "no sales"],
  ["Budget sales", "a plan, not the sales"],
  ["Council tax collection rate", "no customers"],
  ["Road accidents", "not at work"],
  ["Fleet downtime", "no computer system"],
  ["Return to work rate", "no goods come back"],
  ["Survey response rate", "nobody waits for it"],
  ["Quality of hire", "no product"],
  ["Gender pay gap", "not in the library"],
  ["信用卡不良率", "cards are no goods"],
  ["工程质量合格率", "a building is no batch"],
  ["航班准点率", "not in the library"],
])("does not know %s: %s", (name) => {
  expect(found(name)).toBeUndefined();
});
