import type { DriverSignal } from "../../actions/course/driver-signals";
import type { RunRate, ScenarioForecast } from "../../course/kpi-course";
import { figureText } from "../../decompose/figure";
import { wordOf } from "../../model/vocabulary";
import type { Outlook } from "../../model/words";
import { chanceShown } from "../chance";
import type { Lens } from "../../stats/lens";
import type { CourseSentences } from "../course-sentences";

const figure = (value: number, unit?: string): string =>
  figureText(Math.abs(value) >= 100 ? Math.round(value) : value, unit);

const chance = (probability: number): string =>
  chanceShown(
    probability,
    (text) => `不超过${text}`,
    (text) => `在${text}以上`,
  );

function outlook(
  forecasts: readonly ScenarioForecast[],
  word: Outlook | undefined,
  unit?: string,
): string {
  if (forecasts.length === 0) return word === "cannot_tell_yet" ? "能否达成目标，暂难判断。" : "";
  const ends = forecasts.map((one) => {
    const said =
      one.probability === undefined ? "" : `，达成目标的可能性${chance(one.probability)}`;
    const range = `${figure(one.lower, unit)}至${figure(one.upper, unit)}`;
    const scenario = wordOf("scenario", one.scenario, "zh");
    return `若${scenario}：期末${figure(one.value, unit)}（十次有八次在${range}之间）${said}。`;
  });
  const last = word === undefined ? "" : `目标${wordOf("outlook", word, "zh")}。`;
  return `${ends.join("")}${word === "cannot_tell_yet" ? "能否达成目标，暂难判断。" : last}`;
}

const runRate = ({ needed, soFar, left }: RunRate, unit?: string): string =>
  `剩余${left}期每期需完成${figure(needed, unit)}，目前平均每期${figure(soFar, unit)}。`;

function drivers(found: readonly DriverSignal[]): string {
  if (found.length === 0) return "";
  const telling = found.flatMap(({ name, chart: { reading } }) =>
    reading?.rule === undefined
      ? []
      : [`${name}（${wordOf("signalVerdict", reading.verdict, "zh")}）`],
  );
  const names = found.map(({ name }) => name).join("、");
  return telling.length === 0
    ? `驱动因素（${names}）暂无异常信号。`
    : `异常信号出在${telling.join("、")}。`;
}

const percent = (ratio: number): string => `${Math.round(ratio * 100)}%`;

function season({ season: taken }: Lens): string {
  if (taken === undefined) return "";
  const { length, years, reach, reachWithout, isJoined } = taken;
  const like = length === 12 ? "月" : "季度";
  const joined = isJoined ? "春节在一、二月之间移动，两个月合并判断。" : "";
  return `各${like}与${years}个完整年度的同${like}相比：正常波动范围由±${percent(reach)}收窄到±${percent(reachWithout)}。${joined}`;
}

function doubts({ limits, isSluggish, isSkewed }: Lens): string {
  if (limits === undefined) return "";
  const slow = isSluggish ? "相邻数值彼此相近，控制限会报得偏多：请先求证，或改看更长的周期。" : "";
  const skewed = isSkewed ? "数值偏大的一侧拖尾较长，上限会报得偏多：取对数后判断更合适。" : "";
  return `${slow}${skewed}`;
}

const explained = (events: readonly string[]): string =>
  events.length === 0 ? "" : `已有事件说明：${[...new Set(events)].join("；")}。`;

export const evidenceWords: Pick<
  CourseSentences,
  "outlook" | "runRate" | "drivers" | "season" | "doubts" | "explained"
> = {
  season,
  doubts,
  explained,
  outlook,
  runRate,
  drivers,
};
