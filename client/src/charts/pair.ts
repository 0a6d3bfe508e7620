/** The chart of a pair over the rounds, as numbers: nothing here draws or knows words. */

import type { MarkKind } from "../generated/protocol";
import { frame, NARROW, path, ticks, type Frame, type Point, type Tick } from "./frame";
import { LINE, spread, type EndLabel } from "./labels";
import { besideSigns, foremost, lanes, type Lane, type MarkAt, type NamePlace } from "./lanes";
import { place, tallest, type Placed } from "./notes";
import { widest, wrap, type Measure } from "./text";

export interface PairLine {
  readonly values: readonly number[];
  readonly readiness: readonly number[];
  /** How far dealing with one another has become habit. */
  readonly institution: readonly number[];
  readonly label: string;
  readonly short: string;
}

export interface PairNote {
  readonly round: number;
  readonly text: string;
  readonly weight: number;
}

export interface PairInput<M extends MarkAt> {
  readonly width: number;
  readonly rounds: number;
  readonly lines: readonly [PairLine, PairLine];
  readonly marks: readonly M[];
  readonly notes: readonly PairNote[];
  readonly windows: readonly (readonly [from: number, to: number])[];
  readonly windowName: string;
  readonly roundLabels: readonly string[];
  /** What each kind of sign means. */
  readonly signNames: Readonly<Partial<Record<MarkKind, string>>>;
  readonly measure: Measure;
}

export interface DrawnLine {
  readonly d: string;
  readonly points: readonly Point[];
  readonly readiness: string;
  readonly institution: string;
  readonly label: EndLabel;
}

export interface Struck<M> {
  readonly mark: M;
  readonly x: number;
  readonly y: number;
}

export interface DrawnNote {
  readonly x: number;
  readonly textX: number;
  readonly anchor: "start" | "end";
  /** The baselines' first, and where the leader begins and ends. */
  readonly top: number;
  readonly foot: number;
  readonly to: number;
  readonly lines: readonly NoteLine[];
}

/** A line of a note; `dy` is its distance from the one before. */
export interface NoteLine {
  readonly text: string;
  readonly dy: number;
}

/** A row of signs, and its name: in the margin, beside a sign, or above them. */
export interface DrawnLane {
  readonly kind: MarkKind;
  readonly signs: readonly { readonly x: number; readonly count: number }[];
  readonly y: number;
  readonly name: NamePlace & { readonly y: number; readonly text: string };
}

export interface PairDrawing<M extends MarkAt> {
  readonly narrow: boolean;
  readonly frame: Frame;
  readonly height: number;
  /** The foot of the good-faith plot. */
  readonly base: number;
  readonly lines: readonly [DrawnLine, DrawnLine];
  readonly struck: readonly Struck<M>[];
  /** `named` where there is room for the name. */
  readonly windows: readonly { readonly x: number; readonly width: number; readonly named: boolean }[];
  readonly notes: readonly DrawnNote[];
  readonly lanes: readonly DrawnLane[];
  readonly readiness: { readonly top: number; readonly base: number; readonly gate: number };
  readonly institution: { readonly top: number; readonly base: number };
  readonly ticks: readonly Tick[];
}

/** From here on a party counts as ready: low-risk measures first, the rest once past it. */
const READY = 350;
const PLOT = { narrow: 190, wide: 260 };
const STRIP = 44;
/** Between the strips; on a phone the lower one's name stands there. */
const APART = { narrow: 20, wide: 10 };
const LANE = 22;
const LANE_NAME = 16;
/** What a lane's name may take of the margin of a wide sheet, and how far it stands from the plot. */
const MARGIN = 170;
const INDENT = 14;
const NOTES = 190;
const NOTE_WIDTH = 168;
const PARAGRAPH = 6;
/** What the name of a line may take beside a narrow plot. */
const SHORT = 96;
/** And beside a wide one. */
const LONG = 171;
/** Where the two lines are closer than this, one sign stands between them for both. */
const CLOSE = 15;

export function pairChart<M extends MarkAt>(input: PairInput<M>): PairDrawing<M> {
  const narrow = input.width < NARROW;
  const rows = lanes(input.marks);
  const names = rows.map(({ kind }) => input.measure(input.signNames[kind] ?? kind) + INDENT);
  const margin = {
    start: narrow ? 34 : Math.max(74, ...names.filter((wide) => wide <= MARGIN)),
    end: narrow ? endRoom(input, "short") + 14 : Math.min(190, endRoom(input, "label") + 16),
    top: 0,
    bottom: 0,
  };
  const across = { width: input.width, rounds: input.rounds, margin };
  const flat = frame({ ...across, height: 100 });
  const placed = narrow ? [] : placeNotes(input, flat);
  const top = 26 + (placed.length > 0 ? tallest(placed) + 8 : 0);
  const plot = narrow ? PLOT.narrow : PLOT.wide;
  const base = top + plot;
  const plotted = frame({ ...across, height: base, margin: { ...margin, top } });
  const strip = (from: number): { top: number; base: number } => ({ top: from, base: from + STRIP });
  const stripped = (one: { top: number; base: number }): Frame =>
    frame({ ...across, height: one.base, margin: { ...margin, top: one.top } });
  const readiness = strip(base + 44);
  const institution = strip(readiness.base + (narrow ? APART.narrow : APART.wide));
  const readinessY = stripped(readiness);
  const spacing = flat.x(1) - flat.x(0);
  const below = stackLanes(input, rows, plotted, institution.base + (narrow ? 14 : 16));
  return {
    narrow,
    frame: plotted,
    base,
    height: (below.at(-1)?.y ?? institution.base) + LANE / 2 + 6,
    lines: drawLines(input, plotted, readinessY, stripped(institution), narrow),
    struck: strike(input, plotted),
    windows: input.windows.map(([from, to]) => {
      const held = span(plotted, from, to, spacing);
      return { ...held, named: held.width > input.measure(input.windowName) + 12 };
    }),
    notes: placed.map((one) => drawNote(one, top - 18, plotted, input.lines)),
    lanes: below,
    readiness: { ...readiness, gate: readinessY.y(READY) },
    institution,
    ticks: ticks(plotted, input.roundLabels, input.measure),
  };
}

const endRoom = <M extends MarkAt>(input: PairInput<M>, which: "label" | "short"): number =>
  widest(input.lines.flatMap((line) => named(line[which], which, input.measure)), input.measure, "bold");

/** What a line is called, in as many rows as there is room for. */
const named = (name: string, which: "label" | "short", measure: Measure): string[] =>
  wrap(name, which === "short" ? SHORT : LONG, measure, "bold");

function span(
  { x, margin, width }: Frame,
  from: number,
  to: number,
  spacing: number,
): { x: number; width: number } {
  const left = Math.max(margin.start, x(from) - spacing / 2);
  const right = Math.min(width - margin.end, x(to) + spacing / 2);
  return { x: left, width: Math.max(0, right - left) };
}

function drawLines<M extends MarkAt>(
  input: PairInput<M>,
  plot: Frame,
  readiness: Frame,
  institution: Frame,
  narrow: boolean,
): [DrawnLine, DrawnLine] {
  const points = input.lines.map((line) =>
    line.values.map((value, round) => ({ x: plot.x(round), y: plot.y(value) })),
  );
  const texts = input.lines.map((line) =>
    narrow ? named(line.short, "short", input.measure) : named(line.label, "label", input.measure),
  );
  const wanted = texts.map((lines, index) => ({
    at: points[index]?.at(-1)?.y ?? 0,
    size: lines.length * LINE + 4,
  }));
  const middles = spread(wanted, plot.margin.top, plot.height);
  const draw = (index: 0 | 1): DrawnLine => ({
    points: points[index] ?? [],
    d: path(points[index] ?? []),
    readiness: thread(input.lines[index].readiness, readiness),
    institution: thread(input.lines[index].institution, institution),
    label: {
      x: plot.width - plot.margin.end + 12,
      y: middles[index] ?? 0,
      lines: texts[index] ?? [],
    },
  });
  return [draw(0), draw(1)];
}

const thread = (values: readonly number[], strip: Frame): string =>
  path(values.map((value, round) => ({ x: strip.x(round), y: strip.y(value) })));

function strike<M extends MarkAt>(input: PairInput<M>, plot: Frame): Struck<M>[] {
  const struck: Struck<M>[] = [];
  for (let round = 0; round <= input.rounds; round += 1) {
    const mark = foremost(input.marks, round);
    if (mark === undefined) continue;
    const ys = input.lines.map((line) => plot.y(line.values[round] ?? 0));
    const [one = 0, other = 0] = ys;
    const places = Math.abs(one - other) < CLOSE ? [(one + other) / 2] : [one, other];
    struck.push(...places.map((y) => ({ mark, x: plot.x(round), y })));
  }
  return struck;
}

interface Said {
  readonly round: number;
  readonly lines: readonly NoteLine[];
}

function placeNotes<M extends MarkAt>(input: PairInput<M>, flat: Frame): Placed<Said>[] {
  const rounds = [...new Set(input.notes.map((note) => note.round))];
  const notes = rounds.map((round) => {
    const here = input.notes
      .filter((note) => note.round === round)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 2);
    const lines = here.flatMap((note, index) => paragraph(note.text, index, input.measure));
    return {
      x: flat.x(round),
      width: Math.max(...lines.map(({ text }) => input.measure(text))) + 8,
      height: LINE + lines.reduce((sum, { dy }) => sum + dy, 0),
      weight: Math.max(...here.map((note) => note.weight)),
      about: { round, lines },
    };
  });
  return place(notes, flat.margin.start, flat.width, NOTES);
}

/** The first note's first line stands where the note begins; a further note a little apart. */
function paragraph(text: string, index: number, measure: Measure): NoteLine[] {
  const first = index === 0 ? 0 : LINE + PARAGRAPH;
  return wrap(text, NOTE_WIDTH, measure).map((line, row) => ({
    text: line,
    dy: row === 0 ? first : LINE,
  }));
}

function drawNote(
  one: Placed<Said>,
  foot: number,
  plot: Frame,
  lines: readonly [PairLine, PairLine],
): DrawnNote {
  const { round } = one.note.about;
  const heights = lines.map((line) => plot.y(line.values[round] ?? 0));
  return {
    x: one.note.x,
    textX: one.side === "start" ? one.note.x + 6 : one.note.x - 6,
    anchor: one.side,
    top: foot - one.foot - one.note.height,
    foot: foot - one.foot,
    to: Math.min(...heights) - 9,
    lines: one.note.about.lines,
  };
}

function stackLanes<M extends MarkAt>(input: PairInput<M>, rows: readonly Lane[], plot: Frame, from: number): DrawnLane[] {
  const narrow = input.width < NARROW;
  let foot = from;
  return rows.map(({ kind, signs }) => {
    const text = input.signNames[kind] ?? kind;
    const wide = input.measure(text);
    const drawn = signs.map(({ round, count }) => ({ x: plot.x(round), count }));
    const place: NamePlace | null =
      !narrow && wide + INDENT <= plot.margin.start
        ? { x: plot.margin.start - INDENT, anchor: "end" }
        : // Off the line of the round that is looked at, which mostly is the last; across it where it must be.
          (besideSigns(drawn, wide, 0, input.width - plot.margin.end - INDENT) ?? besideSigns(drawn, wide, 0, input.width));
    // Where a row is full of signs, its name stands above them.
    const head = place === null ? LANE_NAME : 0;
    const y = foot + head + LANE / 2;
    const name = place === null ? { x: plot.margin.start, anchor: "start" as const, y: foot + 12, text } : { ...place, y: y + 4, text };
    foot += head + LANE;
    return { kind, signs: drawn, y, name };
  });
}
