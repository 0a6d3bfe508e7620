import { describe, expect, it } from "vitest";
import { frame, labelStep, path, ticks, tidy } from "./frame";

const margin = { top: 10, end: 20, bottom: 30, start: 40 };
const plain = { width: 460, height: 240, margin, rounds: 4 };

describe("the frame of a chart", () => {
  it("lays the start at one edge, the last round at the other, and the others evenly between", () => {
    const { x } = frame(plain);
    expect([0, 1, 2, 3, 4].map(x)).toEqual([40, 140, 240, 340, 440]);
    expect(x(0.5)).toBe(90);
  });

  it("lays nothing on the ground and a whole at the top, or the ends of its own domain", () => {
    const { y } = frame(plain);
    expect([y(0), y(500), y(1000)]).toEqual([210, 110, 10]);
    const own = frame({ ...plain, domain: [-200, 200] });
    expect([own.y(-200), own.y(0), own.y(200)]).toEqual([210, 110, 10]);
  });

  it("finds the round that is nearest, and none beyond the ends", () => {
    const { round, x } = frame(plain);
    for (const each of [0, 1, 2, 3, 4]) expect(round(x(each))).toBe(each);
    expect([round(x(1.4)), round(x(1.6)), round(-900), round(9000)]).toEqual([1, 2, 0, 4]);
  });

  it("stands before anything is resolved, and on a sheet that is too small for it", () => {
    const begun = frame({ ...plain, rounds: 0 });
    expect([begun.x(0), begun.round(9000)]).toEqual([40, 0]);
    const tiny = frame({ ...plain, width: 10, height: 10 });
    expect(tiny.x(4)).toBeGreaterThan(tiny.x(0));
    expect(tiny.y(0)).toBeGreaterThan(tiny.y(1000));
    expect(frame({ ...plain, domain: [5, 5] }).y(5)).toBe(210);
  });
});

describe("the rounds that an axis names", () => {
  const labels = ["start", "1", "2", "3", "4"];

  it("are all where there is room, each at its place", () => {
    const plot = frame(plain);
    expect(ticks(plot, labels, () => 20)).toEqual(labels.map((text, round) => ({ x: plot.x(round), round, text })));
  });

  it("are as many as do not touch, beginning with the start", () => {
    const wide = ticks(frame(plain), labels, () => 100);
    expect(wide.map(({ text }) => text)).toEqual(["start", "2", "4"]);
    for (const spacing of [10, 50, 100, 300]) {
      for (const name of [5, 40, 200]) expect(labelStep(spacing, name) * spacing).toBeGreaterThanOrEqual(name);
    }
    expect(labelStep(108, 100)).toBe(1);
    expect(labelStep(107, 100)).toBe(2);
    expect(labelStep(0, 100)).toBeGreaterThan(0);
  });
});

describe("a path", () => {
  it("goes straight from point to point, and is nothing without any", () => {
    expect(path([{ x: 0, y: 1 }, { x: 2.004, y: 3.006 }, { x: 4, y: 5 }])).toBe("M0,1L2,3.01L4,5");
    expect(path([])).toBe("");
    expect(tidy(-0.126)).toBe(-0.13);
  });
});
