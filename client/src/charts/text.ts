/** Words that have to fit into a drawing. */

import { FROM_THE_RIGHT, MARK } from "../lib/words";

/** The width of a text in pixels. Bold letters are wider, in some scripts by far. */
export type Measure = (text: string, weight?: "bold") => number;

/** How much wider bold letters are, where nothing can be measured. */
const BOLD = 1.07;

/** A careful guess where nothing can be measured (in tests, before fonts are there). */
export function guessWidth(size: number): Measure {
  return (text, weight) => [...text].length * size * 0.62 * (weight === undefined ? 1 : BOLD);
}

/** Measures with the browser's own canvas; guesses where there is none. `bold` is the weight of names. */
export function canvasWidth(font: string, size: number, bold: number): Measure {
  const guess = guessWidth(size);
  if (typeof document === "undefined" || typeof CanvasRenderingContext2D === "undefined") return guess;
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return guess;
  return (text, weight) => {
    context.font = weight === undefined ? font : `${bold} ${font}`;
    return context.measureText(text).width;
  };
}

/** Until the page's fonts are there; at once where there are none. */
export async function lettersThere(): Promise<void> {
  if ("fonts" in document) await document.fonts.ready;
}

/** A space that does not break keeps what it joins. What a line may not end with, what it may not begin with, and what stays whole between two
 * places where it may break: a word, or one Chinese sign. */
const PIECE = /[（《「“]*(?:\p{Script=Han}|(?:[^\s\p{Script=Han}（《「“、。，：；！？）》」”]|[\u00a0\u202f])+)?[、。，：；！？）》」”]*/gu;

/** Breaks a text at spaces, and between Chinese signs, into lines of at most `width`; a longer word
 * stands alone. */
export function wrap(text: string, width: number, measure: Measure, weight?: "bold"): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[^\S\u00a0\u202f]+/u).filter((part) => part !== "")) {
    const pieces = (word.match(PIECE) ?? []).filter((piece) => piece !== "");
    for (const [index, piece] of pieces.entries()) {
      const last = lines.at(-1);
      const longer = last === undefined ? piece : `${last}${index === 0 ? " " : ""}${piece}`;
      if (last !== undefined && measure(longer, weight) <= width) lines[lines.length - 1] = longer;
      else lines.push(piece);
    }
  }
  return apart(lines);
}

const SET_APART = /[\u2066-\u2069]/u;
const END = "\u2069";
const RIGHTWARDS = "\u2066";
const LEFTWARDS = "\u2067";

/** What was set apart in the whole is set apart in each line, and runs there as it did in the whole. */
function apart(lines: string[]): string[] {
  if (lines.length < 2 || !lines.some((line) => SET_APART.test(line))) return lines;
  const whole = lines.join(" ");
  const opened = [way(whole)];
  let at = 0;
  return lines.map((line) => {
    const before = opened.join("");
    for (let index = 0; index < line.length; index += 1) {
      const sign = line.charAt(index);
      if (sign === END) opened.pop();
      else if (SET_APART.test(sign)) opened.push(way(whole.slice(at + index + 1)));
    }
    at += line.length + 1;
    return `${before}${line}${END.repeat(opened.length)}`;
  });
}

/** Which way a text runs: as its first letter does that is not itself set apart. */
function way(text: string): string {
  let depth = 0;
  for (const sign of text) {
    if (sign === END && (depth -= 1) < 0) break;
    else if (sign !== END && SET_APART.test(sign)) depth += 1;
    else if (depth === 0 && (sign === MARK || /\p{L}/u.test(sign))) return FROM_THE_RIGHT.test(sign) ? LEFTWARDS : RIGHTWARDS;
  }
  return RIGHTWARDS;
}

/** The width of the longest of some lines. */
export function widest(lines: readonly string[], measure: Measure, weight?: "bold"): number {
  return Math.max(0, ...lines.map((line) => measure(line, weight)));
}

/** Shortens a text until it fits, with an ellipsis where something is missing. */
export function shorten(text: string, width: number, measure: Measure, weight?: "bold"): string {
  if (measure(text, weight) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join("").trimEnd()}…`, weight) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
