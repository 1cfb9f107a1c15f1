import tseslint from "typescript-eslint";

const hosts = ["excel-addin", "sheets-addon", "workbench"];

/** Rooms of the core from the ground up; a room may import only what stands before it. */
const rooms = [
  "kernel",
  "measure",
  "model",
  "stats",
  "scoring",
  "decompose",
  "alignment",
  "course",
  "imports",
  "tables",
  "actions",
  "functions",
  "i18n",
];

/** What each folder may not import, as README.md draws the floors. Inner folders come later. */
const above = {
  core: ["pane", ...hosts],
  ...Object.fromEntries(
    rooms.map((room, floor) => [`core/${room}`, [...rooms.slice(floor + 1), "pane", ...hosts]]),
  ),
  pane: hosts,
  ...Object.fromEntries(hosts.map((host) => [host, hosts.filter((other) => other !== host)])),
};

const floors = Object.entries(above).map(([folder, forbidden]) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...forbidden.map((name) => ({
            regex: `^\\.\\..*/${name}(/|$)`,
            message: `${folder}/ must not know ${name}/.`,
          })),
          ...(folder === "core" || folder.startsWith("core/")
            ? []
            : [
                {
                  regex: "^\\.\\.?/(.*/)?core/.",
                  message: "Import core/index.ts, not the files behind it.",
                },
              ]),
          {
            regex: "^preact/compat$",
            message: "It changes onChange for everything on the page, the pane too.",
          },
          { regex: "/test/", message: "What ships must not know its tests." },
        ],
      },
    ],
  },
}));

const pureCore = {
  files: ["core/**/*.ts"],
  rules: {
    "no-restricted-globals": ["error", "Intl", "BigInt", "Temporal", "console"],
    "no-restricted-properties": [
      "error",
      { object: "Date", property: "now", message: "Take the day as a parameter." },
      { object: "Math", property: "random", message: "Take a seeded generator as a parameter." },
    ],
    "no-restricted-syntax": [
      "error",
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: "Take the day as a parameter.",
      },
      {
        selector: "CallExpression[callee.property.name=/^toLocale|^localeCompare$/]",
        message: "The core has no locale service.",
      },
    ],
  },
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "**/*.js", "**/*.mjs", "**/*.d.ts"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["test/**/*.{ts,tsx}"], rules: { "@typescript-eslint/no-implied-eval": "off" } },
  ...floors,
  pureCore,
);
