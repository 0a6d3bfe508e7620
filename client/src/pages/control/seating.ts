/** Who sits where, from what control is told: the log's crews and the people of the room. */

import type { Bot, Here, Oversight, PartyName } from "../../generated/protocol";

export interface Sitter {
  readonly seat: string;
  readonly name: string;
  readonly role: string;
  readonly present: boolean;
}

export interface Delegation {
  readonly party: string;
  readonly playable: boolean;
  readonly bot: Bot | null;
  readonly crew: readonly Sitter[];
}

export interface Seating {
  readonly delegations: readonly Delegation[];
  /** In the room, and at no place. */
  readonly unseated: readonly Omit<Sitter, "role">[];
}

export function seating(
  parties: readonly PartyName[],
  oversight: Oversight | null | undefined,
  here: Here | null,
): Seating {
  const who = (seat: string): { seat: string; name: string; present: boolean } => ({
    seat,
    name: here?.names[seat] ?? "",
    present: here?.present.includes(seat) ?? false,
  });
  const delegations = parties.map(({ id, playable }) => {
    const sight = oversight?.parties[id];
    const crew = Object.entries(sight?.crew ?? {}).map(([seat, role]) => ({ ...who(seat), role }));
    return { party: id, playable, bot: sight?.bot ?? null, crew };
  });
  const seated = new Set(delegations.flatMap(({ crew }) => crew.map(({ seat }) => seat)));
  const unseated = Object.keys(here?.names ?? {}).filter((seat) => !seated.has(seat));
  return { delegations, unseated: unseated.map(who) };
}

/** A place as one value of a select, and back. */
export const placeValue = (party: string, role: string): string => `${party}/${role}`;

export function readPlaceValue(value: string): { party: string | null; role: string | null } {
  const [party = "", role = ""] = value.split("/");
  return party === "" || role === "" ? { party: null, role: null } : { party, role };
}
