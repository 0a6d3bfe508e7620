/** The reading of the own capital, arranged for the page. */

import { FEARS, type CauseReading, type Fear, type FearReading, type Home } from "../generated/protocol";

/** All fears of one party, the strongest first. */
export interface Dread {
  readonly of: string;
  readonly overall: number;
  readonly fears: readonly FearReading[];
}

export function dreads(home: Home, parties: readonly string[]): readonly Dread[] {
  return parties
    .filter((of) => of in home.overall)
    .map((of) => ({ of, overall: home.overall[of] ?? 0, fears: inRank(home.fears.filter((reading) => reading.of === of)) }));
}

/** What is feared most of all, and of whom; null where nothing is feared. */
export function worst(home: Home): FearReading | null {
  return home.fears.reduce<FearReading | null>((most, reading) => (reading.band > (most?.band ?? 0) ? reading : most), null);
}

/** By band, then by the order in which fears are always named. */
function inRank(fears: readonly FearReading[]): readonly FearReading[] {
  return [...fears].sort((one, other) => other.band - one.band || FEARS.indexOf(one.fear) - FEARS.indexOf(other.fear));
}

/** The message of a cause and its arguments: `way` says whether it raised or lowered the fear. */
export function causeWords(cause: CauseReading): { readonly id: string; readonly way: "up" | "down" } {
  return { id: `cause-${cause.code}`, way: cause.sign > 0 ? "down" : "up" };
}

/** Five steps for a share in thousandths, as words and bars show it. */
export function step(value: number): 0 | 1 | 2 | 3 | 4 {
  return Math.min(4, Math.max(0, Math.floor(value / 200))) as 0 | 1 | 2 | 3 | 4;
}

/** What the services take for the largest fear of a party; null where they know nothing. */
export function largest(fears: { readonly [key in Fear]?: number }): Fear | null {
  return FEARS.reduce<Fear | null>((best, fear) => ((fears[fear] ?? 0) > (best === null ? 0 : (fears[best] ?? 0)) ? fear : best), null);
}
