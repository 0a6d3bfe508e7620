/** How much each channel has been read on this device: told to nobody, kept through reloads. */

import { recall, type Shelf } from "./storage";
import type { State } from "./state";

type Read = State["read"];

export function keepRead(shelf: Shelf, state: State): void {
  const key = keyOf(state);
  if (key !== null) shelf.set(key, JSON.stringify(state.read));
}

/** The state with what was read before, wherever that is further. */
export function withRead(state: State, shelf: Shelf): State {
  const key = keyOf(state);
  const kept = key === null ? {} : recall<Read>(shelf, key, isRead, {});
  const channels = [...new Set([...Object.keys(kept), ...Object.keys(state.read)])];
  const read = Object.fromEntries(channels.map((channel) => [channel, Math.max(kept[channel] ?? 0, state.read[channel] ?? 0)]));
  return { ...state, read };
}

function keyOf({ you }: State): string | null {
  return you === null ? null : `detente.heard.${you.exercise}.${you.viewer}`;
}

function isRead(value: unknown): value is Read {
  return typeof value === "object" && value !== null && Object.values(value).every(Number.isInteger);
}
