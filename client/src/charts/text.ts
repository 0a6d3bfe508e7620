/** Words that have to fit into a drawing. */

/** The width of a text in pixels. */
export type Measure = (text: string) => number;

/** A careful guess where nothing can be measured (in tests, before fonts are there). */
export function guessWidth(size: number): Measure {
  return (text) => [...text].length * size * 0.62;
}

/** Measures with the browser's own canvas; guesses where there is none. */
export function canvasWidth(font: string, size: number): Measure {
  const guess = guessWidth(size);
  if (typeof document === "undefined" || typeof CanvasRenderingContext2D === "undefined") return guess;
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return guess;
  context.font = font;
  return (text) => context.measureText(text).width;
}

/** Until the page's fonts are there; at once where there are none. */
export async function lettersThere(): Promise<void> {
  if ("fonts" in document) await document.fonts.ready;
}

/** What a line may not end with, what it may not begin with, and what stays whole between two
 * places where it may break: a word, or one Chinese sign. */
const PIECE = /[（《「“]*(?:\p{Script=Han}|[^\s\p{Script=Han}（《「“、。，：；！？）》」”]+)?[、。，：；！？）》」”]*/gu;

/** Breaks a text at spaces, and between Chinese signs, into lines of at most `width`; a longer word
 * stands alone. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== "")) {
    const pieces = (word.match(PIECE) ?? []).filter((piece) => piece !== "");
    for (const [index, piece] of pieces.entries()) {
      const last = lines.at(-1);
      const longer = last === undefined ? piece : `${last}${index === 0 ? " " : ""}${piece}`;
      if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
      else lines.push(piece);
    }
  }
  return lines;
}

/** Shortens a text until it fits, with an ellipsis where something is missing. */
export function shorten(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join("").trimEnd()}…`) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
