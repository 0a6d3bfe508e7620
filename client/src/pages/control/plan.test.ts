import { describe, expect, it } from "vitest";
import type { ExerciseSheet, SeminarSheet } from "../../generated/protocol";
import { asItIs, byChance, chairs, deal, peopleOf, readRoster, readSpot, shuffled, spotValue } from "./plan";

const exercise = (id: string, number: number, seats: ExerciseSheet["seats"] = []): ExerciseSheet => ({
  id, number, status: "lobby", round: 0, phase: "talks", due: null, left: null, reason: "", debrief: false,
  seats, understudies: {}, now: 0, ready: [], coach: [], noted: "",
});

const party = (id: string, playable = true) => ({ id, name: { en: `The ${id}`, fr: `Le ${id}` }, called: {}, short: id[0]!.toUpperCase(), playable });

const sheet: SeminarSheet = {
  code: "ABCDEF",
  title: "",
  scenario: { id: "s", title: {}, blurb: {}, players: [6, 8], minutes: 90, rounds: null, parties: [], fictional: true, approval: false },
  parties: [party("nor"), party("sud"), party("ost"), party("wes"), party("sea", false)],
  roles: [{ id: "head", name: { en: "Head" } }, { id: "military", name: { en: "Military" } }],
  round_names: [],
  join: "",
  qr: "",
  exercises: [exercise("e1", 1), exercise("e2", 2)],
  holders: [],
  watches: false,
};
const one = { ...sheet, exercises: [exercise("e1", 1)] };
const seats = (count: number): string[] => Array.from({ length: count }, (_, at) => `s${at}`);
const where = (places: ReturnType<typeof deal>): string[] => places.map(({ exercise: e, party: p, role }) => `${e} ${p ?? "-"} ${role ?? "-"}`);

describe("a pasted roster", () => {
  it("is a name to a line, blank lines aside, and a comma belongs to a name", () => {
    expect(readRoster("Ada\n\n  Doe, Jane \r\n", sheet).map(({ name }) => name)).toEqual(["Ada", "Doe, Jane"]);
  });

  it("takes a table, a delegation and a role in any order and in any language of the case", () => {
    const read = readRoster("Ada\tle SUD\tMilitary\tTable 2\nBo; 1\nCy;N", sheet);
    expect(read).toEqual([
      { name: "Ada", exercise: "e2", party: "sud", role: "military", odd: [] },
      { name: "Bo", exercise: "e1", party: null, role: null, odd: [] },
      { name: "Cy", exercise: null, party: "nor", role: "head", odd: [] },
    ]);
  });

  it("says what in a line meant nothing, also a table or a delegation that nobody can sit at", () => {
    const [ada] = readRoster("Ada;Table 9;The sea;7b;head", sheet);
    expect(ada).toEqual({ name: "Ada", exercise: null, party: null, role: null, odd: ["Table 9", "The sea", "7b"] });
  });
});

describe("dealing", () => {
  it("fills the first delegations, head before the second role, tables evenly", () => {
    expect(chairs(one).first.map(({ party: p, role }) => `${p} ${role}`)).toEqual([
      "nor head", "sud head", "ost head", "nor military", "sud military", "ost military",
    ]);
    const places = deal(seats(5), sheet, "open");
    expect(where(places)).toEqual(["e1 nor head", "e2 nor head", "e1 sud head", "e2 sud head", "e1 ost head"]);
  });

  it("gives people seven and eight the fourth delegation, a second place in one, or a place at the wall", () => {
    expect(where(deal(seats(9), one, "open")).slice(6)).toEqual(["e1 wes head", "e1 wes military", "e1 - -"]);
    expect(where(deal(seats(9), one, "mirror")).slice(6)).toEqual(["e1 nor head", "e1 sud head", "e1 - -"]);
    expect(where(deal(seats(8), one, "observe")).slice(6)).toEqual(["e1 - -", "e1 - -"]);
  });

  it("leaves out tables that are over, and deals nobody where all are", () => {
    const over = { ...sheet, exercises: [{ ...sheet.exercises[0]!, status: "ended" as const }, sheet.exercises[1]!] };
    expect(where(deal(seats(2), over, "open"))).toEqual(["e2 nor head", "e2 sud head"]);
    expect(deal(seats(2), { ...sheet, exercises: [] }, "open")).toEqual([]);
  });
});

describe("an order by chance", () => {
  it("is made of the same people and follows the chance that it is given", () => {
    expect(shuffled(["a", "b", "c", "d"], () => 0)).toEqual(["b", "c", "d", "a"]);
    expect(shuffled(["a", "b", "c", "d"], (below) => below - 1)).toEqual(["a", "b", "c", "d"]);
    expect([...shuffled(seats(40), byChance)].sort()).toEqual(seats(40).sort());
  });

  it("has each number below the bound, and none above", () => {
    const drawn = new Set(Array.from({ length: 300 }, () => byChance(3)));
    expect([...drawn].sort()).toEqual([0, 1, 2]);
  });
});

it("knows everybody's place and how to bring it back", () => {
  const full = { exercises: [exercise("e1", 1, [
    { seat: "s1", name: "Ada", party: "nor", role: "head", present: true, acted: null },
    { seat: "s2", name: "Bo", party: null, role: null, present: false, acted: null },
  ])] };
  expect(asItIs(peopleOf(full))).toEqual([
    { seat: "s1", exercise: "e1", party: "nor", role: "head" },
    { seat: "s2", exercise: "e1", party: null, role: null },
  ]);
  for (const place of asItIs(peopleOf(full))) {
    expect({ seat: place.seat, ...readSpot(spotValue(place.exercise, place.party, place.role)) }).toEqual(place);
  }
});
