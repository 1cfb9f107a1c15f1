import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const CONTENT_LEAD = {
  owner: ["内容运营负责人", "Head of content"],
  zh: ["内容", "运营", "新媒体"],
  en: ["content", "social", "digital"],
} as const;

const GROWTH_LEAD = {
  owner: ["增长负责人", "Head of growth"],
  zh: ["增长", "产品", "商业化"],
  en: ["growth", "product", "monetisation"],
} as const;

/** Readers, followers and viewers: whether they answer, stay and come back. */
export const SOCIAL: Library = [
  family({
    id: "audience-engagement",
    names: ["内容互动率", "engagement rate"],
    known: {
      zh: ["内容互动率", "互动率", "粉丝互动率", "社媒互动率", "点赞评论转发率"],
      en: ["engagement rate", "social media engagement", "content engagement", "social engagement"],
    },
    formula: ["点赞评论转发次数 ÷ 曝光次数", "likes, comments and shares ÷ impressions"],
    measured: ["ratio", "higher", "level", "leading", "ratio"],
    ...CONTENT_LEAD,
    cheat: ["抽奖刷赞、养评论号", "Run giveaways and buy comments"],
    counter: atMost("reactions-from-giveaways", "ratio", [
      "抽奖带来的互动占比",
      "Reactions that came from giveaways",
    ]),
    objectives: [
      ["说读者想接话的话", "Say things people want to answer"],
      ["和粉丝聊起来，而不是对着他们喊", "Talk with followers, not at them"],
    ],
    candidates: [
      early(
        "comments-answered-within-a-day",
        ["ratio", "higher"],
        [2, 1],
        ["一天内回复的评论占比提高", "Answer more comments within a day"],
        ["评论当日回复率", "Comments answered within a day"],
      ),
      late(
        "shares-per-post",
        ["count", "higher"],
        [0, 4],
        ["每篇内容的转发增加", "Get each post shared more"],
        ["篇均转发数", "Average shares per post"],
        { counted: ["次", "shares"] },
      ),
      late(
        "posts-by-customers",
        ["count", "higher"],
        [3, 5],
        ["用户自己发的内容增加", "Have customers post more about us"],
        ["用户自发内容数", "Posts by customers about us"],
        { counted: ["条", "posts"], fromZero: true },
      ),
      early(
        "watched-to-the-end",
        ["ratio", "higher"],
        [1, 2],
        ["视频看完的比例提高", "Keep more viewers to the end"],
        ["视频完播率", "Videos watched to the end"],
      ),
    ],
    tasks: [
      ["制定发布日历", "Draw up a posting calendar"],
      ["策划一次抽奖", "Plan a giveaway"],
    ],
  }),
  family({
    id: "followers",
    names: ["粉丝数", "followers"],
    known: {
      zh: ["粉丝数", "粉丝量", "公众号粉丝数", "新增粉丝数", "关注人数", "订阅人数"],
      en: ["followers", "social followers", "new followers", "subscribers to our channel"],
    },
    formula: ["期初粉丝 + 新增 − 取关", "followers at the start + new − lost"],
    measured: ["count", "higher", "level", "leading", "last"],
    ...CONTENT_LEAD,
    cheat: ["买粉、互粉", "Buy followers, or trade them"],
    counter: atLeast("followers-reading", "ratio", [
      "月内看过内容的粉丝占比",
      "Followers who read us this month",
    ]),
    drivers: [
      "opening + gained - lost",
      {
        opening: ["期初关注人数", "Following at the start"],
        gained: ["新增关注人数", "People who joined"],
        lost: ["取消关注人数", "People who left"],
      },
    ],
    objectives: [
      ["让看过的人舍不得划走", "Make passers-by want to stay"],
      ["让老读者带新读者来", "Let readers bring readers"],
    ],
    candidates: [
      early(
        "people-joined",
        ["count", "higher"],
        [0, 2],
        ["新关注的人增加", "Win more people who follow us"],
        ["新增关注人数", "People who joined"],
        { counted: ["人", "people"], fromZero: true, part: "gained" },
      ),
      late(
        "people-left",
        ["count", "lower"],
        [0, 4],
        ["取消关注的人减少", "Lose fewer of the people who follow us"],
        ["取消关注人数", "People who left"],
        { counted: ["人", "people"], part: "lost" },
      ),
      early(
        "profile-visit-to-follow",
        ["ratio", "higher"],
        [1, 2],
        ["看过主页就关注的比例提高", "Turn more profile visits into follows"],
        ["主页关注转化率", "Profile visits that end in a follow"],
      ),
      late(
        "joined-through-a-friend",
        ["ratio", "higher"],
        [2, 6],
        ["经朋友分享而来的占比提高", "Have more people join through a friend"],
        ["分享带来的关注占比", "People who joined through a share"],
      ),
    ],
    tasks: [
      ["每天发一条视频", "Post a video every day"],
      ["更换头像和简介", "Change the profile picture"],
    ],
  }),
  family({
    id: "session-time",
    names: ["人均使用时长", "time spent per user"],
    known: {
      zh: ["人均使用时长", "日均使用时长", "用户停留时长", "平均停留时长"],
      en: ["time spent per user", "session length", "session duration", "time in app"],
    },
    bare: { zh: ["使用时长"], en: [] },
    formula: ["使用总时长 ÷ 活跃用户数", "total time used ÷ active users"],
    measured: ["minutes", "higher", "level", "leading", "mean"],
    ...GROWTH_LEAD,
    cheat: ["自动播放、多绕几步，把人拖住", "Autoplay and detours that keep people stuck"],
    counter: atMost("regretted-time-complaints", "ratio", [
      "浪费时间类负面反馈占比",
      "Feedback that says we wasted their time",
    ]),
    objectives: [
      ["让人看得进去、不想走", "Hold people with what is worth their evening"],
      ["让下一条正好是他想看的", "Make the next thing the one they wanted"],
    ],
    candidates: [
      early(
        "recommendations-finished",
        ["ratio", "higher"],
        [1, 2],
        ["推荐内容被看完的比例提高", "Have more recommendations watched or read through"],
        ["推荐内容看完率", "Recommendations carried to the end"],
      ),
      late(
        "sessions-per-day",
        ["count", "higher"],
        [0, 4],
        ["每天打开次数增加", "Be opened more often in a day"],
        ["日均打开次数", "Openings per day"],
        { counted: ["次", "openings"] },
      ),
      early(
        "fresh-items-published",
        ["count", "higher"],
        [1, 1],
        ["每周上新的优质内容增加", "Bring out more new items worth seeing each week"],
        ["每周优质上新数", "Good new items a week"],
        { counted: ["条", "items"] },
      ),
      late(
        "quick-exits",
        ["ratio", "lower"],
        [0, 3],
        ["打开就退的会话占比降低", "Have fewer people leave at once"],
        ["秒退会话占比", "Sessions left at once"],
      ),
    ],
    tasks: [
      ["增加广告位", "Add advertising space"],
      ["更换推送时段", "Change when we notify"],
    ],
  }),
];
