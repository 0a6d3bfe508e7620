import { describe, expect, it } from "vitest";
import { readLead, writeLead } from "./leading";

describe("where control leads", () => {
  const place = { exercise: "x1", screen: "feared" as const, round: null, holder: "nor", of: "sud" };

  it("comes to everybody's own exercise", () => {
    for (const open of [true, false]) {
      for (const part of [0, 3]) {
        expect(readLead(writeLead(place, open, part), "x2")).toEqual({ place: { ...place, exercise: "x2" }, open, part });
      }
    }
  });

  it("is nowhere where nobody is led, and before the screens where the text is strange", () => {
    expect(readLead("", "x1")).toBeNull();
    expect(readLead("???", "x1")?.place.screen).toBe("before");
  });
});
