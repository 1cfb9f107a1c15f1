/**
 * Rules of Microsoft's for the add-in only manifest that can be checked without a network.
 *
 * Order and limits: https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering,
 * https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml and
 * https://learn.microsoft.com/javascript/api/manifest
 *
 * @packageDocumentation
 */
import { everyElement, readXml, type XmlElement } from "./read-xml";

/** Children in the order they must have; `!` marks those that must be there, `*` may repeat. */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements DefaultSettings! Permissions! VersionOverrides!",
  DisplayName: "Override*",
  Description: "Override*",
  Requirements: "Sets!",
  Sets: "Set!*",
  DefaultSettings: "SourceLocation!",
  VersionOverrides: "Description Requirements Hosts! Resources!",
  Hosts: "Host!*",
  Host: "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime!*",
  AllFormFactors: "ExtensionPoint!*",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint!*",
  GetStarted: "Title! Description! LearnMoreUrl!",
  ExtensionPoint: "OfficeTab* CustomTab* Script Page Metadata Namespace",
  Script: "SourceLocation!",
  Page: "SourceLocation!",
  Metadata: "SourceLocation!",
  OfficeTab: "Group!*",
  Group: "Label! Icon! Control!*",
  Control: "Label! Supertip! Icon! Action!",
  Supertip: "Title! Description!",
  Icon: "bt:Image!*",
  Action: "TaskpaneId SourceLocation!",
  Resources: "bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!",
  "bt:Images": "bt:Image!*",
  "bt:Urls": "bt:Url!*",
  "bt:ShortStrings": "bt:String!*",
  "bt:LongStrings": "bt:String!*",
  "bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

/** Characters a resource of each kind may have. */
const LENGTHS: Readonly<Record<string, number>> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
const ID_LENGTH = 32;
const COMMAND_ICONS = [16, 32, 80];

/** Width and height of a picture that the manifest points to; `undefined` when there is none. */
export type PictureSize = (url: string) => readonly [number, number] | undefined;

/** What is wrong with the manifest, in sentences; nothing when all is right. */
export function manifestProblems(xml: string, sizeOf: PictureSize): readonly string[] {
  let root: XmlElement;
  try {
    root = readXml(xml);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  const all = everyElement(root);
  return [
    ...(root.name === "OfficeApp" ? [] : [`the root is <${root.name}>, not <OfficeApp>`]),
    ...all.flatMap(orderProblems),
    ...resourceProblems(all),
    ...addressProblems(all),
    ...pictureProblems(all, sizeOf),
    ...identityProblems(root),
    ...runtimeProblems(all),
  ];
}

function orderProblems({ name, children }: XmlElement): readonly string[] {
  const order = ORDER[name];
  if (order === undefined) return children.length === 0 ? [] : [`<${name}> is not known here`];
  const wanted = order.split(" ").map((word) => word.replace(/[!*]/g, ""));
  const required = order.split(" ").filter((word) => word.includes("!"));
  const found = children.map((child) => child.name);
  const problems = found
    .filter((child) => !wanted.includes(child))
    .map((child) => `<${child}> does not belong in <${name}>`);
  const places = found.map((child) => wanted.indexOf(child)).filter((place) => place >= 0);
  const late = places.findIndex((place, index) => place < (places[index - 1] ?? 0));
  if (late > 0) problems.push(`<${found[late] ?? ""}> comes too late in <${name}>: ${order}`);
  for (const word of required) {
    const child = word.replace(/[!*]/g, "");
    if (!found.includes(child)) problems.push(`<${name}> lacks <${child}>`);
  }
  return problems;
}

const isResource = ({ name }: XmlElement): boolean => /^bt:(?:Image|Url|String)$/.test(name);

function resourceProblems(all: readonly XmlElement[]): readonly string[] {
  const resources = all.filter((one) => isResource(one) && one.attributes["id"] !== undefined);
  const ids = resources.map(({ attributes }) => attributes["id"] ?? "");
  const used = all.flatMap(({ attributes }) => attributes["resid"] ?? []);
  const long = all.flatMap(({ name, children }) => {
    const limit = LENGTHS[name];
    if (limit === undefined) return [];
    return children.flatMap(({ attributes, children: overrides }) =>
      [attributes["DefaultValue"] ?? "", ...overrides.map((one) => one.attributes["Value"] ?? "")]
        .filter((text) => text.length > limit || text.length === 0)
        .map(
          (text) =>
            `${attributes["id"] ?? ""} has ${text.length} characters, 1 to ${limit} are allowed`,
        ),
    );
  });
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid ${id} is no resource`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is never used`),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `resource ${id} stands twice`),
    ...[...ids, ...used]
      .filter((id) => id.length > ID_LENGTH)
      .map((id) => `id ${id} has ${id.length} characters, ${ID_LENGTH} are allowed`),
    ...long,
  ];
}

const ADDRESSES = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "bt:Url",
  "bt:Image",
];

function addressProblems(all: readonly XmlElement[]): readonly string[] {
  return all
    .filter(({ name }) => ADDRESSES.includes(name))
    .flatMap(({ attributes, children }) => [
      attributes["DefaultValue"] ?? [],
      children.flatMap((one) => one.attributes["Value"] ?? []),
    ])
    .flat()
    .filter((address) => !/^https:\/\/[^\s/]+\//.test(address))
    .map((address) => `${address} is not an https address`);
}

function pictureProblems(all: readonly XmlElement[], sizeOf: PictureSize): readonly string[] {
  const addresses = new Map(
    all.flatMap(({ name, attributes }) =>
      name === "bt:Image" && attributes["id"] !== undefined
        ? [[attributes["id"], attributes["DefaultValue"] ?? ""] as const]
        : [],
    ),
  );
  const wanted: [string, number][] = [];
  const problems: string[] = [];
  for (const { name, attributes, children } of all) {
    if (name === "IconUrl") wanted.push([attributes["DefaultValue"] ?? "", 32]);
    if (name === "HighResolutionIconUrl") wanted.push([attributes["DefaultValue"] ?? "", 64]);
    if (name !== "Icon") continue;
    const sizes = children.map((one) => Number(one.attributes["size"]));
    for (const size of COMMAND_ICONS.filter((one) => !sizes.includes(one))) {
      problems.push(`an <Icon> lacks its picture of ${size} pixels`);
    }
    for (const { attributes: picture } of children) {
      wanted.push([addresses.get(picture["resid"] ?? "") ?? "", Number(picture["size"])]);
    }
  }
  return [
    ...problems,
    ...wanted.flatMap(([url, size]) => {
      const found = sizeOf(url);
      if (found === undefined) return [`${url} is no PNG of ours`];
      const right = found[0] === size && found[1] === size;
      return right ? [] : [`${url} is ${found.join(" × ")}, not ${size} × ${size}`];
    }),
  ];
}

function identityProblems(root: XmlElement): readonly string[] {
  const text = (name: string) => root.children.find((one) => one.name === name)?.text ?? "";
  const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
  return [
    ...(id.test(text("Id")) ? [] : [`Id ${text("Id")} is no GUID`]),
    ...(/^\d+(?:\.\d+){1,3}$/.test(text("Version")) ? [] : [`Version ${text("Version")}`]),
    ...(text("Permissions") === "ReadWriteDocument"
      ? []
      : ["Permissions must be ReadWriteDocument"]),
  ];
}

/** A shared runtime needs one page for runtime, functions, commands and pane. */
function runtimeProblems(all: readonly XmlElement[]): readonly string[] {
  const resid = (name: string, within: readonly XmlElement[] = all) =>
    within.find((one) => one.name === name)?.attributes["resid"];
  const inside = (name: string) => all.find((one) => one.name === name)?.children ?? [];
  const runtime = resid("Runtime");
  const pages = {
    FunctionFile: resid("FunctionFile"),
    Page: resid("SourceLocation", inside("Page")),
    Action: resid("SourceLocation", inside("Action")),
  };
  const lifetime = all.find((one) => one.name === "Runtime")?.attributes["lifetime"];
  return [
    ...Object.entries(pages)
      .filter(([, page]) => page !== runtime)
      .map(
        ([name, page = "nothing"]) => `<${name}> uses ${page}, the runtime ${runtime ?? "none"}`,
      ),
    ...(lifetime === "long" ? [] : ["the shared runtime must have lifetime long"]),
  ];
}
