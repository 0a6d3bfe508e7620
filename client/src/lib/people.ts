/** Who is in the room: seats, their people, understudies. */

import type { Here } from "../generated/protocol";

export interface Person {
  readonly seat: string;
  readonly name: string;
  readonly role: string;
  readonly present: boolean;
}

/** One delegation as the room sees it. */
export interface Manning {
  readonly party: string;
  readonly people: readonly Person[];
  readonly understudy: boolean;
}

export function manning(here: Here | null, parties: readonly string[]): readonly Manning[] {
  return parties.map((party) => ({
    party,
    people: seats(here).filter((person) => here?.places[person.seat]?.[0] === party),
    understudy: here?.understudies.includes(party) ?? false,
  }));
}

function seats(here: Here | null): readonly Person[] {
  if (here === null) return [];
  return Object.entries(here.places).map(([seat, [, role]]) => ({
    seat,
    name: here.names[seat] ?? "",
    role,
    present: here.present.includes(seat),
  }));
}

export function personName(here: Here | null, seat: string): string {
  return here?.names[seat] ?? "";
}
