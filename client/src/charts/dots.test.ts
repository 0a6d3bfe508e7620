import { describe, expect, it } from "vitest";
import { NUMBERED, railDots } from "./dots";

const dots = (...values: number[]) => values.map((value, index) => ({ number: index + 1, value }));

describe("dots on a rail", () => {
  it("bear their numbers where there is room for them near their places", () => {
    const found = railDots(dots(100, 500, 520, 900), 200);
    expect(found.map(({ number, named }) => [number, named])).toEqual([[1, true], [2, true], [3, true], [4, true]]);
    const xs = found.map(({ x }) => x).sort((a, b) => a - b);
    for (const [index, x] of xs.slice(1).entries()) expect(x - (xs[index] ?? 0)).toBeGreaterThanOrEqual(NUMBERED - 0.01);
  });

  it("keep their places where they crowd: only the outermost two bear a number", () => {
    const values = [700, 710, 720, 690, 705, 850, 715, 500, 712, 708, 703, 722];
    const found = railDots(dots(...values), 180);
    expect(found.filter(({ named }) => named).map(({ number }) => number)).toEqual([8, 6]);
    for (const { number, x, named } of found) {
      if (!named) expect(x).toBeCloseTo(10 + (160 * (values[number - 1] ?? 0)) / 1000);
      expect(x).toBeLessThanOrEqual(180);
    }
  });

  it("stand on a rail that none has come to, and alone", () => {
    expect(railDots([], 180)).toEqual([]);
    expect(railDots(dots(1000), 180)).toEqual([{ number: 1, x: 170, named: true }]);
    expect(railDots(dots(500), NUMBERED - 4)).toEqual([{ number: 1, x: 8, named: true }]);
  });
});
