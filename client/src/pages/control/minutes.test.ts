import { describe, expect, it } from "vitest";
import { LONGEST, secondsOf } from "./minutes";

describe("more time", () => {
  it("is typed in minutes, with a point or a comma", () => {
    expect([secondsOf("2"), secondsOf(" 1.5 "), secondsOf("0,25")]).toEqual([120, 90, 15]);
  });

  it("is neither nothing nor less, nor more than a week, nor a word", () => {
    for (const text of ["", "0", "-1", "soon", "Infinity", String(LONGEST + 1)]) expect(secondsOf(text)).toBeNull();
    expect(secondsOf(String(LONGEST))).toBe(604_800);
  });
});
