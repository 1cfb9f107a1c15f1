/**
 * English units and numbers in words.
 *
 * @packageDocumentation
 */
import type { QuantityKind } from "../token";

export const EN_UNITS: readonly (readonly [string, QuantityKind])[] = [
  [
    "dollars|dollar|usd|euros|euro|eur|pounds sterling|gbp|yen|rupees|rupee|inr|rmb|cny|yuan|cents|cent",
    "money",
  ],
  [
    "milliseconds|millisecond|msec|ms|seconds|second|secs|sec|s|minutes|minute|mins|min|m|hours|hour|hrs|hr|h|business days|business day|working days|working day|calendar days|days|day|d|weeks|week|wks|wk|w|months|month|mos|mo|quarters|quarter|years|year|yrs|yr|sprints|sprint|business hours",
    "time",
  ],
  [
    "points|point|pts|pt|stars|star|bps|basis points|basis point|ppm|lbs|lb|pounds|pound|kg|kgs|kilograms|kilogram|g|grams|tons|ton|tonnes|tonne|mt|km|miles|mile|meters|metres|feet|ft|inches|sqft|square feet|kwh|mwh|gwh|mw|kw|gb|tb|mb|kb|litres|liters|gallons|hectares|acres|degrees|rpm|qps|tps|rps|‰|hz|db|fte|ftes|story points|man-hours|man-days|person-days|credits|dpmo|th percentile|st percentile|nd percentile|rd percentile",
    "measured",
  ],
];

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Whole numbers in words up to ninety-nine. */
export const EN_NUMBERS: readonly (readonly [string, number])[] = [
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.flatMap((word, place): (readonly [string, number])[] => {
    const value = (place + 2) * 10;
    const more = ONES.slice(1, 10).flatMap((one, at): (readonly [string, number])[] => [
      [`${word}-${one}`, value + at + 1],
      [`${word} ${one}`, value + at + 1],
    ]);
    return [[word, value], ...more];
  }),
  ["nil", 0],
  ["once", 1],
  ["twice", 2],
  ["a dozen", 12],
  ["a couple of", 2],
];

/** Change as one word or phrase. */
export const EN_CHANGES: readonly (readonly [string, number])[] = [
  ["double|doubles|doubled|doubling|twofold|twice as many|twice as much|twice the", 1],
  ["triple|triples|tripled|tripling|treble|trebled|threefold", 2],
  ["quadruple|quadruples|quadrupled|quadrupling|fourfold", 3],
  ["quintuple|fivefold", 4],
  ["tenfold", 9],
  ["halve|halves|halved|halving|cut in half|cuts in half|cutting in half|in half", -0.5],
];
