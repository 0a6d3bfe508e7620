/** Commands that were sent and not answered yet. They survive a reload of the page. */

import { randomId } from "./ids";
import { recall, type Shelf } from "./storage";
import type { Command } from "./state";

type Kept = { readonly [id: string]: Command };

export interface Outbox {
  /** Keeps the command and gives it an id. */
  add(command: Command): string;
  /** Forgets what the server has answered. */
  drop(ids: readonly string[]): void;
  /** Says at which place the server has put this person: what was wished at another is forgotten. */
  settle(place: string): void;
  all(): Kept;
}

/** The outbox of one seat, `owner`; another seat's commands are never sent in its name. */
export function outbox(shelf: Shelf, owner: string, newId = randomId): Outbox {
  const key = `detente.outbox.${owner}`;
  const placeKey = `${key}.place`;
  let kept: Kept = recall(shelf, key, isKept, {});
  const keep = (next: Kept): void => {
    kept = next;
    shelf.set(key, Object.keys(next).length === 0 ? null : JSON.stringify(next));
  };
  return {
    add(command) {
      const id = newId();
      keep({ ...kept, [id]: command });
      return id;
    },
    drop(ids) {
      const left = Object.entries(kept).filter(([id]) => !ids.includes(id));
      if (left.length < Object.keys(kept).length) keep(Object.fromEntries(left));
    },
    settle(place) {
      const before = shelf.get(placeKey);
      if (before !== null && before !== place) keep({});
      if (before !== place) shelf.set(placeKey, place);
    },
    all: () => kept,
  };
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([id, command]) => /^[0-9a-f]{32}$/u.test(id) && hasType(command));
}

function hasType(value: unknown): boolean {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
