/** The hidden state as rows of a table. */

import { READY, type ExerciseSheet, type Fear, type Oversight, type PairSight } from "../../generated/protocol";
import { quietFor } from "./overview";

export interface PairRow {
  readonly holder: string;
  readonly of: string;
  readonly sight: PairSight;
  readonly greatest: Fear | null;
}

export function pairRows(oversight: Oversight, parties: readonly string[]): readonly PairRow[] {
  return parties.flatMap((holder) =>
    parties.flatMap((of) => {
      const sight = oversight.pairs[holder]?.[of];
      return sight === undefined ? [] : [{ holder, of, sight, greatest: greatest(sight) }];
    }),
  );
}

/** The largest fear; null where nothing is feared at all. */
export function greatest({ fears }: PairSight): Fear | null {
  const [first] = (Object.entries(fears) as [Fear, number][]).sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] <= 0 ? null : first[0];
}

/** Thousandths as a band from 0 to 4, as everybody's own capital reads it. */
export const band = (value: number): number => Math.min(4, Math.max(0, Math.floor(value / 200)));

/** How far a party is ready, towards whom it is readiest. */
export interface Ready {
  readonly party: string;
  readonly value: number;
}

export interface Dread {
  readonly holder: string;
  readonly of: string;
  readonly threat: number;
  readonly fear: Fear;
}

/** The readiest first: those in the window, and who comes nearest to it. */
export function readiest(oversight: Oversight, parties: readonly string[]): { readonly inside: readonly Ready[]; readonly nearest: Ready | null } {
  const all = parties
    .flatMap((party): Ready[] => {
      const known = oversight.parties[party];
      const towards = Object.values(oversight.pairs[party] ?? {}).map(({ readiness }) => readiness);
      return known === undefined ? [] : [{ party, value: Math.max(known.readiness, ...towards) }];
    })
    .sort((one, other) => other.value - one.value);
  return { inside: all.filter(({ value }) => value >= READY), nearest: all[0] ?? null };
}

/** Who feels most threatened by whom, of these; null where nobody fears anything. */
export function dread(oversight: Oversight, holders: readonly string[], parties: readonly string[]): Dread | null {
  const felt = pairRows(oversight, parties)
    .filter(({ holder }) => holders.includes(holder))
    .flatMap(({ holder, of, sight, greatest: fear }): Dread[] => (fear === null ? [] : [{ holder, of, threat: sight.threat, fear }]));
  return felt.sort((one, other) => other.threat - one.threat)[0] ?? null;
}

/** Of those who have a chair: who is not in the room, and who has done nothing for some minutes. */
export function missing(exercise: ExerciseSheet): { readonly seated: number; readonly away: readonly string[]; readonly quiet: readonly { readonly name: string; readonly minutes: number }[] } {
  const seated = exercise.seats.filter(({ party }) => party !== null);
  return {
    seated: seated.length,
    away: seated.filter(({ present }) => !present).map(({ name }) => name),
    quiet: seated.map((seat) => ({ name: seat.name, minutes: quietFor(exercise, seat) })).filter(({ minutes }) => minutes > 0),
  };
}
