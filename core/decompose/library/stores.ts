import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const STORE_LEAD = {
  owner: ["门店运营负责人", "Head of stores"],
  zh: ["门店", "零售", "店长", "运营"],
  en: ["store", "retail", "shop"],
} as const;
const GOODS_LEAD = {
  owner: ["商品负责人", "Head of merchandise"],
  zh: ["商品", "采销", "买手"],
  en: ["merchandise", "buying", "category"],
} as const;

/** Who walks in, what each square metre earns, and what stands on the shelf. */
export const STORES: Library = [
  family({
    id: "store-footfall",
    names: ["进店客流量", "footfall"],
    known: {
      zh: ["进店客流量", "客流量", "进店人数", "门店客流", "到店人数", "到店客流"],
      en: ["footfall", "store visits", "store traffic", "visitors to the store", "shopper traffic"],
    },
    bare: { zh: ["客流"], en: [] },
    formula: ["路过人数 × 进店率", "passers-by × share who come in"],
    measured: ["count", "higher", "flow", "leading", "sum"],
    ...STORE_LEAD,
    cheat: ["发鸡蛋拉人头，进来就走", "Hand out freebies to people who turn round at the door"],
    counter: atLeast("store-conversion", "ratio", ["进店成交率", "Store conversion"]),
    drivers: [
      "passers * entry_rate",
      {
        passers: ["门前路过人数", "People passing the door"],
        entry_rate: ["进店率", "Passers-by who come in"],
      },
    ],
    objectives: [
      ["让路过的人想推门看看", "Make passers-by want to look in"],
      ["让附近的人周末想起我们", "Be where the neighbourhood goes on a Saturday"],
    ],
    candidates: [
      early(
        "entry-rate",
        ["ratio", "higher"],
        [0, 2],
        ["路过就进店的比例提高", "Draw in more of those who pass"],
        ["进店率", "Passers-by who come in"],
        { factor: "entry_rate" },
      ),
      late(
        "passers-by",
        ["count", "higher"],
        [0, 6],
        ["门前路过的人增加", "Get more people past the door"],
        ["门前路过人数", "People passing the door"],
        { counted: ["人", "people"], factor: "passers" },
      ),
      late(
        "visits-from-online-coupons",
        ["count", "higher"],
        [1, 3],
        ["线上领券到店的人增加", "Bring more people in with vouchers from online"],
        ["线上引流到店数", "Visits brought by online vouchers"],
        { counted: ["人", "people"], fromZero: true },
      ),
      early(
        "weekend-events-with-neighbours",
        ["count", "higher"],
        [1, 2],
        ["与周边商户合办的活动增加", "Hold more events with the neighbours"],
        ["周边联办活动场次", "Events held with neighbours"],
        { counted: ["场", "events"], fromZero: true },
      ),
    ],
    tasks: [
      ["更换橱窗", "Change the window"],
      ["派发传单", "Hand out leaflets"],
    ],
  }),
  family({
    id: "sales-per-area",
    names: ["坪效", "sales per square metre"],
    known: {
      zh: ["坪效", "平效", "单位面积销售额", "每平方米销售额", "门店坪效"],
      en: [
        "sales per square metre",
        "sales per square foot",
        "sales density",
        "space productivity",
      ],
    },
    formula: ["销售额 ÷ 营业面积", "sales ÷ selling space"],
    measured: ["money", "higher", "flow", "lagging", "ratio"],
    ...STORE_LEAD,
    cheat: ["把货架塞满、过道变窄，客人走不动", "Cram the aisles until nobody can move"],
    counter: atLeast("shopping-comfort-score", "points", [
      "购物环境评分",
      "Shoppers' rating of the store",
    ]),
    objectives: [
      ["让每个角落都有人停下来", "Make every corner worth a stop"],
      ["好位置留给好卖的货", "Give the best spots to what people want"],
    ],
    candidates: [
      early(
        "prime-spots-for-best-sellers",
        ["ratio", "higher"],
        [2, 2],
        ["黄金位陈列畅销品的占比提高", "Give more prime spots to best sellers"],
        ["黄金位畅销品占比", "Prime spots that hold best sellers"],
      ),
      late(
        "dead-space",
        ["ratio", "lower"],
        [2, 5],
        ["没人逛到的区域缩小", "Shrink the space nobody visits"],
        ["冷区面积占比", "Selling space nobody visits"],
      ),
      late(
        "margin-per-shelf-metre",
        ["money", "higher"],
        [0, 6],
        ["每米货架的毛利提高", "Earn more on each metre of shelf"],
        ["每米货架毛利", "Margin per metre of shelf"],
      ),
      early(
        "layouts-tested",
        ["count", "higher"],
        [3, 3],
        ["做过对比试验的陈列增加", "Test more layouts side by side"],
        ["陈列对比试验数", "Layouts tested side by side"],
        { counted: ["次", "tests"], fromZero: true },
      ),
    ],
    tasks: [
      ["更新陈列手册", "Update the display manual"],
      ["重新装修门店", "Refit the store"],
    ],
  }),
  family({
    id: "sell-through",
    names: ["售罄率", "sell-through rate"],
    known: {
      zh: ["售罄率", "动销率", "商品动销率", "新品售罄率", "SKU动销率"],
      en: ["sell-through rate", "sell-through", "full-price sell-through"],
    },
    formula: ["已售件数 ÷ 进货件数", "units sold ÷ units received"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...GOODS_LEAD,
    cheat: ["早早打折清货", "Mark everything down early"],
    counter: atMost("markdown-depth", "ratio", ["平均降价幅度", "Average markdown"]),
    objectives: [
      ["进的货都是客人要的货", "Buy what people came for"],
      ["卖得动的别断，卖不动的别压", "Move stock to where it is wanted"],
    ],
    candidates: [
      early(
        "first-weeks-reorders",
        ["ratio", "higher"],
        [3, 3],
        ["上市首月就补单的畅销款占比提高", "Reorder more winners within their first month"],
        ["畅销款首月补单率", "Winners reordered in their first month"],
      ),
      late(
        "lines-with-no-sale",
        ["count", "lower"],
        [0, 5],
        ["一个月零销售的款减少", "Carry fewer lines that sell nothing in a month"],
        ["月零销售款数", "Lines without a sale in a month"],
        { counted: ["款", "lines"] },
      ),
      early(
        "stock-moved-between-stores",
        ["ratio", "higher"],
        [2, 2],
        ["滞销款按时调店的比例提高", "Move slow stock to stores that sell it"],
        ["滞销款调拨及时率", "Slow stock moved on time"],
      ),
      late(
        "sizes-broken-on-winners",
        ["ratio", "lower"],
        [1, 4],
        ["畅销款断码的比例降低", "Break fewer size runs of best sellers"],
        ["畅销款断码率", "Winners with a broken size run"],
      ),
    ],
    tasks: [
      ["召开订货会", "Hold a buying fair"],
      ["做一次盘点", "Count the stock"],
    ],
  }),
];
