import { functionBenches } from "./functions";
import type { Bench } from "./measure";

/** Every bench, in the order they are run. */
export const BENCHES: readonly Bench[] = [...functionBenches];
