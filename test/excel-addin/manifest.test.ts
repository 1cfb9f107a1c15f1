import { join } from "node:path";
import { pngSize } from "../../build/manifest/picture";
import { manifestProblems } from "../../build/manifest/rules";
import { addInOnlyManifest } from "../../excel-addin/manifest/add-in-only";
import { DEVELOPMENT, PRODUCTION } from "../../excel-addin/manifest/product";
import { ROOT } from "../support/root";

const iconSize = (url: string) =>
  pngSize(join(ROOT, "excel-addin/icons", url.split("/").at(-1) ?? ""));

const problemsOf = (xml: string) => manifestProblems(xml, iconSize);
const right = addInOnlyManifest(PRODUCTION);

describe("the add-in only manifest", () => {
  it.each([
    ["production", addInOnlyManifest(PRODUCTION)],
    ["development", addInOnlyManifest(DEVELOPMENT)],
    ["with a namespace", addInOnlyManifest(PRODUCTION, { namespace: "KEEL" })],
  ])("keeps Microsoft's rules: %s", (_, xml) => {
    expect(problemsOf(xml)).toEqual([]);
  });

  it("has no namespace unless the build asks for one", () => {
    expect(right).not.toMatch(/namespace"|<Namespace|Keel\.Namespace/);
    const named = addInOnlyManifest(PRODUCTION, { namespace: "KEEL" });
    expect(named).toContain('<Namespace resid="Keel.Namespace" />');
    expect(named).toContain('DefaultValue="KEEL"');
  });

  it("speaks Chinese wherever it speaks English", () => {
    const texts = right.match(/<(?:DisplayName|Description|bt:String)[ >]/g) ?? [];
    const chinese = right.match(/Override Locale="zh-CN" Value="[^"]*[一-鿿]/g) ?? [];
    // Two elements called Description only point to a text.
    expect(chinese).toHaveLength(texts.length - 2);
    expect(right).toContain("functions.zh-CN.json");
  });
});

describe("a wrong manifest is found out", () => {
  it.each<[string, (xml: string) => string, RegExp]>([
    ["order", (x) => x.replace(/( *<Id>.*\n)( *<Version>.*\n)/, "$2$1"), /comes too late/],
    ["a missing element", (x) => x.replace(/ *<ProviderName>.*\n/, ""), /lacks <ProviderName>/],
    ["a stranger", (x) => x.replace("</Hosts>", "</Hosts><Colour />"), /does not belong/],
    ["a dangling resid", (x) => x.replace('resid="Keel.Open.Help"', 'resid="Nowhere"'), /Nowhere/],
    ["an id too long", (x) => x.replaceAll("Keel.Page", "K".repeat(33)), /33 characters/],
    [
      "a short string too long",
      (x) => x.replace('DefaultValue="Open Keel"', `DefaultValue="${"x".repeat(126)}"`),
      /126 characters, 1 to 125/,
    ],
    [
      "a long string too long",
      (x) => x.replace(/DefaultValue="Shows the pane[^"]*"/, `DefaultValue="${"x".repeat(251)}"`),
      /251 characters, 1 to 250/,
    ],
    [
      "an empty string",
      (x) => x.replace('DefaultValue="Open Keel"', 'DefaultValue=""'),
      /0 characters/,
    ],
    [
      "http",
      (x) =>
        x.replaceAll("https://keel.example/excel/pane.html", "http://keel.example/excel/pane.html"),
      /not an https address/,
    ],
    [
      "an icon of another size",
      (x) => x.replaceAll("helm-80.png", "helm-64.png"),
      /64 × 64, not 80 × 80/,
    ],
    [
      "an icon that is not there",
      (x) => x.replaceAll("helm-16.png", "helm-17.png"),
      /no PNG of ours/,
    ],
    [
      "two pages",
      (x) =>
        x.replace('<FunctionFile resid="Keel.Page" />', '<FunctionFile resid="Keel.Script" />'),
      /FunctionFile/,
    ],
    [
      "a runtime that ends",
      (x) => x.replace('lifetime="long"', 'lifetime="short"'),
      /lifetime long/,
    ],
    ["a tag left open", (x) => x.replace("</Hosts>", ""), /not well-formed/],
    ["a bad id", (x) => x.replace(/<Id>.*<\/Id>/, "<Id>keel</Id>"), /no GUID/],
  ])("%s", (_, spoil, said) => {
    const spoiled = spoil(right);
    expect(spoiled).not.toBe(right);
    expect(problemsOf(spoiled).join("\n")).toMatch(said);
  });
});
