import type { Library } from "./family";
import { atLeast, early, family, late } from "./write";

const PRODUCT_LEAD = {
  owner: ["产品负责人", "Head of product"],
  zh: ["产品", "用户增长", "用户运营"],
  en: ["product", "growth"],
} as const;

/** What people do with a product once they have it. */
export const PRODUCT_USE: Library = [
  family({
    id: "activation-rate",
    names: ["新用户激活率", "activation rate"],
    known: {
      zh: ["新用户激活率", "用户激活率", "注册激活率", "首日激活率"],
      en: [
        "user activation rate",
        "new user activation rate",
        "user activation",
        "new user activation",
        "onboarding completion",
      ],
    },
    bare: { zh: ["激活率"], en: ["activation rate"] },
    formula: ["完成关键动作的新用户 ÷ 新用户", "new users who did the key action ÷ new users"],
    measured: ["ratio", "higher", "level", "leading", "ratio"],
    ...PRODUCT_LEAD,
    cheat: ["把激活的定义改成打开一次", "Redefine it as opening the app once"],
    counter: atLeast("new-users-back-in-week-two", "ratio", [
      "新用户次周回访率",
      "New users back in their second week",
    ]),
    objectives: [
      ["让新来的人当天就尝到甜头", "Let newcomers get something out of it on day one"],
      ["把第一步变得不用人教", "Make the first steps need no teaching"],
    ],
    candidates: [
      early(
        "minutes-to-first-result",
        ["minutes", "lower"],
        [1, 3],
        ["从注册到第一次用出结果的时间缩短", "Bring people to a first result sooner"],
        ["首次用出结果的时间中位数", "Median time to the first result"],
      ),
      late(
        "setup-steps-abandoned",
        ["ratio", "lower"],
        [0, 3],
        ["引导半途离开的比例降低", "Lose fewer people half-way through set-up"],
        ["引导中途离开率", "People lost during set-up"],
      ),
      early(
        "starters-with-a-template",
        ["ratio", "higher"],
        [1, 2],
        ["从模板起步的新用户占比提高", "Start more newcomers from a template"],
        ["模板起步占比", "Newcomers who start from a template"],
      ),
      late(
        "colleagues-invited",
        ["ratio", "higher"],
        [1, 4],
        ["首周邀请同事的新用户占比提高", "Have more newcomers invite a colleague in week one"],
        ["首周邀请同事的占比", "Newcomers who invite a colleague in week one"],
      ),
    ],
    tasks: [
      ["改版引导页", "Redesign the welcome screens"],
      ["录制教学视频", "Record tutorial videos"],
    ],
  }),
  family({
    id: "feature-adoption",
    names: ["功能使用率", "feature adoption"],
    known: {
      zh: ["功能使用率", "功能渗透率", "新功能使用率", "核心功能使用率", "产品渗透率"],
      en: ["feature adoption", "feature usage", "feature adoption rate", "product penetration"],
    },
    formula: ["用过该功能的用户 ÷ 活跃用户", "users of the feature ÷ active users"],
    measured: ["ratio", "higher", "level", "leading", "ratio"],
    ...PRODUCT_LEAD,
    cheat: ["弹窗强推，点开就算用过", "Push a pop-up and count every click as use"],
    counter: atLeast("feature-users-in-third-week", "ratio", [
      "三周后仍在用的比例",
      "Users of the feature still there in week three",
    ]),
    objectives: [
      ["做出来的东西真有人离不开", "Build what people would miss"],
      ["让人在需要的时候正好看到它", "Put it where people need it"],
    ],
    candidates: [
      early(
        "users-who-discover-it",
        ["ratio", "higher"],
        [1, 2],
        ["看到入口的用户占比提高", "Let more users come across the feature"],
        ["功能入口触达率", "Users who come across the feature"],
      ),
      late(
        "first-use-completed",
        ["ratio", "higher"],
        [0, 3],
        ["第一次就用完全程的比例提高", "Have more people finish their first try"],
        ["首次使用完成率", "First tries carried to the end"],
      ),
      late(
        "weekly-repeat-use",
        ["ratio", "higher"],
        [0, 5],
        ["隔周还在用的比例提高", "Bring more users back to the feature next week"],
        ["功能隔周复用率", "Users who return to it next week"],
      ),
      early(
        "help-requests-about-it",
        ["count", "lower"],
        [2, 3],
        ["问怎么用的求助减少", "Get fewer questions on how it works"],
        ["使用求助数", "Questions on how the feature works"],
        { counted: ["条", "questions"] },
      ),
    ],
    tasks: [
      ["发布功能公告", "Announce the feature"],
      ["制作操作手册", "Write the user guide"],
    ],
  }),
  family({
    id: "stickiness",
    names: ["用户粘性", "stickiness"],
    known: {
      zh: ["用户粘性", "日活月活比", "DAU/MAU", "用户活跃度", "人均使用天数"],
      en: ["stickiness", "dau/mau", "dau mau ratio", "user stickiness", "usage frequency"],
    },
    formula: ["日活 ÷ 月活", "daily users ÷ monthly users"],
    measured: ["ratio", "higher", "level", "leading", "mean"],
    ...PRODUCT_LEAD,
    cheat: ["签到领红包，点完就走", "Pay people to check in and leave"],
    counter: atLeast("core-actions-per-visit", "count", [
      "单次到访的核心操作数",
      "Core actions per visit",
    ]),
    objectives: [
      ["成为每天都用得着的东西", "Earn a place in people's working day"],
      ["让人回来是因为事还没做完", "Give people a reason to return tomorrow"],
    ],
    candidates: [
      early(
        "useful-reminders-opened",
        ["ratio", "higher"],
        [1, 2],
        ["提醒被点开的比例提高", "Send reminders worth opening"],
        ["提醒打开率", "Reminders opened"],
      ),
      late(
        "days-used-per-week",
        ["days", "higher"],
        [0, 4],
        ["每周使用天数增加", "Be used on more days of the week"],
        ["每周人均使用天数", "Days used per week"],
      ),
      late(
        "work-shared-with-others",
        ["ratio", "higher"],
        [2, 5],
        ["与他人协作的用户占比提高", "Get more users working together in it"],
        ["多人协作用户占比", "Users who work with others in it"],
      ),
      early(
        "unfinished-work-resumed",
        ["ratio", "higher"],
        [1, 3],
        ["未完成内容被接着做的比例提高", "Bring more people back to what they began"],
        ["未完成内容续做率", "Unfinished work taken up again"],
      ),
    ],
    tasks: [
      ["上线签到功能", "Add a daily check-in"],
      ["推送活动通知", "Push a campaign notice"],
    ],
  }),
  family({
    id: "app-rating",
    names: ["应用商店评分", "app store rating"],
    known: {
      zh: ["应用商店评分", "APP评分", "应用评分", "应用商店星级"],
      en: ["app store rating", "app rating", "play store rating"],
    },
    formula: ["应用商店评分的平均数", "mean of the ratings in the app store"],
    measured: ["points", "higher", "level", "lagging", "mean"],
    ...PRODUCT_LEAD,
    cheat: ["只在用户开心时弹评分框", "Ask for stars only after a happy moment"],
    counter: atLeast("ratings-received", "count", ["评分人数", "Ratings received"]),
    objectives: [
      ["让骂我们的人改口", "Win round the people who left one star"],
      ["别在人最着急的时候掉链子", "Never fail people in a hurry"],
    ],
    candidates: [
      late(
        "crash-free-sessions",
        ["ratio", "higher"],
        [2, 3],
        ["不闪退的会话占比提高", "Let more sessions end without a crash"],
        ["无崩溃会话占比", "Sessions without a crash"],
      ),
      early(
        "reviews-answered",
        ["ratio", "higher"],
        [3, 1],
        ["一周内回复的差评占比提高", "Answer more poor reviews within a week"],
        ["差评一周回复率", "Poor reviews answered within a week"],
      ),
      late(
        "cold-start-time",
        ["seconds", "lower"],
        [3, 4],
        ["启动慢的机型等待时间缩短", "Start faster on slow phones"],
        ["低端机型启动时间", "Start-up time on slow phones"],
      ),
      early(
        "top-complaints-shipped-fixes",
        ["count", "higher"],
        [4, 3],
        ["已修复的高频吐槽增加", "Mend more of what reviewers name most"],
        ["已修复的高频吐槽数", "Most-named faults mended"],
        { counted: ["项", "faults"], fromZero: true },
      ),
    ],
    tasks: [
      ["更新商店截图", "Update the screenshots"],
      ["发布一个大版本", "Ship a major version"],
    ],
  }),
];
