/** Where one stands in a debrief: the part of the address behind `#/debrief/`. */

import type { Evidence } from "../../generated/protocol";
import { writeRoute } from "../../lib/route";

/** The way through, in its order. */
export const SCREENS = ["before", "feared", "mind-gap", "transformed", "other-way", "rewind", "verdict", "after"] as const;
/** What lies one click deeper, for whoever asks further. */
export const DEEPER = ["eyes", "compare", "history", "stress", "ledger"] as const;
export type Screen = (typeof SCREENS)[number] | (typeof DEEPER)[number];

/** `all` shows every screen on one page, unveiled: for paper, and for a memo. */
export type Shown = Screen | "all";

export interface Place {
  readonly exercise: string;
  readonly screen: Shown;
  readonly round: number | null;
  readonly holder: string;
  readonly of: string;
}

/** `EXERCISE/SCREEN/ROUND/HOLDER/OF`; whatever is missing or strange is left open. */
export function readPlace(id: string): Place {
  const [exercise = "", screen = "", round = "", holder = "", of = ""] = id.split("/");
  const known = screen === "all" || [...SCREENS, ...DEEPER].some((one) => one === screen);
  return {
    exercise,
    screen: known ? (screen as Shown) : "before",
    round: /^\d{1,3}$/u.test(round) ? Number(round) : null,
    holder,
    of,
  };
}

export function writePlace({ exercise, screen, round, holder, of }: Place): string {
  const parts = [exercise, screen, round === null ? "-" : String(round), holder, of];
  while (parts.at(-1) === "" || parts.at(-1) === "-") parts.pop();
  return parts.join("/");
}

/** The screen on which a sentence can be checked. */
export function evidencePlace(exercise: string, evidence: Evidence): Place {
  const { screen, round, holder, of } = evidence;
  const shown: Screen = screen === "record" ? "transformed" : screen;
  return { exercise, screen: shown, round, holder: holder ?? "", of: of ?? "" };
}

/** The screen that many steps further; null beyond the ends. */
export function step(screen: Shown, by: 1 | -1): Screen | null {
  const at = SCREENS.findIndex((one) => one === screen);
  return at < 0 ? null : (SCREENS[at + by] ?? null);
}

/** The address of a screen as one comes to it: of no round and no pair. */
export const screenAddress = (exercise: string, screen: Shown): string =>
  writeRoute("debrief", writePlace({ exercise, screen, round: null, holder: "", of: "" }));
