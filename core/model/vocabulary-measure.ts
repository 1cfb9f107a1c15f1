import type { Bilingual } from "../kernel/language";
import type { MeasureTargetKind } from "../measure/measure";

/** What kind of number a sentence states. */
export const MEASURE_VOCABULARY: {
  readonly targetKind: {
    readonly [Id in MeasureTargetKind]: Bilingual & { readonly also?: readonly string[] };
  };
} = {
  targetKind: {
    relative: { en: "relative", zh: "相对变化" },
    points: { en: "points", zh: "百分点" },
    absolute_delta: { en: "absolute delta", zh: "变化量" },
    level: { en: "level", zh: "水平" },
    lower_bound: { en: "lower bound", zh: "下限" },
    upper_bound: { en: "upper bound", zh: "上限" },
    range: { en: "range", zh: "区间" },
    count: { en: "count", zh: "数量" },
    milestone: { en: "milestone", zh: "里程碑" },
    none: { en: "none", zh: "无" },
  },
};
