import { describe, expect, it } from "vitest";
import { GLYPHS, KINDS } from "./glyphs";
import { besideSigns, foremost, lanes } from "./lanes";
import type { MarkKind } from "../generated/protocol";

describe("lanes", () => {
  it("give every kind of mark a row and a shape of its own", () => {
    const kinds = Object.keys(GLYPHS) as MarkKind[];
    expect([...KINDS].sort()).toEqual([...kinds].sort());
    const looks = kinds.map((kind) => `${GLYPHS[kind].d} ${GLYPHS[kind].filled}`);
    expect(new Set(looks).size).toBe(kinds.length);
  });

  it("show only what happened, once per kind and round, with its number", () => {
    const found = lanes([
      { round: 4, kind: "leap" },
      { round: 2, kind: "signed" },
      { round: 2, kind: "entered" },
      { round: 1, kind: "signed" },
      { round: 2, kind: "signed" },
    ]);
    expect(found).toEqual([
      { kind: "signed", signs: [{ round: 1, count: 1 }, { round: 2, count: 2 }] },
      { kind: "entered", signs: [{ round: 2, count: 1 }] },
      { kind: "leap", signs: [{ round: 4, count: 1 }] },
    ]);
  });

  it("name a row after its last sign, else before its first, else between two, else nowhere", () => {
    const at = (...xs: number[]) => xs.map((x) => ({ x, count: 1 }));
    expect(besideSigns(at(50), 100, 0, 300)).toEqual({ x: 66, anchor: "start" });
    expect(besideSigns(at(250), 100, 0, 300)).toEqual({ x: 234, anchor: "end" });
    expect(besideSigns(at(50, 250), 100, 0, 300)).toEqual({ x: 66, anchor: "start" });
    expect(besideSigns(at(50, 150, 250), 100, 0, 300)).toBeNull();
    expect(besideSigns([], 100, 0, 300)).toBeNull();
  });

  it("keep a name off the number beside a sign", () => {
    expect(besideSigns([{ x: 50, count: 3 }], 100, 0, 300)).toEqual({ x: 75, anchor: "start" });
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
