/** Whether this device and network will do: said before the round begins, not during it. */

export interface Finding {
  readonly id: "server" | "socket" | "storage";
  readonly ok: boolean;
  /** Milliseconds, where that was measured. */
  readonly took: number | null;
}

/** What is needed to find out; a browser's things in the page, fakes in tests. */
export interface Means {
  readonly health: () => Promise<boolean>;
  readonly openSocket: () => Promise<boolean>;
  readonly store: () => boolean;
  readonly counter: () => number;
}

/** All findings, none of which may throw. */
export async function examine(means: Means): Promise<readonly Finding[]> {
  return [
    await timed("server", means.health, means.counter),
    await timed("socket", means.openSocket, means.counter),
    { id: "storage", ok: attempt(means.store), took: null },
  ];
}

async function timed(id: Finding["id"], act: () => Promise<boolean>, counter: () => number): Promise<Finding> {
  const begun = counter();
  const ok = await act().catch(() => false);
  return { id, ok, took: Math.round(counter() - begun) };
}

function attempt(act: () => boolean): boolean {
  try {
    return act();
  } catch {
    return false;
  }
}

/** The browser's own means. */
export function browserMeans(open: () => WebSocket): Means {
  return {
    health: async () => (await fetch("/api/health")).ok,
    openSocket: () => opens(open()),
    store: () => {
      sessionStorage.setItem("detente.test", "1");
      sessionStorage.removeItem("detente.test");
      return true;
    },
    counter: () => performance.now(),
  };
}

/** Whether a websocket opens within four seconds. It is left open: whoever takes part next needs one. */
function opens(socket: WebSocket): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (ok: boolean): void => {
      clearTimeout(patience);
      resolve(ok);
    };
    const patience = setTimeout(() => done(false), 4000);
    if (socket.readyState === WebSocket.OPEN) done(true);
    // Not `onopen`, which belongs to whoever takes the line over.
    socket.addEventListener("open", () => done(true));
    socket.addEventListener("error", () => done(false));
  });
}
