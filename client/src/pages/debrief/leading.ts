/** Where control leads the room: a place without its exercise, and whether the pair is unveiled. */

import { readPlace, writePlace, type Place } from "./place";

const OPEN = "!";

export interface Led {
  readonly place: Place;
  /** Whether the pair of fears that stands there is unveiled. */
  readonly open: boolean;
}

export const writeLead = (place: Place, open: boolean): string => `${writePlace({ ...place, exercise: "" })}${open ? OPEN : ""}`;

/** The place to go to; null where nobody is led. */
export function readLead(at: string, exercise: string): Led | null {
  if (at === "") return null;
  const open = at.endsWith(OPEN);
  return { place: { ...readPlace(open ? at.slice(0, -1) : at), exercise }, open };
}
