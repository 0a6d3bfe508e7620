import { describe, expect, it } from "vitest";
import { guessWidth } from "./text";
import { threatChart, type ThreatInput } from "./threat";

const input: ThreatInput = {
  width: 620,
  rounds: 3,
  threat: [600, 500, 300, 200],
  guesses: [
    { round: 1, threat: 700 },
    { round: 3, threat: 250 },
  ],
  roundLabels: ["start", "1", "2", "3"],
  truth: "Corvane felt",
  guess: "Halvern guessed",
  calm: "calm",
  alarm: "alarm",
  veiled: false,
  measure: guessWidth(13),
};

describe("a chart of a threat that was felt", () => {
  it("ties each guess to what was true in its round", () => {
    const { gaps, frame } = threatChart(input);
    expect(gaps).toEqual([
      { x: frame.x(1), from: frame.y(700), to: frame.y(500) },
      { x: frame.x(3), from: frame.y(250), to: frame.y(200) },
    ]);
  });

  it("draws nothing of the truth while it is veiled", () => {
    const { d, points, gaps, guesses, labels } = threatChart({ ...input, veiled: true });
    expect([d, points, gaps, labels.truth]).toEqual(["", [], [], null]);
    expect(guesses).toHaveLength(2);
  });

  it("leaves the words of the scale as much room as they take", () => {
    const long = threatChart({ ...input, calm: "спокойствие" });
    expect(long.frame.margin.start).toBeGreaterThan(guessWidth(13)("спокойствие"));
  });

  it("gives a phone's whole width to the plot, in which both names find a place", () => {
    const { narrow, labels, frame } = threatChart({ ...input, width: 270 });
    expect([narrow, labels.truth?.lines.join(" "), labels.guess?.lines.join(" ")]).toEqual([true, input.truth, input.guess]);
    expect(frame.x(3)).toBeGreaterThan(250);
  });
});

describe("what a chart of a threat leaves out", () => {
  it("is the name of a guess where nobody guessed, and the gap where nothing was true yet", () => {
    expect(threatChart({ ...input, guesses: [] }).labels.guess).toBeNull();
    const ahead = threatChart({ ...input, guesses: [{ round: 9, threat: 700 }] }).gaps;
    expect(ahead.map(({ from, to }) => to - from)).toEqual([0]);
  });

  it("is nothing at the ends: two names that would touch stand apart", () => {
    const { labels } = threatChart({ ...input, guesses: [{ round: 3, threat: 205 }] });
    expect(Math.abs((labels.truth?.y ?? 0) - (labels.guess?.y ?? 0))).toBeGreaterThan(12);
    expect(labels.truth?.x).toBeGreaterThan(threatChart(input).frame.x(3));
  });
});
