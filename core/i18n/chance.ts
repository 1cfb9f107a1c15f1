/** Nobody knows a future to the percent: chances are shown between 5 and 95. */
export function chanceShown(
  probability: number,
  atMost: (text: string) => string,
  atLeast: (text: string) => string,
): string {
  const percent = Math.round(probability * 100);
  if (percent <= 5) return atMost("5%");
  return percent >= 95 ? atLeast("95%") : `${percent}%`;
}
