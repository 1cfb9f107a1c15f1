const compile = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", importSource: "preact" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

/** What the grid requires although it comes as ES modules only. */
const esm =
  "cjk-regex|collapse-white-space|franc-min|kdbush|lodash-es|n-gram|nanoid|quickselect|rbush|" +
  "regexp-util|trigram-utils|unicode-regex";

/** @type {import("jest").Config} */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  transformIgnorePatterns: [`/node_modules/(?!(?:${esm})/)`],
  transform: { "^.+\\.tsx?$": compile, [`/node_modules/(?:${esm})/.+\\.js$`]: compile },
};
