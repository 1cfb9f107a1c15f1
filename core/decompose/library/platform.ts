import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const RUN_LEAD = {
  owner: ["运维负责人", "Head of operations engineering"],
  zh: ["运维", "平台", "SRE", "信息", "技术"],
  en: ["operations", "sre", "platform", "infrastructure", "it"],
} as const;

/** How fast systems answer, and what they cost to run. */
export const PLATFORM: Library = [
  family({
    id: "response-latency",
    names: ["接口响应时间", "response latency"],
    known: {
      zh: [
        "P99延迟",
        "P95延迟",
        "接口响应时间",
        "系统响应时间",
        "页面加载时间",
        "页面响应时间",
        "接口延迟",
        "系统延迟",
        "链路延迟",
      ],
      en: [
        "p99 latency",
        "response latency",
        "page load time",
        "latency",
        "api response time",
        "api latency",
        "p95 latency",
      ],
    },
    formula: ["请求耗时的九五分位", "time within which nineteen of twenty requests are answered"],
    measured: ["seconds", "lower", "level", "lagging", "mean"],
    ...RUN_LEAD,
    cheat: ["只报平均数，慢的藏在尾巴里", "Report the mean and hide the slow tail"],
    counter: atMost("requests-over-limit", "ratio", [
      "超时请求占比",
      "Requests slower than the limit",
    ]),
    objectives: [
      ["点下去就有反应", "Answer before people look away"],
      ["大促当天也不转圈", "Stay quick on the busiest day"],
    ],
    candidates: [
      early(
        "slowest-queries-rewritten",
        ["count", "higher"],
        [1, 2],
        ["改写的最慢查询增加", "Rewrite more of the slowest queries"],
        ["已改写的最慢查询数", "Slowest queries rewritten"],
        { counted: ["条", "queries"], fromZero: true },
      ),
      late(
        "cache-hits",
        ["ratio", "higher"],
        [0, 3],
        ["缓存命中率提高", "Serve more from the cache"],
        ["缓存命中率", "Requests served from the cache"],
      ),
      late(
        "calls-per-page",
        ["count", "lower"],
        [0, 5],
        ["一个页面的请求次数减少", "Make fewer calls for a page"],
        ["单页请求数", "Calls made for a page"],
        { counted: ["次", "calls"] },
      ),
      early(
        "releases-with-load-test",
        ["ratio", "higher"],
        [2, 2],
        ["压测过再上线的发布占比提高", "Load-test more releases before they go live"],
        ["发布前压测率", "Releases load-tested beforehand"],
      ),
    ],
    tasks: [
      ["升级服务器", "Upgrade the servers"],
      ["安装性能探针", "Install a profiler"],
    ],
  }),
  family({
    id: "cloud-cost",
    names: ["云资源成本", "cloud cost"],
    known: {
      zh: ["云资源成本", "云成本", "服务器成本", "算力成本", "IT成本", "带宽成本"],
      en: [
        "cloud cost",
        "cloud spend",
        "infrastructure cost",
        "hosting cost",
        "it running cost",
        "compute cost",
      ],
    },
    formula: ["资源用量 × 单价", "resources used × unit price"],
    measured: ["money", "lower", "flow", "lagging", "sum"],
    ...RUN_LEAD,
    cheat: ["把备份和监控先停了", "Switch off backups and monitoring"],
    counter: atLeast("backups-restorable", "ratio", ["备份可恢复率", "Backups that restore"]),
    drivers: [
      "units * unit_price",
      { units: ["资源用量", "Resource units used"], unit_price: ["资源单价", "Price per unit"] },
    ],
    objectives: [
      ["没人用的机器都关掉", "Pay only for what somebody uses"],
      ["让每个团队看得见自己的账单", "Let every team see its own bill"],
    ],
    candidates: [
      late(
        "resource-units",
        ["count", "lower"],
        [0, 4],
        ["资源用量降下来", "Use fewer resource units"],
        ["资源用量", "Resource units used"],
        { counted: ["核时", "units"], factor: "units" },
      ),
      late(
        "resource-unit-price",
        ["money", "lower"],
        [0, 8],
        ["资源单价谈低", "Bring down the price per unit"],
        ["资源单价", "Price per unit"],
        { factor: "unit_price" },
      ),
      early(
        "idle-machines",
        ["count", "lower"],
        [1, 1],
        ["闲置实例减少", "Shut down idle machines"],
        ["闲置实例数", "Machines idle for a week"],
        { counted: ["台", "machines"] },
      ),
      early(
        "spend-with-an-owner",
        ["ratio", "higher"],
        [3, 2],
        ["有团队认领的费用占比提高", "Find an owner for more of the bill"],
        ["已认领费用占比", "Spend with an owner"],
      ),
    ],
    tasks: [
      ["比较云厂商", "Compare suppliers"],
      ["编制预算", "Draw up the budget"],
    ],
  }),
];
