/** Nobody knows a future to the percent: chances are shown between 5 and 95. */
export function chanceShown(probability: number | undefined): string | undefined {
  if (probability === undefined) return undefined;
  const percent = Math.round(probability * 100);
  if (percent <= 5) return "≤ 5%";
  return percent >= 95 ? "≥ 95%" : `${percent}%`;
}
