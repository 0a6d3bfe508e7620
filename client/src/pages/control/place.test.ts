import { describe, expect, it } from "vitest";
import { readDesk, readPlace, SECTIONS, writeDesk, writePlace } from "./place";

describe("a place in control", () => {
  it("survives the way into an address and back", () => {
    for (const section of SECTIONS) {
      for (const item of ["", "control-nor", "a/b"]) {
        const place = { exercise: "x1", section, item };
        expect(readPlace(writePlace(place))).toEqual(place);
      }
    }
  });

  it("is all tables where no exercise is named, and who is here where the section is strange", () => {
    expect(writePlace({ exercise: "", section: "talk", item: "x" })).toBe("");
    expect(readPlace("x1/nowhere")).toEqual({ exercise: "x1", section: "seats", item: "" });
  });

  it("is a desk of a whole seminar where one is named, and only then", () => {
    for (const desk of ["plan", "paper"] as const) expect(readDesk(writeDesk({ desk, seminar: "ABCDEF" }))).toEqual({ desk, seminar: "ABCDEF" });
    for (const id of ["", "x1/seats", "plan:", "nothing:ABCDEF"]) expect(readDesk(id)).toBeNull();
  });
});
