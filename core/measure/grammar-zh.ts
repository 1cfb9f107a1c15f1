/**
 * Chinese.
 *
 * @packageDocumentation
 */
import { readClauseZh } from "./clause-zh";
import { clean } from "./name-zh";
import type { Grammar } from "./grammar";
import { prepareZh } from "./prepare-zh";
import { wordsOf } from "./segment";
import { settleTimes } from "./settle";
import { cueOf, lastOf } from "./token";
import { tokensZh } from "./tokens-zh";
import { endsInChange, readWordlessZh } from "./wordless-zh";

export const ZH: Grammar = {
  tokens: tokensZh,
  prepare: (tokens, source) => settleTimes(prepareZh(tokens, source)),
  // 、 lists names until a number or a change has come.
  cuts: (left) => {
    const last = cueOf(lastOf(left));
    const counted = left.some((token) => token.kind === "quantity" && token.quantity.weak !== true);
    return counted || left.length === 0 || last === "up" || last === "down";
  },
  explains: (segment, { folded }) =>
    WHY.test(folded.slice(segment[0]?.start, (segment[0]?.start ?? 0) + LONGEST_WHY)),
  clause: readClauseZh,
  wordless: readWordlessZh,
  standsAlone: endsInChange,
  name: (segment, { original }) =>
    clean(
      wordsOf(
        segment.filter(({ kind }) => kind === "text"),
        original,
      ),
    ),
};

/** 为支撑…, 围绕…, 以…为目标: what follows is why, how or for whom. */
const WHY =
  /^(?:为了|为(?:实现|达成|达到|确保|支撑|保障|完成|配合|推动|推进|满足|配套|提升|提高|降低|应对|迎接)|围绕|聚焦|针对|对标|按照|依托|结合|根据|以(?!内|上|下|及|后|前))/;
const LONGEST_WHY = 3;
