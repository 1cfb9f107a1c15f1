/** A script as it may stand inside a page that Google serves. */
const { parse } = require("acorn");

/**
 * Google takes `//` and `/*` in template literals for comments and cuts them out
 * (github.com/enuchi/React-Google-Apps-Script/issues/157), and a browser ends the script at the first
 * `</script`. Escapes say the same.
 */
exports.inlineScript = (script) => {
  const edits = [];
  walk(parse(script, { ecmaVersion: "latest" }), (node) => {
    if (node.type !== "TemplateElement") return;
    const text = script.slice(node.start, node.end);
    const safe = text.replace(/\/(?=[/*])/g, "/\\");
    if (safe !== text) edits.push({ ...node, safe });
  });
  const whole = edits
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, safe }) => text.slice(0, start) + safe + text.slice(end), script);
  const closed = whole.replace(/<\/(?=script)/gi, "<\\/").replace(/<!--/g, "\\x3c!--");
  if (closed.includes("<?")) throw new Error("the page would hold <?, which Google reads as a tag");
  parse(closed, { ecmaVersion: "latest" });
  return closed;
};

function walk(node, visit) {
  visit(node);
  for (const value of Object.values(node)) {
    const children = Array.isArray(value) ? value : [value];
    for (const child of children) {
      if (typeof child?.type === "string") walk(child, visit);
    }
  }
}
