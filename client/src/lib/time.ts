/** More time than all others have: the factors that can be asked for and given. */

import type { OwnTime } from "../generated/protocol";
import { app, n, t } from "./app.svelte";
import { minutesSeconds } from "./clock";
import { localeOf } from "./tongues";

/** Thousandths of every phase's time; the first is everybody's, the last no limit. */
export const FACTORS: readonly number[] = [1000, 1250, 1500, 2000, 3000, 5000, 10_000, 0];

export function factorText(factor: number): string {
  if (factor === 0) return t("time-no-limit");
  if (factor === 1000) return t("time-as-all");
  return t("time-times", { times: n(factor / 1000) });
}

/** The hour of a moment, as all six languages write it in a record: 14:05. */
export function hourText(at: number): string {
  return new Intl.DateTimeFormat(localeOf(app.language.tag), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
}

/** What there is of a person's own time in this phase; empty where it is everybody's. */
export function ownTimeText(time: OwnTime | null): string {
  if (time === null) return "";
  if (time.extra === null) return t("time-now-free");
  const [minutes, seconds] = minutesSeconds(time.extra);
  return t("time-now", { minutes, seconds });
}
