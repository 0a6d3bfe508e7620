import { describe, expect, it } from "vitest";
import { GLYPHS, LANES, LANE_NAMES, laneOf } from "./glyphs";
import { foremost, strips } from "./lanes";
import type { MarkKind } from "../generated/protocol";

describe("lanes", () => {
  it("give every kind of mark a row and a shape of its own", () => {
    const kinds = Object.keys(GLYPHS) as MarkKind[];
    expect(LANE_NAMES.flatMap((lane) => [...LANES[lane]]).sort()).toEqual([...kinds].sort());
    const looks = kinds.map((kind) => `${GLYPHS[kind].d} ${GLYPHS[kind].filled}`);
    expect(new Set(looks).size).toBe(kinds.length);
    expect(laneOf("breach")).toBe("trouble");
  });

  it("show only what happened, once per kind and round, with its number", () => {
    const found = strips(
      [
        { round: 2, kind: "signed" },
        { round: 2, kind: "signed" },
        { round: 2, kind: "entered" },
        { round: 4, kind: "leap" },
      ],
      100,
    );
    expect(found.map((one) => one.lane)).toEqual(["texts", "leaps"]);
    expect(found[0]?.signs.map(({ kind, count, line }) => [kind, count, line])).toEqual([
      ["signed", 2, 0],
      ["entered", 1, 0],
    ]);
  });

  it("never let signs of one round reach into the next", () => {
    const marks = LANES.acts.map((kind) => ({ round: 3, kind }));
    for (const spacing of [19, 24, 47, 60, 90]) {
      const [strip] = strips(marks, spacing);
      expect(strip?.signs).toHaveLength(LANES.acts.length);
      for (const sign of strip?.signs ?? []) expect(Math.abs(sign.dx)).toBeLessThan(spacing / 2);
      const places = strip?.signs.map((sign) => `${sign.line}/${sign.dx}`);
      expect(new Set(places).size).toBe(LANES.acts.length);
    }
  });

  it("put the weightiest mark of a round on the lines, and no mere talk", () => {
    const marks = [
      { round: 1, kind: "entered" as const },
      { round: 1, kind: "leap" as const },
      { round: 2, kind: "experts" as const },
    ];
    expect(foremost(marks, 1)?.kind).toBe("leap");
    expect(foremost(marks, 2)).toBeUndefined();
  });
});
