import { ok } from "../kernel/result";
import { band } from "../scoring/band";
import { defineFunction, language, number, optional, word, wordCell } from "./define";

export const OKR_BAND = defineFunction({
  id: "OKR_BAND",
  parameters: { score: number, commitment: optional(word("commitment")), language },
  rules: {},
  returns: [{ name: "band", format: "word" }],
  examples: [
    { args: [0.7], value: "green" },
    { args: [0.7, "committed"], value: "amber" },
    { args: [[[0.39], [0.4]]], value: [["red"], ["amber"]] },
  ],
  compute: ({ score, commitment = "aspirational" }) =>
    ok(wordCell("band", band(score, commitment))),
});
