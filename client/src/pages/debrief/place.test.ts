import { describe, expect, it } from "vitest";
import { DEEPER, evidencePlace, readPlace, SCREENS, step, writePlace } from "./place";

describe("a place in a debrief", () => {
  it("survives the way into an address and back", () => {
    for (const screen of [...SCREENS, ...DEEPER, "all"] as const) {
      const place = { exercise: "x1", screen, round: 3, holder: "nor", of: "sud" };
      expect(readPlace(writePlace(place))).toEqual(place);
    }
    const open = { exercise: "x1", screen: "feared" as const, round: null, holder: "nor", of: "sud" };
    expect(readPlace(writePlace(open))).toEqual(open);
  });

  it("can hold a change in words", () => {
    const holder = 'alter:12:{"type":"posture","round":2,"partner":"sud","stance":"letter"}';
    const place = { exercise: "x1", screen: "rewind" as const, round: null, holder, of: "" };
    expect(readPlace(writePlace(place))).toEqual(place);
  });

  it("is written no longer than it must be", () => {
    expect(writePlace({ exercise: "x1", screen: "feared", round: null, holder: "", of: "" })).toBe("x1/feared");
  });

  it("begins before the screens when the address is strange", () => {
    expect(readPlace("x1/nowhere/many")).toEqual({ exercise: "x1", screen: "before", round: null, holder: "", of: "" });
    expect(readPlace("")).toMatchObject({ exercise: "", screen: "before" });
  });

  it("lets evidence in the record be found on the time line", () => {
    const evidence = { screen: "record", round: 2, holder: null, of: null } as const;
    expect(evidencePlace("x1", evidence)).toMatchObject({ screen: "transformed", round: 2, holder: "" });
  });

  it("has a next and a previous screen, and none beyond the ends", () => {
    expect(step("before", -1)).toBeNull();
    expect(step("after", 1)).toBeNull();
    expect(step("all", 1)).toBeNull();
    expect(DEEPER.map((screen) => step(screen, 1))).toEqual(DEEPER.map(() => null));
    expect(SCREENS.slice(1).map((screen) => step(screen, -1))).toEqual(SCREENS.slice(0, -1));
  });
});
