import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const SECURITY_LEAD = {
  owner: ["信息安全负责人", "Head of information security"],
  zh: ["安全", "信息", "合规"],
  en: ["security", "information", "it"],
} as const;
const DESK_LEAD = {
  owner: ["IT服务负责人", "Head of IT service"],
  zh: ["IT", "信息", "桌面"],
  en: ["it", "service desk", "workplace"],
} as const;

/** Holes closed in time, and colleagues who can work. */
export const SECURITY: Library = [
  family({
    id: "vulnerability-remediation",
    names: ["漏洞修复及时率", "vulnerabilities fixed on time"],
    known: {
      zh: ["漏洞修复及时率", "高危漏洞修复率", "漏洞修复率", "漏洞按时修复率", "安全漏洞修复率"],
      en: [
        "vulnerabilities fixed on time",
        "vulnerability remediation",
        "patch compliance",
        "patching on time",
        "critical vulnerabilities fixed",
      ],
    },
    mirrored: {
      zh: ["高危漏洞数", "安全漏洞数"],
      en: ["open vulnerabilities", "critical vulnerabilities"],
    },
    formula: ["按期修复的漏洞 ÷ 到期漏洞", "vulnerabilities fixed in time ÷ those due"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...SECURITY_LEAD,
    cheat: ["少扫几台，查不到就没有", "Scan less and find less"],
    counter: atLeast("machines-scanned", "ratio", ["资产扫描覆盖率", "Machines scanned"]),
    objectives: [
      ["补丁跑在攻击前面", "Be patched before anyone tries the door"],
      ["家底清楚，门窗关好", "Know what we own and lock it"],
    ],
    candidates: [
      early(
        "machines-with-known-owner",
        ["ratio", "higher"],
        [3, 2],
        ["查得到负责人的资产占比提高", "Find an owner for more machines"],
        ["有负责人的资产占比", "Machines with a known owner"],
      ),
      late(
        "oldest-open-hole-days",
        ["days", "lower"],
        [0, 4],
        ["最久未补的漏洞天数缩短", "Close the oldest hole"],
        ["最久未修复漏洞天数", "Age of the oldest open hole"],
      ),
      early(
        "patches-installed-automatically",
        ["ratio", "higher"],
        [2, 3],
        ["自动打补丁的机器占比提高", "Patch more machines automatically"],
        ["自动补丁覆盖率", "Machines patched automatically"],
      ),
      late(
        "repeat-findings",
        ["count", "lower"],
        [0, 8],
        ["渗透测试里重复出现的问题减少", "See fewer repeat findings in tests"],
        ["渗透测试重复问题数", "Findings that came up before"],
        { counted: ["项", "findings"] },
      ),
    ],
    tasks: [
      ["采购防火墙", "Buy a firewall"],
      ["发布安全制度", "Issue a security policy"],
    ],
  }),
  family({
    id: "phishing-resilience",
    names: ["钓鱼演练中招率", "phishing click rate"],
    known: {
      zh: ["钓鱼演练中招率", "钓鱼邮件点击率", "钓鱼中招率"],
      en: ["phishing click rate", "phishing test failure", "phishing simulation click rate"],
    },
    mirrored: { zh: ["信息安全意识达标率"], en: ["security awareness"] },
    formula: ["点了链接的人 ÷ 收到邮件的人", "people who clicked ÷ people who got the mail"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...SECURITY_LEAD,
    cheat: ["出一封谁都看得出来的邮件", "Send a mail nobody would fall for"],
    counter: atLeast("test-mail-difficulty", "points", [
      "演练邮件难度评分",
      "Difficulty of the test mail",
    ]),
    objectives: [
      ["让同事起疑心比动手快", "Make colleagues pause before they click"],
      ["上报可疑邮件不丢人", "Make it normal to report a doubt"],
    ],
    candidates: [
      early(
        "suspect-mails-reported",
        ["ratio", "higher"],
        [2, 2],
        ["主动上报可疑邮件的比例提高", "Have more people report what looks wrong"],
        ["可疑邮件上报率", "Suspect mails reported"],
      ),
      late(
        "repeat-clickers",
        ["count", "lower"],
        [0, 6],
        ["反复中招的人减少", "Have fewer people caught twice"],
        ["重复中招人数", "People caught more than once"],
        { counted: ["人", "people"] },
      ),
      late(
        "minutes-to-first-report",
        ["minutes", "lower"],
        [0, 3],
        ["第一个人上报的用时缩短", "Get the first report sooner"],
        ["首次上报用时", "Minutes to the first report"],
      ),
      early(
        "logins-with-second-factor",
        ["ratio", "higher"],
        [3, 3],
        ["启用双因素登录的账号占比提高", "Protect more accounts with a second factor"],
        ["双因素登录覆盖率", "Accounts with a second factor"],
      ),
    ],
    tasks: [
      ["播放安全宣传片", "Show an awareness film"],
      ["张贴海报", "Put up posters"],
    ],
  }),
  family({
    id: "it-service-desk",
    names: ["IT工单按时完成率", "IT requests done on time"],
    known: {
      zh: ["服务台工单及时率", "IT工单按时完成率", "IT服务满意度", "IT工单及时率", "内部IT满意度"],
      en: [
        "it requests done on time",
        "it satisfaction",
        "it service desk satisfaction",
        "it tickets on time",
      ],
    },
    formula: ["按时完成的请求 ÷ 全部请求", "requests done in time ÷ all requests"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...DESK_LEAD,
    cheat: ["先点完成，让同事自己再开一单", "Mark it done and let them ask again"],
    counter: atMost("it-requests-reopened", "ratio", ["IT请求重开率", "IT requests reopened"]),
    objectives: [
      ["别让同事等电脑", "Keep nobody waiting for a machine that works"],
      ["新人第一天就能干活", "Let newcomers work from their first morning"],
    ],
    candidates: [
      early(
        "newcomers-equipped-on-day-one",
        ["ratio", "higher"],
        [1, 2],
        ["入职当天设备齐全的比例提高", "Equip more newcomers on day one"],
        ["入职当日设备齐备率", "Newcomers equipped on day one"],
      ),
      late(
        "requests-settled-by-self-help",
        ["ratio", "higher"],
        [2, 5],
        ["同事自己就能解决的比例提高", "Let colleagues settle more themselves"],
        ["同事自助解决占比", "Requests colleagues settle themselves"],
      ),
      late(
        "password-requests",
        ["count", "lower"],
        [1, 4],
        ["密码和权限类请求减少", "Get fewer requests about passwords"],
        ["密码权限类请求数", "Requests about passwords and access"],
        { counted: ["件", "requests"] },
      ),
      early(
        "requests-answered-same-morning",
        ["ratio", "higher"],
        [1, 1],
        ["半天内有人接手的请求占比提高", "Take up more requests within half a day"],
        ["半日内受理率", "Requests taken up within half a day"],
      ),
    ],
    tasks: [
      ["更换办公电脑", "Replace the laptops"],
      ["发放使用指南", "Hand out a guide"],
    ],
  }),
];
