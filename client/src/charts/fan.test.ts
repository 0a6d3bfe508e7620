import { describe, expect, it } from "vitest";
import { fanChart, type FanInput } from "./fan";
import { guessWidth } from "./text";

const input: FanInput = {
  width: 600,
  rounds: 2,
  played: { values: [300, 400, 500], fan: { low: [300, 350, 300, 250], middle: [300, 400, 420, 430], high: [300, 450, 600, 700] }, label: "as played" },
  changed: { values: [300, 400, 500], fan: null, label: "with the change" },
  roundLabels: ["start", "1", "2"],
  measure: guessWidth(13),
};

describe("a fan chart", () => {
  it("leaves room for futures that go on where the exercise stopped", () => {
    const drawing = fanChart(input);
    expect(drawing.ticks.map(({ text }) => text)).toEqual(["start", "1", "2", "3"]);
    expect(drawing.played.points.at(-1)?.x).toBeLessThan(drawing.frame.x(3));
    expect(drawing.played.area.match(/[ML]/gu)).toHaveLength(8);
    expect(drawing.played.area.endsWith("Z")).toBe(true);
  });

  it("draws no fan where there are no futures", () => {
    const { changed } = fanChart(input);
    expect([changed.area, changed.middle]).toEqual(["", ""]);
    expect(changed.points).toHaveLength(3);
  });

  it("keeps the names apart where the lines end in one point", () => {
    const { played, changed } = fanChart(input);
    expect(Math.abs((played.label?.y ?? 0) - (changed.label?.y ?? 0))).toBeGreaterThanOrEqual(20);
  });

  it("gives a phone's whole width to the plot, in which both names find a place", () => {
    const apart = { ...input.changed, values: [300, 600, 800] };
    const { narrow, played, changed, frame } = fanChart({ ...input, changed: apart, width: 280 });
    expect([narrow, played.label?.lines.join(" "), changed.label?.lines.join(" ")]).toEqual([true, "as played", "with the change"]);
    expect(frame.x(3) - frame.x(0)).toBeGreaterThan(220);
  });

  it("writes the name of a line that ends early beside the line, and not at the margin far from it", () => {
    const short = { values: [300, 150], fan: null, label: "this exercise" };
    const { changed, frame } = fanChart({ ...input, rounds: 12, changed: short });
    expect(changed.label?.lines.join(" ")).toBe("this exercise");
    expect(changed.label?.x).toBeLessThan(frame.x(4));
  });

  it("names nothing where one could not tell whose name it is", () => {
    const { played, changed } = fanChart({ ...input, width: 280 });
    expect([played.label, changed.label]).toEqual([null, null]);
  });
});
