import { describe, expect, it } from "vitest";
import { beside, crosses, namedInside, type Named } from "./beside";
import { frame } from "./frame";
import { guessWidth } from "./text";

const room = { left: 0, top: 0, right: 300, bottom: 200 };
const line = (...ys: number[]): Named => ({
  points: ys.map((y, index) => ({ x: (300 * index) / Math.max(1, ys.length - 1), y })),
  joined: true,
  shapes: [{ width: 80, height: 16 }],
});

describe("a name beside its line", () => {
  it("stands within the room, on no line, and on no other name", () => {
    const series = [line(150, 140, 60, 40), line(160, 170, 150, 160)];
    const boxes = beside(series, room);
    for (const box of boxes) {
      expect(box).not.toBeNull();
      if (box === null) continue;
      expect(box.left >= 0 && box.right <= 300 && box.top >= 0 && box.bottom <= 200).toBe(true);
      for (const { points } of series) {
        for (const [index, to] of points.slice(1).entries()) expect(crosses([points[index] ?? to, to], box)).toBe(false);
      }
    }
    const [one, other] = boxes;
    expect((one?.bottom ?? 0) < (other?.top ?? 0) || (other?.bottom ?? 0) < (one?.top ?? 0) || (one?.right ?? 0) < (other?.left ?? 0) || (other?.right ?? 0) < (one?.left ?? 0)).toBe(true);
  });

  it("is nearer to its own line than to any other", () => {
    const [box] = beside([line(100, 100, 100), line(80, 80, 80)], room);
    expect(box?.top).toBeGreaterThan(100);
  });

  it("is left out where two lines run as one", () => {
    expect(beside([line(15, 15, 15), line(15, 15, 15)], { ...room, bottom: 30 })).toEqual([null, null]);
  });

  it("keeps off lines that bear no name", () => {
    const [free] = beside([line(100, 100)], room);
    const over = free?.top ?? 0;
    const [box] = beside([line(100, 100)], room, [[{ x: 0, y: over + 8 }, { x: 300, y: over + 8 }]]);
    expect(box === undefined || box === null ? null : box.top > 100 === over > 100).toBe(false);
  });

  it("takes more rows where it has no room in one", () => {
    const wide = { ...line(100, 100, 100), shapes: [{ width: 250, height: 16 }, { width: 60, height: 48 }] };
    const walls = [100, 200].map((x) => [{ x, y: 0 }, { x, y: 200 }] as const);
    const [box] = beside([wide], room, walls);
    expect((box?.right ?? 0) - (box?.left ?? 0)).toBe(60);
  });

  it("is broken into rows where it takes more than half of the plot", () => {
    const plot = frame({ width: 260, height: 180, rounds: 2, margin: { top: 10, end: 10, bottom: 0, start: 40 } });
    const [label] = namedInside([{ name: "what the capital of Halvern felt", points: [{ x: 40, y: 100 }, { x: 250, y: 100 }], joined: true }], plot, guessWidth(13));
    expect(label?.lines.length).toBeGreaterThan(1);
  });
});

describe("a line and a box", () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 };
  it.each([
    [{ x: 0, y: 0 }, { x: 30, y: 30 }, true],
    [{ x: 15, y: 15 }, { x: 15, y: 15 }, true],
    [{ x: 0, y: 15 }, { x: 30, y: 15 }, true],
    [{ x: 0, y: 21 }, { x: 30, y: 21 }, false],
    [{ x: 0, y: 25 }, { x: 8, y: 0 }, false],
    [{ x: 0, y: 12 }, { x: 9, y: 12 }, false],
  ])("from %o to %o: %s", (from, to, met) => expect(crosses([from, to], box)).toBe(met));
});
