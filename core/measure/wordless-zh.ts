/**
 * Chinese clauses without a number: things to finish, changes without a size, nothing at all.
 *
 * @packageDocumentation
 */
import type { Source } from "./grammar";
import { clean } from "./name-zh";
import { wordsOf, type Segment } from "./segment";
import type { Reading } from "./statement";
import { cueOf, lastOf, type Cue, type Token } from "./token";
import { wordless } from "./wordless";

const VERBS: ReadonlySet<Cue> = new Set<Cue>(["up", "down", "make", "add", "reach", "keep"]);
const EXAMINED =
  /(?:认证|验收|评审|审核|考核|考试|检查|审批|评估|鉴定|答辩|测试|复审|认定)(?:证书)?$/;

export function readWordlessZh(
  segment: Segment,
  { original, folded }: Source,
): Reading | undefined {
  const body = segment.filter((token) => token.kind !== "time" && token.kind !== "note");
  const start = body.findIndex((token) => !isLeading(cueOf(token)));
  const named = (list: readonly Token[]): string | undefined =>
    clean(
      wordsOf(
        list.filter((token) => cueOf(token) !== "filler" && token.kind !== "colon"),
        original,
      ),
    );
  const whole = body.slice(Math.max(0, start));
  if (cueOf(whole[0]) === "means") {
    const passed = named(whole.slice(1));
    if (passed !== undefined && EXAMINED.test(passed)) return wordless("make", passed);
  }
  const tokens = withoutMeans(whole);
  const first = cueOf(tokens[0]);
  // 确保服务稳定 keeps a state, it finishes nothing.
  const assured = start > 0 && body.slice(0, start).some((token) => cueOf(token) === "object");
  if (!(first === "act" && assured)) {
    const verbs = first === "make" ? tokens.findIndex((token) => token.kind !== "cue") : 1;
    const reading = wordless(first, named(tokens.slice(Math.max(1, verbs))));
    if (reading !== undefined) return reading;
  }
  const ending = cueOf(lastOf(tokens));
  const last = ending === "means" ? "make" : ending;
  const ends = last === "up" || last === "down" || last === "make";
  if (ends && tokens.length > 1) return wordless(last, named(tokens.slice(0, -1)));
  const ruledOut = tokens.findIndex((token) => cueOf(token) === "none");
  if (ruledOut > 0) return wordless("none", named(tokens.slice(ruledOut + 1)));
  const verbAt = tokens.findIndex((token) => VERBS.has(cueOf(token) ?? "filler"));
  const verb = cueOf(tokens[verbAt]);
  if (verb === "make") {
    const [before, after] = [tokens.slice(0, verbAt), tokens.slice(verbAt + 1)];
    const moved = after[0] !== undefined && "至到".includes(folded.charAt(after[0].start));
    return wordless(verb, named(moved ? before : after));
  }
  const before = (token: Token | undefined): boolean =>
    folded.charAt((token?.end ?? 0) - 1) === "前";
  const dated = segment.findIndex(
    (token) => token.kind === "time" && (token.role === "deadline" || before(token)),
  );
  const done = segment[dated + 1]?.kind === "text";
  if (verb === undefined && done && dated === 0 && before(segment[0]))
    return wordless("make", named(segment.slice(1)));
  if (verb === undefined && done && dated > 0)
    return wordless("make", named(segment.slice(0, dated)));
  return wordless(verb === "reach" ? undefined : verb, named(tokens.slice(0, verbAt)));
}

const isLeading = (cue: Cue | undefined): boolean => cue === "filler" || cue === "object";

/** Drops 通过…: what follows is how, up to the verb. */
function withoutMeans(tokens: readonly Token[]): readonly Token[] {
  if (cueOf(tokens[0]) !== "means") return tokens;
  const verb = tokens.findIndex((token) => VERBS.has(cueOf(token) ?? "filler"));
  return verb < 0 ? [] : tokens.slice(verb);
}

/** Whether a clause with a change and no number stands on its own: 排放量继续下降. */
export const endsInChange = (segment: Segment): boolean => {
  const last = cueOf(lastOf(segment));
  return (last === "up" || last === "down") && segment[0]?.kind === "text";
};
