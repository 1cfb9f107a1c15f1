import { courseOf, type Evidence } from "../../../core/course/verdict";
import { courseSentences } from "../../../core/i18n/course";
import { LANGUAGES } from "../../../core/kernel/language";
import { lens } from "../../../core/stats/lens";

const calm: Evidence = { gap: -0.31, signal: "no_signal" };

describe("the one verdict", () => {
  it.each<[string, Evidence, string, string]>([
    ["no gap", { signal: "concern" }, "data_missing", "update"],
    ["no reading of signals", { gap: 0 }, "data_missing", "update"],
    [
      "a broken guardrail before an event",
      { ...calm, guardrail: "broken", event: "11.11" },
      "guardrail_broken",
      "decide_now",
    ],
    [
      "an event before a bad signal",
      { ...calm, signal: "concern", event: "account suspended" },
      "event",
      "review_targets",
    ],
    ["a bad signal", { ...calm, signal: "concern" }, "bad_signal", "look_for_cause"],
    [
      "a bad signal while the work is done",
      { ...calm, signal: "concern", pace: 0.9 },
      "bad_signal",
      "change_key_result",
    ],
    [
      "a bad signal while the work is behind",
      { ...calm, signal: "concern", pace: 0.89 },
      "bad_signal",
      "unblock",
    ],
    [
      "noise on a level that is too low",
      { ...calm, forecast: "unlikely" },
      "level_too_low",
      "change_way_of_working",
    ],
    [
      "drift without a signal",
      { ...calm, drift: "drifting" },
      "level_too_low",
      "change_way_of_working",
    ],
    [
      "a good signal, however unlikely the target",
      { ...calm, signal: "improvement", forecast: "unlikely" },
      "good_signal",
      "secure",
    ],
    ["a likely target", { ...calm, forecast: "likely" }, "on_course", "hold"],
    ["nothing to tell yet", calm, "too_early", "look_again"],
  ])("of %s", (_what, evidence, course, step) => {
    expect(courseOf(evidence)).toMatchObject({ course, step });
  });

  it.each(LANGUAGES)("says the gap first and never that something caused it (%s)", (language) => {
    const say = courseSentences(language).course;
    const gap = language === "en" ? /^31% behind plan\. / : /^比计划差31%。/;
    for (const signal of ["concern", "no_signal", "improvement"] as const) {
      const sentence = say(courseOf({ ...calm, signal, forecast: "unlikely" }));
      expect(sentence).toMatch(gap);
      expect(sentence).not.toMatch(/cause[ds]\b|导致|造成/);
    }
  });
});

describe("the sentence of a selection", () => {
  const sales = [1180, 905, 1120, 860, 1075, 1240, 930, 1005, 820, 1150, 980, 1215];

  it("sets the alarms against the signals", () => {
    const [en, zh] = LANGUAGES.map((language) => courseSentences(language).lens(lens(sales)));
    expect(en).toContain("would have rung 7 times; real signals: 0");
    expect(en).toContain("451 to 1,629");
    expect(zh).toContain("会响7次，真正的异常信号0次");
  });

  it("says how many numbers are wanted when there are too few", () => {
    expect(courseSentences("en").lens(lens([1, 2, null, 3]))).toMatch(/^Only 3 values are known/);
    expect(courseSentences("zh").lens(lens([]))).toContain("目前只有0个数值");
  });
});
