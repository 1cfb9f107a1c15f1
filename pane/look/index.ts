import { alignment } from "./alignment";
import { fields } from "./fields";
import { frame } from "./frame";
import { help } from "./help";
import { parts } from "./parts";
import { pictures } from "./pictures";
import { tabs } from "./tabs";

export { followTheme } from "./theme";

/**
 * Puts the pane's styles into the page. A constructed sheet needs neither a file of its own nor
 * inline styles, so it is the same in every host and under a strict policy.
 *
 * @returns Takes them out again.
 */
export function wear(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(frame + parts + fields + tabs + pictures + alignment + help);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
