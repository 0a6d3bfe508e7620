/** The seating of a whole class: what a pasted roster says, and how people are dealt. */

import type { Expected, Placing, SeminarSheet, Words } from "../../generated/protocol";

/** A line of a roster, with what in it meant nothing. */
export interface Listed extends Expected {
  readonly odd: readonly string[];
}

/** What becomes of people for whom the first delegations have no chair left. */
export type Spare = "open" | "mirror" | "observe";

export interface Person {
  readonly seat: string;
  readonly name: string;
  readonly exercise: string;
  readonly party: string | null;
  readonly role: string | null;
  readonly present: boolean;
}

type Sheet = Pick<SeminarSheet, "parties" | "roles" | "exercises" | "scenario">;

/** Everybody in the seminar, table by table. */
export function peopleOf({ exercises }: Pick<SeminarSheet, "exercises">): readonly Person[] {
  return exercises.flatMap(({ id, seats }) =>
    seats.map(({ seat, name, party, role, present }) => ({ seat, name, exercise: id, party, role, present })),
  );
}

/** Reads a roster: a name to a line, and behind tabs or semicolons, in any order, the number of a
 * table, a delegation, a role. What a spreadsheet puts on the clipboard is read as it is. */
export function readRoster(text: string, sheet: Sheet): readonly Listed[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.split(/[\t;]/u).map((cell) => cell.trim()))
    .filter(([name = ""]) => name !== "")
    .map(([name = "", ...cells]) => readLine(name, cells, sheet));
}

function readLine(name: string, cells: readonly string[], { parties, roles, exercises }: Sheet): Listed {
  let listed: Listed = { name, exercise: null, party: null, role: null, odd: [] };
  for (const cell of cells.filter((one) => one !== "")) {
    const number = /(\d+)\s*$/u.exec(cell)?.[1];
    const party = parties.find((one) => one.playable && isCalled(cell, one.id, one.name, one.short));
    const role = roles.find((one) => isCalled(cell, one.id, one.name));
    const table = number === undefined ? undefined : exercises.find((one) => one.number === Number(number));
    if (party !== undefined) listed = { ...listed, party: party.id };
    else if (role !== undefined) listed = { ...listed, role: role.id };
    else if (table !== undefined) listed = { ...listed, exercise: table.id };
    else listed = { ...listed, odd: [...listed.odd, cell] };
  }
  // A delegation without a role: its first chair. A role without a delegation says nothing.
  if (listed.party === null) return { ...listed, role: null };
  return listed.role === null ? { ...listed, role: roles[0]?.id ?? null } : listed;
}

function isCalled(cell: string, id: string, name: Words, short = id): boolean {
  const wanted = cell.toLocaleLowerCase();
  return [id, short, ...Object.values(name)].some((one) => one.toLocaleLowerCase() === wanted);
}

/** The chairs of one table in the order in which people get them: the first delegations, as many
 * as the smallest group fills, then the others. */
export function chairs({ parties, roles, scenario }: Sheet): { readonly first: readonly Seated[]; readonly rest: readonly Seated[] } {
  const playable = parties.filter(({ playable }) => playable);
  const least = Math.max(1, Math.ceil(scenario.players[0] / Math.max(1, roles.length)));
  const of = (some: typeof playable): readonly Seated[] => roles.flatMap((role) => some.map((party) => ({ party: party.id, role: role.id })));
  return { first: of(playable.slice(0, least)), rest: of(playable.slice(least)) };
}

interface Seated {
  readonly party: string;
  readonly role: string;
}

/** Deals everybody anew in this order, as evenly as the tables allow. */
export function deal(seats: readonly string[], sheet: Sheet, spare: Spare): readonly Placing[] {
  const tables = sheet.exercises.filter(({ status }) => status !== "ended");
  const { first, rest } = chairs(sheet);
  const order = { open: [...first, ...rest], mirror: [...first, ...first], observe: first }[spare];
  const most = Math.min(sheet.scenario.players[1], order.length);
  return seats.flatMap((seat, at): Placing[] => {
    const table = tables[at % tables.length];
    if (table === undefined) return [];
    const number = Math.floor(at / tables.length);
    const chair = number < most ? order[number] : undefined;
    return [{ seat, exercise: table.id, party: chair?.party ?? null, role: chair?.role ?? null }];
  });
}

/** A list in an order by chance, every order as likely; `chance` gives whole numbers below its argument. */
export function shuffled<T>(list: readonly T[], chance: (below: number) => number): readonly T[] {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = chance(at + 1);
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all;
}

/** A whole number below this, from the browser's own chance, which plain http has too. */
export function byChance(below: number): number {
  const room = new Uint32Array(1);
  const fair = 2 ** 32 - (2 ** 32 % below);
  do crypto.getRandomValues(room);
  while ((room[0] ?? 0) >= fair);
  return (room[0] ?? 0) % below;
}

/** Where everybody sits now, as an order that brings it back. */
export function asItIs(people: readonly Person[]): readonly Placing[] {
  return people.map(({ seat, exercise, party, role }) => ({ seat, exercise, party, role }));
}

/** A place as the value of a list's option, and back. */
export const spotValue = (exercise: string, party: string | null, role: string | null): string => [exercise, party ?? "", role ?? ""].join("/");

export function readSpot(value: string): Omit<Placing, "seat"> {
  const [exercise = "", party = "", role = ""] = value.split("/");
  return party === "" || role === "" ? { exercise, party: null, role: null } : { exercise, party, role };
}
