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
