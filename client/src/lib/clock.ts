/** What time it is on the server, whatever this device believes.
 *
 * Measured against a clock that only counts (`performance.now`), so that a phone's wrong or
 * changing time does not matter. */
export interface ServerClock {
  /** Server time minus own counter, milliseconds. */
  readonly offset: number;
  /** How long the answer took that the offset comes from: half of it is the possible error. */
  readonly trip: number;
}

export const UNKNOWN_CLOCK: ServerClock = { offset: 0, trip: Infinity };

/** An own counter stops while a device sleeps; from here on a difference is not mere jitter. */
const SLEPT = 1500;

/** The clock after the server said `now` in an answer to what was sent at `sent`. */
export function heardTime(clock: ServerClock, now: number, sent: number, received: number): ServerClock {
  const trip = received - sent;
  const offset = now + trip / 2 - received;
  if (trip <= clock.trip || Math.abs(offset - clock.offset) > SLEPT + trip / 2) return { offset, trip };
  // An old good measurement slowly loses its standing, so that drift is followed.
  return { ...clock, trip: clock.trip * 1.1 };
}

/** Milliseconds until `due`; never negative. */
export function until(due: number, now: number): number {
  return Math.max(0, due - now);
}

/** Minutes and seconds, rounded up: a clock shows 0:00 only when time is over. */
export function minutesSeconds(milliseconds: number): readonly [number, number] {
  const seconds = Math.ceil(milliseconds / 1000);
  return [Math.floor(seconds / 60), seconds % 60];
}

/** Text like 4:05, the same in every language that counts minutes. */
export function clockFace(milliseconds: number): string {
  const [minutes, seconds] = minutesSeconds(milliseconds);
  if (minutes < 60) return `${minutes}:${String(seconds).padStart(2, "0")}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}:${String(seconds).padStart(2, "0")}`;
}
