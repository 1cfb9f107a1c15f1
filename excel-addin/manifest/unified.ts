/**
 * The unified manifest, for Microsoft 365 and Excel on the web. Its schema is pinned to the first
 * version in which cell functions need no namespace and come from `functions.json`.
 *
 * Reference: https://learn.microsoft.com/microsoft-365/extensibility/schema
 *
 * @packageDocumentation
 */
import {
  COMMAND_ICONS,
  helpOf,
  iconOf,
  metadataOf,
  pageOf,
  PRODUCT,
  scriptOf,
  type Addresses,
} from "./product";
import type { ManifestOptions } from "./add-in-only";

const VERSION = "1.24";
const OPEN = "openPane";
const RUNTIME = "keelRuntime";

/** File of the Chinese texts, beside the manifest in its package. */
export const CHINESE_FILE = "manifest.zh-CN.json";

export function unifiedManifest(
  addresses: Addresses,
  { namespace }: ManifestOptions = {},
): unknown {
  const icons = COMMAND_ICONS.map((size) => ({ size, url: iconOf(addresses, size) }));
  const { hostname } = new URL(addresses.base);
  return {
    $schema: schemaOf("MicrosoftTeams.schema.json"),
    manifestVersion: VERSION,
    id: PRODUCT.id,
    version: PRODUCT.version,
    name: { short: PRODUCT.name.en, full: PRODUCT.fullName.en },
    description: { short: SHORT.en, full: PRODUCT.description.en },
    localizationInfo: {
      defaultLanguageTag: "en",
      additionalLanguages: [{ languageTag: "zh-cn", file: CHINESE_FILE }],
    },
    developer: {
      name: PRODUCT.provider,
      websiteUrl: helpOf(addresses),
      privacyUrl: helpOf(addresses),
      termsOfUseUrl: helpOf(addresses),
    },
    icons: { color: "icons/helm-192.png", outline: "icons/helm-outline-32.png" },
    accentColor: "#1F4E5F",
    validDomains: [hostname],
    authorization: {
      permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
    },
    extensions: [
      {
        requirements: {
          scopes: ["workbook"],
          capabilities: [{ name: "SharedRuntime", minVersion: "1.1" }],
        },
        runtimes: [
          {
            id: RUNTIME,
            type: "general",
            code: { page: pageOf(addresses), script: scriptOf(addresses) },
            lifetime: "long",
            actions: [{ id: OPEN, type: "openPage", view: "keelPane" }],
            customFunctions: {
              ...(namespace === undefined ? {} : { namespace: { id: namespace, name: namespace } }),
              metadataUrl: metadataOf(addresses),
            },
          },
        ],
        ribbons: [
          {
            contexts: ["default"],
            tabs: [
              {
                builtInTabId: "TabHome",
                groups: [
                  {
                    id: "keelGroup",
                    label: PRODUCT.group.en,
                    icons,
                    controls: [
                      {
                        id: "keelOpen",
                        type: "button",
                        label: PRODUCT.open.en,
                        icons,
                        supertip: { title: PRODUCT.open.en, description: PRODUCT.openHelp.en },
                        actionId: OPEN,
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}

/** What of the unified manifest is said in Chinese. */
export const chineseTexts = (): unknown => ({
  $schema: schemaOf("MicrosoftTeams.Localization.schema.json"),
  "name.short": PRODUCT.name.zh,
  "name.full": PRODUCT.fullName.zh,
  "description.short": SHORT.zh,
  "description.full": PRODUCT.description.zh,
  "extensions[0].ribbons[0].tabs[0].groups[0].label": PRODUCT.group.zh,
  "extensions[0].ribbons[0].tabs[0].groups[0].controls[0].label": PRODUCT.open.zh,
});

/** At most 80 characters. */
const SHORT = {
  en: "KPIs in your workbook become OKRs, scored with formulas.",
  zh: "把工作簿里的 KPI 变成可评分的 OKR。",
} as const;

const schemaOf = (file: string): string =>
  `https://developer.microsoft.com/json-schemas/teams/v${VERSION}/${file}`;
