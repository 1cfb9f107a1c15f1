import type { Library } from "./family";
import { atLeast, early, family, late } from "./write";

/** Loans that are lent and come back. */
export const LENDING: Library = [
  family({
    id: "non-performing-loans",
    names: ["不良贷款率", "non-performing loan ratio"],
    known: {
      zh: ["不良贷款率", "贷款不良率", "不良贷款占比", "贷款逾期率", "逾期贷款占比"],
      en: [
        "non-performing loan ratio",
        "non-performing loans",
        "npl ratio",
        "loan delinquency rate",
        "loan default rate",
      ],
    },
    formula: [
      "（期初不良 + 新发生 − 清收处置）÷ 贷款余额",
      "(opening bad loans + newly bad − recovered) ÷ loans outstanding",
    ],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    owner: ["风险管理部负责人", "Head of credit risk"],
    zh: ["风险", "信贷", "授信", "资产保全"],
    en: ["risk", "credit", "lending", "collections"],
    cheat: ["借新还旧、展期续贷，把坏账藏成正常", "Roll bad loans over so that they look sound"],
    counter: atLeast("restructured-loans-reviewed-independently", "ratio", [
      "展期续贷独立复核率",
      "Rolled-over loans reviewed independently",
    ]),
    drivers: [
      "(opening + newly_bad - recovered) / outstanding",
      {
        opening: ["期初不良余额", "Bad loans at the start"],
        newly_bad: ["新发生不良额", "Newly bad loans"],
        recovered: ["清收处置金额", "Bad loans recovered"],
        outstanding: ["贷款余额", "Loans outstanding"],
      },
    ],
    objectives: [
      ["把钱借给还得起的人", "Lend to people who can pay us back"],
      ["早一步看见谁要还不上", "See who is struggling before they stop paying"],
    ],
    candidates: [
      early(
        "early-arrears-contacted",
        ["ratio", "higher"],
        [6, 1],
        ["逾期一周内联系上的占比提高", "Reach more borrowers in their first week late"],
        ["逾期一周联系率", "Borrowers reached in their first week late"],
      ),
      late(
        "loans-newly-bad",
        ["money", "lower"],
        [0, 8],
        ["新发生的不良减少", "Let fewer loans turn bad"],
        ["新发生不良额", "Newly bad loans"],
        { part: "newly_bad" },
      ),
      late(
        "bad-loans-recovered",
        ["money", "higher"],
        [0, 6],
        ["清收处置的不良增加", "Recover more of the bad loans"],
        ["清收处置金额", "Bad loans recovered"],
        { fromZero: true, part: "recovered" },
      ),
      early(
        "watch-list-visited",
        ["ratio", "higher"],
        [8, 2],
        ["预警客户实地走访的占比提高", "Visit more of the borrowers on the watch list"],
        ["预警客户走访率", "Watch-list borrowers visited"],
      ),
    ],
    tasks: [
      ["召开风险例会", "Hold a risk meeting"],
      ["修订授信制度", "Rewrite the credit policy"],
    ],
  }),
];
