import { describe, expect, it } from "vitest";
import { frame, labelStep, path } from "./frame";
import type { MarkAt } from "./lanes";
import { pairChart, type PairInput } from "./pair";
import { guessWidth, widest } from "./text";

const ROUNDS = 6;

function input(width: number, changes: Partial<PairInput<MarkAt>> = {}): PairInput<MarkAt> {
  return {
    width,
    rounds: ROUNDS,
    lines: [
      {
        values: [250, 240, 300, 290, 420, 560, 610],
        readiness: [200, 250, 300, 380, 460, 500, 480],
        institution: [0, 0, 40, 90, 200, 340, 460],
        label: "Norland’s good faith in Sudland",
        short: "NO→SU",
      },
      {
        values: [250, 245, 300, 295, 340, 540, 600],
        readiness: [300, 300, 320, 400, 450, 450, 470],
        institution: [0, 0, 30, 80, 150, 320, 440],
        label: "Sudland’s good faith in Norland",
        short: "SU→NO",
      },
    ],
    marks: [
      { round: 2, kind: "signed" },
      { round: 2, kind: "entered" },
      { round: 3, kind: "breach" },
      { round: 4, kind: "leap" },
      { round: 6, kind: "news" },
    ],
    notes: [
      { round: 2, text: "The notification accord enters into force", weight: 7 },
      { round: 3, text: "Sudland shaves a little", weight: 9 },
      { round: 4, text: "Norland leaps; Sudland answers in round 5", weight: 10 },
      { round: 6, text: "A harvest fails", weight: 4 },
    ],
    windows: [[3, 6]],
    windowName: "both ready",
    roundLabels: ["Start", "1", "2", "3", "4", "5", "6"],
    signNames: { signed: "signed", entered: "in force", breach: "word not kept", leap: "leap of faith", news: "news" },
    measure: guessWidth(13),
    ...changes,
  };
}

describe("the chart of a pair", () => {
  it.each([320, 360, 720, 1100])("keeps everything on a paper of %i pixels", (width) => {
    const drawing = pairChart(input(width));
    for (const line of drawing.lines) {
      for (const point of line.points) {
        expect(point.x).toBeGreaterThanOrEqual(0);
        expect(point.x).toBeLessThanOrEqual(width);
        expect(point.y).toBeLessThanOrEqual(drawing.base);
      }
      const wide = widest(line.label.lines, guessWidth(13), "bold");
      expect(line.label.x + wide).toBeLessThanOrEqual(width);
    }
    for (const { y, name } of drawing.lanes) {
      expect(y).toBeLessThan(drawing.height);
      const long = guessWidth(13)(name.text);
      expect(name.anchor === "start" ? name.x : name.x - long).toBeGreaterThanOrEqual(0);
      expect(name.anchor === "start" ? name.x + long : name.x).toBeLessThanOrEqual(width);
    }
  });

  it("draws a point per round, the start included, and the higher trust higher", () => {
    const { lines } = pairChart(input(900));
    expect(lines[0].points).toHaveLength(ROUNDS + 1);
    const ys = lines[0].points.map((point) => point.y);
    expect(ys[6]).toBeLessThan(ys[0] ?? 0);
  });

  it.each([340, 900])("draws what has become institution under readiness, and signs under both, on %i pixels", (width) => {
    const { institution, readiness, lines, lanes } = pairChart(input(width));
    expect(institution.top).toBeGreaterThan(readiness.base);
    expect(lanes[0]?.y ?? 0).toBeGreaterThan(institution.base);
    const ys = [...lines[0].institution.matchAll(/,([\d.]+)/gu)].map(([, y]) => Number(y));
    expect(ys).toHaveLength(ROUNDS + 1);
    expect(ys[0]).toBeCloseTo(institution.base, 0);
    expect(ys[6]).toBeLessThan(ys[5] ?? 0);
  });

  it("writes no notes on a phone and no two labels over one another", () => {
    const phone = pairChart(input(340));
    expect(phone.notes).toEqual([]);
    expect(phone.lines[0].label.lines).toEqual(["NO→SU"]);
    const apart = Math.abs(phone.lines[0].label.y - phone.lines[1].label.y);
    expect(apart).toBeGreaterThanOrEqual(16);
  });

  it("leads each note down to its own round and stops above both lines", () => {
    const drawing = pairChart(input(1000));
    expect(drawing.notes).toHaveLength(4);
    for (const note of drawing.notes) {
      expect(note.foot).toBeLessThan(note.to);
      expect(note.top).toBeGreaterThanOrEqual(0);
      expect(note.to).toBeLessThanOrEqual(drawing.base);
    }
  });

  it("puts a sign of the weightiest mark on both lines, one between them where they meet", () => {
    const { struck } = pairChart(input(900));
    expect(struck.map((one) => one.mark.kind)).toEqual(["entered", "breach", "leap", "leap"]);
    expect(struck[2]?.y).not.toBe(struck[3]?.y);
  });

  it("shades the window half a round to either side, within the plot", () => {
    const [window] = pairChart(input(900)).windows;
    const { x, margin } = pairChart(input(900)).frame;
    expect(window?.x).toBeCloseTo(x(2.5));
    expect((window?.x ?? 0) + (window?.width ?? 0)).toBeCloseTo(900 - margin.end);
  });

  it("names every kind of sign in its own row, and on a phone beside a sign of it", () => {
    const wide = pairChart(input(900));
    expect(wide.lanes.map(({ name }) => [name.text, name.anchor])).toEqual([
      ["signed", "end"],
      ["in force", "end"],
      ["leap of faith", "end"],
      ["word not kept", "end"],
      ["news", "end"],
    ]);
    const phone = pairChart(input(320));
    for (const { signs, name, y } of phone.lanes) {
      expect(Math.abs(name.y - y)).toBeLessThan(6);
      expect(signs.some(({ x }) => Math.abs(x - name.x) < 30)).toBe(true);
    }
  });

  it("puts a name above a row that has no place for it", () => {
    const everyRound = Array.from({ length: ROUNDS + 1 }, (_, round) => ({ round, kind: "news" as const }));
    const [lane] = pairChart(input(320, { marks: everyRound, signNames: { news: "what the papers of both shores say" } })).lanes;
    expect((lane?.y ?? 0) - (lane?.name.y ?? 0)).toBeGreaterThan(11);
  });

  it("stands before the first round", () => {
    const line = { values: [250], readiness: [200], institution: [0], label: "Norland", short: "NO" };
    const drawing = pairChart(
      input(360, { rounds: 0, lines: [line, line], marks: [], notes: [], windows: [], roundLabels: ["Start"] }),
    );
    expect(drawing.lanes).toEqual([]);
    expect(drawing.lines[0].points).toHaveLength(1);
  });
});

describe("a frame", () => {
  it("finds the round under a finger, and none beyond the ends", () => {
    const { round, x } = frame({
      width: 400, height: 100, rounds: 6, margin: { top: 0, end: 20, bottom: 0, start: 30 },
    });
    expect(round(x(4) + 10)).toBe(4);
    expect([round(-50), round(900)]).toEqual([0, 6]);
  });

  it("names every round where names fit, else every second or third", () => {
    expect([labelStep(80, 40), labelStep(40, 40), labelStep(20, 50)]).toEqual([1, 2, 3]);
  });

  it("joins points by straight lines", () => {
    expect(path([{ x: 0, y: 1.234_5 }, { x: 10, y: 2 }])).toBe("M0,1.23L10,2");
  });
});
