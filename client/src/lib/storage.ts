/** What a browser keeps for us, where it keeps anything at all.
 *
 * Storage can be switched off, full, or forbidden in a private window: then things are
 * remembered for as long as the page is open, and nothing else changes. */
export interface Shelf {
  get(key: string): string | null;
  set(key: string, value: string | null): void;
}

/** A shelf in memory: the fallback, and the fake that tests use. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void (value === null ? kept.delete(key) : kept.set(key, value)),
  };
}

/** A shelf over `localStorage` or `sessionStorage`; asked for lazily because asking can throw. */
export function browserShelf(storage: () => Storage): Shelf {
  const spare = memoryShelf();
  return {
    get(key) {
      return attempt(() => storage().getItem(key)) ?? spare.get(key);
    },
    set(key, value) {
      spare.set(key, value);
      attempt(() => (value === null ? storage().removeItem(key) : storage().setItem(key, value)));
    },
  };
}

/** A value kept as JSON, or `fallback` where there is none or another version wrote it. */
export function recall<T>(shelf: Shelf, key: string, valid: (value: unknown) => value is T, fallback: T): T {
  const text = shelf.get(key);
  if (text === null) return fallback;
  const value: unknown = attempt(() => JSON.parse(text));
  return valid(value) ? value : fallback;
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Kept for this tab, through reloads. */
export const tabShelf = browserShelf(() => sessionStorage);
/** Kept on this device. */
export const deviceShelf = browserShelf(() => localStorage);
