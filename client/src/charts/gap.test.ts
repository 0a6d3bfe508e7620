import { describe, expect, it } from "vitest";
import { gapChart } from "./gap";
import { guessWidth } from "./text";

const draw = (error: number, services: number | null = null): ReturnType<typeof gapChart> =>
  gapChart({ width: 400, rounds: 4, guesses: [{ round: 3, error, hit: true, services }], roundLabels: ["start", "1", "2", "3", "4"], names: ["too afraid", "right", "too calm"], measure: guessWidth(13) });

describe("a gap chart", () => {
  it("draws a guess that is too high above the line, one that is too low below it", () => {
    expect(draw(300).strokes[0]?.y).toBeLessThan(draw(300).zero);
    expect(draw(-300).strokes[0]?.y).toBeGreaterThan(draw(-300).zero);
    expect(draw(0).strokes[0]?.y).toBe(draw(0).zero);
  });

  it("puts the services' report on the same scale, where there was one", () => {
    expect(draw(300, 300).strokes[0]).toMatchObject({ services: draw(300).strokes[0]?.y });
    expect(draw(300).strokes[0]?.services).toBeNull();
  });

  it("breaks the words of its scale rather than squeezing the plot", () => {
    const { scale, left, right } = gapChart({
      width: 240,
      rounds: 6,
      guesses: [],
      roundLabels: [],
      names: ["слишком много страха", "верно", "слишком много спокойствия"],
      measure: guessWidth(13),
    });
    expect(scale.map(({ lines }) => lines.length)).toEqual([3, 1, 3]);
    expect(right - left).toBeGreaterThan(90);
  });

  it("keeps every round inside the frame", () => {
    const { ticks, left, right } = draw(0);
    expect(ticks.map(({ text }) => text)).toEqual(["1", "2", "3", "4"]);
    for (const { x } of ticks) expect(x).toBeGreaterThan(left);
    for (const { x } of ticks) expect(x).toBeLessThan(right);
  });
});
