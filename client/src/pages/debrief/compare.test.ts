import { describe, expect, it } from "vitest";
import type { ComparedExercise, Mark } from "../../generated/protocol";
import { comparedPair, turns } from "./compare";

const mark = (kind: Mark["kind"], round: number): Mark => ({ kind, round, party: "a", subject: "", title: null, agreement: null });
const exercise: ComparedExercise = {
  id: "x",
  number: 1,
  rounds: 3,
  ended: false,
  agreements: 1,
  leaps: 2,
  verdicts: {},
  pairs: [
    {
      parties: ["a", "b"],
      rival: true,
      transformed: null,
      measures: 1,
      lines: [
        { holder: "a", of: "b", good_faith: [300] },
        { holder: "b", of: "a", good_faith: [300] },
      ],
      marks: [mark("entered", 1), mark("leap", 2), mark("entered", 3), mark("leap", 2)],
    },
  ],
};

describe("a comparison", () => {
  it("finds a pair whichever of the two is named first", () => {
    expect(comparedPair(exercise, ["b", "a"])?.measures).toBe(1);
    expect(comparedPair(exercise, ["a", "c"])).toBeNull();
  });

  it("says what turned a relation, the weightiest first, with its rounds", () => {
    expect(turns(comparedPair(exercise, ["a", "b"]))).toEqual([
      ["leap", [2, 2]],
      ["entered", [1, 3]],
    ]);
    expect(turns(null)).toEqual([]);
  });
});
