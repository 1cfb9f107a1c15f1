import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const DEV_LEAD = {
  owner: ["研发负责人", "Head of engineering"],
  zh: ["研发", "开发", "技术", "测试"],
  en: ["engineering", "development", "software"],
} as const;

/** How fast software reaches users, and in what state. */
export const ENGINEERING: Library = [
  family({
    id: "escaped-defects",
    names: ["线上缺陷数", "escaped defects"],
    known: {
      zh: [
        "线上缺陷数",
        "线上bug数",
        "缺陷逃逸率",
        "漏测率",
        "线上缺陷率",
        "千行代码缺陷率",
        "缺陷密度",
      ],
      en: [
        "escaped defects",
        "production bugs",
        "defect escape rate",
        "defect density",
        "bugs in production",
      ],
    },
    bare: { zh: ["缺陷数", "bug数"], en: ["bugs", "bug count"] },
    formula: ["上线后发现的缺陷数", "defects found after release"],
    measured: ["count", "lower", "flow", "lagging", "sum"],
    ...DEV_LEAD,
    cheat: ["把缺陷改记成需求", "Log them as change requests"],
    counter: atMost("bugs-relabelled", "ratio", [
      "缺陷改记为需求的占比",
      "Faults relabelled as requests",
    ]),
    objectives: [
      ["用户看到的都是好用的", "Ship what we would hand to a friend"],
      ["错误止步于发布之前", "Catch mistakes while they are still ours"],
    ],
    candidates: [
      early(
        "key-paths-under-automated-test",
        ["ratio", "higher"],
        [6, 3],
        ["关键路径有自动化用例的比例提高", "Put more key paths under automated test"],
        ["关键路径自动化覆盖率", "Key paths under automated test"],
      ),
      late(
        "severe-faults-after-release",
        ["count", "lower"],
        [0, 5],
        ["发布后的严重故障单减少", "Have fewer severe faults after a release"],
        ["发布后严重故障单数", "Severe faults after release"],
        { counted: ["个", "faults"] },
      ),
      early(
        "changes-reviewed-by-second-person",
        ["ratio", "higher"],
        [4, 1],
        ["经第二人评审的改动占比提高", "Have a second person review more changes"],
        ["代码评审覆盖率", "Changes reviewed by a second person"],
      ),
      late(
        "faults-from-same-module",
        ["count", "lower"],
        [0, 8],
        ["问题最多的模块出错减少", "See the worst module fail less"],
        ["问题最多模块的故障数", "Faults in the worst module"],
        { counted: ["个", "faults"] },
      ),
    ],
    tasks: [
      ["编写测试用例", "Write test cases"],
      ["开展代码评比", "Hold a code contest"],
    ],
  }),
  family({
    id: "delivery-lead-time",
    names: ["需求交付周期", "delivery lead time"],
    known: {
      zh: ["需求交付周期", "需求交付时长", "研发交付周期", "需求响应周期"],
      en: [
        "delivery lead time",
        "lead time for changes",
        "development cycle time",
        "cycle time of work items",
      ],
    },
    bare: { zh: ["开发周期"], en: [] },
    formula: ["需求确认到上线的天数，取中位数", "median days from agreed request to live"],
    measured: ["days", "lower", "level", "lagging", "mean"],
    ...DEV_LEAD,
    cheat: ["把需求拆碎，单个看起来都很快", "Split the work until each piece looks quick"],
    counter: atMost("unplanned-rework-share", "ratio", [
      "研发返工工时占比",
      "Effort spent on doing it again",
    ]),
    objectives: [
      ["想法隔周就能到用户手里", "Put an idea in users' hands while it is fresh"],
      ["活不堆在谁的桌上", "Let no piece of work sit waiting"],
    ],
    candidates: [
      early(
        "work-in-progress-per-person",
        ["count", "lower"],
        [3, 1],
        ["每人手上同时在做的需求减少", "Have each person carry fewer things at once"],
        ["人均在制需求数", "Items in progress per person"],
        { counted: ["个", "items"] },
      ),
      late(
        "days-waiting-for-test",
        ["days", "lower"],
        [0, 3],
        ["等测试的时间缩短", "Wait less for testing"],
        ["待测等待天数中位数", "Median days waiting for test"],
      ),
      early(
        "requests-small-enough",
        ["ratio", "higher"],
        [2, 2],
        ["一周内做得完的需求占比提高", "Cut more requests to a week's work"],
        ["一周内可完成的需求占比", "Requests of a week's work or less"],
      ),
      late(
        "oldest-open-requests",
        ["count", "lower"],
        [1, 4],
        ["超过两个月没上线的需求减少", "Clear the requests older than two months"],
        ["超两月未上线的需求数", "Requests older than two months"],
        { counted: ["个", "requests"] },
      ),
    ],
    tasks: [
      ["引入敏捷教练", "Hire an agile coach"],
      ["改用新看板", "Move to a new board"],
    ],
  }),
];
