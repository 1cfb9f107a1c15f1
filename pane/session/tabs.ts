/** The five tabs, in the order of the cycle. */
export const TABS = ["plan", "track", "signals", "change", "review"] as const;
export type TabId = (typeof TABS)[number];
