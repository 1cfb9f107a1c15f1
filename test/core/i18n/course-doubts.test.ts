import { courseSentences, lens, type Lens } from "../../../core";

const one = (more: Partial<Lens>): Lens => ({
  ...lens([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]),
  ...more,
});

describe.each(["en", "zh"] as const)("in %s", (language) => {
  const say = courseSentences(language);

  it("says that neighbours are alike: a slow wave rings limits that mean nothing", () => {
    const wave = lens(Array.from({ length: 24 }, (_, n) => 100 + 20 * Math.sin(n / 4)));
    expect(wave.isSluggish).toBe(true);
    expect(say.doubts(wave)).toMatch(language === "en" ? /alike/ : /相近/);
  });

  it("says that a long tail would want logarithms", () => {
    const tail = lens([1, 2, 1, 1, 2, 1, 3, 1, 2, 1, 1, 2, 1, 14]);
    expect(tail.isSkewed).toBe(true);
    expect(say.doubts(tail)).toMatch(language === "en" ? /logarithms/ : /对数/);
  });

  it("says nothing of a plain series, or of one too short for limits", () => {
    expect(say.doubts(one({}))).toBe("");
    expect(say.season(one({}))).toBe("");
    expect(say.explained([])).toBe("");
    expect(say.doubts(lens([1, 2, 9]))).toBe("");
  });

  it("names events once, and the season with both ranges", () => {
    expect(say.explained(["11.11", "11.11", "618"])).toMatch(/11\.11[^1]*618/);
    const season = {
      length: 12,
      years: 2,
      reach: 0.58,
      reachWithout: 0.23,
      indexAt: () => 1,
      isJoined: true,
      widening: 1,
    };
    expect(say.season(one({ season }))).toMatch(/58%.*23%/);
    expect(say.lens(one({ season }))).toMatch(language === "en" ? /season taken out/ : /去除季节/);
  });
});
