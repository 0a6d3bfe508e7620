import { describe, expect, it } from "vitest";
import { eachChart } from "./each";
import { guessWidth } from "./text";

describe("one exercise among several", () => {
  const input = {
    width: 300,
    rounds: 3,
    lines: [
      { values: [300, 400], name: "HAL on COR" },
      { values: [300, 410], name: "COR on HAL" },
    ],
    elsewhere: [[300, 350, 600, 800]],
    roundLabels: ["start", "1", "2", "3"],
    measure: guessWidth(13),
  };
  const drawing = eachChart(input);

  it("has the scale of the longest exercise and names its lines where they end", () => {
    expect(drawing.lines.map(({ points }) => points.length)).toEqual([2, 2]);
    for (const { label } of drawing.lines) expect(label.x).toBeCloseTo(drawing.frame.x(1) + 9);
    expect(drawing.ticks.at(-1)?.round).toBeGreaterThan(1);
  });

  it("keeps the names apart where the lines end together", () => {
    const [one, other] = drawing.lines.map(({ label }) => label.y);
    expect(Math.abs((one ?? 0) - (other ?? 0))).toBeGreaterThan(16);
  });

  it("draws how it went elsewhere, to where that came", () => {
    expect(drawing.elsewhere.map((d) => d.split("L").length)).toEqual([4]);
  });

  it("breaks names into two rows, and shortens them rather than squeezing the plot", () => {
    const two = eachChart({ ...input, lines: [{ values: [300, 400], name: "Хальверн → Корван" }] });
    expect(two.lines[0]?.label.lines).toEqual(["Хальверн →", "Корван"]);
    const { lines, frame } = eachChart({ ...input, lines: [{ values: [300, 400], name: "The Federal Republic of Germany on Poland" }] });
    expect(lines[0]?.label.lines.length).toBe(2);
    expect(lines[0]?.label.lines[1]).toMatch(/…$/u);
    expect(frame.x(3) - frame.x(0)).toBeGreaterThan(120);
  });
});
