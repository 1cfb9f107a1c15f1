import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const STORE_LEAD = {
  owner: ["门店运营负责人", "Head of stores"],
  zh: ["门店", "零售", "店长", "防损"],
  en: ["store", "retail", "loss"],
} as const;

/** Goods that should be on the shelf, and goods that vanish from it. */
export const SHELVES: Library = [
  family({
    id: "on-shelf-availability",
    names: ["现货率", "on-shelf availability"],
    known: {
      zh: ["现货率", "门店现货率", "货架有货率", "在架率", "商品在架率"],
      en: ["on-shelf availability", "in-stock rate", "product availability", "shelf availability"],
    },
    mirrored: {
      zh: ["缺货率", "断货率", "门店缺货率"],
      en: ["stock-out rate", "out-of-stock rate", "stockouts", "out of stocks"],
    },
    formula: ["有货的商品数 ÷ 应有的商品数", "items on the shelf ÷ items that should be"],
    measured: ["ratio", "higher", "level", "lagging", "mean"],
    ...STORE_LEAD,
    cheat: ["什么都多备，仓库堆满", "Overstock everything"],
    counter: atMost("stock-days-cover", "days", ["库存可售天数", "Days of stock on hand"]),
    objectives: [
      ["客人要的时候架上就有", "Have it there when people reach for it"],
      ["后仓有货别让前场空着", "Never leave a gap while the back room is full"],
    ],
    candidates: [
      early(
        "gaps-filled-within-two-hours",
        ["ratio", "higher"],
        [1, 1],
        ["空架及时补上的比例提高", "Fill more gaps within the shift"],
        ["空架当班补货率", "Gaps filled within the shift"],
      ),
      late(
        "lost-sales-on-promotions",
        ["money", "lower"],
        [0, 4],
        ["促销期断供的损失减少", "Lose fewer sales during promotions"],
        ["促销断供损失额", "Sales lost during promotions"],
      ),
      late(
        "system-stock-errors",
        ["ratio", "lower"],
        [1, 4],
        ["账上有、架上无的商品占比降低", "Have fewer items in the system but not on the shelf"],
        ["账实不符商品占比", "Items the system shows and the shop lacks"],
      ),
      early(
        "supplier-short-deliveries",
        ["ratio", "lower"],
        [2, 3],
        ["供应商短交的订单占比降低", "Get fewer short deliveries from suppliers"],
        ["供应商短交率", "Supplier orders delivered short"],
      ),
    ],
    tasks: [
      ["调整补货班次", "Change the restocking rota"],
      ["更换货架标签", "Replace the shelf labels"],
    ],
  }),
  family({
    id: "retail-shrinkage",
    names: ["商品损耗率", "shrinkage"],
    known: {
      zh: ["商品损耗率", "门店损耗率", "生鲜损耗率", "盘亏率", "丢失率"],
      en: ["shrinkage", "shrink", "stock loss", "retail shrinkage", "waste and shrink"],
    },
    formula: ["（账面金额 − 实盘金额）÷ 销售额", "(book stock − counted stock) ÷ sales"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...STORE_LEAD,
    cheat: ["把损耗记成赠品或自用", "Write losses off as samples or own use"],
    counter: atMost("unexplained-write-offs", "ratio", [
      "无凭据核销占比",
      "Write-offs without a voucher",
    ]),
    objectives: [
      ["货从进门到卖出一件不少", "Let nothing leave except through the till"],
      ["鲜货在最好的时候卖出去", "Sell fresh goods while they are fresh"],
    ],
    candidates: [
      early(
        "high-risk-items-counted-weekly",
        ["ratio", "higher"],
        [3, 1],
        ["高风险商品每周盘点的比例提高", "Count more of the risky items every week"],
        ["高风险商品周盘率", "Risky items counted weekly"],
      ),
      late(
        "fresh-goods-thrown-away",
        ["money", "lower"],
        [0, 3],
        ["鲜货报废金额减少", "Throw away less fresh food"],
        ["鲜货报废金额", "Fresh goods thrown away"],
      ),
      late(
        "receiving-differences",
        ["count", "lower"],
        [0, 4],
        ["收货差异减少", "Have fewer differences at the loading bay"],
        ["收货差异单数", "Differences found on receiving"],
        { counted: ["单", "differences"] },
      ),
      early(
        "short-dated-marked-on-time",
        ["ratio", "higher"],
        [1, 1],
        ["临期商品按时出清的比例提高", "Mark down short-dated goods in time"],
        ["临期商品按时出清率", "Short-dated goods marked down in time"],
      ),
    ],
    tasks: [
      ["安装防盗门", "Fit security gates"],
      ["张贴警示标语", "Put up warning notices"],
    ],
  }),
  family({
    id: "store-openings",
    names: ["新开门店数", "new stores opened"],
    known: {
      zh: ["新店开业数", "新开门店数", "新店数", "新增门店数", "开店数量", "拓店数"],
      en: ["new stores opened", "store openings", "new stores", "stores opened"],
    },
    formula: ["期内开业的门店数", "stores opened in the period"],
    measured: ["count", "higher", "flow", "lagging", "sum"],
    owner: ["拓展负责人", "Head of expansion"],
    zh: ["拓展", "选址", "门店"],
    en: ["expansion", "property", "retail"],
    cheat: ["差位置也签，先开了再说", "Sign poor sites just to cut a ribbon"],
    counter: atLeast("new-stores-on-plan", "ratio", [
      "新店三个月内达到预算的占比",
      "New stores on budget within a quarter",
    ]),
    objectives: [
      ["把好位置先占下来", "Be first to the sites that matter"],
      ["开一家成一家", "Open only what will last"],
    ],
    candidates: [
      early(
        "sites-passing-assessment",
        ["count", "higher"],
        [10, 3],
        ["通过选址评估的铺位增加", "Find more sites that pass the assessment"],
        ["通过选址评估的铺位数", "Sites that passed the assessment"],
        { counted: ["处", "sites"], fromZero: true },
      ),
      late(
        "leases-signed",
        ["count", "higher"],
        [6, 6],
        ["签下的租约增加", "Sign more leases"],
        ["已签租约数", "Leases signed"],
        { counted: ["份", "leases"], fromZero: true },
      ),
      late(
        "days-from-lease-to-opening",
        ["days", "lower"],
        [0, 8],
        ["从签约到开业的天数缩短", "Shorten the time from lease to opening day"],
        ["签约至开业天数中位数", "Median days from lease to opening"],
      ),
      early(
        "managers-ready-before-opening",
        ["ratio", "higher"],
        [6, 4],
        ["开业前到岗的店长占比提高", "Have more managers in post before opening"],
        ["开业前店长到岗率", "Managers in post before opening"],
      ),
    ],
    tasks: [
      ["考察商圈", "Tour shopping centres"],
      ["设计新店形象", "Design the new look"],
    ],
  }),
];
