import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const DEV_LEAD = {
  owner: ["研发负责人", "Head of engineering"],
  zh: ["研发", "开发", "技术", "测试"],
  en: ["engineering", "development", "software"],
} as const;

/** Going live often, and daring to. */
export const RELEASES: Library = [
  family({
    id: "deployment-frequency",
    names: ["发布频率", "deployment frequency"],
    known: {
      zh: ["发布频率", "部署频率", "上线频次", "发布次数", "部署次数"],
      en: ["deployment frequency", "release frequency", "deployments", "deploys per week"],
    },
    formula: ["期内发布到生产的次数", "releases to production in the period"],
    measured: ["count", "higher", "flow", "leading", "sum"],
    ...DEV_LEAD,
    cheat: ["把一次发布拆成十次", "Cut one release into ten"],
    counter: atMost("change-failure-rate", "ratio", ["变更失败率", "Change failure rate"]),
    objectives: [
      ["上线像呼吸一样平常", "Make going live an ordinary thing"],
      ["小步走，随时能退回来", "Take small steps we can take back"],
    ],
    candidates: [
      early(
        "pipeline-minutes",
        ["minutes", "lower"],
        [2, 3],
        ["从提交到可发布的等待缩短", "Shorten the wait from commit to ready"],
        ["构建测试全程用时", "Minutes from commit to ready"],
      ),
      late(
        "manual-release-steps",
        ["count", "lower"],
        [1, 4],
        ["发布中的手工步骤减少", "Take manual steps out of a release"],
        ["发布手工步骤数", "Manual steps in a release"],
        { counted: ["步", "steps"] },
      ),
      late(
        "services-released-on-their-own",
        ["ratio", "higher"],
        [0, 8],
        ["能独立发布的服务占比提高", "Let more services go live on their own"],
        ["可独立发布的服务占比", "Services released on their own"],
      ),
      early(
        "changes-behind-a-switch",
        ["ratio", "higher"],
        [2, 2],
        ["带开关上线的改动占比提高", "Ship more changes behind a switch"],
        ["带开关的改动占比", "Changes shipped behind a switch"],
      ),
    ],
    tasks: [
      ["搭建流水线", "Build a pipeline"],
      ["制定发布规范", "Write release rules"],
    ],
  }),
  family({
    id: "test-coverage",
    names: ["测试覆盖率", "test coverage"],
    known: {
      zh: ["测试覆盖率", "单元测试覆盖率", "代码覆盖率", "自动化测试覆盖率"],
      en: ["test coverage", "code coverage", "unit test coverage", "automated test coverage"],
    },
    bare: { zh: ["自动化率"], en: [] },
    formula: ["被测试执行到的代码行 ÷ 全部代码行", "lines run by tests ÷ all lines"],
    measured: ["ratio", "higher", "level", "leading", "last"],
    ...DEV_LEAD,
    cheat: ["写不做断言的测试刷数字", "Write tests that check nothing"],
    counter: atMost("faults-in-covered-code", "count", [
      "已覆盖代码的线上缺陷数",
      "Faults in code the tests cover",
    ]),
    objectives: [
      ["敢在周五下午改代码", "Dare to change code on a Friday"],
      ["改一处，不怕塌一片", "Change one part without fear for the rest"],
    ],
    candidates: [
      early(
        "new-code-arriving-with-tests",
        ["ratio", "higher"],
        [2, 1],
        ["带测试提交的新代码占比提高", "Bring in more new code with its tests"],
        ["新代码带测率", "New code that arrives with tests"],
      ),
      late(
        "untested-critical-modules",
        ["count", "lower"],
        [0, 6],
        ["没有测试的核心模块减少", "Leave fewer core modules untested"],
        ["无测试的核心模块数", "Core modules without tests"],
        { counted: ["个", "modules"] },
      ),
      early(
        "flaky-tests",
        ["count", "lower"],
        [2, 3],
        ["时好时坏的测试减少", "Mend tests that fail at random"],
        ["不稳定测试数", "Tests that fail at random"],
        { counted: ["个", "tests"] },
      ),
      late(
        "planted-faults-caught",
        ["ratio", "higher"],
        [0, 6],
        ["故意埋的错被测出来的比例提高", "Catch more of the faults we plant"],
        ["变异测试检出率", "Planted faults that tests catch"],
      ),
    ],
    tasks: [
      ["安排测试培训", "Run a testing course"],
      ["购买测试工具", "Buy a test tool"],
    ],
  }),
];
