/**
 * What the words of a key result tell about it.
 *
 * @packageDocumentation
 */
import { plainWord } from "../../kernel/plain-word";
import type { Measure } from "../../measure/measure";
import type { CheckedKeyResult } from "./checked-table";

/** Doing it is no result: what it leads to is. */
const ACTIVITY =
  /^(?:hold|host|conduct|run|organi[sz]e|attend|arrange|send|write|do|perform|carry out|meet with|visit|interview|deliver|give|schedule|prepare|draft|review)\s|^(?:组织|举办|开展|召开|参加|安排|撰写|走访|拜访|调研|培训|编写|整理|梳理|准备|协助|配合|跟进)/i;

/** Whatever the number says, finishing a piece of work is no more than that. */
const TASK =
  /^(?:launch|ship|release|implement|deploy|migrate|install|roll out|set up|complete|finish|create|build|develop|design|write|prepare|draft|document|research|explore|investigate|start|begin|continue|work on|look into)\b/i;

/** How often something is done, or that it is; "hold churn at 2 %" is a level. */
const isCounted = ({ targetKind }: Measure): boolean =>
  targetKind === "count" || targetKind === "none" || targetKind === "milestone";

export const isActivity = ({ text, measures }: CheckedKeyResult): boolean =>
  ACTIVITY.test(text.trim()) && measures.every(isCounted);

/** Work to be finished that states no number at all. */
export const isTask = ({ text, measures }: CheckedKeyResult): boolean =>
  TASK.test(text.trim()) && measures.every(({ targetKind }) => targetKind === "none");

const RATE = /(?:率|占比|比例|满意度|份额)$|\b(?:rate|ratio|share|percentage|satisfaction)\b/i;
/** Shares of a whole, which cannot be more than all of it. */
const WHOLE =
  /(?:满意|合格|良品|优良|良|转化|留存|准时|及时|覆盖|渗透|复购|出勤|到场|打开|点击|通过|解决|达标|可用|响应)率$|满意度$|\b(?:satisfaction|conversion|retention|pass|yield|availability|uptime|churn|open|click|coverage|attendance|on-time(?: delivery)?|acceptance|resolution|adoption)\b(?: rate| ratio| share)?$/i;
const MORE_THAN_WHOLE = /net|nrr|ndr|gross|growth|attainment|utili[sz]ation|增长|完成|达成|净/i;

export const isRate = ({ measures }: CheckedKeyResult): boolean =>
  RATE.test(measures[0]?.metric ?? "");

export const isShareOfWhole = ({ metric = "" }: Measure): boolean =>
  WHOLE.test(metric.trim()) && !MORE_THAN_WHOLE.test(metric);

const LAGGING = new Set(
  [
    ...[
      "revenue",
      "profit",
      "net profit",
      "sales",
      "market share",
      "nps",
      "gross margin",
      "margin",
    ],
    ...["ebitda", "arr", "mrr", "churn", "churn rate", "customer churn", "net revenue retention"],
    ...[
      "营业收入",
      "营收",
      "收入",
      "利润",
      "净利润",
      "利润率",
      "毛利率",
      "净利率",
      "销售额",
      "市场份额",
    ],
    ...["市场占有率", "客户流失率", "流失率", "回款额", "总成本", "员工流失率"],
  ].map(plainWord),
);

/** Moves only when everything else has: nothing of it can be seen within four weeks. */
export const isLagging = ({ metric }: CheckedKeyResult): boolean => LAGGING.has(metric);

const VAGUE =
  /\b(?:significant(?:ly)?|substantial(?:ly)?|as soon as possible|asap|world[- ]class|best[- ]in[- ]class|as much as possible|better|more efficient(?:ly)?|seamless(?:ly)?|robust|proactive(?:ly)?|various|etc)\b|显著|大幅|尽快|尽量|适当|进一步|较大|明显|一定程度|若干|切实|有效地|等等/i;

export const vagueWord = (text: string): string | undefined => VAGUE.exec(text)?.[0];
