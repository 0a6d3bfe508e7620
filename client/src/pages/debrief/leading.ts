/** Where control leads the room: a place without its exercise, whether the pair is unveiled, and which part of it
 * stands on the wall. */

import { readPlace, writePlace, type Place } from "./place";

const LEAD = /^(?<place>.*?)(?:~(?<part>\d{1,4}))?(?<open>!?)$/su;

export interface Led {
  readonly place: Place;
  /** Whether the pair of fears that stands there is unveiled. */
  readonly open: boolean;
  /** How often control has turned on, where a screen is longer than the wall. */
  readonly part: number;
}

export const writeLead = (place: Place, open: boolean, part = 0): string =>
  `${writePlace({ ...place, exercise: "" })}${part === 0 ? "" : `~${part}`}${open ? "!" : ""}`;

/** The place to go to; null where nobody is led. */
export function readLead(at: string, exercise: string): Led | null {
  if (at === "") return null;
  const { place = "", part, open } = LEAD.exec(at)?.groups ?? {};
  return { place: { ...readPlace(place), exercise }, open: open === "!", part: Number(part ?? 0) };
}
