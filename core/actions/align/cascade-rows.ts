/**
 * The parts of a cascade as rows of the OKRs and Links tables.
 *
 * @packageDocumentation
 */
import type { KeyResult } from "../../model/nouns";
import type { Day } from "../../kernel/day";
import type { Language } from "../../kernel/language";
import { isPercentUnit } from "../../model/units";
import { wordOf } from "../../model/vocabulary";
import type { CascadedKpi, CascadePart, ShareRule } from "./cascade-request";
import type { Ids } from "../write/ids";
import type { RowEdit } from "../write/new-table";
import type { RowToPlan } from "../plan/plan-rows";

/** What cascaded rows say, in the language of the table. */
export interface CascadeWords {
  /** A team's own part of a metric. */
  readonly title: (metric: string, team: string) => string;
  /** Of a KPI for which no better one is known. */
  readonly objective: string;
  readonly shared: (share: number, above: string, by: ShareRule) => string;
  readonly asChange: string;
  readonly same: (above: string) => string;
}

export interface CascadeRows {
  readonly okrs: readonly RowToPlan[];
  readonly links: readonly RowEdit<"links">[];
}

export interface RowsContext {
  readonly ids: Ids;
  readonly kpiId: string;
  readonly metric: string;
  readonly objective: string;
  readonly by: ShareRule;
  readonly start: Day;
  readonly due: Day;
  readonly words: CascadeWords;
  readonly language: Language;
}

/** A row and a link for each team; a team below another shares what that one carries. */
export function cascadeRows(kpi: CascadedKpi, context: RowsContext): CascadeRows {
  const { ids, kpiId, objective, words, language } = context;
  const okrs: RowToPlan[] = [];
  const links: RowEdit<"links">[] = [];
  const { figure } = kpi;
  for (const part of kpi.parts) {
    const above = part.parent === undefined ? undefined : okrs[part.parent]?.keyResult;
    const objectiveId = ids.next("O");
    const keyResult = keyResultOf(kpi, part, { ...context, objectiveId, id: ids.next("KR") });
    const title = above?.title ?? context.metric;
    const isSame = part.share === undefined;
    okrs.push({
      keyResult,
      objective: objective === "" ? words.objective : objective,
      notes: [
        isSame ? words.same(title) : words.shared(part.share, title, context.by),
        ...(figure.way === "level" && part.baseline === 0 ? [words.asChange] : []),
      ],
      carriesRatio: isPercentUnit(keyResult.unit),
    });
    links.push({
      from: { text: keyResult.id },
      to: { text: above?.id ?? kpiId },
      kind: { text: wordOf("itemLink", isSame ? "supports" : "shares", language) },
      ...(!isSame && { share: { value: part.share } }),
    });
  }
  return { okrs, links };
}

function keyResultOf(
  { unit, figure }: CascadedKpi,
  { team, lead, baseline, target, contribution }: CascadePart,
  {
    id,
    objectiveId,
    kpiId,
    metric,
    start,
    due,
    words,
    language,
  }: RowsContext & {
    readonly id: string;
    readonly objectiveId: string;
  },
): KeyResult {
  const shown = figure.way === "growth" ? CHANGE[language] : unit;
  return {
    id,
    objectiveId,
    title: words.title(metric, team),
    role: "key_result",
    kpiId,
    kind: figure.way === "bound" ? figure.kind : "reach",
    state: "draft",
    team,
    start,
    due,
    ...(contribution !== undefined && { link: "part", base: "total", contribution }),
    ...(lead !== undefined && { owner: lead }),
    ...(baseline !== undefined && { baseline }),
    ...(target !== undefined && { target }),
    ...(shown !== "" && { unit: shown }),
  };
}

/** The unit of a change whose start is not known. */
const CHANGE: Readonly<Record<Language, string>> = { en: "% change", zh: "% 变化" };
