/** More time than all others have: the factors that can be asked for and given. */

import { n, t } from "./app.svelte";

/** Thousandths of every phase's time; the first is everybody's, the last no limit. */
export const FACTORS: readonly number[] = [1000, 1250, 1500, 2000, 3000, 5000, 10_000, 0];

export function factorText(factor: number): string {
  if (factor === 0) return t("time-no-limit");
  if (factor === 1000) return t("time-as-all");
  return t("time-times", { times: n(factor / 1000) });
}
