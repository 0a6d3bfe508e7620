import { describe, expect, it } from "vitest";
import { manyChart } from "./many";
import { guessWidth } from "./text";

describe("several exercises in one chart", () => {
  const drawing = manyChart({
    width: 500,
    rounds: 3,
    lines: [
      { values: [300, 400, 500, 600], label: "Table 1" },
      { values: [300, 400], label: "Table 2" },
      { values: [300, 400, 500, 600], label: "Table 3" },
    ],
    roundLabels: ["start", "1", "2", "3"],
    measure: guessWidth(13),
  });

  it("ends a line where its exercise has come to", () => {
    expect(drawing.lines.map(({ points }) => points.length)).toEqual([4, 2, 4]);
  });

  it("shortens names rather than squeezing the plot", () => {
    const { lines, frame } = manyChart({
      width: 280,
      rounds: 1,
      lines: [{ values: [300, 400], label: "The seminar of the winter term" }],
      roundLabels: ["start", "1"],
      measure: guessWidth(13),
    });
    expect(lines[0]?.label.lines[0]).toMatch(/…$/u);
    expect(frame.x(1) - frame.x(0)).toBeGreaterThan(130);
  });

  it("keeps the names apart where the lines lie on one another", () => {
    expect(drawing.lines[1]?.label.x).toBeLessThan(drawing.frame.x(2));
    const ys = drawing.lines.filter((_, index) => index !== 1).map(({ label }) => label.y).sort((a, b) => a - b);
    for (const [index, y] of ys.slice(1).entries()) expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(16.9);
  });
});
