/**
 * Chinese clauses without a number: things to finish, changes without a size, nothing at all.
 *
 * @packageDocumentation
 */
import { clean } from "./name-zh";
import type { Source } from "./grammar";
import { wordsOf, type Segment } from "./segment";
import type { Reading } from "./statement";
import { lastOf, cueOf, type Token } from "./token";

export function readWordlessZh(segment: Segment, { original }: Source): Reading | undefined {
  const body = segment.filter((token) => token.kind !== "time" && token.kind !== "note");
  const start = body.findIndex((token) => !["filler", "object"].includes(cueOf(token) ?? ""));
  const tokens = withoutMeans(body.slice(Math.max(0, start)));
  const [first] = tokens;
  if (first === undefined) return undefined;
  const rest = tokens.slice(1);
  const named = (list: readonly Token[]): { metric?: string } => {
    const metric = clean(
      wordsOf(
        list.filter((token) => cueOf(token) !== "filler" && token.kind !== "colon"),
        original,
      ),
    );
    return metric === undefined ? {} : { metric };
  };
  const cue = cueOf(first);
  if (cue === "none") {
    return {
      ...named(rest),
      direction: "maintain",
      targetKind: "level",
      target: 0,
      ambiguities: [],
    };
  }
  const assured = body.slice(0, Math.max(0, start)).some((token) => cueOf(token) === "object");
  if (cue === "make" || (cue === "act" && !assured)) {
    return { ...named(rest), direction: "achieve", targetKind: "milestone", ambiguities: [] };
  }
  if (cue === "up" || cue === "down") {
    return {
      ...named(rest),
      direction: cue === "up" ? "increase" : "decrease",
      targetKind: "none",
      ambiguities: [],
    };
  }
  if (cue === "keep")
    return { ...named(rest), direction: "maintain", targetKind: "none", ambiguities: [] };
  const last = lastOf(tokens);
  const ending = cueOf(last);
  const head = tokens.slice(0, -1);
  if (ending === "up" || ending === "down") {
    return {
      ...named(head),
      direction: ending === "up" ? "increase" : "decrease",
      targetKind: "none",
      ambiguities: [],
    };
  }
  if (ending === "make")
    return { ...named(head), direction: "achieve", targetKind: "milestone", ambiguities: [] };
  return undefined;
}

/** Drops 通过…: what follows is how, up to the verb. */
function withoutMeans(tokens: readonly Token[]): readonly Token[] {
  if (cueOf(tokens[0]) !== "means") return tokens;
  const verb = tokens.findIndex(
    (token, place) =>
      place > 0 && ["up", "down", "make", "add", "reach", "keep"].includes(cueOf(token) ?? ""),
  );
  return verb < 0 ? [] : tokens.slice(verb);
}

/** Whether a clause with a change and no number stands on its own: 排放量继续下降. */
export const endsInChange = (segment: Segment): boolean => {
  const last = cueOf(lastOf(segment));
  return (last === "up" || last === "down") && segment[0]?.kind === "text";
};
