/** More time, typed by hand. */

export const LONGEST = 7 * 24 * 60;

/** Whole seconds from minutes as somebody types them (2, 1.5, 1,5); null where that is no time. */
export function secondsOf(text: string): number | null {
  const minutes = Number(text.trim().replace(",", "."));
  if (text.trim() === "" || !Number.isFinite(minutes)) return null;
  const seconds = Math.round(minutes * 60);
  return seconds >= 1 && minutes <= LONGEST ? seconds : null;
}
