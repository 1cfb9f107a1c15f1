import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/tokens";

/** Keel's own teal from dark to light; step 80 carries white text. */
const BRAND: BrandVariants = {
  10: "#02191c",
  20: "#05272b",
  30: "#07353b",
  40: "#09444b",
  50: "#0a525b",
  60: "#0b616b",
  70: "#0c6e79",
  80: "#0d7a86",
  90: "#2a8b96",
  100: "#479ca6",
  110: "#64adb5",
  120: "#7fbdc4",
  130: "#9acdd2",
  140: "#b5dce0",
  150: "#d1eaed",
  160: "#ecf6f7",
};

/** Fonts with Chinese characters come after the system's own, so that both scripts sit alike. */
const FONT =
  "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', " +
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const withFont = (theme: Theme): Record<string, string | number> => ({
  ...theme,
  fontFamilyBase: FONT,
});

const LIGHT = withFont(createLightTheme(BRAND));
const DARK = withFont(createDarkTheme(BRAND));

/**
 * Colours the pane as the program around it wants, or as the system does. High contrast needs no
 * theme: there the style sheet speaks the system's colours.
 *
 * @returns Ends following the system.
 */
export function followTheme(root: HTMLElement, wanted?: "light" | "dark"): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    const isDark = wanted === undefined ? dark.matches : wanted === "dark";
    root.style.colorScheme = isDark ? "dark" : "light";
    setTheme(isDark ? DARK : LIGHT, root);
  };
  apply();
  dark.addEventListener("change", apply);
  return () => dark.removeEventListener("change", apply);
}
