/** What was asked on this device of an exercise: a report tells it again. */

import { recall, type Shelf } from "../../lib/storage";
import { keyOf, type Pick } from "./rewind";

export interface Ran {
  readonly picks: readonly Pick[];
  readonly futures: number;
}

/** A report is read by people: the newest few. */
const MOST = 6;
const keyFor = (exercise: string): string => `detente.ran.${exercise}`;

/** The questions of an exercise in the order in which they were first asked. */
export function ran(shelf: Shelf, exercise: string): readonly Ran[] {
  return recall<readonly Ran[]>(shelf, keyFor(exercise), isRan, []);
}

/** Keeps a question; asked again with more futures it is still one question. */
export function keepRan(shelf: Shelf, exercise: string, asked: Ran): void {
  const key = asked.picks.map(keyOf).join();
  const before = ran(shelf, exercise);
  const same = before.find(({ picks }) => picks.map(keyOf).join() === key);
  const kept = { picks: asked.picks, futures: Math.max(asked.futures, same?.futures ?? 0) };
  const next = same === undefined ? [...before, kept] : before.map((one) => (one === same ? kept : one));
  shelf.set(keyFor(exercise), JSON.stringify(next.slice(-MOST)));
}

function isRan(value: unknown): value is readonly Ran[] {
  return (
    Array.isArray(value) &&
    value.every((one: unknown) => {
      if (typeof one !== "object" || one === null) return false;
      const { picks, futures } = one as { [key: string]: unknown };
      return typeof futures === "number" && Array.isArray(picks) && picks.every((words) => Array.isArray(words) && words.every((word) => typeof word === "string"));
    })
  );
}
