/**
 * The add-in only manifest: Excel on the web, on Windows and on Mac, perpetual versions too.
 *
 * Order of the elements: https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 * Shared runtime: https://learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime
 *
 * @packageDocumentation
 */
import { element, textElement, type Lines } from "./element";
import {
  COMMAND_ICONS,
  helpOf,
  iconOf,
  metadataOf,
  pageOf,
  PRODUCT,
  scriptOf,
  type Addresses,
  type Text,
} from "./product";

export interface ManifestOptions {
  /**
   * Put before every function's name, `KEEL.OKR_SCORE`, for a host that does not take functions
   * without one. Left out altogether otherwise: an empty one breaks desktop Excel.
   */
  readonly namespace?: string;
}

const ADD_IN = "http://schemas.microsoft.com/office/appforoffice/1.1";
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

/** Ids of resources, at most 32 characters. One for everything that is the pane's page. */
const ID = {
  page: "Keel.Page",
  script: "Keel.Script",
  metadata: "Keel.Metadata",
  help: "Keel.Help",
  group: "Keel.Group.Label",
  open: "Keel.Open.Label",
  openHelp: "Keel.Open.Help",
  welcome: "Keel.Welcome",
  welcomeHelp: "Keel.Welcome.Help",
  namespace: "Keel.Namespace",
} as const;

const icon = (size: number): string => `Keel.Icon.${size}`;
const ref = (name: string, resid: string): Lines => element(name, { resid });

export function addInOnlyManifest(addresses: Addresses, options: ManifestOptions = {}): string {
  const root = element(
    "OfficeApp",
    {
      xmlns: ADD_IN,
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
      "xsi:type": "TaskPaneApp",
    },
    [
      textElement("Id", PRODUCT.id),
      textElement("Version", `${PRODUCT.version}.0`),
      textElement("ProviderName", PRODUCT.provider),
      textElement("DefaultLocale", "en-US"),
      localised("DisplayName", PRODUCT.name),
      localised("Description", PRODUCT.description),
      element("IconUrl", { DefaultValue: iconOf(addresses, 32) }),
      element("HighResolutionIconUrl", { DefaultValue: iconOf(addresses, 64) }),
      element("SupportUrl", { DefaultValue: helpOf(addresses) }),
      element("Hosts", {}, [element("Host", { Name: "Workbook" })]),
      element("Requirements", {}, [
        element("Sets", { DefaultMinVersion: "1.1" }, [
          element("Set", { Name: "SharedRuntime", MinVersion: "1.1" }),
        ]),
      ]),
      element("DefaultSettings", {}, [
        element("SourceLocation", { DefaultValue: pageOf(addresses) }),
      ]),
      textElement("Permissions", "ReadWriteDocument"),
      versionOverrides(addresses, options),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.join("\n")}\n`;
}

const localised = (name: string, { en, zh }: Text): Lines =>
  element(name, { DefaultValue: en }, [element("Override", { Locale: "zh-CN", Value: zh })]);

const versionOverrides = (addresses: Addresses, options: ManifestOptions): Lines =>
  element("VersionOverrides", { xmlns: OVERRIDES, "xsi:type": "VersionOverridesV1_0" }, [
    element("Hosts", {}, [
      element("Host", { "xsi:type": "Workbook" }, [
        element("Runtimes", {}, [element("Runtime", { resid: ID.page, lifetime: "long" })]),
        element("AllFormFactors", {}, [functionsPoint(options)]),
        element("DesktopFormFactor", {}, [
          element("GetStarted", {}, [
            ref("Title", ID.welcome),
            ref("Description", ID.welcomeHelp),
            ref("LearnMoreUrl", ID.help),
          ]),
          ref("FunctionFile", ID.page),
          element("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, [
            element("OfficeTab", { id: "TabHome" }, [ribbonGroup()]),
          ]),
        ]),
      ]),
    ]),
    resources(addresses, options),
  ]);

const functionsPoint = ({ namespace }: ManifestOptions): Lines =>
  element("ExtensionPoint", { "xsi:type": "CustomFunctions" }, [
    element("Script", {}, [ref("SourceLocation", ID.script)]),
    element("Page", {}, [ref("SourceLocation", ID.page)]),
    element("Metadata", {}, [ref("SourceLocation", ID.metadata)]),
    ...(namespace === undefined ? [] : [ref("Namespace", ID.namespace)]),
  ]);

const icons = (): Lines =>
  element(
    "Icon",
    {},
    COMMAND_ICONS.map((size) => element("bt:Image", { size: String(size), resid: icon(size) })),
  );

const ribbonGroup = (): Lines =>
  element("Group", { id: "Keel.Group" }, [
    ref("Label", ID.group),
    icons(),
    element("Control", { "xsi:type": "Button", id: "Keel.Open" }, [
      ref("Label", ID.open),
      element("Supertip", {}, [ref("Title", ID.open), ref("Description", ID.openHelp)]),
      icons(),
      element("Action", { "xsi:type": "ShowTaskpane" }, [
        textElement("TaskpaneId", "Keel.Pane"),
        ref("SourceLocation", ID.page),
      ]),
    ]),
  ]);

function resources(addresses: Addresses, { namespace }: ManifestOptions): Lines {
  const one = (kind: string, id: string, en: string, zh?: string): Lines =>
    element(
      `bt:${kind}`,
      { id, DefaultValue: en },
      zh === undefined ? [] : [element("bt:Override", { Locale: "zh-CN", Value: zh })],
    );
  const text = (kind: string, id: string, { en, zh }: Text): Lines => one(kind, id, en, zh);
  return element("Resources", {}, [
    element(
      "bt:Images",
      {},
      COMMAND_ICONS.map((size) => one("Image", icon(size), iconOf(addresses, size))),
    ),
    element("bt:Urls", {}, [
      one("Url", ID.page, pageOf(addresses)),
      one("Url", ID.script, scriptOf(addresses)),
      one("Url", ID.metadata, metadataOf(addresses), metadataOf(addresses, "zh")),
      one("Url", ID.help, helpOf(addresses)),
    ]),
    element("bt:ShortStrings", {}, [
      text("String", ID.group, PRODUCT.group),
      text("String", ID.open, PRODUCT.open),
      text("String", ID.welcome, PRODUCT.welcome),
      ...(namespace === undefined ? [] : [one("String", ID.namespace, namespace)]),
    ]),
    element("bt:LongStrings", {}, [
      text("String", ID.openHelp, PRODUCT.openHelp),
      text("String", ID.welcomeHelp, PRODUCT.welcomeHelp),
    ]),
  ]);
}
