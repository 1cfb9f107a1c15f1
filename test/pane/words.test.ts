import { paneWords } from "../../pane/words";

/** Words the trade does not use, from the product's own list. */
const BANNED =
  /噪声|噪音|无信号|残差|孤儿|漂移|配速|步速|贡献度|关键成果|置信度|必败|删除线|undefined|NaN|\[object/;

type Said = readonly (readonly [path: string, text: string])[];

/** Every text of a catalogue; functions are called with words and numbers alike. */
function textsOf(words: unknown, path = ""): Said {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    const say = words as (...facts: readonly unknown[]) => unknown;
    return [[path, String(say(2, 2, 2))]];
  }
  return Object.entries(words as Readonly<Record<string, unknown>>).flatMap(([key, value]) =>
    textsOf(value, `${path}.${key}`),
  );
}

const english = textsOf(paneWords("en"));
const chinese = textsOf(paneWords("zh"));

it("has the same words in both languages, none of them empty", () => {
  expect(chinese.map(([path]) => path)).toEqual(english.map(([path]) => path));
  expect(english.length).toBeGreaterThan(150);
  for (const [path, text] of [...english, ...chinese]) {
    expect(`${path} ${text.trim()}`).not.toBe(`${path} `);
  }
});

it("speaks the words of the trade only", () => {
  expect([...english, ...chinese].filter(([, text]) => BANNED.test(text))).toEqual([]);
});

it("leaves no English sentence in Chinese and no Chinese in English", () => {
  const allowed = new Set([".otherLanguage", ".app"]);
  const han = /\p{Script=Han}/u;
  expect(english.filter(([path, text]) => !allowed.has(path) && han.test(text))).toEqual([]);
  const without = chinese.filter(([path, text]) => !allowed.has(path) && !han.test(text));
  // Names, examples and places are the same in both.
  expect(without.map(([path]) => path)).toEqual([
    ".place",
    ".scan.kinds.okr",
    ".track.counts",
    ".quoted",
  ]);
});

it("uses Chinese punctuation in Chinese", () => {
  expect(chinese.filter(([, text]) => /\p{Script=Han}[,;:!?]/u.test(text))).toEqual([]);
});
