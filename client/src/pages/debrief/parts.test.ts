import { describe, expect, it } from "vitest";
import { partTops } from "./parts";

const card = (top: number, height: number): { top: number; bottom: number } => ({ top, bottom: top + height });

describe("the parts of a screen on the wall", () => {
  it("is one where all of it fits", () => {
    expect(partTops([card(0, 300), card(300, 500)], 900)).toEqual([0]);
    expect(partTops([], 900)).toEqual([0]);
  });

  it("begin with what was cut, so that everything is seen whole once", () => {
    const cards = [card(100, 300), card(450, 300), card(800, 300), card(1150, 300), card(1500, 300)];
    const tops = partTops(cards, 900);
    expect(tops).toEqual([0, 800, 1500].slice(0, tops.length));
    for (const { top, bottom } of cards) {
      expect(tops.some((one) => one <= top && bottom <= one + 900)).toBe(true);
    }
  });

  it("go on within a block that is taller than the wall, and come to an end", () => {
    const tops = partTops([card(0, 5000)], 900);
    expect(tops.length).toBeGreaterThan(5);
    expect((tops.at(-1) ?? 0) + 900).toBeGreaterThanOrEqual(5000);
  });

  it("never turn by a little only, for a block that begins just below the top", () => {
    expect(partTops([card(10, 1500), card(0, 1520)], 900)).toEqual([0, 765]);
  });
});
