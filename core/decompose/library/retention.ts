import type { Library } from "./family";
import { atLeast, early, family, late } from "./write";

/** Whether the users of an app or a site come back. */
export const RETENTION: Library = [
  family({
    id: "user-retention",
    names: ["用户留存率", "user retention"],
    known: {
      zh: [
        "用户留存率",
        "次日留存率",
        "七日留存率",
        "次日留存",
        "七日留存",
        "新用户留存率",
        "月留存率",
        "保留率",
      ],
      en: ["user retention", "app retention", "day retention", "new user retention"],
    },
    mirrored: { zh: ["用户流失率"], en: ["user churn"] },
    formula: [
      "首周留下的新用户占比 × 其中留到期末的占比",
      "new users kept in week one × share of them kept to the end",
    ],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    owner: ["产品负责人", "Head of product"],
    zh: ["产品", "用户增长", "用户运营"],
    en: ["product", "growth"],
    cheat: ["靠签到红包把人哄回来点一下", "Pay people to open it once more"],
    counter: atLeast("visits-with-a-key-action", "ratio", [
      "有关键动作的访问占比",
      "Visits that do the key action",
    ]),
    drivers: [
      "first_week * later",
      {
        first_week: ["新用户首周回访率", "New users back within their first week"],
        later: ["首周留下者的后续留存率", "Kept users who stay to the end"],
      },
    ],
    objectives: [
      ["让人用完一次还想再来", "Give people a reason to open us again"],
      ["让第一次来的人知道下次来干什么", "Leave newcomers with something to return for"],
    ],
    candidates: [
      early(
        "new-users-back-in-first-week",
        ["ratio", "higher"],
        [3, 2],
        ["首周就回来的新用户占比提高", "Bring more newcomers back in their first week"],
        ["新用户首周回访率", "New users back within their first week"],
        { factor: "first_week" },
      ),
      late(
        "newcomers-using-two-features",
        ["ratio", "higher"],
        [2, 4],
        ["首周用过两项核心功能的占比提高", "Have more newcomers use two core features"],
        ["首周用过两项核心功能的占比", "Newcomers who used two core features"],
      ),
      early(
        "newcomers-with-a-saved-item",
        ["ratio", "higher"],
        [2, 2],
        ["首日存下内容或设好提醒的占比提高", "Have more newcomers save something on day one"],
        ["首日收藏或订阅率", "Newcomers who save something on day one"],
      ),
      late(
        "uninstalls-in-first-week",
        ["ratio", "lower"],
        [1, 3],
        ["首周卸载的占比降低", "Lose fewer people to uninstalls in week one"],
        ["首周卸载率", "Uninstalled within the first week"],
      ),
    ],
    tasks: [
      ["群发召回短信", "Send a win-back message to everybody"],
      ["上线签到活动", "Launch a check-in game"],
    ],
  }),
];
