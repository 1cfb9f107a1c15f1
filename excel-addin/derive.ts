/**
 * Files of the add-in that are made from declarations.
 *
 * @packageDocumentation
 */
import { functionsMetadata } from "./functions/metadata";
import { addInOnlyManifest, type ManifestOptions } from "./manifest/add-in-only";
import { DEVELOPMENT, PRODUCTION, type Addresses } from "./manifest/product";
import { chineseTexts, CHINESE_FILE, unifiedManifest } from "./manifest/unified";

export interface DerivedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** Kept in the repository, so that a change is seen in review. */
  readonly committed: boolean;
}

/** The files as they are with nothing configured. */
export const derived = (): readonly DerivedFile[] =>
  filesOf("excel-addin/manifest", PRODUCTION, {}, true);

/**
 * Everything in dist/excel that is no script.
 *
 * @param base - Address the built files will be served from; a placeholder without.
 */
export const distFiles = (base?: string, options: ManifestOptions = {}): readonly DerivedFile[] => [
  ...filesOf("dist/excel", base === undefined ? PRODUCTION : { base }, options, false),
  {
    path: "dist/excel/manifest.local.xml",
    text: addInOnlyManifest(DEVELOPMENT, options),
    committed: false,
  },
];

function filesOf(
  folder: string,
  addresses: Addresses,
  options: ManifestOptions,
  committed: boolean,
): readonly DerivedFile[] {
  const file = (name: string, text: string): DerivedFile => ({
    path: `${folder}/${name}`,
    text,
    committed,
  });
  return [
    file("manifest.xml", addInOnlyManifest(addresses, options)),
    file("manifest.json", json(unifiedManifest(addresses, options))),
    file(CHINESE_FILE, json(chineseTexts())),
    file("functions.json", json(functionsMetadata("en"))),
    file("functions.zh-CN.json", json(functionsMetadata("zh"))),
  ];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
