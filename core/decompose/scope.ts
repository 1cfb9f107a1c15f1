/**
 * What stands before or behind a metric's name: a branch, a group of people, a line; or a detail.
 *
 * @packageDocumentation
 */

/**
 * The words of a qualifier that may be a scope; empty where they only say how much or how it is
 * measured, as 重大, 一次 and `unit` do.
 */
export function scopeIn(qualifier: string): string {
  const names =
    !NO_SCOPE.test(qualifier) && qualifier.split(" ").some((word) => !NO_SCOPE_ENGLISH.test(word));
  return names ? qualifier : "";
}

const NO_SCOPE =
  /^(?:重大|重要|关键|核心|主要|单位|单件|单台|总|全部|新增|净|有效|实际|计划|当期|本期|期末|期初|首次|一次|入库|出厂|检验|最终|产品|客户|用户|顾客|企业|员工|生产|设备|项目|业务|订单|原材料|材料|主动|全公司|全员|全厂|人均|平均|中位|年化|滚动|的|及|和|与|、)*$/;
const NO_SCOPE_ENGLISH =
  /^(?:unit|key|critical|major|serious|gross|net|new|total|overall|average|avg|mean|median|actual|real|current|rolling|annual|annualised|annualized|daily|voluntary|business|company|customer|product|user|team|p\d+|d?\d+|\d*-?(?:day|week|month|year)|the|our|of|and|&|-)?$/;

/** Whether a qualifier surely names who or where. Others count only where two KPIs differ by them. */
export const isScope = (qualifier: string): boolean =>
  qualifier !== "" && (SCOPE.test(qualifier) || SCOPE_ENGLISH.test(qualifier));

const SCOPE =
  /(?:[东南西北中]区|大区|片区|区域|[省市县]|华[东南西北中]|海外|国内|国际|境外|[门分]?店|[工分总]?厂|车间|产线|公司|事业部|中心|团队|小组|科室|院区|病区|病房|[分支]行|校区|年级|[大老新]客户|会员|[BCbc]端|企业客户|个人客户|渠道|线下|直营|经销|电商|天猫|京东|抖音|淘宝|拼多多|小程序|公众号|系列|品类|型号|产品线|品牌|岗位|骨干)/;
const SCOPE_ENGLISH =
  /\b(?:emea|apac|latam|americas?|europe|asia|china|uk|usa?|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|regions?|domestic|international|overseas|enterprise|smbs?|smes?|consumers?|wholesale|retail|online|stores?|branch(?:es)?|plants?|lines?|wards?|departments?|divisions?|segments?|accounts?|customers|clients|tiers?|brands?|categor(?:y|ies)|channels?|sites?|schools?|production)\b/i;

/** Whether a qualifier says nothing but who or where: 华东区, and not 分拨中心分拣. */
export const isOnlyScope = (qualifier: string): boolean =>
  SCOPE_AT_END.test(qualifier) || SCOPE_ENGLISH.test(qualifier);

const SCOPE_AT_END = new RegExp(`${SCOPE.source}(?:客户|用户|会员|员工)?$`);
