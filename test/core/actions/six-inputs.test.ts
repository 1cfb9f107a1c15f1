/**
 * The six inputs of the method, in both languages, the whole way: workbook → scan → drafts → plan →
 * write → read back → scores → undo.
 */
import {
  plan,
  sayFinding,
  score,
  track,
  cellText,
  type Draft,
  type Language,
  type Snapshot,
} from "../../../core";
import { SHEET_NAMES } from "../../../core/model/table-names";
import { carryOut, openBook, stateOf } from "../../support/open-book";
import { HEADERS, INPUTS, LANGUAGES, one } from "../../support/six-inputs";
import { draftPlan, scan } from "../../support/commands";

const CASES = INPUTS.flatMap((input) =>
  LANGUAGES.map((language) => [input.name, language, input] as const),
);

function bookOf(names: readonly string[], language: Language) {
  const rows = names.map((name) => [name, language === "zh" ? "王敏" : "Ann", null]);
  return {
    sheets: [{ name: language === "zh" ? "指标" : "Figures", rows: [HEADERS[language], ...rows] }],
  };
}

function okrRows({ regions, sheets }: Snapshot, language: Language) {
  const sheet = sheets.find(({ name }) => name === SHEET_NAMES.okrs[language]);
  const region = regions.find((one) => one.sheet === sheet?.id);
  const [header = [], ...body] = region?.values ?? [];
  return body.map((line) =>
    Object.fromEntries(header.map((name, at) => [cellText(name), line[at] ?? null])),
  );
}

describe.each(CASES)("%s in %s", (_name, language, input) => {
  it("goes the whole way", async () => {
    const open = openBook(bookOf(input.kpis[language], language), language);
    const before = stateOf(open.book);
    const scanned = scan(await open.snapshot());
    expect(scanned.kpis.map(({ kpi }) => kpi.name)).toEqual(input.kpis[language]);
    const view = draftPlan(await open.snapshot(), {});
    const outcome = plan(await open.snapshot(), view);
    for (const finding of outcome.report.findings) {
      expect(sayFinding(finding, language)).not.toMatch(/undefined|NaN|\[object/);
    }
    const { receipt, undo } = await carryOut(open, outcome);
    expect(receipt.outcome).toBe("written");

    const after = await open.snapshot();
    const tracked = track(after);
    input.holds({
      language,
      scanned,
      view,
      drafts: view.drafts.map(({ draft }) => draft),
      tracked,
      rows: okrRows(after, language),
    });

    // What was written is what the drafts said, and scoring has nothing to add to it.
    const written = tracked.objectives.flatMap(({ keyResults }) =>
      keyResults.map(({ keyResult }) => keyResult.title),
    );
    const drafted = view.drafts.flatMap(({ draft }) =>
      [...draft.keyResults, ...draft.guardrails].map(({ title }) => title),
    );
    expect(written).toEqual(drafted);
    expect(score(after).edits).toEqual([]);
    const known = scan(after).kpis.map(({ kpi }) => kpi);
    expect(known.map(({ name }) => name)).toEqual(input.kpis[language]);
    expect(known.map(({ id }) => id)).toEqual(known.map((_kpi, at) => `KPI-00${at + 1}`));

    expect((await undo()).outcome).toBe("written");
    expect(stateOf(open.book)).toEqual(before);
  });
});

describe.each(LANGUAGES)("an unknown KPI in %s", (language) => {
  const name =
    language === "zh" ? "星舰舱段耦合指数提升15%" : "Raise the flux coupling index by 15%";

  it("yields three questions and an empty draft that can be filled in and written", async () => {
    const open = openBook(bookOf([name], language), language);
    const view = draftPlan(await open.snapshot(), {});
    const { key, draft } = one(view.drafts);
    expect(draft.source).toBe("unknown");
    expect(draft.questions).toHaveLength(3);
    expect([draft.objective, draft.keyResults, draft.alternatives, draft.guardrails]).toEqual([
      "",
      [],
      [],
      [],
    ]);
    const empty = plan(await open.snapshot(), view);
    expect(empty.edits).toEqual([]);
    expect(empty.report.findings.map(({ code }) => code)).toEqual(["draft-empty"]);

    const title = language === "zh" ? "每周校准舱段12次" : "Calibrate twelve segments a week";
    const filled: Draft = {
      ...draft,
      objective: language === "zh" ? "让舱段一次对上" : "Segments fit the first time",
      keyResults: [
        {
          id: "own",
          title,
          metric: title,
          role: "key_result",
          kind: "reach",
          better: "higher",
          timing: "leading",
          baseline: 0,
          target: 12,
          serves: [name],
          reasons: [],
          notes: [],
        },
      ],
    };
    const outcome = plan(await open.snapshot(), { ...view, drafts: [{ key, draft: filled }] });
    await carryOut(open, outcome);
    const tracked = track(await open.snapshot());
    expect(tracked.objectives[0]?.keyResults[0]?.keyResult).toMatchObject({
      id: "KR-001",
      objectiveId: "O-001",
      kpiId: "KPI-001",
      title,
      target: 12,
    });
  });
});
