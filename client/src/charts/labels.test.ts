import { describe, expect, it } from "vitest";
import { spread } from "./labels";

describe("labels at the ends of lines", () => {
  it("stand at their lines where there is room", () => {
    expect(spread([{ at: 20, size: 16 }, { at: 80, size: 16 }], 0, 100)).toEqual([20, 80]);
  });

  it("part evenly where their lines meet", () => {
    expect(spread([{ at: 50, size: 16 }, { at: 50, size: 16 }], 0, 100)).toEqual([42, 58]);
  });

  it("stay in the order of their lines, not of the list", () => {
    const [low, high] = spread([{ at: 52, size: 20 }, { at: 48, size: 20 }], 0, 100);
    expect(low).toBeGreaterThan(high ?? Infinity);
  });

  it("stay inside and apart whatever their sizes", () => {
    for (let n = 0; n < 200; n += 1) {
      const wanted = [0, 1, 2].map((k) => ({ at: (n * (7 + k * 13)) % 100, size: 12 + ((n + k) % 3) * 8 }));
      const middles = spread(wanted, 0, 100);
      const boxes = wanted
        .map((label, index) => ({ middle: middles[index] ?? NaN, size: label.size }))
        .sort((a, b) => a.middle - b.middle);
      let edge = 0;
      for (const box of boxes) {
        expect(box.middle - box.size / 2).toBeGreaterThanOrEqual(edge - 1e-9);
        edge = box.middle + box.size / 2;
      }
      expect(edge).toBeLessThanOrEqual(100 + 1e-9);
    }
  });
});
