import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const RUN_LEAD = {
  owner: ["运维负责人", "Head of operations engineering"],
  zh: ["运维", "平台", "SRE", "信息", "技术"],
  en: ["operations", "sre", "platform", "infrastructure", "it"],
} as const;

/** Systems that fail seldom, come back quickly and answer fast. */
export const RELIABILITY: Library = [
  family({
    id: "incidents",
    names: ["生产故障数", "production incidents"],
    known: {
      zh: ["生产故障数", "线上故障数", "重大故障数", "P1故障数", "严重故障次数", "系统故障数"],
      en: [
        "production incidents",
        "major incidents",
        "p1 incidents",
        "incident count",
        "severity one incidents",
      ],
    },
    bare: { zh: ["故障数"], en: ["incidents"] },
    formula: ["期内达到定级标准的故障数", "incidents at or above the severity bar"],
    measured: ["count", "lower", "flow", "lagging", "sum"],
    ...RUN_LEAD,
    cheat: ["把故障定低一级", "Grade them one level lower"],
    counter: atMost("incidents-regraded-down", "ratio", [
      "事后复核上调等级的占比",
      "Incidents graded up on review",
    ]),
    objectives: [
      ["半夜的电话越来越少", "Let the pager stay quiet at night"],
      ["同一个坑不掉两次", "Never fall into the same hole twice"],
    ],
    candidates: [
      early(
        "repair-actions-closed-on-time",
        ["ratio", "higher"],
        [4, 2],
        ["复盘整改按时关闭的比例提高", "Close more follow-ups on time"],
        ["复盘整改按时关闭率", "Follow-ups closed on time"],
      ),
      late(
        "incidents-from-changes",
        ["count", "lower"],
        [0, 4],
        ["变更引发的故障减少", "Cause fewer incidents by our own changes"],
        ["变更引发的故障次数", "Incidents caused by a change"],
        { counted: ["起", "incidents"] },
      ),
      early(
        "changes-with-canary",
        ["ratio", "higher"],
        [2, 2],
        ["先灰度再全量的变更占比提高", "Try more changes on a few users first"],
        ["灰度变更占比", "Changes tried on a few users first"],
      ),
      late(
        "single-points-of-failure",
        ["count", "lower"],
        [4, 8],
        ["核心链路上的单点减少", "Remove single points of failure on the main path"],
        ["核心链路单点数", "Single points of failure on the main path"],
        { counted: ["个", "points"] },
      ),
    ],
    tasks: [
      ["编写应急预案", "Write the emergency plan"],
      ["值班排表", "Draw up the on-call rota"],
    ],
  }),
  family({
    id: "recovery-time",
    names: ["平均恢复时间", "mean time to recovery"],
    known: {
      zh: ["平均恢复时间", "故障恢复时长", "平均修复时间", "故障恢复时间", "故障修复时长", "MTTR"],
      en: [
        "mean time to recovery",
        "mttr",
        "mean time to repair",
        "time to restore service",
        "mean time to restore",
        "recovery time",
      ],
    },
    formula: ["发现 + 定位 + 恢复所用时间", "time to notice + to find + to restore"],
    measured: ["minutes", "lower", "level", "lagging", "mean"],
    ...RUN_LEAD,
    cheat: ["先宣布恢复，尾巴慢慢收", "Declare it over while users still suffer"],
    counter: atMost("relapses-within-a-day", "ratio", ["一日内复发占比", "Relapses within a day"]),
    drivers: [
      "notice + find + restore",
      {
        notice: ["故障发现时长", "Minutes to notice"],
        find: ["故障定位时长", "Minutes to find the cause"],
        restore: ["故障处置时长", "Minutes to restore"],
      },
    ],
    objectives: [
      ["用户还没察觉就已经好了", "Be back before users notice"],
      ["半夜谁值班都知道怎么办", "Let whoever is on call know what to do"],
    ],
    candidates: [
      early(
        "minutes-to-notice",
        ["minutes", "lower"],
        [0, 2],
        ["发现故障的用时缩短", "Notice sooner that something is wrong"],
        ["故障发现时长", "Minutes to notice"],
        { part: "notice" },
      ),
      late(
        "minutes-to-find",
        ["minutes", "lower"],
        [0, 4],
        ["定位原因的用时缩短", "Find the cause sooner"],
        ["故障定位时长", "Minutes to find the cause"],
        { part: "find" },
      ),
      late(
        "minutes-to-restore",
        ["minutes", "lower"],
        [0, 4],
        ["处置止血的用时缩短", "Stop the bleeding sooner"],
        ["故障处置时长", "Minutes to restore"],
        { part: "restore" },
      ),
      early(
        "services-rehearsed",
        ["ratio", "higher"],
        [3, 3],
        ["演练过切换的核心服务占比提高", "Rehearse the switch-over for more services"],
        ["核心服务演练覆盖率", "Core services that rehearsed a switch-over"],
      ),
    ],
    tasks: [
      ["更新联系人名单", "Update the contact list"],
      ["购买监控软件", "Buy monitoring software"],
    ],
  }),
];
