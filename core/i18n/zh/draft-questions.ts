import { quotedName } from "../../decompose/kpi-name";
import type { DraftQuestion, MetricShape, Way } from "../../decompose/note";

/** Asked of a KPI that nobody has written down yet; worded by how it is counted. */
const MADE_OF: Readonly<Record<MetricShape, (kpi: string) => string>> = {
  ratio: (kpi) => `“${kpi}”的分子、分母各数的是什么？`,
  time: (kpi) => `“${kpi}”从哪一刻算到哪一刻？其中哪一段等得最久？`,
  money: (kpi) => `“${kpi}”由哪几笔相加，或由什么数量乘什么单价得来？`,
  count: (kpi) => `怎样才算一个“${kpi}”？它要经过哪几步才会发生？`,
  milestone: (kpi) => `“${kpi}”做到什么程度才算完成？由谁确认、看什么？`,
  any: (kpi) => `“${kpi}”是怎么算出来的？请用能数得到的几项写成公式。`,
};

const LEVER: Readonly<Record<Way, (kpi: string) => string>> = {
  up: (kpi) => `哪件事做多一点、做好一点，四周内最先能带动“${kpi}”往上走？`,
  down: (kpi) => `“${kpi}”里占比最大的是哪一块？四周内先减得动的又是哪一块？`,
  hold: (kpi) => `“${kpi}”上一次没守住是什么时候？事前有什么迹象？`,
  finish: (kpi) => `四周内，“${kpi}”的哪一小块可以先让人用起来？`,
};

const CHEAT: Readonly<Record<Way, (kpi: string) => string>> = {
  up: (kpi) => `不干实事也能让“${kpi}”好看，最省事的做法是什么？看哪个数会露馅？`,
  down: (kpi) => `把“${kpi}”挪到别处或不计入，账面就会变低，最可能挪到哪里？看哪个数会露馅？`,
  hold: (kpi) => `“${kpi}”表面守住、实际没守住，最可能是怎么做的？看哪个数会露馅？`,
  finish: (kpi) => `“${kpi}”只在名义上完成，最可能省掉哪一块？看哪个数会露馅？`,
};

const OBJECTIVE: Readonly<Record<Way, (kpi: string) => string>> = {
  up: (kpi) => `“${kpi}”上去了，谁会过得更好？请用他的话说一句，不带数字。`,
  down: (kpi) => `“${kpi}”下来了，谁会过得更好？请用他的话说一句，不带数字。`,
  hold: (kpi) => `守住“${kpi}”，谁会更安心？请用他的话说一句，不带数字。`,
  finish: (kpi) => `“${kpi}”完成后，谁能做到以前做不到的事？请用一句话说出来。`,
};

export function question(question: DraftQuestion): string {
  const kpi = quotedName(question.kpi);
  switch (question.code) {
    case "ask-baseline":
      return `“${kpi}”目前是多少？表格里没有起始值。`;
    case "ask-target":
      return `周期结束时“${kpi}”要做到多少？表格里没有目标值。`;
    case "ask-base":
      return `“${kpi}”的各分项按什么口径计算：占总额、占本项，还是连乘？`;
    case "ask-limit":
      return `推进“${kpi}”时，“${question.metric}”不能突破多少？`;
    case "ask-made-of":
      return MADE_OF[question.shape](kpi);
    case "ask-lever":
      return question.drivers.length === 0
        ? LEVER[question.way](kpi)
        : `${question.drivers.join("、")}当中，本周期你们动得了哪几项，哪几项只能看着？`;
    case "ask-cheat":
      return CHEAT[question.way](kpi);
    case "ask-objective":
      return OBJECTIVE[question.way](kpi);
  }
}
