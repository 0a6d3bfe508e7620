import { describe, expect, it } from "vitest";
import type { Here, Oversight, PartyName, PartySight } from "../../generated/protocol";
import { placeValue, readPlaceValue, seating } from "./seating";

const parties: PartyName[] = ["nor", "sud", "obs"].map((id) => ({ id, name: { en: id }, called: {}, short: id, playable: id !== "obs" }));
const sight = (changes: Partial<PartySight>): PartySight => ({
  conditions: {}, readiness: 0, capital: 0, mandate: "m", orders: null, bot: null, crew: {}, time: null, ...changes,
});
const oversight: Oversight = {
  rounds: 6,
  parties: { nor: sight({ crew: { s1: "head" } }), sud: sight({ bot: "hawk" }), obs: sight({}) },
  pairs: {},
  seats: 8,
  sent: [],
  allowances: {},
  adjustments: [],
  wishes: {},
};
const here: Here = {
  type: "here",
  names: { s1: "Ada", s2: "Boris" },
  places: { s1: ["nor", "head"] },
  present: ["s2"],
  understudies: ["sud"],
};

describe("seating", () => {
  it("puts people where the log has them, in the order of the table", () => {
    const { delegations } = seating(parties, oversight, here);
    expect(delegations.map(({ party }) => party)).toEqual(["nor", "sud", "obs"]);
    expect(delegations[0]?.crew).toEqual([{ seat: "s1", name: "Ada", role: "head", present: false }]);
    expect(delegations[1]).toMatchObject({ bot: "hawk", crew: [] });
    expect(delegations[2]?.playable).toBe(false);
  });

  it("finds who is in the room and at no place", () => {
    expect(seating(parties, oversight, here).unseated).toEqual([{ seat: "s2", name: "Boris", present: true }]);
  });

  it("knows nobody before anything was told", () => {
    expect(seating(parties, null, null)).toMatchObject({ unseated: [] });
  });

  it("reads a place back from the list, and none from its first line", () => {
    expect(readPlaceValue(placeValue("nor", "head"))).toEqual({ party: "nor", role: "head" });
    expect(readPlaceValue("")).toEqual({ party: null, role: null });
  });
});
