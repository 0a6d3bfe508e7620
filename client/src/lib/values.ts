/** Numbers on a slider: steps that people speak in, and the marks on which bargains settle. */

import type { Parameter } from "../generated/protocol";

/** A round step that divides the range into some forty positions. */
export function niceStep(min: number, max: number): number {
  const rough = (max - min) / 40;
  if (rough <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = [1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10;
  return lead * power;
}

/** The nearest whole number within the range; what is no number at all falls back. */
export function within(parameter: Parameter, value: number, fallback: number): number {
  if (!Number.isFinite(value)) return fallback;
  return Math.min(parameter.max, Math.max(parameter.min, Math.round(value)));
}

/** Whether a number could stand in the text as it was typed. */
export function inRange(parameter: Parameter, value: number): boolean {
  return Number.isInteger(value) && value >= parameter.min && value <= parameter.max;
}

/** A slider's value, drawn to a focal mark that is close by. */
export function drawn(parameter: Parameter, value: number): number {
  const reach = (parameter.max - parameter.min) / 60;
  const mark = parameter.focal.find((focal) => Math.abs(focal - value) <= reach);
  return mark ?? value;
}

/** Where a value stands between min (0) and max (100). */
export function position(parameter: Parameter, value: number): number {
  const span = parameter.max - parameter.min;
  return span === 0 ? 0 : ((value - parameter.min) / span) * 100;
}

/** What a change from one number to another does: binds more, less, or the same. */
export function direction(parameter: Parameter, from: number, to: number): "deeper" | "lighter" | "same" {
  if (from === to) return "same";
  return to > from === (parameter.deeper === "higher") ? "deeper" : "lighter";
}

/** A number as somebody types it, with any separators of thousands. */
export function parseNumber(text: string): number {
  const digits = text.replace(/[\s,.'\u2019\u00a0\u202f\u066c]/gu, "");
  return /^\d+$/u.test(digits) ? Number(digits) : NaN;
}
