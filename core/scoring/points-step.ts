/**
 * Steps of a points rule: 每低1%扣2分; 2 points off for every 1% below; 每延期1天扣3分.
 *
 * @packageDocumentation
 */
import type { RuleFigure, StepMeasure, StepRounding } from "./points-rule";
import { has, numbersIn, tagAt, type Placed, type Worth } from "./points-worth";
import type { Tag, Unit, Word } from "./points-words";

export interface StepDraft {
  readonly side: "below" | "above" | "worse";
  readonly per: number;
  readonly measure: StepMeasure;
  readonly rounding: StepRounding;
  readonly gains: boolean;
  readonly worth: Worth;
  readonly from?: RuleFigure;
}

/** Whether a clause says "for every one of": 每…, per…, 一次扣…, 扣3分/例. */
export function isStep(words: readonly Word[]): boolean {
  if (has(words, "every", "whole")) return true;
  const changes = has(words, "lose", "gain") || signAt(words) !== undefined;
  return changes && countsOne(words);
}

/** 一次, 一项, 1起 beside 扣, and 2分/次. */
function countsOne(words: readonly Word[]): boolean {
  const dated = has(words, "late", "early");
  const ones = numbersIn(words).filter(
    ({ unit, value }) => (unit === "units" || (dated && unit === "days")) && value === 1,
  );
  const slash = words.findIndex(({ tag }) => tag === "per-slash");
  return ones.length === 1 || (slash > 0 && tagAt(words, slash - 1) === "number");
}

/** "-5 points for every …": a sign before the points says lose or gain. */
function signAt(words: readonly Word[]): { place: number; gains: boolean } | undefined {
  const place = words.findIndex(
    ({ tag }, at) =>
      (tag === "minus" || tag === "plus") &&
      words[at + 1]?.tag === "number" &&
      tagAt(words, at - 1) !== "number",
  );
  return place < 0 ? undefined : { place, gains: tagAt(words, place) === "plus" };
}

export function stepOf(words: readonly Word[]): StepDraft | undefined {
  const every = words.findIndex(({ tag }) => tag === "every" || tag === "whole");
  const sign = signAt(words);
  const change = changeOf(words);
  const gains = change === undefined ? sign?.gains : change.gains;
  const at = change?.place ?? sign?.place;
  if (gains === undefined || at === undefined) return undefined;
  const numbers = numbersIn(words).filter(({ place }) => tagAt(words, place + 1) !== "base");
  const score = scoreOf(words, numbers, at, every);
  if (score === undefined) return undefined;
  const rest = numbers.filter((one) => one !== score);
  if (rest.length > 0 && has(words, "per-slash")) return undefined;
  const steps = rest.filter((one) => !isReference(words, one, every));
  // 少1次扣10分: without "every" the one figure is the step.
  const per =
    steps.find(({ place }) => place > every) ?? steps[0] ?? (every < 0 ? rest[0] : undefined);
  const [from, more] = rest.filter((one) => one !== per);
  if (more !== undefined || per?.value === 0) return undefined;
  const kind = measureOf(words, per?.unit);
  if (kind === undefined || isRank(words, per)) return undefined;
  if (from !== undefined && from.place < every && isOther(from, per)) return undefined;
  const figure = from === undefined ? undefined : figureOf(words, from);
  if (from !== undefined && figure === undefined) return undefined;
  return {
    ...kind,
    per: (per?.value ?? 1) * (per?.unit === "weeks" ? 7 : 1),
    rounding: has(words, "whole") ? "whole" : has(words, "started") ? "started" : "exact",
    gains,
    worth:
      score.unit === "percent"
        ? { is: "share", share: score.value }
        : { is: "points", points: score.value },
    ...(figure && { from: figure }),
  };
}

/** 每低一个等级: steps of a scale that the KPI's figure does not tell. */
function isRank(words: readonly Word[], per: Placed | undefined): boolean {
  const next = per && words[per.place + 1];
  return next?.tag === "other" && /^(?:类|等|级|档|层)/.test(next.text);
}

/** 超过2小时每次扣3分: each time something lasts so long, which the KPI's figure does not count. */
const isOther = (from: Placed, per: Placed | undefined): boolean =>
  from.unit === "units" && (per === undefined || nameOf(from) !== nameOf(per));
const nameOf = ({ text }: Placed): string => text.replace(/^[\d.,\s零一二三四五六七八九十两]+/, "");

function changeOf(words: readonly Word[]): { place: number; gains: boolean } | undefined {
  const lose = words.findIndex(({ tag }) => tag === "lose");
  const gain = words.findIndex(({ tag }) => tag === "gain");
  if (lose >= 0 && gain >= 0) return undefined;
  if (lose < 0 && gain < 0) return undefined;
  return { place: Math.max(lose, gain), gains: gain >= 0 };
}

/** The points: those at "lose" or "gain", on either side of it. */
function scoreOf(
  words: readonly Word[],
  numbers: readonly Placed[],
  change: number,
  every: number,
): Placed | undefined {
  const beside = numbers.find(({ place }) => place === change + 1);
  if (beside !== undefined && isPoints(beside)) return beside;
  const full = words.findIndex(({ tag }) => tag === "full");
  const ofFull = numbers.find(
    ({ place, unit }) => unit === "percent" && place > full && full > change,
  );
  if (ofFull !== undefined) return ofFull;
  const before = numbers.filter(({ place, unit }) => place < change && unit === "score");
  const after = numbers.filter(({ place, unit }) => place > change && unit === "score");
  // "20 points will be deducted for every minute", "costs the team 10 points".
  const near = [...before.slice(-1), ...after];
  if (near.length > 0) return near.length === 1 ? near[0] : undefined;
  // "10% of the points are deducted for every day".
  const share = numbers.find(({ place, unit }) => unit === "percent" && place < change);
  return every > change && share !== undefined && wordsSay(words, "points") ? share : undefined;
}

/** Minutes and hours late are counted; 项 late are something else than the date tells. */
const isTime = (words: readonly Word[]): boolean =>
  words.some(
    (word) =>
      (word.tag === "number" || word.tag === "other") && /minute|hour|小时|分钟/.test(word.text),
  );

const wordsSay = (words: readonly Word[], text: string): boolean =>
  words.some((word) => word.tag === "other" && word.text.includes(text));

const isPoints = ({ unit }: Placed): boolean =>
  unit === "score" || unit === "none" || unit === "percent";

function measureOf(
  words: readonly Word[],
  unit: Unit | undefined,
): Pick<StepDraft, "side" | "measure"> | undefined {
  const below = has(words, "below", "lacks");
  const above = has(words, "above");
  if (below && above) return undefined;
  if (has(words, "early"))
    return unit === "days" || unit === "weeks" ? { side: "below", measure: "days" } : undefined;
  if (has(words, "late")) {
    if (unit === "days" || unit === "weeks") return { side: "above", measure: "days" };
    if (unit === undefined && wordsSay(words, "day")) return { side: "above", measure: "days" };
    if (unit === "percent") return { side: "above", measure: "share" };
    return isTime(words) ? { side: "above", measure: "units" } : undefined;
  }
  const counted = unit !== "percent" && unit !== "points" && unit !== "weeks";
  const worse = has(words, "worse");
  if (below || above || worse) {
    const measure = unit === "percent" ? "share" : unit === "points" ? "points" : "units";
    return { side: below ? "below" : above ? "above" : "worse", measure };
  }
  // What is counted one by one is what ought not to happen.
  return counted && !has(words, "gain") ? { side: "above", measure: "units" } : undefined;
}

/** "for each port over 5", "每降低5%" after 低于85%的: what is counted from, not the step. */
function isReference(words: readonly Word[], { place }: Placed, every: number): boolean {
  if (!follows(words, place)) return false;
  return place < every || words.slice(every + 1, place).some(({ tag }) => tag === "other");
}

const SIDES: readonly Tag[] = ["above", "below", "gt", "lt", "ge", "le"];

/** "above 2%", "over 35%" at the end: what the steps count from. */
function figureOf(words: readonly Word[], { place, value, unit }: Placed): RuleFigure | undefined {
  // "the 2-minute limit" is of another unit.
  if (tagAt(words, place + 1) === "minus") return undefined;
  return follows(words, place) && (unit === "percent" || unit === "none" || unit === "units")
    ? { value, percent: unit === "percent" }
    : undefined;
}

/** Whether "below", "over" or the like stands right before a place. */
function follows(words: readonly Word[], place: number): boolean {
  const before = words[place - 1];
  const tag =
    before?.tag === "other" && before.text === "the" ? tagAt(words, place - 2) : before?.tag;
  return tag !== undefined && (SIDES as readonly string[]).includes(tag);
}
