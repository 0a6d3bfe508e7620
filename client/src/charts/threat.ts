/** How threatened a party felt over the rounds, and what another one took it for. */

import { namedInside } from "./beside";
import { frame, NARROW, path, ticks, type Frame, type Point, type Tick } from "./frame";
import { LINE, spread, type EndLabel } from "./labels";
import { wrap, type Measure } from "./text";

export interface ThreatInput {
  readonly width: number;
  readonly rounds: number;
  readonly threat: readonly number[];
  readonly guesses: readonly { readonly round: number; readonly threat: number }[];
  readonly roundLabels: readonly string[];
  readonly truth: string;
  readonly guess: string;
  /** What stands at the ends of the scale. */
  readonly calm: string;
  readonly alarm: string;
  /** Whether the truth is still veiled: then only what was guessed is drawn. */
  readonly veiled: boolean;
  readonly measure: Measure;
}

export interface ThreatDrawing {
  readonly narrow: boolean;
  readonly frame: Frame;
  readonly height: number;
  readonly base: number;
  readonly d: string;
  readonly points: readonly Point[];
  readonly guesses: readonly Point[];
  /** From each guess to the truth of its round: the gap. */
  readonly gaps: readonly { readonly x: number; readonly from: number; readonly to: number }[];
  /** Null where nothing is to be named, or where a narrow sheet has no place for its name. */
  readonly labels: { readonly truth: EndLabel | null; readonly guess: EndLabel | null };
  readonly ticks: readonly Tick[];
}

export function threatChart(input: ThreatInput): ThreatDrawing {
  const narrow = input.width < NARROW;
  const room = narrow ? 0 : 150;
  const base = narrow ? 176 : 150;
  const ends = Math.max(input.measure(input.calm), input.measure(input.alarm));
  const margin = { top: 12, bottom: 0, start: ends + 10, end: room + 12 };
  const plot = frame({ width: input.width, height: base, margin, rounds: input.rounds });
  const points = input.threat.map((value, round) => ({ x: plot.x(round), y: plot.y(value) }));
  const guesses = input.guesses.map((guess) => ({ x: plot.x(guess.round), y: plot.y(guess.threat) }));
  const gaps = input.veiled
    ? []
    : input.guesses.map((guess) => ({
        x: plot.x(guess.round),
        from: plot.y(guess.threat),
        to: points[guess.round]?.y ?? plot.y(guess.threat),
      }));
  return {
    narrow,
    frame: plot,
    base,
    height: base + 26,
    d: input.veiled ? "" : path(points),
    points: input.veiled ? [] : points,
    guesses,
    gaps,
    labels: narrow ? insideLabels(input, plot, points, guesses, gaps) : endLabels(input, plot, points, guesses, room),
    ticks: ticks(plot, input.roundLabels, input.measure),
  };
}

/** On a narrow sheet the names stand in the plot, each beside what it names. */
function insideLabels(
  input: ThreatInput,
  plot: Frame,
  points: readonly Point[],
  guesses: readonly Point[],
  gaps: ThreatDrawing["gaps"],
): ThreatDrawing["labels"] {
  const [truth = null, guess = null] = namedInside(
    [
      { name: input.truth, points: input.veiled ? [] : points, joined: true },
      { name: input.guess, points: guesses, joined: false },
    ],
    plot,
    input.measure,
    gaps.map(({ x, from, to }) => [{ x, y: from }, { x, y: to }]),
  );
  return { truth, guess };
}

function endLabels(
  input: ThreatInput,
  plot: Frame,
  points: readonly Point[],
  guesses: readonly Point[],
  room: number,
): ThreatDrawing["labels"] {
  const x = plot.width - room;
  const shown = [
    { key: "truth" as const, at: input.veiled ? undefined : points.at(-1)?.y, text: input.truth },
    { key: "guess" as const, at: guesses.at(-1)?.y, text: input.guess },
  ].flatMap(({ key, at, text }) =>
    at === undefined ? [] : [{ key, at, lines: wrap(text, room, input.measure, "bold") }],
  );
  const middles = spread(
    shown.map(({ at, lines }) => ({ at, size: lines.length * LINE + 4 })),
    0,
    plot.height + 20,
  );
  const labels: { truth: EndLabel | null; guess: EndLabel | null } = { truth: null, guess: null };
  for (const [index, { key, lines }] of shown.entries()) {
    labels[key] = { x, y: middles[index] ?? 0, lines };
  }
  return labels;
}
