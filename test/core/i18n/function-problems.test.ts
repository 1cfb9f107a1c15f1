import { functionSentences } from "../../../core/i18n/function-problems";
import { PROBLEMS, RULES, VALUES } from "../../support/problems";

/** Names of arguments, rules, functions and values of the spreadsheet are the same in Chinese. */
const SHARED =
  /\b(?:target|due|formula|current|confidence|periods|kind|series|language|clamp|flat|grace|baseline|none|both|lower|mirror|met|rollup|mean|missing|method|form|additive|shapley|OKR_\w+|KPI|LMDI|TRUE|FALSE|Shapley|zh|en|as_of|cap|threshold|history|newyear|shape|unit|budget)\b/g;

describe.each([
  ["en", /[.]$/, /[\u3400-\u9fff]/],
  ["zh", /。$/, /[a-z]{3}/],
] as const)("problems in %s", (language, end, foreign) => {
  const say = functionSentences(language);

  it("are whole sentences in one language without a hole", () => {
    for (const problem of PROBLEMS) {
      const sentence = say.problem(problem);
      expect(sentence).toMatch(end);
      expect(sentence.replace(/“[^”]*”/g, "").replace(SHARED, "")).not.toMatch(foreign);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  it("say what to do after what is wrong", () => {
    const remedy = language === "en" ? /[.;] [A-Z].*\.$/ : /请|可用/;
    for (const problem of PROBLEMS) expect(say.problem(problem)).toMatch(remedy);
  });

  it("name the value they are about", () => {
    for (const problem of [VALUES["number-wanted"], VALUES["day-wanted"], RULES["rule-outside"]]) {
      expect(say.problem(problem)).toContain(String("value" in problem ? problem.value : ""));
    }
  });

  it("say where, and which error was passed on", () => {
    const where = [{}, { row: 7 }, { column: 2 }, { row: 7, column: 2 }].map((place) =>
      say.inPlace("…", place),
    );
    expect(where).toEqual(
      language === "en"
        ? ["…", "Row 7: …", "Column 2: …", "Row 7, column 2: …"]
        : ["…", "第7行：…", "第2列：…", "第7行第2列：…"],
    );
    expect(say.passedOn("#REF!")).toContain("#REF!");
  });
});
